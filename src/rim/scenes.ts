/** Scenes kept by name in the browser: reading what may be broken, and the few changes a list of them knows. */
import { MAX_DAYS } from '../../workers/contract/limits';
import { parseScenario } from '../../workers/contract/parse';
import type { Scenario } from '../../workers/contract/scenario';
import { modelVersion } from '../../workers/contract/version';
import { openingView, type View } from './link/view';

/** A scenario under a name, and where it is seen from. */
export interface Scene {
  readonly name: string;
  readonly scenario: Scenario;
  readonly view: View;
  /** The model it was kept under. */
  readonly model: number;
}

/** What could be read, and how many entries could not. */
export interface ReadScenes {
  readonly scenes: readonly Scene[];
  readonly broken: number;
}

/** More are not kept: the list is for a person to read. */
export const MOST_SCENES = 200;
const LONGEST_NAME = 80;

/** A name as it is kept: one line, not too long. */
export const nameFrom = (given: unknown): string =>
  (typeof given === 'string' ? given : '').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (given: unknown): Fields => Object(given) as Fields;

function viewFrom(given: unknown): View {
  const { day, tempo, playing } = fieldsOf(given);
  const isDay = typeof day === 'number' && day >= 0 && day <= MAX_DAYS;
  const isTempo = tempo === 'pulses' || tempo === 'weeks' || tempo === 'months';
  return {
    day: isDay ? day : openingView.day,
    tempo: isTempo ? tempo : openingView.tempo,
    playing: playing === true,
  };
}

function sceneFrom(given: unknown, fallback: string): Scene | null {
  const { name, scenario, view, model } = fieldsOf(given);
  const read = parseScenario(scenario);
  if (!read.ok) return null;
  return {
    name: nameFrom(name) || fallback,
    scenario: read.value,
    view: viewFrom(view),
    model: typeof model === 'number' && Number.isInteger(model) ? model : modelVersion,
  };
}

/** Reads the text of a file or of the store: a list of scenes, a run with its scenario, or a scenario by itself. */
export function readScenes(text: string, fallback: string): ReadScenes {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { scenes: [], broken: 1 };
  }
  const { scenes, scenario } = fieldsOf(given);
  const single = scenario === undefined ? { scenario: given } : given;
  const list: readonly unknown[] = Array.isArray(scenes) ? scenes : [single];
  const read = list.slice(0, MOST_SCENES).map((one) => sceneFrom(one, fallback));
  const whole = read.filter((one) => one !== null);
  return { scenes: whole, broken: list.length - whole.length };
}

/** The text of a file or of the store. */
export const writeScenes = (scenes: readonly Scene[]): string =>
  JSON.stringify({ gonadostat: 1, scenes }, null, 1);

/** A name that no scene has yet: "Letrozole", then "Letrozole 2". */
export function freeName(scenes: readonly Scene[], wanted: string): string {
  const taken = new Set(scenes.map(({ name }) => name));
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted} ${count}`;
  return name;
}

/** A list with more scenes in front, each under a name of its own. */
export function addScenes(scenes: readonly Scene[], more: readonly Scene[]): readonly Scene[] {
  let list = scenes;
  for (const one of [...more].reverse()) {
    list = [{ ...one, name: freeName(list, one.name) }, ...list];
  }
  return list.slice(0, MOST_SCENES);
}
