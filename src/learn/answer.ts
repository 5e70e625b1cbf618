/** The right answer to a question, computed from runs; and what of a prediction was right. */
import type { Day } from '../../workers/contract/quantities';
import { untreatedTwin, type Scenario } from '../../workers/contract/scenario';
import type { Trajectory } from '../../workers/contract/trajectory';
import type { Ask, Reading } from './lesson';
import { curveOf, FINE, KNOTS, knots, read, WEEK } from './measure';

export type Way = 'falls' | 'stays' | 'rises';
/** In the order in which they are offered. */
export const ways: readonly Way[] = ['falls', 'stays', 'rises'];

/** Less than this part is no change; what is a change itself counts from so many points. */
export const STAYS = 0.05;
const STAYS_POINTS = 0.3;

/** One quantity, then and now. */
export interface Turn {
  readonly reading: Reading;
  readonly value: number;
  readonly against: number;
  readonly way: Way;
}
export type Answer =
  | { readonly kind: 'change'; readonly turns: readonly Turn[] }
  /** `order`: places of the three in the question, first to last. */
  | {
      readonly kind: 'order';
      readonly values: readonly number[];
      readonly order: readonly number[];
    }
  /** `points` as many as are drawn, `curve` as fine as it is shown; both evenly along the span. */
  | {
      readonly kind: 'sketch';
      readonly points: readonly number[];
      readonly curve: readonly number[];
    };

/** What a learner expects: a way for each row; places in order; the heights of the points. */
export type Prediction =
  | { readonly kind: 'change'; readonly ways: readonly (Way | null)[] }
  | { readonly kind: 'order'; readonly order: readonly number[] }
  | { readonly kind: 'sketch'; readonly points: readonly number[] };

/** Gives the run of one of a question's scenarios. */
export type Lookup = (scenario: Scenario) => Trajectory;

const inOf = (reading: Reading, shown: Scenario): Scenario => reading.in ?? shown;

/** What a reading is compared with. */
function baseOf(reading: Reading, shown: Scenario): Reading & { readonly in: Scenario } {
  const { over, ...rest } = reading;
  return { ...rest, in: untreatedTwin(inOf(reading, shown)), ...over };
}

const readingsOf = (ask: Ask): readonly Reading[] => {
  if (ask.kind === 'change') return ask.rows.map((row) => ({ over: {}, ...row }));
  return ask.kind === 'order' ? ask.things.map(({ reading }) => reading) : [];
};

/** The last day that a question looks at; a sample may be taken a week after the span it was chosen from. */
function lastDayOf(ask: Ask): Day {
  if (ask.kind === 'sketch') return ask.to + 1;
  const last = readingsOf(ask).map(({ to, over, as }) => {
    const end = Math.max(to, over?.to ?? 0);
    return as?.startsWith('weekAfter') ? end + WEEK : end;
  });
  return Math.max(...last) + 1;
}
/** A scenario no longer than a question needs: the answer is there before the whole future is. */
const asFarAs = (ask: Ask, scenario: Scenario): Scenario => ({
  ...scenario,
  days: Math.min(scenario.days, Math.ceil(lastDayOf(ask))),
});

/** Every scenario whose run a question needs, as far as it needs it. */
export function scenariosOf(ask: Ask, shown: Scenario): readonly Scenario[] {
  if (ask.kind === 'sketch') return [asFarAs(ask, shown)];
  return readingsOf(ask)
    .flatMap((reading) => [
      inOf(reading, shown),
      ...(reading.over ? [baseOf(reading, shown).in] : []),
    ])
    .map((scenario) => asFarAs(ask, scenario));
}

/** Which way a value lies from another. */
export function wayOf(reading: Reading, value: number, against: number): Way {
  const isDifference = reading.as === 'difference';
  const change = isDifference ? value - against : value / against - 1;
  // the first: nothing stays nothing
  if (value === against || Math.abs(change) < (isDifference ? STAYS_POINTS : STAYS)) return 'stays';
  return change > 0 ? 'rises' : 'falls';
}

/** The answer that the runs give. */
export function answerOf(ask: Ask, shown: Scenario, lookUp: Lookup): Answer {
  const lookup: Lookup = (scenario) => lookUp(asFarAs(ask, scenario));
  if (ask.kind === 'sketch') {
    const run = lookup(shown);
    const along = (count: number) => curveOf(run, ask.of, knots(ask.from, ask.to, count));
    return { kind: 'sketch', points: along(KNOTS), curve: along(FINE) };
  }
  const valueOf = (reading: Reading): number => read(lookup(inOf(reading, shown)), reading);
  const againstOf = (reading: Reading): number => {
    const base = baseOf(reading, shown);
    return read(lookup(base.in), base);
  };
  if (ask.kind === 'change') {
    const turns = readingsOf(ask).map((reading): Turn => {
      const [value, against] = [valueOf(reading), againstOf(reading)];
      return { reading, value, against, way: wayOf(reading, value, against) };
    });
    return { kind: 'change', turns };
  }
  const values = readingsOf(ask).map((reading) =>
    reading.over ? valueOf(reading) / againstOf(reading) : valueOf(reading),
  );
  const sign = ask.first === 'least' ? 1 : -1;
  const order = values.map((_, at) => at);
  order.sort((a, b) => sign * ((values[a] ?? 0) - (values[b] ?? 0)));
  return { kind: 'order', values, order };
}

/** A drawn curve beside the simulated one. */
export interface Likeness {
  /** How many times its first value each ends at. */
  readonly drawn: number;
  readonly seen: number;
  readonly sameWay: boolean;
  /** Ends within a third of the simulated change. */
  readonly near: boolean;
}

/** How like the simulated curve a drawn one is. */
export function likeness(drawn: readonly number[], seen: readonly number[]): Likeness {
  const end = (points: readonly number[]): number => (points.at(-1) ?? 0) / (points[0] ?? 1);
  const way = (times: number): number => (Math.abs(times - 1) < STAYS ? 0 : Math.sign(times - 1));
  const [mine, its] = [end(drawn), end(seen)];
  const near = Math.abs(mine - its) <= Math.max(Math.abs(its - 1) / 3, 2 * STAYS);
  return { drawn: mine, seen: its, sameWay: way(mine) === way(its), near };
}

/** Which parts of a prediction the runs bear out, in the order of the question. */
export function borneOut(prediction: Prediction, answer: Answer): readonly boolean[] {
  if (prediction.kind === 'change' && answer.kind === 'change') {
    return answer.turns.map(({ way }, at) => prediction.ways[at] === way);
  }
  if (prediction.kind === 'order' && answer.kind === 'order') {
    return answer.order.map((place, at) => prediction.order[at] === place);
  }
  if (prediction.kind === 'sketch' && answer.kind === 'sketch') {
    const { sameWay, near } = likeness(prediction.points, answer.points);
    return [sameWay, near];
  }
  return [];
}
