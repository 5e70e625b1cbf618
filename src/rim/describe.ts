/** The state of the man in a few sentences, and in the few words that change seldom enough to be spoken as he lives. */
import type { ChannelId } from '../../workers/contract/channels';
import type { Day } from '../../workers/contract/quantities';
import type { Intervention, Scenario } from '../../workers/contract/scenario';
import { sampleAt, type Trajectory } from '../../workers/contract/trajectory';
import { usual } from '../../workers/contract/usual';
import { shortText } from '../diagram/brevity';
import { dayBehind, mean } from '../diagram/means';
import { describe as words } from '../lang/tell';
import { beginning, deed, ending } from './deeds';
import { moment } from './say';
import { digits, displayText, type Units } from './units';

/** What is to be described. */
export interface State {
  readonly run: Trajectory;
  /** The same man with nothing done to him. */
  readonly twin: Trajectory;
  readonly scenario: Scenario;
  readonly day: Day;
  readonly units: Units;
  readonly isRunning: boolean;
}

const told = ['LH', 'FSH', 'testosterone', 'estradiol', 'spermConcentration'] as const;
/** Said as he lives: what moves within hours and days. */
const lively = ['LH', 'testosterone', 'estradiol'] as const satisfies readonly ChannelId[];

/** The least share of a level by which a day must differ from the day before for each word. */
const SLIGHT = 0.04;
const CLEAR = 0.12;
const SHARP = 0.35;
/** Smaller than this share is said to be the same. */
const SAME = 0.03;

/** How the last day's mean compares with the one before, in a word. */
export function trendWord(before: number, now: number): string {
  const change = before > 0 ? now / before - 1 : 0;
  const size = Math.abs(change);
  if (size < SLIGHT) return words.trends.steady;
  const degree = size < CLEAR ? 'slightly' : size < SHARP ? 'clearly' : 'sharply';
  return words.trends[change > 0 ? 'up' : 'down'][degree];
}

/** Where a level stands among healthy men; empty where that is not published. */
export function sizeWord(channel: ChannelId, level: number): string {
  const band = usual[channel];
  if (!band) return '';
  return words.sizes[level < band.low ? 'below' : level > band.high ? 'above' : 'usual'];
}

function againstWord(own: number, his: number): string {
  if (!(his > 0)) return '';
  const share = own / his - 1;
  if (Math.abs(share) < SAME) return words.asTwin;
  const percent = String(Math.round(100 * Math.abs(share)));
  return share > 0 ? words.aboveTwin(percent) : words.belowTwin(percent);
}

const dayMean = (of: Trajectory, channel: ChannelId, day: Day): number => {
  const { from, to } = dayBehind(day, of.filledTo / 288);
  return mean(of, channel, from, to) ?? 0;
};
const trendOf = (state: State, channel: ChannelId): string =>
  trendWord(
    dayMean(state.run, channel, Math.max(0, state.day - 1)),
    dayMean(state.run, channel, state.day),
  );

const isAtWork = (one: Intervention, day: Day): boolean =>
  one.from <= day && (one.type === 'orchidectomy' || (one.to ?? Infinity) > day);

/** All that matters at this moment, in sentences. */
export function describeNow(state: State): string {
  const { run, twin, scenario, day, units, isRunning } = state;
  const isTreated = scenario.interventions.length > 0;
  const deeds = scenario.interventions.filter((one) => isAtWork(one, day));
  const level = (channel: (typeof told)[number]): string => {
    const own = dayMean(run, channel, day);
    const said = [
      sizeWord(channel, own),
      trendOf(state, channel),
      isTreated ? againstWord(own, dayMean(twin, channel, day)) : '',
    ];
    const value = shortText(displayText(channel, own, units));
    return words.level(words.names[channel], value, said.filter(Boolean).join(', '));
  };
  return [
    words.when(moment(day), isRunning),
    deeds.length === 0
      ? words.nothingDone
      : words.done(deeds.map((one) => deed(one, units)).join('; ')),
    words.pulses(digits(sampleAt(run, 'GnRHpulseRate', day))),
    words.means,
    ...told.map(level),
  ].join(' ');
}

/** Where things are going, in words that stay the same while it does. */
export const describeBriefly = (state: State): string =>
  `${lively.map((channel) => words.brief(words.names[channel], trendOf(state, channel))).join(', ')}.`;

/** What began or ended after one moment and until another, in words. */
export function eventsBetween(scenario: Scenario, from: Day, to: Day, units: Units): string {
  const passed = (day: Day | undefined): boolean => day !== undefined && day > from && day <= to;
  const said = scenario.interventions.flatMap((one) => [
    ...(passed(one.from) ? [beginning(one, units)] : []),
    ...(one.type !== 'orchidectomy' && passed(one.to) ? [ending(one)] : []),
  ]);
  return said.length === 0 ? '' : `${said.join('; ')}. `;
}
