/** The testis: Leydig cells make testosterone (and some estradiol) for LH, Sertoli cells make inhibin B for FSH. */
import { cosTurns, power } from '../arithmetic';
import {
  hourOfDay,
  MINUTES_PER_DAY,
  PMOL_PER_NMOL,
  TICK,
  TICKS_PER_DAY,
} from '../contract/quantities';
import { lawOfFat } from '../fat-mass';
import { unlessVanished } from '../integrate';
import type { Organ } from './organ';

/** 08:00, when secretion is highest, as a share of the day. */
const HIGHEST = 8 / 24;

export const testis: Organ = {
  id: 'testis',

  slots(constant) {
    const days = (id: 'testis.LH.trophicDays' | 'testis.inhibinB.days') => ({
      relax: 1 / constant(id),
    });
    return [
      {
        id: 'testis.LHheard',
        kind: { relax: MINUTES_PER_DAY / constant('testis.LH.lagMinutes') },
        pace: 'tick',
        start: 4.4,
      },
      { id: 'testis.LHfortnight', kind: days('testis.LH.trophicDays'), pace: 'tick', start: 4.4 },
      { id: 'testis.leydigCapacity', kind: 'event', pace: 'tick', start: 1 },
      { id: 'testis.aromatase', kind: 'event', pace: 'tick', start: 1 },
      // Leydig output at the largest LH
      { id: 'testis.able', kind: 'event', pace: 'tick', start: 1 },
      // testosterone a day at this hour and full output, and what the adrenals make, nmol/d
      { id: 'testis.daily', kind: 'event', pace: 'tick', start: 20000 },
      { id: 'testis.adrenal', kind: 'event', pace: 'tick', start: 600 },
      { id: 'intratesticularTestosterone', kind: 'event', pace: 'tick', start: 1200 },
      { id: 'testosteroneSecretion', kind: 'event', pace: 'tick', start: 0 },
      { id: 'estradiolFromTestis', kind: 'event', pace: 'tick', start: 0 },
      { id: 'testicularAromataseActivity', kind: 'event', pace: 'tick', start: 1 },
      {
        id: 'inhibinB',
        kind: days('testis.inhibinB.days'),
        pace: 'slow',
        start: constant('testis.inhibinB.level'),
      },
    ];
  },

  courses: ['intratesticularTestosterone'],

  wire({ subject, constant, state, production, controls, mode, slot, course, stride }) {
    const lh = course('LH');
    const equivalents = course('LH.equivalents');
    const inhibited = course('aromatase.inhibition');
    const insideCourse = course('intratesticularTestosterone');
    const madeT = course('testosterone.made');
    const madeE = course('estradiol.made');
    const fsh = slot('FSH');
    const heardLH = slot('testis.LHheard');
    const fortnightLH = slot('testis.LHfortnight');
    const leydigCapacity = slot('testis.leydigCapacity');
    const aromatase = slot('testis.aromatase');
    const able = slot('testis.able');
    const daily = slot('testis.daily');
    const adrenals = slot('testis.adrenal');
    const inside = slot('intratesticularTestosterone');
    const secretion = slot('testosteroneSecretion');
    const ownEstradiol = slot('estradiolFromTestis');
    const activity = slot('testicularAromataseActivity');
    const inhibinB = slot('inhibinB');
    const inhibition = slot('aromatase.inhibition');
    const lagged = stride('testis.LHheard');
    const sustained = stride('testis.LHfortnight');

    const half = constant('testis.LH.half');
    const reference = constant('testis.LH.reference');
    const scale = (constant('testis.gain') * (reference + half)) / reference; // 1 at the reference LH
    const trophicFloor = constant('testis.LH.trophicFloor');
    const perDay = constant('testis.testosterone.production');
    const adrenal = constant('testis.testosterone.adrenalShare');
    const insideReference = constant('testis.intratesticular');
    const perVolumeT = 1 / constant('blood.testosterone.volume');
    const perVolumeE = PMOL_PER_NMOL / constant('blood.estradiol.volume');
    const estradiolPerDay =
      constant('adipose.estradiol.production') *
      constant('adipose.gain') *
      constant('adipose.testisShare') *
      subject.cyp19a1;
    const protection = constant('adipose.testisProtection');
    const trophicExponent = constant('testis.LH.trophicExponent');
    const perDeafening = 1 / constant('testis.LH.deafening');
    const hearingAtRest = 1 + perDeafening * perDeafening;
    const aromataseExponent = constant('testis.aromatase.trophicExponent');
    const fshLevel = constant('pituitary.FSH.level');
    const inhibinLevel = constant('testis.inhibinB.level');
    const inhibinCap = constant('testis.inhibinB.cap');
    const basal = constant('testis.inhibinB.basal');
    const inhibinOfFat = lawOfFat((fatMass) =>
      power(fatMass, -constant('testis.inhibinB.fatExponent')),
    );
    const swing = mode === 'mean' ? 0 : constant('testis.testosterone.diurnal');
    const diurnal = Float64Array.from(
      { length: TICKS_PER_DAY },
      (_, tick) => 1 + swing * cosTurns(tick * TICK - HIGHEST),
    );

    /** Share of the testis's aromatase that works: the more testosterone inside, the less of an inhibitor's grip is left. */
    const openShare = (output: number, inhibition: number): number => {
      const shield = 1 + protection * output;
      return shield / (shield + inhibition);
    };

    return {
      attune(tick) {
        const output = state[inside]! / insideReference;
        state[activity] = openShare(output, state[inhibition]!);
        state[ownEstradiol] = estradiolPerDay * state[activity]! * output * state[aromatase]!;
        state[able] =
          scale *
          state[leydigCapacity]! *
          subject.leydigReserve *
          controls.steroidogenesis *
          controls.testes;
        state[daily] = perDay * (1 - adrenal) * diurnal[hourOfDay(tick)]!;
        state[adrenals] = perDay * adrenal * controls.steroidogenesis;
        state[secretion] = state[daily]! * output;
      },

      live(_, ticks) {
        const most = state[able]!;
        const perOutput = state[daily]!;
        const others = state[adrenals]!;
        const estradiolPerOutput = estradiolPerDay * state[aromatase]! * perVolumeE;
        let heard = state[heardLH]!;
        let fortnight = state[fortnightLH]!;
        let output = 0;
        for (let at = 0; at < ticks; at += 1) {
          output = (most * heard) / (heard + half);
          const reaching = lh[at]! + equivalents[at]!;
          heard = heard * lagged.keep + reaching * lagged.gain;
          fortnight = fortnight * sustained.keep + reaching * sustained.gain;
          insideCourse[at] = insideReference * output;
          madeT[at] = madeT[at]! + (perOutput * output + others) * perVolumeT;
          madeE[at] = madeE[at]! + estradiolPerOutput * output * openShare(output, inhibited[at]!);
        }
        state[heardLH] = unlessVanished(heard);
        state[fortnightLH] = fortnight;
        state[inside] = insideReference * output;
      },

      slowly() {
        const trophic = Math.max(trophicFloor, state[fortnightLH]! / reference);
        // cells that are driven hard for long take their receptors in
        const deafened = trophic * perDeafening;
        const hearing = hearingAtRest / (1 + deafened * deafened);
        state[leydigCapacity] = power(trophic, trophicExponent) * hearing;
        state[aromatase] = power(trophic, aromataseExponent);

        const answer = basal + (1 - basal) * Math.sqrt(state[fsh]! / fshLevel);
        production[inhibinB]! +=
          inhibinLevel *
          Math.min(answer, inhibinCap) *
          subject.testicularReserve *
          inhibinOfFat(controls.bodyFat) *
          controls.testes;
      },
    };
  },
};
