/** Comparing, in Spanish. */
import type { compare as english } from '../en/compare';
import type { Translation } from '../translation';

export const compare: Translation<typeof english> = {
  title: 'Comparar',
  views: {
    label: 'Qué comparar',
    pins: 'Guardadas',
    sample: 'Muestra de sangre',
    men: 'Cien hombres',
  },
  pins: {
    about:
      'Guardar esta simulación y luego cambiar algo: lo guardado queda en las gráficas como un fantasma de trazos.',
    none: 'vacía',
    keep: 'Guardar esta simulación',
    again: 'Guardar esta en su lugar',
    drop: 'Quitar',
    load: 'Ponerla en la página',
    nameOf: (slot) => `Nombre de la guardada ${slot}`,
    pin: (slot) => `Guardada ${slot}`,
    alone: 'sin intervenir',
    table: 'Medias de las 24 horas anteriores al cursor, frente a esta simulación',
    now: 'Esta simulación',
    nothing: 'aún no vivida',
    beyond: 'acaba antes de este día',
    local: 'Lo guardado queda solo en este dispositivo.',
  },
  sample: {
    about:
      'Una aguja conoce un solo minuto. La LH llega en pulsos; la testosterona los sigue, y sigue también la hora del día.',
    one: 'Un minuto al azar',
    five: 'Cinco en un día',
    day: (day) => `Horario de consulta, 08:00–17:00, el ${day}`,
    none: 'Este día no se ha calculado todavía.',
    analyte: 'Analito',
    usual: 'Habitual',
    spread: 'Mínimo–máximo',
    mean: 'Media de 24 h',
    high: 'A',
    low: 'B',
    highLong: 'por encima de lo habitual',
    lowLong: 'por debajo de lo habitual',
    exact:
      'Tomada de la sangre simulada sin error de medida alguno; un método de medida real añade el suyo.',
    plot: (analyte) => `${analyte} a lo largo de este día, y dónde cayó la aguja`,
  },
  men: {
    about:
      'El mismo plan en cien hombres distintos: las constantes de cada uno se sortean con una semilla, y cada uno tiene sus pulsos. Una línea son las medias diarias de un hombre.',
    number: 'Número',
    progress: 'Hombres vividos',
    of: (lived, all) => `${lived} de ${all} hombres`,
    halted: 'En espera de que la mano suelte.',
    atDay: (day) => `El ${day}`,
    median: 'Mediana',
    middle: '80 centrales',
    inside: 'Dentro de lo habitual',
    insideOf: (count, all) => `${count} de ${all}`,
    own: 'grueso: el hombre de la página',
    band: 'franja: habitual en hombres',
    said: (name, median, low, high) =>
      `${name}: mediana ${median}, los 80 hombres centrales de ${low} a ${high}.`,
    spread:
      'Cuánto difieren los hombres se supone para algunas de sus constantes; en testosterona estos difieren menos que los hombres de una población.',
  },
  names: {
    LH: 'LH',
    FSH: 'FSH',
    testosterone: 'Testosterona',
    freeTestosterone: 'Testosterona libre',
    estradiol: 'Estradiol',
    SHBG: 'SHBG',
    inhibinB: 'Inhibina B',
    spermConcentration: 'Espermatozoides',
  },
};
