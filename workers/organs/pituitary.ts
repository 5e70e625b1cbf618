/** The pituitary: gonadotropes that answer each GnRH pulse with a burst of LH, and make FSH, under estradiol and inhibin B. */
import { decay, exp, ln, normalQuantile, power } from '../arithmetic';
import { LN2, MINUTES_PER_DAY, TICK } from '../contract/quantities';
import { draw, remembered, streams } from '../random';
import { centralBrake } from '../fat-mass';
import { unlessVanished } from '../integrate';
import type { Organ } from './organ';

export const pituitary: Organ = {
  id: 'pituitary',

  slots(constant) {
    const leaves = (minutes: number) => ({ clears: (LN2 * MINUTES_PER_DAY) / minutes });
    const share = constant('pituitary.LH.fastShare');
    return [
      {
        id: 'pituitary.LHfast',
        kind: leaves(constant('pituitary.LH.fastMinutes')),
        pace: 'tick',
        start: 1.2 * share,
      },
      {
        id: 'pituitary.LHslow',
        kind: leaves(constant('pituitary.LH.slowMinutes')),
        pace: 'tick',
        start: 3.2,
      },
      {
        id: 'FSH',
        kind: { relax: 24 / constant('pituitary.FSH.hours') },
        pace: 'slow',
        start: constant('pituitary.FSH.level'),
      },
      {
        id: 'pituitary.averageRate',
        kind: { relax: 24 / constant('pituitary.synthesis.hours') },
        pace: 'slow',
        start: constant('hypothalamus.pulseRate'),
      },
      {
        id: 'pituitary.capacity',
        kind: { relax: 1 / constant('pituitary.capacity.days') },
        pace: 'slow',
        start: 1,
      },
      { id: 'brakeEstradiolPituitary', kind: 'event', pace: 'tick', start: 1 },
      { id: 'brakeInhibinBPituitary', kind: 'event', pace: 'tick', start: 1 },
      // what one burst would release with a full store and no chance in it, IU/L
      {
        id: 'pituitary.fullBurst',
        kind: 'event',
        pace: 'tick',
        start: constant('pituitary.burstMass'),
      },
      { id: 'pituitary.lastBurst', kind: 'event', pace: 'tick', start: -10 },
      { id: 'pituitary.bursts', kind: 'event', pace: 'tick', start: 0 },
    ];
  },

  // LH in blood, and the LH that a pulse released, IU/L
  courses: ['LH', 'pituitary.burst'],

  wire({ subject, seed, constant, state, production, controls, mode, slot, course, stride }) {
    const fast = slot('pituitary.LHfast');
    const slow = slot('pituitary.LHslow');
    const lh = course('LH');
    const burst = course('pituitary.burst');
    const pulse = course('portal.pulse');
    const moment = course('portal.moment');
    const fsh = slot('FSH');
    const sensedE = slot('heard.estradiolAtPituitary');
    const receptor = slot('estrogenReceptor.open');
    const averageRate = slot('pituitary.averageRate');
    const capacity = slot('pituitary.capacity');
    const brakeE = slot('brakeEstradiolPituitary');
    const brakeI = slot('brakeInhibinBPituitary');
    const fullBurst = slot('pituitary.fullBurst');
    const lastBurst = slot('pituitary.lastBurst');
    const bursts = slot('pituitary.bursts');
    const rate = slot('GnRHpulseRate');
    const inhibin = slot('inhibinB');

    const mass = constant('pituitary.burstMass');
    const noise = constant('pituitary.burstNoise');
    // a log-normal with mean 1 and this spread
    const sigma = Math.sqrt(ln(1 + noise * noise));
    const b = constant('pituitary.brakeE.strength');
    const n = constant('pituitary.brakeE.exponent');
    const referenceRate = constant('hypothalamus.pulseRate');
    const refillDays = constant('pituitary.refillMinutes') / MINUTES_PER_DAY;
    const refillReference = 1 - exp(-1 / (referenceRate * refillDays));
    const half = constant('pituitary.synthesis.halfRate');
    const synthesis = (perDay: number): number =>
      (perDay * perDay) / (perDay * perDay + half * half);
    const synthesisReference = synthesis(referenceRate);
    const capacityExponent = constant('pituitary.capacity.exponent');
    const capacityFloor = constant('pituitary.capacity.floor');
    const pumpHalf = constant('pituitary.pump.halfDose');
    const fastShare = constant('pituitary.LH.fastShare');
    const fastRate = (LN2 * MINUTES_PER_DAY) / constant('pituitary.LH.fastMinutes');
    const slowRate = (LN2 * MINUTES_PER_DAY) / constant('pituitary.LH.slowMinutes');
    const fastStride = stride('pituitary.LHfast');
    const slowStride = stride('pituitary.LHslow');
    const central = centralBrake(constant, subject);
    const inhibinReference = constant('testis.inhibinB.level');
    const inhibinFloor = constant('pituitary.FSH.inhibinFloor');
    const inhibinExponent = constant('pituitary.FSH.inhibinExponent');
    const fshLevel = constant('pituitary.FSH.level');
    const fshBrake = constant('pituitary.FSH.brakeE.strength');
    const fshBrakeExponent = constant('pituitary.FSH.brakeE.exponent');
    const gnrhExponent = constant('pituitary.FSH.gnrhExponent');

    /** How strongly the gonadotropes hear: the antagonist, and the dose of a pump, which saturates. */
    const heard = (): number => {
      if (controls.pumpRate <= 0) return controls.gnrhHeard;
      const dose = controls.pumpDose;
      return (controls.gnrhHeard * dose * (1 + pumpHalf)) / (dose + pumpHalf);
    };

    const refilled = (days: number): number => (1 - exp(-days / refillDays)) / refillReference;

    const chanceOf = remembered((count) =>
      exp(sigma * normalQuantile(draw(seed, streams.burst, count)) - (sigma * sigma) / 2),
    );

    /** The LH that a pulse's burst releases, at its moment (days). */
    const answer = (now: number): number => {
      const count = state[bursts]!;
      const released = state[fullBurst]! * refilled(now - state[lastBurst]!) * chanceOf(count);
      state[bursts] = count + 1;
      state[lastBurst] = now;
      return released;
    };

    const inBursts = (tick: number, ticks: number): void => {
      let inFast = state[fast]!;
      let inSlow = state[slow]!;
      for (let at = 0; at < ticks; at += 1) {
        lh[at] = inFast + inSlow;
        inFast *= fastStride.keep;
        inSlow *= slowStride.keep;
        if (pulse[at] === 0) continue;
        const released = answer((tick + at + moment[at]!) * TICK);
        burst[at] = released;
        // what is left of it when the tick ends
        const left = (1 - moment[at]!) * TICK;
        inFast += fastShare * released * decay(fastRate * left);
        inSlow += (1 - fastShare) * released * decay(slowRate * left);
      }
      state[fast] = unlessVanished(inFast);
      state[slow] = unlessVanished(inSlow);
    };

    /** The mean of the same: a steady seep. */
    const seeping = (ticks: number): void => {
      const perDay = state[rate]!;
      const released = perDay > 0 ? perDay * state[fullBurst]! * refilled(1 / perDay) : 0;
      for (let at = 0; at < ticks; at += 1) {
        lh[at] = state[fast]! + state[slow]!;
        state[fast] = state[fast]! * fastStride.keep + fastShare * released * fastStride.gain;
        state[slow] = state[slow]! * slowStride.keep + (1 - fastShare) * released * slowStride.gain;
      }
    };

    return {
      attune() {
        const heardE = state[sensedE]! * state[receptor]! * controls.hearsEstradiolAtPituitary;
        const freeOfE = (1 + b) / (1 + b * power(heardE, n));
        state[brakeE] = freeOfE;
        const made = synthesis(state[averageRate]!) / synthesisReference;
        state[fullBurst] =
          mass * freeOfE * made * state[capacity]! * central(controls.bodyFat) * heard();
      },

      live(tick, ticks) {
        if (mode === 'mean') seeping(ticks);
        else inBursts(tick, ticks);
      },

      slowly() {
        const inhibinHeard = (state[inhibin]! / inhibinReference) * controls.hearsInhibinB;
        state[brakeI] = power((1 + inhibinFloor) / (inhibinHeard + inhibinFloor), inhibinExponent);
        production[averageRate]! += state[rate]!;
        const relativeRate = (state[averageRate]! / referenceRate) * heard();
        const drive = Math.max(capacityFloor, relativeRate * state[brakeE]!);
        production[capacity]! += power(drive, capacityExponent);

        const heardE = state[sensedE]! * state[receptor]! * controls.hearsEstradiolAtPituitary;
        const freeOfE = (1 + fshBrake) / (1 + fshBrake * power(heardE, fshBrakeExponent));
        const made = synthesis(state[averageRate]!) / synthesisReference;
        const driven = power(relativeRate * made * state[capacity]!, gnrhExponent);
        production[fsh]! +=
          fshLevel * driven * state[brakeI]! * freeOfE * central(controls.bodyFat);
      },
    };
  },
};
