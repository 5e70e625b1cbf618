/** What stands in the diagram, in Spanish. */
import type { page as english } from '../en/page';
import type { Translation } from '../translation';

export const diagram: Translation<typeof english.diagram> = {
  title: 'El eje hipotálamo-hipófisis-testículo',
  organs: {
    hypothalamus: 'Hipotálamo',
    pituitary: 'Hipófisis',
    blood: 'Sangre',
    testis: 'Testículo',
    fat: 'Grasa · aromatasa',
    fatShort: 'Grasa',
    sperm: 'Espermatozoides',
    bone: 'Hueso',
    mind: 'Deseo, mente',
    joints: 'Articulaciones',
  },
  pulses: (rate) => `GnRH ${rate} pulsos al día`,
  pumped: (rate) => `Bomba de GnRH, ${rate} al día`,
  pulsesShort: (rate) => `${rate} pulsos/d`,
  gonadotropins: (lh, fsh, unit) => `LH ${lh} · FSH ${fsh} ${unit}`,
  level: (name, level) => `${name} ${level}`,
  inBlood: (level) => `${level} en sangre`,
  brief: {
    LH: 'LH',
    FSH: 'FSH',
    testosterone: 'T',
    estradiol: 'E2',
    inhibinB: 'Inh B',
    drug: 'fármaco',
  },
  quantities: {
    GnRHpulseRate: 'GnRH',
    LH: 'LH',
    FSH: 'FSH',
    testosterone: 'testosterona',
    estradiol: 'estradiol',
    inhibinB: 'inhibina B',
    spermConcentration: 'espermatozoides',
    bodyFat: 'grasa corporal',
    spineBMDchangePct: 'columna',
  },
  removed: 'extirpado',
  gateless: 'sin aromatasa',
  open: (share) => `puertas libres ${share}`,
  held: (share) => `puertas ocupadas ${share}`,
  bone: (change) => `columna ${change} %`,
  boneAgainst: (change) => `${change} % vs. sin tratar`,
  notSimulated: 'no se simula',
  fromOutside: 'desde fuera',
  brake: {
    holds: 'retiene',
    estradiol: 'Freno del estradiol',
    estradiolShort: 'El estradiol retiene',
    testosterone: 'Freno de testosterona',
    inhibinB: 'Freno de la inhibina B',
    takes: (what, share) => `${share} % de ${what}`,
    cut: (what) => `nada de ${what}: cortado`,
    held: (level) => `fijado en ${level}`,
    byFat: (share) => `la grasa frena ambas: ${share} %`,
    on: { pulses: 'pulsos de GnRH', lh: 'cada descarga de LH', fsh: 'la FSH' },
    short: { pulses: 'GnRH', lh: 'LH', fsh: 'FSH' },
  },
  keyTitle: 'En sangre, uno es',
  legend: {
    pulses: (testosterone, estradiol) =>
      `En camino, un hexágono = ${testosterone} nmol, en grasa ${estradiol} nmol · un destello = un pulso de GnRH`,
    weeks: (testosterone, estradiol) =>
      `En camino, un hexágono = ${testosterone} nmol, en grasa ${estradiol} nmol · el destello de una neurona = un pulso de GnRH`,
    months: (testosterone, estradiol) =>
      `En camino, un hexágono = ${testosterone} nmol, en grasa ${estradiol} nmol · el destello de una neurona = 7 pulsos de GnRH`,
    short: (testosterone, estradiol) =>
      `En sangre, un hexágono = ${testosterone}, un anillo = ${estradiol}`,
  },
};
