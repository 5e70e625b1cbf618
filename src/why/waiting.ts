/** Where a number has hardly moved though something was done: what has moved further up, or that it began only now. */
import type { QuantityId } from '../../workers/contract/channels';
import type { Change, Question } from '../../workers/contract/explanation';
import { TICK, type Day } from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';
import type { Trajectory } from '../../workers/contract/trajectory';
import { why as words } from '../lang/why';
import { moment } from '../rim/say';
import { actorsOn } from './actors';
import { ratioToTwin } from './moved';
import type { Against } from '../state/counterpart';
import { isBeside, type Other } from './others';
import { changed } from './words';

/** A smaller change, in the logarithm, may be the draw of a pulse. */
const LEAST = 0.05;

/** All that acts on a quantity, however far up. */
function furtherUp(quantity: QuantityId): readonly QuantityId[] {
  const found = new Set([quantity]);
  for (const one of found) for (const actor of actorsOn(one)) found.add(actor.quantity);
  found.delete(quantity);
  return [...found];
}

interface Moved {
  readonly quantity: QuantityId;
  readonly change: Change & { readonly kind: 'times' };
}

/** The one further up that is furthest from the twin's over the same span. */
function movedFurtherUp(
  run: Trajectory,
  twin: Trajectory,
  { quantity, from, to }: Question,
): Moved | undefined {
  const until = Math.min(to, run.filledTo * TICK, twin.filledTo * TICK);
  const size = ({ change }: Moved): number => Math.abs(Math.log(change.ratio));
  return furtherUp(quantity)
    .map((one): Moved => {
      const ratio = ratioToTwin(run, twin, one, from, until);
      return { quantity: one, change: { kind: 'times', ratio } };
    })
    .filter((one) => size(one) > LEAST && size(one) < Infinity)
    .sort((a, b) => size(b) - size(a))[0];
}

/** When something was done to him last, and not to the other, up to a day. */
function lastBegun({ interventions }: Scenario, { life }: Other, day: Day): Day {
  const begun = interventions
    .filter((one) => !life.interventions.includes(one))
    .map(({ from }) => from)
    .filter((from) => from <= day);
  return Math.max(-Infinity, ...begun);
}

/** What of a page it reads. */
interface Page {
  readonly run: { readonly trajectory: Trajectory | null };
  readonly twin: { readonly trajectory: Trajectory | null };
  readonly against: Against | null;
  readonly playhead: { readonly day: Day };
}
interface Asked {
  readonly question: Question;
  readonly scenario: Scenario;
  readonly other: Other;
}

/** What is on its way to a number, in a sentence; '' where nothing is. */
export function waitingFor(
  { run, twin, against, playhead }: Page,
  { question, scenario, other }: Asked,
): string {
  // only the life beside his is at hand
  if (!isBeside(other, against) || !run.trajectory || !twin.trajectory) return '';
  const moved = movedFurtherUp(run.trajectory, twin.trajectory, question);
  if (moved)
    return words.still.further(
      words.quantities[moved.quantity],
      changed(moved.quantity, moved.change),
    );
  const begun = lastBegun(scenario, other, playhead.day);
  return begun > question.to - 1 ? words.still.begun(moment(begun)) : '';
}
