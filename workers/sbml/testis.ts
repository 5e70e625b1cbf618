/** The testis in the mean: Leydig cells follow LH, Sertoli cells follow FSH. */
import type { Equations } from './equations';

const trophic = 'max(testis.LH.trophicFloor, testis.LHfortnight / testis.LH.reference)';

export const testis: Equations = {
  organ: 'testis',
  assigned: {
    'testis.leydigCapacity': {
      unit: '×',
      name: 'Leydig capacity',
      is: `${trophic} ^ testis.LH.trophicExponent
        * (1 + (1 / testis.LH.deafening) ^ 2) / (1 + (${trophic} / testis.LH.deafening) ^ 2)`,
    },
    'testis.aromatase': {
      unit: '×',
      name: 'aromatase in the testis',
      is: `${trophic} ^ testis.aromatase.trophicExponent`,
    },
    'testis.output': {
      unit: '×',
      name: 'Leydig output',
      is: `testis.gain * testis.leydigCapacity * leydigReserve * steroidogenesis * testes
        * (testis.LHheard / (testis.LHheard + testis.LH.half))
        * ((testis.LH.reference + testis.LH.half) / testis.LH.reference)`,
    },
    intratesticularTestosterone: {
      unit: 'nmol/L',
      name: 'testosterone inside the testis',
      is: 'testis.intratesticular * testis.output',
    },
    testosteroneSecretion: {
      unit: 'nmol/d',
      name: 'testosterone from the testes',
      is: `testis.testosterone.production * (1 - testis.testosterone.adrenalShare)
        * testis.output`,
    },
    'testis.adrenal': {
      unit: 'nmol/d',
      name: 'testosterone from the adrenals',
      is: `testis.testosterone.production * testis.testosterone.adrenalShare * steroidogenesis`,
    },
    testicularAromataseActivity: {
      unit: '×',
      name: 'aromatase of the testis that no inhibitor holds',
      is: `(1 + adipose.testisProtection * testis.output)
        / (1 + adipose.testisProtection * testis.output + aromatase.inhibition)`,
    },
    estradiolFromTestis: {
      unit: 'nmol/d',
      name: 'estradiol from the testes',
      is: `adipose.estradiol.production * adipose.gain * adipose.testisShare * cyp19a1
        * testis.aromatase * testis.output * testicularAromataseActivity`,
    },
  },
  moving: {
    'testis.LHheard': {
      unit: 'IU/L',
      name: 'LH as Leydig cells hear it',
      perDay: '(LH - testis.LHheard) * minutesPerDay / testis.LH.lagMinutes',
    },
    'testis.LHfortnight': {
      unit: 'IU/L',
      name: 'LH of the last weeks',
      perDay: '(LH - testis.LHfortnight) / testis.LH.trophicDays',
    },
    inhibinB: {
      unit: 'ng/L',
      name: 'inhibin B',
      perDay: `(testis.inhibinB.level * testicularReserve * testes
        * fatMass ^ -testis.inhibinB.fatExponent * min(testis.inhibinB.cap,
        testis.inhibinB.basal + (1 - testis.inhibinB.basal) * root(FSH / pituitary.FSH.level))
        - inhibinB) / testis.inhibinB.days`,
    },
  },
};
