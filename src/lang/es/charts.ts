/** The charts, in Spanish. */
import type { charts as english } from '../en/charts';
import type { Translation } from '../translation';

/** How the thin grey line is named where there is little room. */
const grey = { untreated: 'gris fino: sin tratar', reference: 'gris fino: referencia' };

export const charts: Translation<typeof english> = {
  choose: 'Gráficas',
  chooseTitle: 'Mostrar estas gráficas',
  openingFive: 'Las cinco del principio',
  zoom: 'Zoom',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  zoomReset: 'Mostrar los días habituales',
  playhead: 'Cursor',
  strip: 'Gráficas, una a una',
  window: 'Días mostrados',
  overview: 'Todo el tiempo de',
  denseKey: 'sombra: del menor al mayor · línea: media de cada día',
  keys: [
    {
      twin: {
        untreated: 'gris fino: el mismo hombre sin tratar',
        reference: 'gris fino: el hombre de referencia',
      },
      usual: 'franja: habitual en hombres',
      dense: 'sombra: recorrido de cada día',
    },
    {
      twin: grey,
      usual: 'franja: habitual',
      dense: 'sombra: recorrido del día',
    },
    {
      twin: grey,
      usual: 'franja: habitual',
      dense: '',
    },
    {
      twin: grey,
      usual: '',
      dense: '',
    },
    {
      twin: { untreated: 'gris: sin tratar', reference: 'gris: referencia' },
      usual: '',
      dense: '',
    },
  ],
  means: { pulses: '', weeks: 'medias 24 h', months: 'medias 7 d' },
  usual: (span, source) => `Habitual en hombres jóvenes sanos: ${span} (${source}).`,
  ofUsual: 'de lo habitual',
  noUsual: 'Aquí no se da un intervalo habitual para ello.',
  unstudied: 'ningún estudio usado llegó tan lejos',
  names: {
    GnRH: 'Pulsos de GnRH',
    LH: 'LH',
    FSH: 'FSH',
    testosterone: 'Testosterona',
    freeTestosterone: 'Testosterona libre',
    estradiol: 'Estradiol',
    ratio: 'Testosterona ÷ estradiol',
    SHBG: 'SHBG',
    inhibinB: 'Inhibina B',
    intratesticularTestosterone: 'Testosterona en el testículo',
    drug: 'Fármaco en sangre',
    aromatase: 'Actividad de la aromatasa',
    sperm: 'Espermatozoides',
    bone: 'Densidad ósea de la columna',
  },
  about: {
    GnRH: 'Descargas del hipotálamo; nunca se han medido en la sangre de hombres, así que se infieren. Cada trazo es tan alto como la descarga de LH que provocó.',
    LH: 'Hormona luteinizante: estimula las células de Leydig.',
    FSH: 'Hormona foliculoestimulante: estimula las células de Sertoli.',
    testosterone: 'Total: la libre y la unida a proteínas.',
    freeTestosterone: 'La parte que ninguna proteína retiene.',
    estradiol: 'La aromatasa lo hace a partir de testosterona; es un freno de la LH.',
    ratio:
      'Moléculas de testosterona por cada una de estradiol; con unidades US, ng/dL por pg/mL, como se da en las consultas.',
    SHBG: 'La proteína que une con más fuerza testosterona y estradiol.',
    inhibinB: 'De las células de Sertoli; un freno de la FSH.',
    intratesticularTestosterone:
      'Donde se forman los espermatozoides; muchas veces el nivel en sangre.',
    drug: 'Nivel del inhibidor en plasma.',
    aromatase: 'Lo que el fármaco deja de la aromatasa fuera del testículo; 1 es toda.',
    sperm:
      'Espermatozoides en un eyaculado. Siguen a sus causas con semanas de retraso: hacer uno lleva unas diez.',
    bone: 'Cambio desde el día 0.',
  },
  summary: {
    empty: (name) => `${name}: se está calculando.`,
    unknown: 'no definido',
    about: (value) => `alrededor de ${value}`,
    at: (value, moment) => `${value} el ${moment}`,
    meanAt: (value, moment, days) =>
      `media de ${days === 1 ? '24 h' : `${days} días`} ${value} el ${moment}`,
    against: { untreated: 'el gemelo sin tratar', reference: 'el hombre de referencia' },
    asTwin: (whom) => `como en ${whom}`,
    aboveTwin: (percent, whom) => `${percent} % más que ${whom}`,
    belowTwin: (percent, whom) => `${percent} % menos que ${whom}`,
    timesTwin: (times, whom) => `${times} veces lo que ${whom}`,
    sentence: ({ name, span, start, now, end, twin }) =>
      `${name}, ${span}: ${start} al principio, ${now}, ${end} al final${twin === '' ? '' : `, ${twin}`}.`,
  },
};
