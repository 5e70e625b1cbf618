/** The body: lays all organs' slots into one vector, wires the organs into a man, and samples the channels. */
import { channelIds, channels } from './contract/channels';
import { TICK, TICKS_PER_HOUR, type Tick } from './contract/quantities';
import type { Scenario } from './contract/scenario';
import type { DrugId } from './contract/pharmacy';
import type { Values } from './contract/trajectory';
import { untouched } from './controls';
import { stepper } from './integrate';
import { adipose } from './organs/adipose';
import { blood } from './organs/blood';
import { bone } from './organs/bone';
import { drugs } from './organs/drugs';
import { hypothalamus } from './organs/hypothalamus';
import type { Controls, Organ, Slot, Wired, Wiring } from './organs/organ';
import { pituitary } from './organs/pituitary';
import { spermatogenesis } from './organs/spermatogenesis';
import { testis } from './organs/testis';
import { constantsOfMan } from './variation';

/** Beats run in this order: what the blood carries is read first, then the pulse goes down the portal vein. */
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
  /** Beats and flows of one step: afterwards every read-off is true for this tick. */
  sense(tick: Tick): void;
  /** Advances to the next tick. */
  advance(tick: Tick): void;
  /** Brings the organs in tune with controls that changed between two hours. */
  attune(tick: Tick): void;
  /** Writes a tick's channels into arrays that begin at `from`, an hour. To be called between `sense` and `advance`. */
  recorder(into: Values, from: Tick): (tick: Tick) => void;
  /** The pulse passing in this step: its LH burst (0: none) and its moment in the step, 0 to 1. */
  readonly burst: () => number;
  readonly moment: () => number;
}

const still = (): void => undefined;

/** A man's body, at the reference man's state and with nothing done to him. */
export function bodyOf(scenario: Scenario, mode: Wiring['mode']): Body {
  const constant = constantsOfMan(scenario);
  const slots = organs.flatMap((organ) => organ.slots(constant));
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
  // called by name, not in a loop: one call site per organ is what lets an engine inline the whole step
  const [ofDrugs, ofBlood, ofHypothalamus, ofPituitary, ofTestis, ofAdipose] = [
    'drugs',
    'blood',
    'hypothalamus',
    'pituitary',
    'testis',
    'adipose',
  ].map((id) => wired[organs.findIndex((organ) => organ.id === id)] as Wired) as [
    Wired,
    Wired,
    Wired,
    Wired,
    Wired,
    Wired,
  ];
  const { beat: beatDrugs = still, flow: flowDrugs = still } = ofDrugs;
  const { beat: beatBlood = still, flow: flowBlood = still } = ofBlood;
  const { beat: beatHypothalamus = still } = ofHypothalamus;
  const { beat: beatPituitary = still, flow: flowPituitary = still } = ofPituitary;
  const { flow: flowTestis = still } = ofTestis;
  const { flow: flowAdipose = still } = ofAdipose;
  const attune = (tick: Tick): void => {
    for (const organ of wired) organ.attune?.(tick);
  };
  const stepTick = stepper(slots, ['tick'], () => TICK);
  const stepHour = stepper(slots, ['hour'], () => TICK * TICKS_PER_HOUR);
  const slotsOf = (sampling: 'tick' | 'hour') => {
    const ids = channelIds.filter((id) => channels[id].sampling === sampling);
    return { ids, at: ids.map(slot) };
  };
  const quick = slotsOf('tick');
  const hourly = slotsOf('hour');
  const burstSlot = slot('pituitary.burst');
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
    sense(tick) {
      const onTheHour = tick % TICKS_PER_HOUR === 0;
      if (onTheHour) attune(tick);
      beatDrugs(tick);
      beatBlood(tick);
      beatHypothalamus(tick);
      beatPituitary(tick);
      flowDrugs(tick);
      flowBlood(tick);
      flowPituitary(tick);
      flowTestis(tick);
      flowAdipose(tick);
      if (onTheHour) for (const organ of wired) organ.slowFlow?.();
    },
    advance(tick) {
      stepTick(state, production, clearance);
      if (tick % TICKS_PER_HOUR === 0) stepHour(state, production, clearance);
    },
    recorder(into, from) {
      const toQuick = quick.ids.map((id) => into[id]);
      const toHourly = hourly.ids.map((id) => into[id]);
      return (tick) => {
        const index = tick - from;
        for (let row = 0; row < toQuick.length; row += 1)
          toQuick[row]![index] = state[quick.at[row]!]!;
        if (index % TICKS_PER_HOUR !== 0) return;
        const hour = index / TICKS_PER_HOUR;
        for (let row = 0; row < toHourly.length; row += 1)
          toHourly[row]![hour] = state[hourly.at[row]!]!;
      };
    },
    burst: () => state[burstSlot]!,
    moment: () => state[momentSlot]!,
  };
}
