/** The state of the man in a few sentences, and in the few words that change seldom enough to be spoken as he lives. */
import type { ChannelId } from '../../workers/contract/channels';
import { kindOf, runningOn } from '../../workers/contract/plan';
import { tickOf, type Day } from '../../workers/contract/quantities';
import type { Intervention, Scenario } from '../../workers/contract/scenario';
import type { Trajectory } from '../../workers/contract/trajectory';
import { usual } from '../../workers/contract/usual';
import { shortText } from '../diagram/brevity';
import { dayBehind, mean } from '../diagram/means';
import { describe as words } from '../lang/tell';
import type { Against } from '../state/counterpart';
import { beginning, deed, ending } from './deeds';
import { moment } from './say';
import { digits, displayText, type Units } from './units';

/** What is to be described. */
export interface State {
  readonly run: Trajectory;
  /** Whom he is held against. */
  readonly twin: Trajectory;
  /** As what; null where that is himself. */
  readonly against: Against | null;
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

function againstWord(own: number, his: number, whom: string): string {
  if (!(his > 0)) return '';
  const share = own / his - 1;
  if (Math.abs(share) < SAME) return words.asTwin(whom);
  const percent = String(Math.round(100 * Math.abs(share)));
  return share > 0 ? words.aboveTwin(percent, whom) : words.belowTwin(percent, whom);
}

const dayMean = (of: Trajectory, channel: ChannelId, day: Day): number => {
  const { from, to } = dayBehind(day, of.filledTo / 288);
  return mean(of, channel, from, to) ?? 0;
};
/** A level that is held goes nowhere, whatever it did in the day before. */
const trendOf = ({ run, scenario, day }: State, channel: ChannelId): string => {
  const hold = runningOn(scenario, `clamp ${channel}`, day);
  if (hold?.type === 'clamp') return words.held[hold.hormone];
  return trendWord(dayMean(run, channel, Math.max(0, day - 1)), dayMean(run, channel, day));
};

/** What is done to him, and the moment at which one looks. */
export type Look = Pick<Scenario, 'interventions'> & Pick<State, 'day'>;

/** By ticks, as the body counts. */
const isOver = (one: Intervention, day: Day): boolean =>
  one.type !== 'orchidectomy' && one.to !== undefined && tickOf(one.to) <= tickOf(day);
const atWork = ({ interventions, day }: Look): readonly Intervention[] =>
  interventions.filter((one) => tickOf(one.from) <= tickOf(day) && !isOver(one, day));

/** All that matters at this moment, in sentences. */
export function describeNow(state: State): string {
  const { run, twin, against, scenario, day, units, isRunning } = state;
  const deeds = atWork({ ...scenario, day });
  const level = (channel: (typeof told)[number]): string => {
    const own = dayMean(run, channel, day);
    const said = [
      sizeWord(channel, own),
      trendOf(state, channel),
      against ? againstWord(own, dayMean(twin, channel, day), words.against[against]) : '',
    ];
    const value = shortText(displayText(channel, own, units));
    return words.level(words.names[channel], value, said.filter(Boolean).join(', '));
  };
  return [
    words.when(moment(day), isRunning),
    deeds.length === 0
      ? words.nothingDone
      : words.done(deeds.map((one) => deed(one, units)).join('; ')),
    words.means,
    words.pulses(digits(dayMean(run, 'GnRHpulseRate', day))),
    ...told.map(level),
  ].join(' ');
}

/** Where things are going, in words that stay the same while it does. */
export const describeBriefly = (state: State): string =>
  `${lively.map((channel) => words.brief(words.names[channel], trendOf(state, channel))).join(', ')}.`;

/** All of an intervention but when. */
const content = (one: Intervention): string =>
  Object.entries(one)
    .filter(([key]) => key !== 'from' && key !== 'to')
    .map((field) => field.join(' '))
    .sort()
    .join();

/** Those of some interventions that are not among others, whenever they are. */
function without(
  some: readonly Intervention[],
  others: readonly Intervention[],
): readonly Intervention[] {
  const known = new Set(others.map(content));
  return some.filter((one) => !known.has(content(one)));
}

/** What came and went since: of a kind only the last, and nothing of a kind that was or is at work. */
function passed(since: Day, now: Look, told: readonly Intervention[]): readonly Intervention[] {
  const kinds = new Set(told.map(kindOf));
  return now.interventions
    .filter((one) => tickOf(one.from) > tickOf(since) && isOver(one, now.day))
    .filter((one) => !kinds.has(kindOf(one)))
    .filter((one, at, all) => !all.slice(at + 1).some((next) => kindOf(next) === kindOf(one)));
}

/** What has begun, changed or ended since somebody was last told, in words: what is at work against what was. */
export function eventsBetween(before: Look, now: Look, units: Units): string {
  const [was, is] = [atWork(before), atWork(now)];
  const began = without(is, was);
  const kinds = new Set(began.map(kindOf));
  const ended = without(was, is).filter((one) => !kinds.has(kindOf(one)));
  const end = (one: Intervention): readonly string[] => {
    // testes do not grow back, and a change of weight that is called off has reached nothing
    if (one.type === 'orchidectomy') return [];
    if (one.type === 'weightChange' && !isOver(one, now.day)) return [];
    return [ending(one)];
  };
  const said = [
    ...ended.flatMap(end),
    ...passed(before.day, now, [...was, ...is]).flatMap((one) => [
      beginning(one, units),
      ...end(one),
    ]),
    ...began.map((one) => beginning(one, units)),
  ];
  return said.length === 0 ? '' : `${said.join('; ')}. `;
}
