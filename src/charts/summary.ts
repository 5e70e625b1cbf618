/** A chart in one sentence, for those who don't see it. */
import type { QuantityId } from '../../workers/contract/channels';
import { dayOf, TICK, type Day } from '../../workers/contract/quantities';
import { valueAt, type Trajectory } from '../../workers/contract/trajectory';
import { shortText as short } from '../diagram/brevity';
import { toldAt, toldOver } from '../diagram/means';
import type { Tempo } from '../diagram/quanta';
import { charts as words } from '../lang/charts';
import { moment } from '../rim/say';
import { span as spanWords } from '../rim/spans';
import { againstWhom, type Against } from '../state/counterpart';
import { displayText, type Units } from '../rim/units';
import type { DaySpan } from './span';

/** What is to be summed up. */
export interface Subject {
  readonly name: string;
  readonly quantity: QuantityId;
  readonly trajectory: Trajectory | null;
  /** Whom he is held against, where there is something to compare. */
  readonly twin: Trajectory | null;
  readonly span: DaySpan;
  readonly now: Day;
  /** Tells which number the page shows of that moment: its own, or the day's mean. */
  readonly tempo: Tempo;
  readonly units: Units;
}

/** Points looked at for a mean that one pulse does not sway. */
const LOOKS = 24;
/** Smaller than this share is said to be the same. */
const SAME = 0.03;

/** The mean over a stretch; `null` where a ratio has nothing to divide by or nothing is known yet. */
function meanOver(trajectory: Trajectory, quantity: QuantityId, from: Day, to: Day): number | null {
  const end = Math.min(to, dayOf(trajectory.filledTo));
  if (end <= from) return null;
  let sum = 0;
  for (let look = 0; look < LOOKS; look += 1) {
    const value = valueAt(trajectory, quantity, from + ((look + 0.5) / LOOKS) * (end - from));
    if (value === null || !Number.isFinite(value)) return null;
    sum += value;
  }
  return sum / LOOKS;
}

/** In words: how the end of the stretch compares with the twin's. */
export function comparison(treated: number | null, twin: number | null, against: Against): string {
  const say = words.summary;
  if (treated === null || twin === null || twin <= 0) return '';
  const share = treated / twin - 1;
  const whom = say.against[against];
  if (Math.abs(share) < SAME) return say.asTwin(whom);
  const percent = Math.round(Math.abs(share) * 100);
  if (share >= 1) return say.timesTwin(Number((treated / twin).toPrecision(2)), whom);
  return share > 0 ? say.aboveTwin(percent, whom) : say.belowTwin(percent, whom);
}

/** Start, the moment under the playhead (named, since it may have passed before the sentence is heard), end, and the difference from the twin. */
export function summarise(subject: Subject): string {
  const say = words.summary;
  const { name, quantity, trajectory, twin, span, now, tempo, units } = subject;
  if (trajectory === null || trajectory.filledTo === 0) return say.empty(name);
  // no further than the plan goes, nor than is computed
  const to = Math.min(span.to, trajectory.scenario.days, dayOf(trajectory.filledTo));
  if (to - span.from < TICK) return say.empty(name);
  const edge = Math.min(1, (to - span.from) / 4);
  const shown = (value: number | null, about: boolean): string => {
    if (value === null) return say.unknown;
    const text = short(displayText(quantity, value, units));
    return about ? say.about(text) : text;
  };
  const told = toldAt(tempo)(trajectory, quantity, now);
  const level = shown(told, false);
  // in his first days there are not so many behind him
  const days = told === null ? 0 : Math.min(toldOver(quantity, tempo), Math.floor(now));
  const end = meanOver(trajectory, quantity, to - edge, to);
  const twinEnd = twin && meanOver(twin, quantity, to - edge, to);
  return say.sentence({
    name,
    span: spanWords(span.from, to),
    start: shown(meanOver(trajectory, quantity, span.from, span.from + edge), true),
    now: days > 0 ? say.meanAt(level, moment(now), days) : say.at(level, moment(now)),
    end: shown(end, true),
    twin: comparison(end, twinEnd, againstWhom(trajectory.scenario)),
  });
}
