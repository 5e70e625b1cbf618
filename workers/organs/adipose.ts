/** Fat: its aromatase turns circulating androgen into estradiol; an inhibitor sits in the enzyme and comes off again. */
import { lawOfFat } from '../fat-mass';
import type { Organ } from './organ';

const PMOL = 1000; // in a nmol

export const adipose: Organ = {
  id: 'adipose',

  slots() {
    return [
      { id: 'aromataseActivity', kind: 'event', pace: 'tick', start: 1 },
      { id: 'estradiolFromFat', kind: 'event', pace: 'tick', start: 0 },
      { id: 'bodyFat', kind: 'event', pace: 'hour', start: 20 },
      // estradiol a day with substrate at its reference and no inhibitor, nmol/d
      { id: 'adipose.capacity', kind: 'event', pace: 'hour', start: 116 },
    ];
  },

  wire({ subject, constant, state, production, controls, slot }) {
    const activity = slot('aromataseActivity');
    const fromFat = slot('estradiolFromFat');
    const fat = slot('bodyFat');
    const capacity = slot('adipose.capacity');
    const estradiol = slot('estradiol');
    const inhibition = slot('aromatase.inhibition');
    const xT = slot('blood.relativeFreeTestosterone');

    const adrenalShare = constant('adipose.adrenalShare');
    const fromTestosterone = 1 - constant('adipose.testisShare') - adrenalShare;
    const perDay =
      constant('adipose.estradiol.production') * constant('adipose.gain') * subject.cyp19a1;
    const volume = constant('blood.estradiol.volume');
    const slope = constant(`adipose.fatSlope.${subject.adiposityHypothesis}`);
    const aromataseOf = lawOfFat((fatMass) => 1 - slope + slope * fatMass);

    return {
      attune() {
        state[fat] = controls.bodyFat;
        state[capacity] = perDay * aromataseOf(controls.bodyFat);
      },

      flow() {
        const open = 1 / (1 + state[inhibition]!);
        state[activity] = open;
        const substrate = fromTestosterone * state[xT]! + adrenalShare * controls.steroidogenesis;
        const made = state[capacity]! * open * substrate;
        state[fromFat] = made;
        production[estradiol] =
          production[estradiol]! + ((made + controls.estradiolInfusion) * PMOL) / volume;
      },
    };
  },
};
