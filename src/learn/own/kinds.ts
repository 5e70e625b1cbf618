/** Changing the way in which a step is predicted: what was chosen is kept as far as it fits. */
import { comparable, drawable, type OwnAsk } from './own-lesson';

/** The ways, in the order in which they are offered; `none` is only read. */
export const askKinds = ['change', 'order', 'sketch', 'none'] as const;
export type AskKind = (typeof askKinds)[number];

/** What a third is taken from, first the best known. */
const wellKnown = ['LH', 'testosterone', 'estradiol', 'FSH'] as const;

/** The same question in another way. */
export function turned(ask: OwnAsk, kind: OwnAsk['kind']): OwnAsk {
  if (kind === 'change') return { ...ask, kind };
  if (kind === 'sketch') {
    const kept = drawable.find((one) => ask.of.includes(one));
    return { ...ask, kind, of: [kept ?? 'testosterone'] };
  }
  const kept = ask.of.filter((one) => comparable.includes(one));
  const more = wellKnown.filter((one) => !kept.includes(one));
  return { ...ask, kind, of: [...kept, ...more].slice(0, 3) };
}
