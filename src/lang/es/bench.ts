/** The physiologist's bench, in Spanish. */
import type { bench as english } from '../en/bench';
import type { Translation } from '../translation';

export const bench: Translation<typeof english> = {
  title: 'El banco',
  parts: {
    label: 'Parte del banco',
    constants: 'Constantes',
    stimulation: 'Prueba de GnRH',
    measure: 'Medir',
    units: 'Unidades',
  },
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

  stimulation: {
    about:
      'Se da GnRH en el cursor del tiempo, además de sus propios pulsos, y se extrae sangre como en la consulta. Al hombre de la página no se le hace nada.',
    dose: 'Dosis, en pulsos normales',
    give: 'Dar GnRH y extraer sangre',
    giving: 'Extrayendo sangre …',
    given: (when, dose) => `GnRH ×${dose}, ${when}`,
    peak: (peak, minutes, times) =>
      `La LH fue máxima en la muestra de los ${minutes} min: ${peak}, ×${times} de la de antes de la GnRH.`,
    none: 'La LH no es en ninguna muestra más alta que antes de la GnRH.',
    table: 'Las muestras',
    minutes: 'Minutos',
    own: 'LH sin la prueba',
    plot: 'LH desde una hora antes de la GnRH hasta tres horas después, y las muestras',
    keep: 'Ponerla en la línea de tiempo',
    kept: 'Está en la línea de tiempo.',
    chance: (percent) =>
      `Una prueba es un solo sorteo: en este modelo una descarga de LH varía cerca de un ${percent} % por azar, y sus propios pulsos caen donde caen.`,
    limits:
      'En este modelo una descarga entra en la sangre de golpe, así que la LH es máxima a los pocos minutos, y la FSH sigue la frecuencia de los pulsos durante horas y no responde a uno solo. La respuesta se satura con la dosis. Cuántos pulsos normales vale una dosis en µg no se sabe aquí.',
  },
  measure: {
    about: 'Se traza sobre la curva, o se mueven los dos extremos debajo de ella.',
    curve: 'Curva',
    every: 'Extracción cada',
    hour: 'hora',
    from: 'Desde',
    to: 'Hasta',
    behind: 'Últimas 24 horas',
    all: 'Todo lo que se ve',
    plot: (name) => `${name}, y el tramo que se mide`,
    table: (span) => `Medido de ${span}`,
    what: 'Medido',
    sampled: 'Según las muestras',
    whole: 'Como fue',
    mean: 'Media',
    peak: 'Máximo',
    nadir: 'Mínimo',
    area: 'Área bajo la curva',
    at: (when) => when,
    pulses: 'Pulsos',
    perDay: (count, perDay) => `${count} (${perDay} al día)`,
    rise: 'Subida media de un pulso',
    samples: 'Muestras',
    counted:
      'Se cuenta un pulso en las muestras donde la LH sube un 20 % y 0,5 UI/L sobre el mínimo anterior. Como fue: pulsos de GnRH del modelo.',
    short: 'El tramo es más corto que el tiempo entre dos muestras.',
    none: 'Esto no está calculado todavía.',
  },
  units: {
    about: 'Un número de un artículo o de un informe, en cada unidad en que se imprime.',
    analyte: 'Analito',
    value: 'Valor',
    unit: 'Unidad',
    names: {
      testosterone: 'Testosterona',
      freeTestosterone: 'Testosterona libre',
      inhibinB: 'Inhibina B',
      spermConcentration: 'Concentración de espermatozoides',
    },
    assay: 'Leído por',
    assays: {
      extractedImmunoassay: 'inmunoensayo tras extracción',
      directImmunoassay: 'inmunoensayo directo',
    },
    as: (assay) => `Leído por ${assay}`,
    table: 'La misma cantidad',
    usual: 'Habitual en hombres',
    page: (value) => `En la página, media de 24 h: ${value}`,
    refused: 'Un número de 0 o más, por favor.',
    because: {
      testosterone: (mass) => `Masa molar ${mass} g/mol, por su fórmula, C₁₉H₂₈O₂.`,
      estradiol: (mass) => `Masa molar ${mass} g/mol, por su fórmula, C₁₈H₂₄O₂.`,
      international:
        'Una unidad internacional se cuenta frente a un patrón, no se pesa: mUI/mL es el mismo número que UI/L, y ningún factor lleva a una masa.',
      mass: 'ng/L y pg/mL son el mismo número.',
      sperm: 'Millones por mL y 10⁹ por litro son el mismo número.',
    },
    offset: (offset) =>
      `Un inmunoensayo directo se une también a lo que no es estradiol. Aquí, como donde los ensayos se comparan con este modelo, lee ${offset} de más en todo hombre: una cifra del extremo bajo de lo que se encontró, y solo una media.`,
  },
};
