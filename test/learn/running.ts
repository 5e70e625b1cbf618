/** Runs for the lessons' tests: every scenario lived once in Node, by the engine itself. */
import { parseScenario } from '../../workers/contract/parse';
import { tickOf } from '../../workers/contract/quantities';
import type { Scenario, Subject } from '../../workers/contract/scenario';
import type { Trajectory } from '../../workers/contract/trajectory';
import { answerOf, type Answer } from '../../src/learn/answer';
import type { Ask, Lesson, Step } from '../../src/learn/lesson';
import { Run } from '../../src/state/run.svelte';
import { segmentsOf } from '../body/man';

const known = new Map<string, Trajectory>();

/** The whole run of a scenario. */
function lived(scenario: Scenario): Trajectory {
  const key = JSON.stringify(scenario);
  const found = known.get(key);
  if (found) return found;
  const run = new Run();
  run.open(scenario);
  for (const segment of segmentsOf(scenario)) run.receive(segment);
  const { trajectory } = run;
  if (trajectory?.filledTo !== tickOf(scenario.days)) throw new Error(`not whole: ${key}`);
  known.set(key, trajectory);
  return trajectory;
}

/** What is on the page when a step is answered. */
export const shownIn = (lesson: Lesson, { scene, opens }: Step): Scenario =>
  (scene ?? opens ?? lesson.scene).scenario;

/** The answer to a step; `as` makes everybody in it another man. */
export const answered = (
  ask: Ask,
  shown: Scenario,
  as: (scenario: Scenario) => Scenario = (scenario) => scenario,
): Answer => answerOf(ask, shown, (scenario) => lived(as(scenario)));

/** The same plan for another man. */
export const anotherMan = (scenario: Scenario): Scenario => ({
  ...scenario,
  subject: another(scenario.subject),
});
const another = (subject: Subject): Subject => ({
  ...subject,
  bodyFat: subject.bodyFat * 1.15,
  leydigReserve: subject.leydigReserve * 0.9,
  testicularReserve: subject.testicularReserve * 0.9,
});

/** Whether the engine would take a scenario as it stands. */
export const isValid = (scenario: Scenario): boolean =>
  parseScenario(JSON.parse(JSON.stringify(scenario))).ok;
