/** Whom a man is held against: himself untreated, the reference man, or a run that was pinned. */
import { commonPast, sameMan } from '../../workers/contract/plan';
import { untreatedTwin, type Scenario } from '../../workers/contract/scenario';
import { why as words } from '../lang/why';
import { referenceFor, type Against } from '../state/counterpart';
import type { Pin } from '../state/pins.svelte';

export interface Other {
  readonly id: 'twin' | 'reference' | Pin['slot'];
  readonly life: Scenario;
  /** As one chooses him, as a sentence begins about him, and as the first number of a waterfall is called. */
  readonly name: string;
  readonly than: string;
  readonly start: string;
}

const usual = (id: 'twin' | 'reference', life: Scenario): Other => ({
  ...{ id, life, name: words.others[id], than: words.than[id] },
  start: words.waterfall.start[id],
});

/** Those from whom he differs, the likelier first; nobody where he is the reference man, untreated, and nothing else is pinned. */
export function othersOf(
  scenario: Scenario,
  pins: readonly Pick<Pin, 'slot' | 'name' | 'scenario'>[] = [],
): readonly Other[] {
  const others: Other[] = [];
  if (scenario.interventions.length > 0) {
    const life = untreatedTwin(scenario);
    const { name, than, start } = words.pumped;
    const twin = usual('twin', life);
    others.push(life.interventions.length > 0 ? { ...twin, name, than, start } : twin);
  }
  const reference = referenceFor(scenario);
  if (!sameMan(scenario, reference)) others.push(usual('reference', reference));
  for (const { slot, name, scenario: kept } of pins) {
    if (commonPast(scenario, kept) === Infinity) continue;
    const life = { ...kept, days: Math.max(kept.days, scenario.days) };
    const [than, start] = [words.thanPin(slot), words.waterfall.startPin(slot)];
    others.push({ id: slot, life, name: words.pin(slot, name), than, start });
  }
  return others;
}

/** Whether that is the life that runs beside his on the page. */
export const isBeside = ({ id }: Other, against: Against | null): boolean =>
  id === (against === 'reference' ? 'reference' : 'twin');
