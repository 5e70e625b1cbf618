/** The pituitary in the mean: LH seeps where it would burst, and FSH follows. */
import type { Equations } from './equations';

const heardE = 'gonadotropes.estradiol';
const relativeRate = 'pituitary.averageRate / hypothalamus.pulseRate * gnrhHeard';
/** Share of the LH store that is full when pulses come at a rate. */
const refilled = (rate: string): string =>
  `(1 - exp(-minutesPerDay / (${rate} * pituitary.refillMinutes)))`;
const synthesis = (rate: string): string =>
  `(${rate} ^ 2 / (${rate} ^ 2 + pituitary.synthesis.halfRate ^ 2))`;
/** What estradiol leaves of LH bursts, or of FSH. */
const brake = (of: string): string =>
  `(1 + ${of}.strength) / (1 + ${of}.strength * ${heardE} ^ ${of}.exponent)`;
const leaves = (part: string, minutes: string): string =>
  `ln2 * minutesPerDay / pituitary.LH.${minutes} * ${part}`;

export const pituitary: Equations = {
  organ: 'pituitary',
  assigned: {
    brakeEstradiolPituitary: {
      unit: '×',
      name: 'what estradiol leaves of an LH burst',
      is: brake('pituitary.brakeE'),
    },
    brakeInhibinBPituitary: {
      unit: '×',
      name: 'what inhibin B leaves of FSH',
      is: `((1 + pituitary.FSH.inhibinFloor) / (inhibinB / testis.inhibinB.level
        + pituitary.FSH.inhibinFloor)) ^ pituitary.FSH.inhibinExponent`,
    },
    'pituitary.central': {
      unit: '×',
      name: 'what fat leaves beyond the estradiol brake',
      is: `fatMass ^ -((1 - hypothesisB) * adipose.central.A + hypothesisB * adipose.central.B)`,
    },
    'pituitary.synthesis': {
      unit: '×',
      name: 'LH synthesis sustained by the pulse rate',
      is: `${synthesis('pituitary.averageRate')} / ${synthesis('hypothalamus.pulseRate')}`,
    },
    'pituitary.fullBurst': {
      unit: 'IU/L',
      name: 'LH burst with a full store',
      is: `pituitary.burstMass * brakeEstradiolPituitary * pituitary.synthesis
        * pituitary.capacity * pituitary.central * gnrhHeard`,
    },
    'pituitary.LHreleased': {
      unit: 'IU/L/d',
      name: 'LH released',
      is: `GnRHpulseRate * pituitary.fullBurst
        * ${refilled('GnRHpulseRate')} / ${refilled('hypothalamus.pulseRate')}`,
    },
    LH: { unit: 'IU/L', name: 'LH', is: 'pituitary.LHfast + pituitary.LHslow' },
  },
  moving: {
    'pituitary.LHfast': {
      unit: 'IU/L',
      name: 'LH that leaves quickly',
      perDay: `pituitary.LH.fastShare * pituitary.LHreleased
        - ${leaves('pituitary.LHfast', 'fastMinutes')}`,
    },
    'pituitary.LHslow': {
      unit: 'IU/L',
      name: 'LH that leaves slowly',
      perDay: `(1 - pituitary.LH.fastShare) * pituitary.LHreleased
        - ${leaves('pituitary.LHslow', 'slowMinutes')}`,
    },
    'pituitary.averageRate': {
      unit: 'pulses/d',
      name: 'pulse rate as gonadotropes average it',
      perDay: '(GnRHpulseRate - pituitary.averageRate) * hoursPerDay / pituitary.synthesis.hours',
    },
    'pituitary.capacity': {
      unit: '×',
      name: 'gonadotrope mass',
      perDay: `(max(pituitary.capacity.floor, ${relativeRate} * brakeEstradiolPituitary)
        ^ pituitary.capacity.exponent - pituitary.capacity) / pituitary.capacity.days`,
    },
    FSH: {
      unit: 'IU/L',
      name: 'FSH',
      perDay: `(pituitary.FSH.level * brakeInhibinBPituitary * ${brake('pituitary.FSH.brakeE')}
        * (${relativeRate} * pituitary.synthesis * pituitary.capacity) ^ pituitary.FSH.gnrhExponent
        * pituitary.central - FSH) * hoursPerDay / pituitary.FSH.hours`,
    },
  },
};
