/** The hypothalamus: a GnRH pulse generator under two brakes, testosterone and estradiol. */
import { cosTurns, gamma, ln, power } from '../arithmetic';
import { hourOfDay, TICK, TICKS_PER_DAY } from '../contract/quantities';
import { draw, remembered, streams } from '../random';
import type { Organ } from './organ';

/** 02:24, when pulses are quickest, as a share of the day. */
const QUICKEST = 0.1;

const toTheFourth = (x: number): number => x * x * (x * x);

export const hypothalamus: Organ = {
  id: 'hypothalamus',

  slots(constant) {
    return [
      {
        id: 'GnRHpulseRate',
        kind: 'event',
        pace: 'tick',
        start: constant('hypothalamus.pulseRate'),
      },
      { id: 'brakeEstradiolHypothalamus', kind: 'event', pace: 'tick', start: 1 },
      { id: 'brakeTestosteroneHypothalamus', kind: 'event', pace: 'tick', start: 1 },
      // expected pulses since the last one; a pulse fires when they reach a drawn threshold
      { id: 'hypothalamus.readiness', kind: 'event', pace: 'tick', start: 0 },
      { id: 'hypothalamus.threshold', kind: 'event', pace: 'tick', start: 1 },
      { id: 'hypothalamus.pulsesFired', kind: 'event', pace: 'tick', start: 0 },
    ];
  },

  // the portal vein: strength of the pulse passing in a tick (0: none) and when in the tick, 0 to 1
  courses: ['portal.pulse', 'portal.moment'],

  wire({ subject, seed, constant, state, controls, mode, slot, course }) {
    const sensedE = slot('heard.estradiol');
    const sensedT = slot('heard.testosterone');
    const receptor = slot('estrogenReceptor.open');
    const rateSlot = slot('GnRHpulseRate');
    const brakeE = slot('brakeEstradiolHypothalamus');
    const brakeT = slot('brakeTestosteroneHypothalamus');
    const readiness = slot('hypothalamus.readiness');
    const threshold = slot('hypothalamus.threshold');
    const fired = slot('hypothalamus.pulsesFired');
    const pulse = course('portal.pulse');
    const moment = course('portal.moment');

    const ownRate = subject.endogenousGnRH ? constant('hypothalamus.pulseRate') : 0;
    const a = constant('hypothalamus.brakeT.strength');
    const halfT = constant('hypothalamus.brakeT.half');
    const b = constant('hypothalamus.brakeE.strength');
    const n = constant('hypothalamus.brakeE.exponent');
    const halfE = power(constant('hypothalamus.brakeE.half'), n);
    const perHalf = 1 / constant('hypothalamus.bothSteroids.half');
    const bothAtRest = 1 + toTheFourth(perHalf);
    const shape = constant('hypothalamus.regularity');
    const scale = 1 / gamma(1 + 1 / shape);
    const swing = mode === 'mean' ? 0 : constant('hypothalamus.diurnal');
    const diurnal = Float64Array.from(
      { length: TICKS_PER_DAY },
      (_, tick) => 1 + swing * cosTurns(tick * TICK - QUICKEST),
    );

    /** Interval to the n-th pulse, in expected pulses: Weibull with mean 1. */
    const drawnThreshold = remembered(
      (count) => scale * power(-ln(draw(seed, streams.interval, count)), 1 / shape),
    );

    const pumped = (tick: number, ticks: number): void => {
      const perTick = controls.pumpRate * TICK;
      for (let at = 0; at < ticks; at += 1) {
        const since = tick + at - controls.pumpFrom;
        const due = Math.ceil(since * perTick) / perTick - since;
        pulse[at] = due < 1 ? controls.pumpDose : 0;
        moment[at] = due;
      }
    };

    const ripened = (ticks: number): void => {
      const gained = state[rateSlot]! * TICK;
      let ready = state[readiness]!;
      for (let at = 0; at < ticks; at += 1) {
        ready += gained;
        const spare = ready - state[threshold]!;
        pulse[at] = 0;
        if (spare < 0 || gained <= 0) continue;
        const count = state[fired]! + 1;
        pulse[at] = 1;
        moment[at] = 1 - spare / gained;
        state[fired] = count;
        state[threshold] = drawnThreshold(count);
        ready = spare;
      }
      state[readiness] = ready;
    };

    return {
      attune(tick) {
        const heardE = state[sensedE]! * state[receptor]! * controls.hearsEstradiolAtHypothalamus;
        const heardT = state[sensedT]! * controls.hearsTestosteroneAtHypothalamus;
        const freeOfT = (1 + a) / (1 + (a * (1 + halfT) * heardT) / (halfT + heardT));
        const ofE = power(heardE, n);
        const freeOfE = (1 + b) / (1 + (b * (1 + halfE) * ofE) / (halfE + ofE));
        const freeOfBoth = bothAtRest / (1 + toTheFourth(heardE * heardT * perHalf));
        state[brakeT] = freeOfT;
        state[brakeE] = freeOfE * freeOfBoth;
        const rate = ownRate * freeOfT * state[brakeE]! * diurnal[hourOfDay(tick)]!;
        state[rateSlot] = controls.pumpRate > 0 ? controls.pumpRate : rate;
      },

      live(tick, ticks) {
        if (mode === 'mean') return;
        if (controls.pumpRate > 0) pumped(tick, ticks);
        else ripened(ticks);
      },
    };
  },
};
