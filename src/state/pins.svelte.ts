/** Runs that are kept to compare with: up to three, each by a name, their scenarios on this device only. */
import { parseScenario } from '../../workers/contract/parse';
import type { Scenario } from '../../workers/contract/scenario';
import type { Trajectory } from '../../workers/contract/trajectory';
import { keyOf } from '../rim/kept-key';
import { deviceStorage, type Store } from '../rim/storage';

/** The places there are. */
export const slots = ['A', 'B', 'C'] as const;
export type Slot = (typeof slots)[number];

/** A run that is kept. */
export interface Pin {
  readonly slot: Slot;
  readonly name: string;
  readonly scenario: Scenario;
  /** Its curves; null until they have been lived again, after a visit in which it was kept. */
  readonly trajectory: Trajectory | null;
}

const KEY = keyOf('pins');
const LONGEST_NAME = 40;

/** Up to three pins. */
export class Pins {
  list = $state.raw<readonly Pin[]>([]);

  constructor(private readonly storage: Store | null) {
    this.list = this.kept();
  }

  in(slot: Slot): Pin | undefined {
    return this.list.find((pin) => pin.slot === slot);
  }

  /** Keeps a run in a place; what was there goes. */
  keep(slot: Slot, name: string, trajectory: Trajectory): void {
    const pin = { slot, name, scenario: trajectory.scenario, trajectory: copyOf(trajectory) };
    this.write([...this.list.filter((other) => other.slot !== slot), pin]);
  }

  rename(slot: Slot, name: string): void {
    const short = name.trim().slice(0, LONGEST_NAME);
    this.write(this.list.map((pin) => (pin.slot === slot ? { ...pin, name: short || slot } : pin)));
  }

  drop(slot: Slot): void {
    this.write(this.list.filter((pin) => pin.slot !== slot));
  }

  /** A run kept on an earlier visit has been lived again. */
  fill(scenario: Scenario, trajectory: Trajectory): void {
    this.list = this.list.map((pin) => (pin.scenario === scenario ? { ...pin, trajectory } : pin));
  }

  private write(pins: readonly Pin[]): void {
    this.list = [...pins].sort((a, b) => (a.slot < b.slot ? -1 : 1));
    const kept = this.list.map(({ slot, name, scenario }) => ({ slot, name, scenario }));
    try {
      this.storage?.setItem(KEY, JSON.stringify(kept));
    } catch {
      // a full or forbidden store: the pins last for this visit
    }
  }

  /** What is in the store may be anybody's: each is read as a link would be, and left out where it cannot be. */
  private kept(): Pin[] {
    try {
      const list: unknown = JSON.parse(this.storage?.getItem(KEY) ?? '[]');
      if (!Array.isArray(list)) return [];
      return slots.flatMap((slot): Pin[] => {
        const found: unknown = list.find((one) => Object(one).slot === slot);
        const { name, scenario } = Object(found) as Record<string, unknown>;
        const parsed = parseScenario(scenario);
        if (!parsed.ok) return [];
        const named = typeof name === 'string' && name !== '' ? name.slice(0, LONGEST_NAME) : slot;
        return [{ slot, name: named, scenario: parsed.value, trajectory: null }];
      });
    } catch {
      return []; // a broken or forbidden store is as good as an empty one
    }
  }
}

/** A run's arrays are used again by the next: what is kept is a copy. */
function copyOf(trajectory: Trajectory): Trajectory {
  const values = Object.fromEntries(
    Object.entries(trajectory.values).map(([id, series]) => [id, series.slice()]),
  ) as unknown as Trajectory['values'];
  return { ...trajectory, values, pulses: trajectory.pulses.slice() };
}

let shared: Pins | undefined;
/** The pins of this page: the charts draw them, the tool keeps them. */
export const pagePins = (): Pins => (shared ??= new Pins(deviceStorage()));
