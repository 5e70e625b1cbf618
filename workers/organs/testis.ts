/** The testis: Leydig cells make testosterone (and some estradiol) for LH, Sertoli cells make inhibin B for FSH. */
import { cosTurns, power } from '../arithmetic';
import { hourOfDay, TICK, TICKS_PER_DAY } from '../contract/quantities';
import { lawOfFat } from '../fat-mass';
import type { Organ } from './organ';

const MINUTES_PER_DAY = 1440;
const PMOL = 1000; // in a nmol
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
      // testosterone a day at this hour and full output, and what comes from elsewhere, nmol/d
      { id: 'testis.daily', kind: 'event', pace: 'tick', start: 20000 },
      { id: 'testis.elsewhere', kind: 'event', pace: 'tick', start: 600 },
      { id: 'intratesticularTestosterone', kind: 'event', pace: 'tick', start: 1200 },
      { id: 'testosteroneSecretion', kind: 'event', pace: 'tick', start: 0 },
      { id: 'testosteroneFromOutside', kind: 'event', pace: 'tick', start: 0 },
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

  wire({ subject, constant, state, production, controls, mode, slot }) {
    const lh = slot('LH');
    const fsh = slot('FSH');
    const heardLH = slot('testis.LHheard');
    const fortnightLH = slot('testis.LHfortnight');
    const leydigCapacity = slot('testis.leydigCapacity');
    const aromatase = slot('testis.aromatase');
    const able = slot('testis.able');
    const daily = slot('testis.daily');
    const elsewhere = slot('testis.elsewhere');
    const inside = slot('intratesticularTestosterone');
    const secretion = slot('testosteroneSecretion');
    const fromOutside = slot('testosteroneFromOutside');
    const ownEstradiol = slot('estradiolFromTestis');
    const activity = slot('testicularAromataseActivity');
    const inhibinB = slot('inhibinB');
    const testosterone = slot('testosterone');
    const estradiol = slot('estradiol');
    const inhibition = slot('aromatase.inhibition');

    const half = constant('testis.LH.half');
    const reference = constant('testis.LH.reference');
    const scale = (constant('testis.gain') * (reference + half)) / reference; // 1 at the reference LH
    const trophicFloor = constant('testis.LH.trophicFloor');
    const perDay = constant('testis.testosterone.production');
    const adrenal = constant('testis.testosterone.adrenalShare');
    const insideReference = constant('testis.intratesticular');
    const perVolumeT = 1 / constant('blood.testosterone.volume');
    const perVolumeE = PMOL / constant('blood.estradiol.volume');
    const estradiolPerDay =
      constant('adipose.estradiol.production') *
      constant('adipose.gain') *
      constant('adipose.testisShare') *
      subject.cyp19a1;
    const protection = constant('adipose.testisProtection');
    const trophicExponent = constant('testis.LH.trophicExponent');
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
    const openShare = (output: number): number => {
      const shield = 1 + protection * output;
      return shield / (shield + state[inhibition]!);
    };
    /** Estradiol made in the testis, nmol/d. */
    const aromatised = (output: number): number =>
      estradiolPerDay * openShare(output) * output * state[aromatase]!;

    return {
      attune(tick) {
        const output = state[inside]! / insideReference;
        state[activity] = openShare(output);
        state[ownEstradiol] = aromatised(output);
        state[able] =
          scale *
          state[leydigCapacity]! *
          subject.leydigReserve *
          controls.steroidogenesis *
          controls.testes;
        state[daily] = perDay * (1 - adrenal) * diurnal[hourOfDay(tick)]!;
        state[elsewhere] =
          perDay * adrenal * controls.steroidogenesis + controls.testosteroneInfusion;
        state[secretion] = state[daily]! * output;
        state[fromOutside] = controls.testosteroneInfusion;
      },

      live() {
        const lhNow = state[lh]!;
        production[heardLH]! += lhNow;
        production[fortnightLH]! += lhNow;

        const heard = state[heardLH]!;
        const output = (state[able]! * heard) / (heard + half);
        state[inside] = insideReference * output;

        production[testosterone]! += (state[daily]! * output + state[elsewhere]!) * perVolumeT;

        production[estradiol]! += aromatised(output) * perVolumeE;
      },

      slowly() {
        const sustained = Math.max(trophicFloor, state[fortnightLH]! / reference);
        state[leydigCapacity] = power(sustained, trophicExponent);
        state[aromatase] = power(sustained, aromataseExponent);

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
