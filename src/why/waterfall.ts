/** The steps by which factors lead from one man's number to the other's: on a logarithmic scale, where multiplying is going on. */
import type { Change, Factor } from '../../workers/contract/explanation';

/** One step. */
export interface Step {
  /** Stays the same while its numbers change. */
  readonly key: string;
  /** Left out: several small ones, or what the split leaves open. */
  readonly factor: Factor | null;
  readonly kind: 'factor' | 'together' | 'open';
  readonly effect: Change;
  readonly share: number;
  /** Where it begins and ends: logarithms of ratios, or differences. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Factor[];
}

/** What a list of factors leads to. */
export interface Fall {
  readonly kind: 'times' | 'adds' | 'shares';
  readonly steps: readonly Step[];
  /** Where the last step ends. */
  readonly end: number;
  /** The span to be drawn. */
  readonly low: number;
  readonly high: number;
}

/** A factor that does less than one per cent is shown with others of its kind … */
const SMALL = 0.01;
/** … and what the split leaves open is not shown below this: rounding. */
const ROUNDING = 1e-4;
/** However little moved, so much is drawn: a quarter, or as many points. */
const LEAST = Math.log(1.25);

/** How far an effect goes: its logarithm, or the difference it makes. */
const sizeOf = (effect: Change): number => {
  if (effect.kind === 'times') return Math.log(effect.ratio);
  return effect.kind === 'adds' ? effect.difference : 0;
};
const effectOf = (size: number, kind: Fall['kind']): Change =>
  kind === 'adds' ? { kind, difference: size } : { kind: 'times', ratio: Math.exp(size) };

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Names each factor so that it is known again in the next answer; the same one may stand in two places. */
function keysOf(factors: readonly Factor[]): string[] {
  const seen = new Map<string, number>();
  return factors.map(({ id }) => {
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return `${id} ${before}`;
  });
}

/** The steps from 1 (or 0) to a change, largest first; they multiply (or add) to it, whatever is rounded in showing them. */
export function fallOf(change: Change, factors: readonly Factor[], smallest = SMALL): Fall {
  const kind = change.kind === 'adds' ? 'adds' : change.kind === 'times' ? 'times' : 'shares';
  const keys = keysOf(factors);
  const keyed = factors.map((factor, index) => ({ factor, key: keys[index] ?? factor.id }));
  const small = ({ factor }: (typeof keyed)[number]): boolean =>
    kind === 'times' && factors.length > 1 && Math.abs(sizeOf(factor.effect)) < smallest;
  const few = keyed.filter(small);
  // one alone is shown as what it is
  const large = few.length > 1 ? keyed.filter((one) => !small(one)) : keyed;
  const together = few.length > 1 ? few.map(({ factor }) => factor) : [];

  let at = 0;
  const steps: Step[] = [];
  const step = (one: Omit<Step, 'from' | 'to'>): void => {
    const to = at + sizeOf(one.effect);
    steps.push({ ...one, from: at, to });
    at = to;
  };
  for (const { factor, key } of large) {
    const { effect, share, parts = [] } = factor;
    step({ key, factor, kind: 'factor', effect, share, parts });
  }
  if (together.length > 0) {
    const effect = effectOf(total(together.map((one) => sizeOf(one.effect))), kind);
    const share = total(together.map((one) => one.share));
    step({ key: 'together', factor: null, kind: 'together', effect, share, parts: together });
  }
  const open = kind === 'shares' ? 0 : sizeOf(change) - at;
  if (Math.abs(open) > ROUNDING) {
    const effect = effectOf(open, kind);
    step({ key: 'open', factor: null, kind: 'open', effect, share: 0, parts: [] });
  }
  const places = [0, ...steps.map(({ to }) => to)];
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const spare = Math.max(0, LEAST - (high - low)) / 2;
  return { kind, steps, end: at, low: low - spare, high: high + spare };
}
