/** The close views of organs, in Spanish. */
import type { near as english } from '../en/near';
import type { Translation } from '../translation';

export const near: Translation<typeof english> = {
  region: (organ) => `${organ}, de cerca`,
  back: 'Todo el circuito',
  others: 'Mirar de cerca',
  organs: {
    hypothalamus: 'Hipotálamo',
    pituitary: 'Hipófisis',
    testis: 'Testículo',
    fat: 'Aromatasa',
    blood: 'Sangre',
  },
  inWords: {
    hypothalamus:
      'Las neuronas de GnRH disparan juntas en cada pulso. El estradiol y la testosterona, percibidos antes de ellas, retienen parte de los pulsos.',
    pituitary:
      'Una gonadotropa guarda LH entre pulsos y la suelta cuando llama la GnRH. El estradiol retiene parte de cada descarga; la inhibina B, parte de la FSH.',
    testis:
      'La LH llama a las células de Leydig a hacer testosterona. Las células germinales tardan unas diez semanas desde la pared del túbulo hasta su luz, entre células de Sertoli.',
    fat: 'La aromatasa hace estradiol de la testosterona. Un inhibidor se sienta en ella y vuelve a soltarse; en este modelo la testosterona de dentro del testículo lo desplaza (cuánto, se infiere).',
    blood:
      'La testosterona viaja en SHBG y en albúmina. Solo lo que está libre entra en las células.',
  },
  noPicture:
    'La imagen en movimiento de esto necesita WebGL, que este aparato no ofrece con rapidez: aquí está en palabras.',
  hypothalamus: {
    say: (rate) =>
      `${rate} pulsos al día. Cada destello es uno; la GnRH baja por los axones hasta los vasos porta. La parte de asientos ocupados es la parte de pulsos retenidos. En los hombres perciben el estradiol neuronas situadas antes de estas; el modelo las reúne.`,
    neurons: 'neuronas de GnRH',
    upstream: 'neurona anterior',
    portal: 'vaso porta',
    brakeE: ['Freno del', 'estradiol'],
    brakeT: ['Freno de la', 'testosterona'],
    holds: (share) => `retiene ${share} %`,
  },
  pituitary: {
    say: (ready) =>
      `Una gonadotropa. La LH llena sus gránulos entre pulsos (ahora ${ready} IU/L listas) y sale cuando llama la GnRH. El estradiol retiene parte de cada descarga; la inhibina B, parte de la FSH.`,
    cell: 'gonadotropa',
    knock: 'GnRH',
    brakeE: ['Freno del', 'estradiol'],
    brakeB: ['Freno de la', 'inhibina B'],
    blood: 'LH y FSH, a la sangre',
  },
  testis: {
    say: (made) =>
      `La LH llama a la célula de Leydig, que hace ${made} nmol de testosterona al día. En el túbulo las células germinales tardan unas diez semanas desde la pared hasta la luz, entre células de Sertoli.`,
    leydig: 'célula de Leydig',
    inside: 'testosterona dentro',
    lumen: 'luz',
    sperm: 'espermatozoides',
    tids: 'espermátidas',
    cytes: 'espermatocitos',
    gonia: 'espermatogonias',
    wall: 'pared del túbulo',
  },
  fat: {
    say: 'Cada puerta es una aromatasa; una cuña es el inhibidor, un hexágono testosterona. En este modelo la testosterona de dentro del testículo desplaza al inhibidor (cuánto, se infiere). Los hexágonos entre las puertas indican la multitud, no su número.',
    inFat: 'En la grasa',
    inTestis: 'En el testículo',
    held: (share) => `${share} % ocupado por el inhibidor`,
    makes: (amount) => `estradiol ${amount} nmol al día`,
    fatLevel: (level) => `testosterona libre ${level}`,
    testisLevel: (level) => `testosterona ${level}`,
  },
  blood: {
    say: (free) =>
      `Solo lo que está libre entra en las células: ${free} % de la testosterona. Un hexágono son 0.5 nmol/L, una copa 0.5 nmol/L de SHBG, un anillo 4 pmol/L de estradiol; albúmina hay mucha más de la que se dibuja.`,
    shbg: 'en SHBG',
    albumin: 'en albúmina',
    free: 'libre',
    total: 'Testosterona',
    carrier: 'SHBG',
  },
};
