/** How well things are known, in Spanish. */
import type { grades as english } from '../en/grades';
import type { Translation } from '../translation';

type Account = Translation<typeof english.fat.accounts.A>;

const A: Account = {
  title: 'La grasa hace estradiol, el estradiol frena la LH',
  speaks: [
    {
      text: 'Los hombres obesos hacían más estrógeno a partir de andrógeno, tanto más cuanto más pesaban.',
    },
    {
      text: 'Los inhibidores de la aromatasa subieron la LH y la testosterona en hombres muy obesos.',
    },
  ],
  against: [
    {
      text: 'En hombres con diabetes tipo 2 el estradiol libre era más bajo, no más alto, donde la testosterona era baja, y no variaba con el peso.',
    },
  ],
};
const B: Account = {
  title: 'SHBG baja y un freno central, no el estradiol',
  speaks: [
    { text: 'Los mismos hombres diabéticos: poca testosterona y, con ella, poco estradiol.' },
  ],
  against: [
    {
      text: 'Si el estradiol no fuera un freno en la obesidad, un inhibidor haría poco en ella; y subió la LH y la testosterona.',
    },
  ],
};

export const grades: Translation<typeof english> = {
  title: '¿Cuán seguro es esto?',
  names: {
    measured: 'medido',
    inferred: 'inferido',
    assumed: 'supuesto',
    contested: 'discutido',
  },
  letters: { measured: 'M', inferred: 'I', assumed: 'S', contested: 'D' },
  means: {
    measured: 'medido en hombres',
    inferred: 'no medido directamente: ajustado a ensayos, o deducido de otra cosa',
    assumed: 'una elección nuestra, hecha para enseñar',
    contested: 'los hallazgos publicados se contradicen',
  },
  briefly: {
    measured: 'en hombres',
    inferred: 'ajustado a ensayos, o deducido de otra cosa',
    assumed: 'para enseñar',
    contested: 'los hallazgos se contradicen',
  },
  intro: 'Mientras esto está abierto, cada flecha del dibujo lleva su grado.',
  only: 'Mostrar solo lo que se midió en hombres',
  arrows: 'Las flechas',
  noneSuch: 'Ninguna flecha es de este grado; algunas constantes sí (véase el banco).',
  fat: {
    title: 'Discutido: por qué la grasa baja la testosterona',
    say: 'Las dos explicaciones dan la misma testosterona, LH y SHBG con cualquier grasa. Difieren en el estradiol, y en lo que entonces hace un inhibidor: se puede cambiar de una a otra y comparar. Con A el estradiol total apenas sube, porque hay menos testosterona de la que hacerlo; lo que sube es el estradiol libre, que es el que percibe el cerebro, y el estradiol por cada testosterona.',
    choose: 'Explicación en uso',
    speaks: 'A favor',
    against: 'En contra',
    both: 'Ambas pueden ser ciertas en parte.',
    accounts: { A, B },
  },
  simplified: {
    title: 'Lo que hemos simplificado',
    list: [
      'Las neuronas de kisspeptina, que perciben el estradiol por la neurona de GnRH, son una con ella.',
      'La GnRH misma nunca se mide en la sangre de hombres: su trazo siempre se infiere.',
      'El testículo protege su aromatasa de un inhibidor según un solo número ajustado, el menos seguro que hay aquí.',
      'La dosis de una bomba, y los suelos por debajo de los cuales los tejidos no encogen más, se suponen.',
      'La edad actúa solo a través de la grasa corporal y el IMC; no tiene pendiente propia.',
      'El hueso es una recta con un umbral; el deseo, la mente, las articulaciones y el hígado no se simulan, ni la motilidad y la forma de los espermatozoides.',
      'Las oscilaciones de un día a otro vienen de los pulsos y de un reloj fijo, y son mayores que las de un hombre.',
      'Fallos conocidos: la hCG y las dosis fijas de testosterona actúan de forma más empinada que en los hombres; la testosterona de los hombres jóvenes sube demasiado con anastrozol.',
    ],
  },
};
