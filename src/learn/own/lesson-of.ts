/** Makes a lesson out of what somebody wrote: the same kind as the built-in ones, with every answer left to the simulation. */
import type { Day } from '../../../workers/contract/quantities';
import type { Scenario } from '../../../workers/contract/scenario';
import { own as words } from '../../lang/own';
import { learn } from '../../lang/learn';
import type { Ask, Contender, Lesson, Observable, Reading, Scene, Step } from '../lesson';
import { drawable, type OwnAsk, type OwnLesson, type OwnStep } from './own-lesson';

/** The same scene, at least so long. */
const reaching = (scene: Scene, days: Day): Scene =>
  scene.scenario.days >= days ? scene : { ...scene, scenario: { ...scene.scenario, days } };

function readingOf(of: Observable, { from, to }: OwnAsk, before: Scenario): Reading {
  const as = of === 'spineBMDchangePct' ? 'difference' : 'mean';
  return { of, from, to, as, over: { in: before } };
}

function askOf(ask: OwnAsk, before: Scenario): Ask | undefined {
  const { kind, words: asked, of, from, to, first, top } = ask;
  const reading = (one: Observable): Reading => readingOf(one, ask, before);
  if (kind === 'change') return { kind, words: asked, rows: of.map(reading) };
  if (kind === 'sketch') {
    const drawn = drawable.find((one) => one === of[0]);
    return drawn && { kind, words: asked, of: drawn, from, to, top };
  }
  const things = of.map((one): Contender => ({
    name: learn.observable(one),
    reading: reading(one),
  }));
  const [one, two, three] = things;
  if (!one || !two || !three) return undefined;
  return { kind, words: asked, first, unit: words.times, things: [one, two, three] };
}

/** One step; `before` is what the one before it ended with. */
function stepOf(own: OwnStep, before: Scene): Step {
  const { say, told, act, free, why } = own;
  const days = Math.ceil(own.ask?.to ?? 0) + 1;
  const opens = reaching(own.opens ?? before, days);
  const ask = own.ask && askOf(own.ask, opens.scenario);
  const base = { say, told, claims: [], sources: [], ...(free && { free }), ...(why && { why }) };
  // nothing is asked: what it is about is there as it opens
  if (!ask) return { ...base, part: 'read', opens: own.scene };
  return {
    ...base,
    part: 'predict',
    opens,
    ask,
    act: act || learn.run,
    scene: reaching(own.scene, days),
  };
}

/** The lesson as the tutor knows lessons; null while it has no step. */
export function lessonOf({ id, title, question, minutes, steps: own }: OwnLesson): Lesson | null {
  const [first] = own;
  if (!first) return null;
  const steps = own.map((step, at) => stepOf(step, own[at - 1]?.scene ?? step.scene));
  return {
    id,
    level: 'fundamentals',
    title,
    question,
    minutes,
    scene: steps[0]?.opens ?? first.scene,
    steps,
    teacher: { goal: '', ask: '', pitfall: '' },
  };
}
