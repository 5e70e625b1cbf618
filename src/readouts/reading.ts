/** What the numbers say at a moment: the quantity itself, and how far it is from what it is in whom he is held against. */
import { channels, type QuantityId } from '../../workers/contract/channels';
import { partedOn } from '../../workers/contract/plan';
import { HOURS_PER_DAY, TICK, type Day } from '../../workers/contract/quantities';
import { unitOf, type Trajectory } from '../../workers/contract/trajectory';
import { behind, comparedOver, mean } from '../diagram/means';
import type { Tempo } from '../diagram/quanta';
import { page } from '../lang/page';
import type { Against } from '../state/counterpart';

/** The quantities that are always in sight. */
export const foremost = [
  'LH',
  'FSH',
  'testosterone',
  'estradiol',
  'inhibinB',
  'spermConcentration',
] as const satisfies readonly QuantityId[];

/** The others, a press away. */
export const others = [
  'GnRHpulseRate',
  'freeTestosterone',
  'freeEstradiol',
  'testosteroneEstradiolRatio',
  'SHBG',
  'intratesticularTestosterone',
  'aromataseActivity',
  'anastrozole',
  'letrozole',
  'exemestane',
  'testolactone',
  'enclomiphene',
  'clomiphene',
  'tamoxifen',
  'hCG',
  'spineBMDchangePct',
] as const satisfies readonly QuantityId[];

/** Every quantity of the model's report, each shown once. */
export type Reported = (typeof foremost)[number] | (typeof others)[number];

/** What is written of a quantity. */
export interface Written {
  /** The quantity itself, for scripts: never a mean. */
  readonly value: string;
  /** As it is read. */
  readonly text: string;
  /** How far it is from his twin's. */
  readonly against: string;
}

const isDrug = (quantity: QuantityId): boolean =>
  quantity !== 'testosteroneEstradiolRatio' && channels[quantity].organ === 'drugs';

/** How far he is from his twin, and over how many days that is. */
export interface Difference {
  /** Per cent, or points where the quantity itself is a per cent. */
  readonly size: number;
  readonly over: Day;
}

/**
 * How far he is from his twin: over the last 24 h (a week where weeks go by in seconds), or since their lives parted; what no
 * pulse sways, at the moment. `null` where there is nothing to compare.
 */
export function compare(
  run: Trajectory,
  twin: Trajectory,
  quantity: QuantityId,
  day: Day,
  tempo: Tempo,
  parted = partedOn(run.scenario, twin.scenario),
): Difference | null {
  if (parted > day || isDrug(quantity)) return null;
  const filled = Math.min(run.filledTo, twin.filledTo) * TICK;
  const { from, to } = behind(comparedOver(quantity, tempo), day, filled, parted);
  const own = mean(run, quantity, from, to);
  const his = mean(twin, quantity, from, to);
  if (own === null || his === null) return null;
  const over = to - from;
  if (unitOf(quantity) === '%') return { size: own - his, over };
  return his <= 0 ? null : { size: 100 * (own / his - 1), over };
}

/** How the difference is written: "+82 %", or "−0.15 %" with whom it is against. */
export function changeText(quantity: QuantityId, difference: number, against: Against): string {
  if (unitOf(quantity) !== '%') return `${signed(difference)} %`;
  const places = Math.abs(difference).toFixed(2);
  const sign = Number(places) === 0 ? '±' : difference > 0 ? '+' : '−';
  return page.readouts.difference(sign + places, page.against[against]);
}

/** "+82", "−40", "±0": whole per cent with its sign; all is gone only where nothing is left. */
export function signed(percent: number): string {
  const whole = percent > -100 ? Math.max(-99, Math.round(percent)) : -100;
  if (whole === 0) return '±0';
  return whole > 0 ? `+${whole}` : `−${-whole}`;
}

/** Over how long a per cent is, as it stands before it: where nothing else says so, or it is less than that. */
export function overText(quantity: QuantityId, { over }: Difference, tempo: Tempo): string {
  const wanted = comparedOver(quantity, tempo);
  if (wanted === 0 || (tempo !== 'pulses' && over > wanted - TICK / 2)) return '';
  const { hours, days } = page.readouts.over;
  if (over < 2)
    return over < 1 / HOURS_PER_DAY ? hours('<1') : hours(String(Math.round(HOURS_PER_DAY * over)));
  return days(String(Math.round(over)));
}
