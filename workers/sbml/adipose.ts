/** Fat in the mean: its aromatase makes estradiol of circulating androgen. */
import type { Equations } from './equations';

const slope = '((1 - hypothesisB) * adipose.fatSlope.A + hypothesisB * adipose.fatSlope.B)';

export const adipose: Equations = {
  organ: 'adipose',
  assigned: {
    aromataseActivity: {
      unit: '×',
      name: 'aromatase outside the testis that no inhibitor holds',
      is: '1 / (1 + aromatase.inhibition)',
    },
    'adipose.able': {
      unit: 'nmol/d',
      name: 'estradiol that an open aromatase would make of the reference man’s androgen',
      is: `adipose.estradiol.production * adipose.gain * cyp19a1
        * (1 - ${slope} + ${slope} * fatMass)`,
    },
    estradiolFromFat: {
      unit: 'nmol/d',
      name: 'estradiol made outside the testes',
      is: `adipose.able * aromataseActivity
        * ((1 - adipose.testisShare - adipose.adrenalShare) * blood.relativeFreeTestosterone
        + adipose.adrenalShare * steroidogenesis)`,
    },
  },
};
