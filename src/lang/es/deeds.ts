/** What is done to the man, in Spanish. */
import type { deeds as english } from '../en/deeds';
import type { Translation } from '../translation';

const held: Readonly<Record<string, string>> = {
  estradiol: 'estradiol fijado',
  testosterone: 'testosterona fijada',
};
const freed: Readonly<Record<string, string>> = {
  estradiol: 'se suelta el estradiol',
  testosterone: 'se suelta la testosterona',
};
const arrows: Readonly<Record<string, string>> = {
  'estradiol-hypothalamus': 'estradiol a hipotálamo',
  'estradiol-pituitary': 'estradiol a hipófisis',
  'testosterone-hypothalamus': 'testosterona a hipotálamo',
  'inhibinB-pituitary': 'inhibina B a hipófisis',
};

export const deeds: Translation<typeof english> = {
  drugs: {
    anastrozole: 'anastrozol',
    letrozole: 'letrozol',
    exemestane: 'exemestano',
    testolactone: 'testolactona',
    testosteroneGel: 'gel de testosterona',
    testosteroneEnanthate: 'enantato de testosterona',
    estradiolPatch: 'parche de estradiol',
    hCG: 'hCG',
    enclomiphene: 'enclomifeno',
    clomiphene: 'clomifeno',
    tamoxifen: 'tamoxifeno',
  },
  dose: (amount, drug, every) =>
    `${drug} ${amount} ${every === '1' ? 'al día' : `cada ${every} días`}`,
  begins: (what) => `empieza ${what}`,
  doseEnds: (drug) => `acaba ${drug}`,
  clamp: (hormone, value) => `${held[hormone] ?? hormone} en ${value}`,
  clampEnds: (hormone) => freed[hormone] ?? hormone,
  cut: (pathway) => `flecha cortada: ${arrows[pathway] ?? pathway}`,
  exogenousTestosterone: (amount) => `testosterona desde fuera, ${amount} mg al día`,
  exogenousEstradiol: (amount) => `estradiol desde fuera, ${amount} µg al día`,
  steroidogenesisBlock: (percent) => `${percent} % de la síntesis de esteroides bloqueado`,
  gnrhBolus: (dose) => `bolo de GnRH, ×${dose}`,
  gnrhPump: (pulses) => `bomba de GnRH, ${pulses} pulsos al día`,
  gnrhAntagonist: (percent) => `${percent} % de la GnRH bloqueado`,
  orchidectomy: 'testículos extirpados',
  weightChange: (fat) => `cambia el peso, hacia ${fat} % de grasa`,
  weightBegins: (fat) => `el peso empieza a cambiar, hacia ${fat} % de grasa`,
  weightReached: 'peso nuevo alcanzado',
  ends: {
    cut: 'flecha unida de nuevo',
    exogenousTestosterone: 'acaba la testosterona desde fuera',
    exogenousEstradiol: 'acaba el estradiol desde fuera',
    steroidogenesisBlock: 'acaba el bloqueo de la síntesis de esteroides',
    gnrhPump: 'la bomba de GnRH se para',
    gnrhAntagonist: 'acaba el bloqueo de la GnRH',
  },
  lasting: (from) => `desde ${from}, hasta el final`,
  between: (from, to) => `desde ${from} hasta ${to}`,
  once: (from) => `${from}`,
};
