/** One virtual man lives an arm: a run, kept only as long as its samples are being read. */
import { Checkpoints } from '../checkpoints';
import { strideOf, type ChannelId } from '../contract/channels';
import type { ParameterId } from '../contract/constants';
import { tickOf } from '../contract/quantities';
import type { Scenario } from '../contract/scenario';
import { Failure, simulate } from '../simulate';
import type { Arm } from './arms';
import { channelsOf, readingOf, type Recorded } from './assay';
import type { VirtualMan } from './men';
import type { Question } from './questions';

/** Constants changed for a whole validation. */
export type Changed = Readonly<Partial<Record<ParameterId, number>>>;

/** A man's answer to a question, in the model's units. */
export interface Answer {
  readonly before: number;
  readonly on: number;
}

/** Lives a scenario and keeps the channels asked for. @throws Failure */
export function recordOf(
  scenario: Scenario,
  channels: readonly ChannelId[],
  checkpoints: Checkpoints,
): Recorded {
  const ticks = tickOf(scenario.days);
  const kept: Partial<Record<ChannelId, Float32Array>> = {};
  for (const id of channels) kept[id] = new Float32Array(Math.ceil(ticks / strideOf(id)));
  for (const { from, values } of simulate(0, scenario, 0, checkpoints)) {
    for (const id of channels) kept[id]?.set(values[id], Math.floor(from / strideOf(id)));
  }
  return kept;
}

/** An arm's scenario for one man. */
export const asMan = (scenario: Scenario, { seed, variant }: VirtualMan, changed: Changed) => ({
  ...scenario,
  seed,
  subject: { ...scenario.subject, variant },
  parameters: { ...scenario.parameters, ...changed },
});

const channelsIn = (questions: readonly Question[]): ChannelId[] => [
  ...new Set(questions.flatMap(({ read }) => channelsOf(read.reads))),
];

/** His answers to the arm's questions, in their order; NaN throughout if these constants make no body. */
export function answersOf(
  arm: Arm,
  man: VirtualMan,
  changed: Changed,
  checkpoints: Checkpoints,
): Answer[] {
  const channels = channelsIn(arm.questions);
  const lived = (scenario: Scenario): Recorded =>
    recordOf(asMan(scenario, man, changed), channels, checkpoints);
  try {
    const treated = lived(arm.scenario);
    const compared = arm.comparator === null ? treated : lived(arm.comparator);
    return arm.questions.map(({ read, on, before }) => ({
      before: readingOf(read.reads, compared, before, arm.assays),
      on: readingOf(read.reads, treated, on, arm.assays),
    }));
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return arm.questions.map(() => ({ before: NaN, on: NaN }));
  }
}
