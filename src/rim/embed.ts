/** What another page may ask of this one in its frame: `{gonadostat: 1, set: Scenario}` and `{gonadostat: 1, get: "scenario" | "values"}`; nothing else is understood. */
import { reportedChannels, type QuantityId } from '../../workers/contract/channels';
import { parseScenario } from '../../workers/contract/parse';
import { rounded, type Day } from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';
import { valueAt, type Trajectory } from '../../workers/contract/trajectory';

/** What every message of ours carries. */
const MARK = { gonadostat: 1 } as const;

/** Something asked that we understand. */
export type Request =
  | { readonly kind: 'set'; readonly scenario: Scenario }
  | { readonly kind: 'get'; readonly what: 'scenario' | 'values' };

/** What a message asks; null for everything else, a scenario that cannot be among it. */
export function requestIn(data: unknown): Request | null {
  if (typeof data !== 'object' || data === null) return null;
  const { gonadostat, set, get } = data as Readonly<Record<string, unknown>>;
  if (gonadostat !== 1 || (set === undefined) === (get === undefined)) return null;
  if (get === 'scenario' || get === 'values') return { kind: 'get', what: get };
  if (get !== undefined) return null;
  const read = parseScenario(set);
  return read.ok ? { kind: 'set', scenario: read.value } : null;
}

/** The part of a message event that decides who speaks. */
export interface Speaker {
  readonly origin: string;
  readonly source: unknown;
}

/** Whether somebody is heard: the one origin that is named, else only the window around this frame. */
export function isHeard(
  speaker: Speaker,
  frame: { readonly self: unknown; readonly parent: unknown; readonly origin: string | null },
): boolean {
  if (frame.origin !== null) return frame.origin !== '' && speaker.origin === frame.origin;
  return frame.parent !== frame.self && speaker.source === frame.parent;
}

type Values = Readonly<Partial<Record<QuantityId, number | null>>>;

/** Every reported quantity at a moment, in the units and under the names of `simulate`. */
export function valuesAt(trajectory: Trajectory, day: Day): Values {
  const ids: readonly QuantityId[] = [...reportedChannels, 'testosteroneEstradiolRatio'];
  const read = (id: QuantityId): number | null => {
    const value = valueAt(trajectory, id, day);
    return value === null || !Number.isFinite(value) ? null : rounded(value);
  };
  return Object.fromEntries(ids.map((id) => [id, read(id)]));
}

/** The messages that we send. */
export const answers = {
  ready: { ...MARK, ready: true },
  scenario: (scenario: Scenario) => ({ ...MARK, scenario }),
  values: (day: Day, values: Values) => ({ ...MARK, day, values }),
} as const;
