/** What the numbers say at a moment: the quantity itself, and how far it is from the same man untreated. */
import { channels, type QuantityId } from '../../workers/contract/channels';
import { commonPast } from '../../workers/contract/plan';
import { TICK, type Day } from '../../workers/contract/quantities';
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

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** What is written of a quantity. */
export interface Written {
  /** The quantity itself, for scripts: never a mean. */
  readonly value: string;
  /** As it is read. */
  readonly text: string;
  /** How far it is from the same man untreated. */
  readonly against: string;
}

const isDrug = (quantity: QuantityId): boolean =>
  quantity !== 'testosteroneEstradiolRatio' && channels[quantity].organ === 'drugs';

/**
 * Over what he is held against his twin: the last 24 h (a week where weeks go by in seconds), or since their lives parted;
 * what no pulse sways, at the moment. `null` where there is nothing to compare.
 */
export function comparedSpan(
  run: Trajectory,
  twin: Trajectory,
  quantity: QuantityId,
  day: Day,
  tempo: Tempo,
): Span | null {
  const parted = commonPast(run.scenario, twin.scenario) * TICK;
  if (parted > day || isDrug(quantity)) return null;
  const filled = Math.min(run.filledTo, twin.filledTo) * TICK;
  return behind(comparedOver(quantity, tempo), day, filled, parted);
}

/** How far he is from his twin over that span: in per cent, or as a difference where the quantity itself is a per cent. */
export function change(
  run: Trajectory,
  twin: Trajectory,
  quantity: QuantityId,
  day: Day,
  tempo: Tempo = 'pulses',
): number | null {
  const span = comparedSpan(run, twin, quantity, day, tempo);
  if (!span) return null;
  const { from, to } = span;
  const own = mean(run, quantity, from, to);
  const his = mean(twin, quantity, from, to);
  if (own === null || his === null) return null;
  if (unitOf(quantity) === '%') return own - his;
  return his <= 0 ? null : 100 * (own / his - 1);
}

/** How the difference is written: "+82 %", or "−0.15 %" with whom it is against. */
export function changeText(
  quantity: QuantityId,
  difference: number | null,
  against: Against,
): string {
  if (difference === null) return '';
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
