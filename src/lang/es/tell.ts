/** What the page says to those who do not see it, in Spanish. */
import type { describe as state, tell as english } from '../en/tell';
import type { Translation } from '../translation';

export const describe: Translation<typeof state> = {
  names: {
    LH: 'LH',
    FSH: 'FSH',
    testosterone: 'Testosterona',
    estradiol: 'Estradiol',
    spermConcentration: 'Espermatozoides',
  },
  when: (moment, isRunning) =>
    `${moment.charAt(0).toUpperCase()}${moment.slice(1)}, el tiempo ${isRunning ? 'corre' : 'está parado'}.`,
  nothingDone: 'No se le hace nada.',
  done: (list) => `En curso: ${list}.`,
  level: (name, value, words) => `${name} ${value}${words === '' ? '' : `, ${words}`}.`,
  means: 'Medias de las últimas 24 horas.',
  sizes: {
    below: 'por debajo de lo habitual',
    usual: 'habitual en hombres',
    above: 'por encima de lo habitual',
  },
  trends: {
    steady: 'estable',
    up: { slightly: 'en ligero ascenso', clearly: 'en ascenso', sharply: 'en fuerte ascenso' },
    down: { slightly: 'en ligero descenso', clearly: 'en descenso', sharply: 'en fuerte descenso' },
  },
  held: { testosterone: 'fijada', estradiol: 'fijado' },
  against: { untreated: 'sin tratamiento', reference: 'el hombre de referencia' },
  asTwin: (whom) => `igual que ${whom}`,
  aboveTwin: (percent, whom) => `${percent} % más que ${whom}`,
  belowTwin: (percent, whom) => `${percent} % menos que ${whom}`,
  pulses: (rate) => `${rate} pulsos de GnRH al día.`,
  unknown: 'Se están calculando los primeros números.',
  brief: (name, trend) => `${name} ${trend}`,
};

export const tell: Translation<typeof english> = {
  title: 'En palabras y en sonido',
  close: 'Cerrar',
  now: 'Describir ahora',
  words: 'En palabras y en sonido',
  nowTitle: 'Ahora',
  live: 'Decir lo que cambia mientras corre, como mucho cada 7 segundos',
  doneTitle: 'Lo que se le hace',
  organs: 'Órganos',
  arrows: 'Flechas',
  charts: 'Las gráficas',
  table: (name) => `${name} como tabla`,
  listen: (name) => `Escuchar ${name}`,
  listenShort: 'Escuchar',
  stop: 'Parar',
  soundAbout:
    'Los días mostrados, en seis segundos de izquierda a derecha: cuanto más agudo el tono, más alto el nivel. No suena si no se pide.',
  silent: 'Este navegador no produce sonido.',
  time: 'Tiempo',
  twin: { untreated: 'Sin tratar', reference: 'Hombre de referencia' },
  means: 'Medias de días enteros.',
  none: 'Nada.',
};
