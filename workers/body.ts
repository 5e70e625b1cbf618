/** The body: lays all organs' slots into one vector, wires the organs into a man, and samples the channels. */
import { channelIds, channels, type OrganId, type Sampling } from './contract/channels';
import { TICK, TICKS_PER_WATCH, type Tick } from './contract/quantities';
import type { Scenario } from './contract/scenario';
import type { DrugId } from './contract/pharmacy';
import type { Values } from './contract/trajectory';
import { untouched } from './controls';
import { inStepOrder, stepper } from './integrate';
import { adipose } from './organs/adipose';
import { blood } from './organs/blood';
import { bone } from './organs/bone';
import { drugs } from './organs/drugs';
import { hypothalamus } from './organs/hypothalamus';
import type { Controls, Organ, Slot, Wiring } from './organs/organ';
import { pituitary } from './organs/pituitary';
import { spermatogenesis } from './organs/spermatogenesis';
import { testis } from './organs/testis';
import { constantsOfMan } from './variation';

/** They live in this order: what the blood carries is read first, then the pulse goes down the portal vein. */
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
  readonly production: Float64Array;
  readonly clearance: Float64Array;
  dose(drug: DrugId, amount: number): void;
  /** On the hour, and when controls change between hours: sets what holds until the next. */
  attune(tick: Tick): void;
  /** One step of every organ: afterwards every read-off is true for this tick, and what is made and cleared is known. */
  live(tick: Tick): void;
  /** Every three hours: what organs add to slow slots. */
  liveSlowly(): void;
  /**
   * Lives, records and advances every tick of [tick, until), within which nothing changes but what flows. Records at an index
   * counted from `origin`; appends each GnRH pulse as its exact day and the LH burst it released, IU/L.
   */
  pass(
    tick: Tick,
    until: Tick,
    origin: Tick,
    record: (index: number) => void,
    pulses: number[],
  ): void;
  /** Moves slow slots on by three hours. */
  passWatch(): void;
  /** Writes the channels of one sampling into their arrays at an index. To be called after `live`. */
  recorder(into: Values, sampling: Sampling): (index: number) => void;
}

const still = (): void => undefined;

/** A man's body, at the reference man's state and with nothing done to him. */
export function bodyOf(scenario: Scenario, mode: Wiring['mode']): Body {
  const constant = constantsOfMan(scenario);
  const slots = inStepOrder(organs.flatMap((organ) => organ.slots(constant)));
  const indices = new Map(slots.map(({ id }, index) => [id, index]));
  const slot = (id: string): number => {
    const index = indices.get(id);
    if (index === undefined) throw new Error(`no organ has a slot named ${id}`);
    return index;
  };
  const state = Float64Array.from(slots, ({ start }) => start);
  const production = new Float64Array(slots.length);
  const clearance = new Float64Array(slots.length);
  const { subject, seed } = scenario;
  const controls = untouched(subject.bodyFat);
  const wiring: Wiring = {
    subject,
    seed,
    constant,
    state,
    production,
    clearance,
    controls,
    mode,
    slot,
  };
  const wired = organs.map((organ) => organ.wire(wiring));
  const named = new Map(organs.map((organ, index) => [organ.id, wired[index]]));
  // called by name, not in a loop: one call site per organ is what lets an engine inline the whole step
  const livesOf = (id: OrganId) => named.get(id)?.live ?? still;
  const drugsLive = livesOf('drugs');
  const bloodLives = livesOf('blood');
  const hypothalamusLives = livesOf('hypothalamus');
  const pituitaryLives = livesOf('pituitary');
  const testisLives = livesOf('testis');
  const fatLives = livesOf('adipose');
  const attune = (tick: Tick): void => {
    for (const organ of wired) organ.attune?.(tick);
  };
  const live = (tick: Tick): void => {
    drugsLive(tick);
    bloodLives(tick);
    hypothalamusLives(tick);
    pituitaryLives(tick);
    testisLives(tick);
    fatLives(tick);
  };
  const liveSlowly = (): void => {
    for (const organ of wired) organ.slowly?.();
  };
  const stepTick = stepper(slots, ['tick'], () => TICK);
  const stepSlow = stepper(slots, ['slow'], () => TICK * TICKS_PER_WATCH);
  const burstSlot = slot('pituitary.burst');
  const pulseSlot = slot('portal.pulse');
  const momentSlot = slot('portal.moment');

  return {
    state,
    controls,
    slots,
    production,
    clearance,
    dose(drug, amount) {
      for (const organ of wired) organ.dose?.(drug, amount);
    },
    attune,
    live,
    liveSlowly,
    pass(tick, until, origin, record, pulses) {
      for (let now = tick; now < until; now += 1) {
        live(now);
        record(now - origin);
        if (state[pulseSlot]! > 0)
          pulses.push((now + state[momentSlot]!) * TICK, state[burstSlot]!);
        stepTick(state, production, clearance);
      }
    },
    passWatch() {
      liveSlowly();
      stepSlow(state, production, clearance);
    },
    recorder(into, sampling) {
      const ids = channelIds.filter((id) => channels[id].sampling === sampling);
      const from = Int32Array.from(ids, slot);
      const series = ids.map((id) => into[id]);
      return (index) => {
        for (let row = 0; row < series.length; row += 1) series[row]![index] = state[from[row]!]!;
      };
    },
  };
}
