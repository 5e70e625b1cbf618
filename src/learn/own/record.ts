/** Recording a step: what is on the page becomes what a learner will run, with a first guess at everything that can be guessed. */
import type { Day } from '../../../workers/contract/quantities';
import { standard, untreatedTwin, type Scenario } from '../../../workers/contract/scenario';
import type { Tempo } from '../../state/playhead.svelte';
import type { Scene } from '../lesson';
import type { OwnStep } from './own-lesson';

/** What is on the page. */
export interface Page {
  readonly scenario: Scenario;
  readonly playhead: { readonly day: Day; readonly tempo: Tempo };
}

/** Weeks after something was done that are asked about unless told. */
const LATER = { from: 21, to: 28 } as const;

/** The scene on the page, from the day on which something is first done to him. */
export function sceneOn({ scenario, playhead: { day, tempo } }: Page): Scene {
  const [first] = scenario.interventions;
  const start = Math.round((first?.from ?? day) * 1000) / 1000;
  // what was done shows in weeks: hour by hour nobody would wait for it
  return { scenario, day: start, tempo: first && tempo === 'pulses' ? 'weeks' : tempo };
}

/** The same, with nothing done to him. */
export const untreated = (scene: Scene): Scene => ({
  ...scene,
  scenario: untreatedTwin(scene.scenario),
});
/** The same days of the reference man. */
export const referenceOf = (scene: Scene): Scene => ({
  ...scene,
  scenario: { ...standard(), days: scene.scenario.days },
});

/** What a step most likely begins with: himself untreated, or where nothing is done to him, the reference man. */
const likelyOpening = (scene: Scene): Scene =>
  scene.scenario.interventions.length > 0 ? untreated(scene) : referenceOf(scene);

/** A step of what is on the page, its words still to be written. */
export function recorded(page: Page): OwnStep {
  const scene = sceneOn(page);
  const start = Math.ceil(scene.day);
  return {
    say: '',
    ask: {
      kind: 'change',
      words: '',
      of: ['LH', 'testosterone'],
      from: start + LATER.from,
      to: start + LATER.to,
      first: 'most',
      top: 2,
    },
    act: '',
    scene,
    opens: likelyOpening(scene),
    told: '',
    why: '',
  };
}

/** Which of the usual beginnings a step has. */
export function openingKind({
  opens,
  scene,
}: OwnStep): 'before' | 'untreated' | 'reference' | 'other' {
  if (!opens) return 'before';
  const text = JSON.stringify(opens.scenario);
  if (text === JSON.stringify(untreated(scene).scenario)) return 'untreated';
  return text === JSON.stringify(referenceOf(scene).scenario) ? 'reference' : 'other';
}
