/** The body: lays all organs' slots into one vector, and wires the organs into a man. */
import type { OrganId } from './contract/channels';
import { TICK, TICKS_PER_HOUR, type Tick } from './contract/quantities';
import type { Scenario } from './contract/scenario';
import type { DrugId } from './contract/pharmacy';
import { untouched } from './controls';
import { lived, slowStep, strideOf, type Clock } from './integrate';
import { adipose } from './organs/adipose';
import { blood } from './organs/blood';
import { bone } from './organs/bone';
import { drugs } from './organs/drugs';
import { hypothalamus } from './organs/hypothalamus';
import type { Controls, Organ, Wiring } from './organs/organ';
import { pituitary } from './organs/pituitary';
import { spermatogenesis } from './organs/spermatogenesis';
import { testis } from './organs/testis';
import { Recorder } from './recorder';
import type { Slot } from './slot';
import { constantsOfMan } from './variation';

/** In the order in which they are attuned: what the brain hears of the blood comes before the brain. */
export const organs: readonly Organ[] = [
  drugs,
  blood,
  hypothalamus,
  pituitary,
  testis,
  spermatogenesis,
  adipose,
  bone,
];

export interface Body {
  /** Every slot of every organ. A copy of it, with the tick, is a checkpoint. */
  readonly state: Float64Array;
  readonly controls: Controls;
  readonly slots: readonly Slot[];
  /** What organs make known tick by tick, over the hour lived last. */
  readonly courses: ReadonlyMap<string, Float64Array>;
  dose(drug: DrugId, amount: number): void;
  /** On the hour, and when controls change between hours: sets what holds until the next. */
  attune(tick: Tick): void;
  /** Lives some ticks, all within an hour: afterwards courses hold what they came to, and tick-paced slots have moved on. */
  live(tick: Tick, ticks: number): void;
  /** Moves slow slots on by three hours. */
  liveSlowly(): void;
  /** Appends each GnRH pulse of the ticks just lived as its exact day and the LH burst it released, IU/L. */
  pulsesInto(pulses: number[], tick: Tick, ticks: number): void;
  readonly recorder: Recorder;
}

/** A man's body, at the reference man's state and with nothing done to him. */
export function bodyOf(scenario: Scenario, mode: Wiring['mode'], clock: Clock = lived): Body {
  const constant = constantsOfMan(scenario);
  const slots = organs.flatMap((organ) => organ.slots(constant));
  const slot = named(new Map(slots.map(({ id }, index) => [id, index])), 'slot');
  const courses = new Map(
    organs.flatMap((organ) =>
      (organ.courses ?? []).map((id) => [id, new Float64Array(TICKS_PER_HOUR)] as const),
    ),
  );
  const course = named(courses, 'course');
  const state = Float64Array.from(slots, ({ start }) => start);
  const production = new Float64Array(slots.length);
  const { subject, seed } = scenario;
  const controls = untouched(subject.bodyFat);
  const wiring: Wiring = {
    subject,
    seed,
    constant,
    state,
    production,
    controls,
    mode,
    slot,
    course,
    stride: (id) => strideOf(slots[slot(id)]!, clock.tick),
    dt: clock.tick(Infinity),
  };
  const wired = new Map(organs.map((organ) => [organ.id, organ.wire(wiring)]));
  // down the axis, out into the blood, through fat; nothing that an organ reads comes after it within the hour
  const road: readonly OrganId[] = [
    'drugs',
    'hypothalamus',
    'pituitary',
    'testis',
    'blood',
    'adipose',
  ];
  for (const [id, { live, conclude }] of wired) {
    if ((live ?? conclude) && !road.includes(id))
      throw new Error(`${id} lives, but is not on the road`);
  }
  const lives = road.flatMap((id) => wired.get(id)?.live ?? []);
  const conclusions = road.flatMap((id) => wired.get(id)?.conclude ?? []);
  const all = [...wired.values()];
  const attunes = all.flatMap(({ attune }) => attune ?? []);
  const slowLives = all.flatMap(({ slowly }) => slowly ?? []);
  const stepSlow = slowStep(slots, clock);
  const pulse = course('portal.pulse');
  const moment = course('portal.moment');
  const burst = course('pituitary.burst');

  return {
    state,
    controls,
    slots,
    courses,
    dose(drug, amount) {
      for (const organ of all) organ.dose?.(drug, amount);
    },
    attune(tick) {
      for (const attune of attunes) attune(tick);
    },
    live(tick, ticks) {
      for (const live of lives) live(tick, ticks);
      for (const conclude of conclusions) conclude(tick, ticks);
    },
    liveSlowly() {
      for (const live of slowLives) live();
      stepSlow(state, production);
    },
    pulsesInto(pulses, tick, ticks) {
      for (let at = 0; at < ticks; at += 1) {
        if (pulse[at]! > 0) pulses.push((tick + at + moment[at]!) * TICK, burst[at]!);
      }
    },
    recorder: new Recorder(state, slot, course),
  };
}

/** A look-up that fails loudly: a name that no organ gives is a mistake in an organ. */
function named<Value>(values: ReadonlyMap<string, Value>, what: string): (id: string) => Value {
  return (id) => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`no organ has a ${what} named ${id}`);
    return value;
  };
}
