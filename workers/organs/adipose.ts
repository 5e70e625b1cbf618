/** Fat: its aromatase turns circulating androgen into estradiol; an inhibitor sits in the enzyme and comes off again. */
import { PMOL_PER_NMOL } from '../contract/quantities';
import { lawOfFat } from '../fat-mass';
import type { Organ } from './organ';

export const adipose: Organ = {
  id: 'adipose',

  slots() {
    return [
      { id: 'aromataseActivity', kind: 'event', pace: 'tick', start: 1 },
      { id: 'estradiolFromFat', kind: 'event', pace: 'tick', start: 0 },
      { id: 'bodyFat', kind: 'event', pace: 'tick', start: 20 },
      // estradiol a day with no inhibitor, nmol/d: for each unit of relative free testosterone, and from adrenal androgen
      { id: 'adipose.perTestosterone', kind: 'event', pace: 'tick', start: 95 },
      { id: 'adipose.perAdrenal', kind: 'event', pace: 'tick', start: 20 },
    ];
  },

  wire({ subject, constant, state, controls, slot, course }) {
    const activity = slot('aromataseActivity');
    const fromFat = slot('estradiolFromFat');
    const fat = slot('bodyFat');
    const perTestosterone = slot('adipose.perTestosterone');
    const perAdrenal = slot('adipose.perAdrenal');
    const inhibited = course('aromatase.inhibition');
    const xT = slot('blood.relativeFreeTestosterone');
    const courseXT = course('blood.relativeFreeTestosterone');
    const madeE = course('estradiol.made');

    const adrenalShare = constant('adipose.adrenalShare');
    const fromTestosterone = 1 - constant('adipose.testisShare') - adrenalShare;
    const perDay =
      constant('adipose.estradiol.production') * constant('adipose.gain') * subject.cyp19a1;
    const perVolume = PMOL_PER_NMOL / constant('blood.estradiol.volume');
    const slope = constant(`adipose.fatSlope.${subject.adiposityHypothesis}`);
    const aromataseOf = lawOfFat((fatMass) => 1 - slope + slope * fatMass);

    return {
      attune() {
        state[fat] = controls.bodyFat;
        const able = perDay * aromataseOf(controls.bodyFat);
        state[perTestosterone] = able * fromTestosterone;
        state[perAdrenal] = able * adrenalShare * controls.steroidogenesis;
        state[fromFat] =
          state[activity]! * (state[perTestosterone]! * state[xT]! + state[perAdrenal]!);
      },

      live(_, ticks) {
        const perT = state[perTestosterone]!;
        const adrenal = state[perAdrenal]!;
        let working = 1;
        for (let at = 0; at < ticks; at += 1) {
          working = 1 / (1 + inhibited[at]!);
          madeE[at] = madeE[at]! + working * (perT * courseXT[at]! + adrenal) * perVolume;
        }
        state[activity] = working;
      },
    };
  },
};
