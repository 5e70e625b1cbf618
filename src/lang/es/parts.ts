/** What organs and arrows say of themselves, in Spanish. */
import type { parts as english } from '../en/parts';
import type { Translation } from '../translation';

export const parts: Translation<typeof english> = {
  parts: 'Órganos y flechas',
  arrows: {
    'gnrh-pituitary': 'La GnRH estimula la hipófisis',
    'lh-leydig': 'La LH estimula las células de Leydig',
    'fsh-sertoli': 'La FSH estimula las células de Sertoli',
    'testosterone-blood': 'Las células de Leydig hacen testosterona',
    'testosterone-aromatase': 'La aromatasa de la grasa hace estradiol a partir de testosterona',
    'estradiol-testis': 'El propio testículo hace algo de estradiol',
    'estradiol-bone': 'El estradiol conserva el hueso',
  },
  brakes: {
    'estradiol-hypothalamus': 'El estradiol frena el hipotálamo',
    'estradiol-pituitary': 'El estradiol frena la hipófisis',
    'testosterone-hypothalamus': 'La testosterona frena el hipotálamo',
    'inhibinB-pituitary': 'La inhibina B frena la hipófisis',
  },
  strength: (what, now, twin, whom) =>
    `En este modelo retiene ${now} % de ${what}; en ${whom}, ${twin} %.`,
  strengthAlone: (what, now) => `En este modelo retiene ${now} % de ${what}.`,
  byFat: (share) => `La grasa corporal por sí sola retiene un ${share} % de LH y FSH.`,
  whose: { untreated: 'su gemelo sin tratar', reference: 'el hombre de referencia' },
  isCut: 'Cortada: el receptor no percibe nada.',
  isHeld: (level) => `Lo que percibe está fijado en ${level}.`,
  on: { pulses: 'los pulsos de GnRH', lh: 'cada descarga de LH', fsh: 'la FSH' },
  testisAromatase:
    'Inferido: en este modelo un inhibidor alcanza menos la aromatasa del testículo, porque la testosterona que hay allí lo desplaza.',
  now: (amount) => `Ahora ${amount}.`,
  perDay: (amount) => `Ahora ${amount} nmol al día.`,
  say: {
    hypothalamus:
      'Las neuronas de GnRH descargan a la vez; cada descarga baja por los vasos porta hasta la hipófisis.',
    pituitary: 'Las gonadotropas almacenan LH entre pulsos y la sueltan en cada uno.',
    blood: 'Lleva todas las hormonas. El número de partículas del circuito es la concentración.',
    testis:
      'Las células de Leydig hacen testosterona cuando llama la LH. En los túbulos las células germinales tardan unas diez semanas desde la pared hasta la luz.',
    fat: 'La aromatasa convierte testosterona en estradiol. Un inhibidor se sienta en la puerta y vuelve a soltarse. La grasa frena además la LH y la FSH de un modo propio, que aquí no tiene flecha: apenas en la explicación A, mucho en la B.',
    bone: 'El estradiol conserva el hueso en los hombres. En este modelo se pierde hueso por debajo de un umbral de estradiol.',
  },
  grade: {
    measured: 'Medido en hombres.',
    inferred: 'Inferido, no medido directamente.',
    assumed: 'Supuesto, para enseñar.',
    contested: 'Discutido.',
  },
};
