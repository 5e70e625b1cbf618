/** The physiologist's bench, in Spanish. */
import type { bench as english } from '../en/bench';
import type { Translation } from '../translation';

export const bench: Translation<typeof english> = {
  title: 'El banco',
  intro:
    'Cualquier constante se puede mover dentro del intervalo que se cita para ella. El hombre cambia, en el pasado y en el futuro; el hombre de referencia no.',
  number: 'Número',
  find: (name) => `Ordenar según lo que más mueve: ${name}`,
  stop: 'Parar',
  ranking: (done, of) => `${done} de ${of} constantes probadas`,
  asked: ({ name, span, base, chance }) =>
    `${name}, media de ${span}: ${base} tal como es él. Cada constante se llevó a los dos extremos de su intervalo, una cada vez. Solo el azar la mueve cerca de un ${chance} %: menos que eso no dice nada.`,
  failed: 'en un extremo de su intervalo el modelo no llega a vivir',
  only: 'Solo las cambiadas',
  resetAll: 'Devolver todas a su valor',
  reset: (name) => `Devolver a su valor: ${name}`,
  resetShort: 'Devolver',
  usual: (value) => `valor ajustado ${value}`,
  as: { fitted: 'ajustada a ensayos', assumed: 'elección nuestra' },
  range: (low, high) => `${low} a ${high}`,
  groups: {
    hypothalamus: 'Hipotálamo',
    pituitary: 'Hipófisis',
    testis: 'Testículo',
    spermatogenesis: 'Células germinales',
    blood: 'Sangre',
    adipose: 'Grasa y aromatasa',
    bone: 'Hueso',
  },
  ranked: 'La más influyente, primero',
  rest: 'Sin probar todavía',
  noneChanged: 'No hay ninguna constante cambiada.',
};
