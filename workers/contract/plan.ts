/** Editing what is done to a man: pure functions from one scenario to the next. Later plans are kept. */
import { TICK, tickOf, type Day, type Tick } from './quantities';
import type { Intervention, Scenario } from './scenario';

/** Interventions of one kind, of which a control keeps at most one running: a drug, a held hormone, a cut arrow … */
export function kindOf(one: Intervention): string {
  if (one.type === 'dose') return `dose ${one.drug}`;
  if (one.type === 'clamp') return `clamp ${one.hormone}`;
  if (one.type === 'cut') return `cut ${one.pathway}`;
  return one.type;
}

const endOf = (one: Intervention): Day =>
  one.type === 'orchidectomy' ? Infinity : (one.to ?? Infinity);

/** By ticks, as the body counts: two days within five minutes of each other are the same moment. */
const runsAt = (one: Intervention, tick: Tick): boolean =>
  tickOf(one.from) <= tick && tick < tickOf(endOf(one));

/** Whether a pump is a bolus: on for a single tick. */
export const isBolus = (one: Intervention): boolean =>
  one.type === 'gnrhPump' && tickOf(endOf(one)) - tickOf(one.from) === 1;

const byStart = (a: Intervention, b: Intervention): number => a.from - b.from;

/** Adds an intervention, keeping the list sorted by its start. */
export const amend = (scenario: Scenario, one: Intervention): Scenario => ({
  ...scenario,
  interventions: [...scenario.interventions, one].sort(byStart),
});

/** Ends whatever of a kind is running on a day; what was to begin later stays. */
export function endKind(scenario: Scenario, kind: string, day: Day): Scenario {
  const interventions = scenario.interventions.flatMap((one): Intervention[] => {
    const running = kindOf(one) === kind && runsAt(one, tickOf(day));
    if (!running || one.type === 'orchidectomy') return [one];
    return tickOf(one.from) < tickOf(day) ? [{ ...one, to: day }] : [];
  });
  return { ...scenario, interventions };
}

/** What of a kind is running on a day, if anything. */
export const runningOn = (scenario: Scenario, kind: string, day: Day): Intervention | undefined =>
  scenario.interventions.find((one) => kindOf(one) === kind && runsAt(one, tickOf(day)));

/** Puts an intervention in the place of whatever of its kind is running when it begins; it gives way to the next of its kind. */
export function replaceRunning(scenario: Scenario, one: Intervention): Scenario {
  const kind = kindOf(one);
  const before = endKind(scenario, kind, one.from);
  const next = before.interventions.find(
    (later) => kindOf(later) === kind && tickOf(later.from) > tickOf(one.from),
  );
  if (next === undefined || one.type === 'orchidectomy' || endOf(one) <= next.from)
    return amend(before, one);
  return amend(before, { ...one, to: next.from });
}

const isAlike = (a: object, b: object): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whether two scenarios are about the same man, whatever is done to him: same seed, subject and constants. */
export const sameMan = (a: Scenario, b: Scenario): boolean =>
  a.seed === b.seed && isAlike(a.subject, b.subject) && isAlike(a.parameters, b.parameters);

/** The tick at which two interventions first act differently, if they are alike but for their end. */
function divergence(a: Intervention, b: Intervention): Tick {
  const alikeUntilTheEnd =
    a.type !== 'weightChange' &&
    JSON.stringify({ ...a, to: 0 }) === JSON.stringify({ ...b, to: 0 });
  if (!alikeUntilTheEnd) return Math.min(tickOf(a.from), tickOf(b.from));
  return endOf(a) === endOf(b) ? Infinity : tickOf(Math.min(endOf(a), endOf(b)));
}

/**
 * The tick up to which two scenarios have the same past: 0 for different men, Infinity for the same plan.
 * What lies before it need not be simulated again.
 */
export function commonPast(a: Scenario, b: Scenario): Tick {
  if (!sameMan(a, b)) return 0;
  const length = Math.max(a.interventions.length, b.interventions.length);
  let tick = Infinity;
  for (let index = 0; index < length; index += 1) {
    const one = a.interventions[index];
    const other = b.interventions[index];
    if (one === other) continue;
    if (one && other) tick = Math.min(tick, divergence(one, other));
    else tick = Math.min(tick, tickOf((one ?? other)?.from ?? 0));
    // both lists are sorted by start: nothing later can act before this
    const start = Math.min(one?.from ?? Infinity, other?.from ?? Infinity);
    if (tick <= tickOf(start)) return tick;
  }
  return tick;
}

/** The day on which two lives part; Infinity where they are one. */
export const partedOn = (a: Scenario, b: Scenario): Day => commonPast(a, b) * TICK;
