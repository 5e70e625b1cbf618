/** The hypothalamus in the mean: how often GnRH pulses come, under two brakes. */
import type { Equations } from './equations';

const heardT = 'tissue.testosterone';
const heardE = 'tissue.estradiol';
const ofE = `${heardE} ^ hypothalamus.brakeE.exponent`;
const halfOfE = 'hypothalamus.brakeE.half ^ hypothalamus.brakeE.exponent';

export const hypothalamus: Equations = {
  organ: 'hypothalamus',
  assigned: {
    brakeTestosteroneHypothalamus: {
      unit: '×',
      name: 'what testosterone leaves of the pulse rate',
      is: `(1 + hypothalamus.brakeT.strength) / (1 + hypothalamus.brakeT.strength
        * (1 + hypothalamus.brakeT.half) * ${heardT} / (hypothalamus.brakeT.half + ${heardT}))`,
    },
    brakeEstradiolHypothalamus: {
      unit: '×',
      name: 'what estradiol, alone and with testosterone, leaves of it',
      is: `(1 + hypothalamus.brakeE.strength) / (1 + hypothalamus.brakeE.strength
        * (1 + ${halfOfE}) * ${ofE} / (${halfOfE} + ${ofE}))
        * (1 + (1 / hypothalamus.bothSteroids.half) ^ 4)
        / (1 + (${heardE} * ${heardT} / hypothalamus.bothSteroids.half) ^ 4)`,
    },
    GnRHpulseRate: {
      unit: 'pulses/d',
      name: 'GnRH pulses',
      is: 'hypothalamus.pulseRate * brakeTestosteroneHypothalamus * brakeEstradiolHypothalamus',
    },
  },
};
