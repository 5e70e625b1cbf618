/** Everything a picture needs at one instant, read from a trajectory, its twin and the plan. */
import { channelIds, type ChannelId } from '../../workers/contract/channels';
import { brainConstantsOf } from '../../workers/contract/constants/brain';
import type { CuttablePathway } from '../../workers/contract/pathways';
import { inhibitorIds, type InhibitorId } from '../../workers/contract/inhibitors';
import type { Day } from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';
import { firstPulseAtOrAfter, sampleAt, type Trajectory } from '../../workers/contract/trajectory';
import { counterpartOf, type Against } from '../state/counterpart';
import { fatBrakingOf, readBraking } from './braking';
import { readCircumstances, untouched, type Circumstances } from './circumstances';

export interface Moment extends Circumstances {
  day: Day;
  readonly levels: Record<ChannelId, number>;
  /** Whom he is held against. */
  readonly twin: Record<ChannelId, number>;
  /** Share of its organ's output that each brake takes away. */
  readonly braking: Record<CuttablePathway, number>;
  readonly twinBraking: Record<CuttablePathway, number>;
  /** As what he is held against the twin; null where that is himself. */
  against: Against | null;
  /** The share that body fat itself takes from LH and FSH, beyond what it does through estradiol. */
  fatBraking: number;
  /** Days since the last GnRH pulse; Infinity before the first. */
  sincePulse: Day;
  /** LH that it released, IU/L. */
  burst: number;
  /** LH that the next pulse would find ready, IU/L; and the mean of that between pulses. */
  readyLH: number;
  meanReadyLH: number;
  /** The inhibitor there is most of in blood, if any, and how much of it, nmol/L. */
  drug: InhibitorId | null;
  drugLevel: number;
}

/** Less of an inhibitor than this, nmol/L, is drawn as none. */
const TRACE = 0.05;
/** Pulses over which the size of a full store is judged: single bursts are noisy. */
const PULSES_JUDGED = 6;

const zeros = (): Record<ChannelId, number> => {
  const levels = {} as Record<ChannelId, number>;
  for (const id of channelIds) levels[id] = 0;
  return levels;
};
const noBraking = (): Record<CuttablePathway, number> => ({
  'estradiol-hypothalamus': 0,
  'estradiol-pituitary': 0,
  'testosterone-hypothalamus': 0,
  'inhibinB-pituitary': 0,
});

/** An empty moment, to be filled and filled again. */
export const blankMoment = (): Moment => ({
  ...untouched(),
  day: 0,
  levels: zeros(),
  twin: zeros(),
  braking: noBraking(),
  twinBraking: noBraking(),
  against: null,
  fatBraking: 0,
  sincePulse: Infinity,
  burst: 0,
  readyLH: 0,
  meanReadyLH: 0,
  drug: null,
  drugLevel: 0,
});

const dayOfPulse = ({ pulses }: Trajectory, index: number): Day => pulses[2 * index] ?? Infinity;
const burstOf = ({ pulses }: Trajectory, index: number): number => pulses[2 * index + 1] ?? 0;

/** The store of LH that fills between pulses: what a pulse would release now, and on average over an interval. */
function readStore(trajectory: Trajectory, scenario: Scenario, into: Moment): void {
  const next = firstPulseAtOrAfter(trajectory, into.day + 1e-9);
  const last = next - 1;
  into.sincePulse = last < 0 ? Infinity : into.day - dayOfPulse(trajectory, last);
  into.burst = last < 0 ? 0 : burstOf(trajectory, last);
  const refill = brainConstantsOf(scenario.parameters)('pituitary.refillMinutes') / 1440;
  let released = 0;
  let filled = 0;
  for (let index = Math.max(1, last - PULSES_JUDGED); index <= last; index += 1) {
    const gap = dayOfPulse(trajectory, index) - dayOfPulse(trajectory, index - 1);
    released += burstOf(trajectory, index);
    filled += 1 - Math.exp(-gap / refill);
  }
  const full = filled > 0 ? released / filled : into.burst;
  into.readyLH = full * (1 - Math.exp(-Math.min(into.sincePulse, 10) / refill));
  const rate = into.levels.GnRHpulseRate;
  const intervals = rate > 0 ? 1 / (rate * refill) : 10;
  into.meanReadyLH = full * (1 - (1 - Math.exp(-intervals)) / intervals);
}

/** The moment of a day: a pure function of trajectory, twin and plan. Pass an old one to have it filled again. */
export function momentOf(
  trajectory: Trajectory,
  twin: Trajectory,
  scenario: Scenario,
  day: Day,
  into: Moment = blankMoment(),
): Moment {
  into.day = day;
  into.against = twin === trajectory ? null : (counterpartOf(scenario)?.kind ?? null);
  for (const id of channelIds) {
    into.levels[id] = sampleAt(trajectory, id, day);
    into.twin[id] = sampleAt(twin, id, day);
  }
  readCircumstances(scenario, day, into);
  readBraking(scenario, into.levels, into.braking);
  into.fatBraking = fatBrakingOf(scenario, into.levels.bodyFat);
  readBraking(twin.scenario, into.twin, into.twinBraking);
  readStore(trajectory, scenario, into);
  into.drug = null;
  into.drugLevel = 0;
  for (const id of inhibitorIds) {
    const level = into.levels[id];
    if (level > TRACE && level > into.drugLevel) {
      into.drug = id;
      into.drugLevel = level;
    }
  }
  return into;
}
