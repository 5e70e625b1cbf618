/** The hypothalamus: a GnRH pulse generator under two brakes, testosterone and estradiol. */
import { cosTurns, gamma, ln, power } from '../arithmetic';
import { hourOfDay, TICK, TICKS_PER_DAY } from '../contract/quantities';
import { draw, streams } from '../random';
import type { Organ } from './organ';

/** 02:24, when pulses are quickest, as a share of the day. */
const QUICKEST = 0.1;

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
      { id: 'hypothalamus.onPump', kind: 'event', pace: 'tick', start: 0 },
      { id: 'hypothalamus.pulsesFired', kind: 'event', pace: 'tick', start: 0 },
      // the portal vein: strength of the pulse passing in this step (0: none) and when in the step, 0 to 1
      { id: 'portal.pulse', kind: 'event', pace: 'tick', start: 0 },
      { id: 'portal.moment', kind: 'event', pace: 'tick', start: 0 },
    ];
  },

  wire({ subject, seed, constant, state, controls, mode, slot }) {
    const sensedE = slot('heard.estradiol');
    const sensedT = slot('heard.testosterone');
    const rateSlot = slot('GnRHpulseRate');
    const brakeE = slot('brakeEstradiolHypothalamus');
    const brakeT = slot('brakeTestosteroneHypothalamus');
    const readiness = slot('hypothalamus.readiness');
    const threshold = slot('hypothalamus.threshold');
    const fired = slot('hypothalamus.pulsesFired');
    const onPump = slot('hypothalamus.onPump');
    const pulse = slot('portal.pulse');
    const moment = slot('portal.moment');

    const ownRate = subject.endogenousGnRH ? constant('hypothalamus.pulseRate') : 0;
    const a = constant('hypothalamus.brakeT.strength');
    const halfT = constant('hypothalamus.brakeT.half');
    const b = constant('hypothalamus.brakeE.strength');
    const n = constant('hypothalamus.brakeE.exponent');
    const shape = constant('hypothalamus.regularity');
    const scale = 1 / gamma(1 + 1 / shape);
    const swing = mode === 'mean' ? 0 : constant('hypothalamus.diurnal');
    const diurnal = Float64Array.from(
      { length: TICKS_PER_DAY },
      (_, tick) => 1 + swing * cosTurns(tick * TICK - QUICKEST),
    );

    /** Interval to the n-th pulse, in expected pulses: Weibull with mean 1. */
    const drawnThreshold = (count: number): number =>
      scale * power(-ln(draw(seed, streams.interval, count)), 1 / shape);

    const pumped = (tick: number): void => {
      const perTick = controls.pumpRate * TICK;
      const due = Math.ceil((tick - controls.pumpFrom) * perTick);
      const at = due / perTick - (tick - controls.pumpFrom);
      state[pulse] = at < 1 ? controls.pumpDose : 0;
      state[moment] = at;
    };

    const fire = (at: number, spare: number): void => {
      const count = state[fired]! + 1;
      state[pulse] = 1;
      state[moment] = at;
      state[fired] = count;
      state[readiness] = spare;
      state[threshold] = drawnThreshold(count);
    };

    return {
      attune(tick) {
        const heardE = state[sensedE]! * controls.hearsEstradiolAtHypothalamus;
        const heardT = state[sensedT]! * controls.hearsTestosteroneAtHypothalamus;
        const freeOfT = (1 + a) / (1 + (a * (1 + halfT) * heardT) / (halfT + heardT));
        const freeOfE = (1 + b) / (1 + b * power(heardE, n));
        state[brakeT] = freeOfT;
        state[brakeE] = freeOfE;
        const rate = ownRate * freeOfT * freeOfE * diurnal[hourOfDay(tick)]!;
        state[onPump] = controls.pumpRate > 0 ? 1 : 0;
        state[rateSlot] = controls.pumpRate > 0 ? controls.pumpRate : rate;
      },

      live(tick) {
        if (mode === 'mean') return;
        if (state[onPump]! > 0) {
          pumped(tick);
          return;
        }
        const gained = state[rateSlot]! * TICK;
        const ready = state[readiness]! + gained;
        const needed = state[threshold]!;
        state[pulse] = 0;
        if (ready < needed) state[readiness] = ready;
        else if (gained > 0) fire(1 - (ready - needed) / gained, ready - needed);
      },
    };
  },
};
