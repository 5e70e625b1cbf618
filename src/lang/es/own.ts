/** The words around lessons that people write themselves, in Spanish. */
import type { own as english } from '../en/own';
import type { Translation } from '../translation';

const places = {
  title: 'el título',
  steps: 'un primer paso',
  say: 'lo que se lee antes',
  words: 'la pregunta',
  of: 'lo que hay que predecir',
  told: 'la nota de después',
} as const;

export const own: Translation<typeof english> = {
  times: 'veces lo de antes',

  shelf: {
    title: 'Tus propias lecciones',
    about:
      'Escribe una: prepara al hombre con los controles, añade un paso, pregunta. Se queda en este navegador hasta que la compartas.',
    write: 'Escribir una lección',
    open: 'Abrir una lección de un archivo',
    untitled: 'Lección sin título',
    steps: (count) => (count === 1 ? '1 paso' : `${count} pasos`),
    change: (title) => `Seguir escribiendo: ${title}`,
    remove: (title) => `Borrar ${title}`,
    removed: (title) => `Borrada: ${title}.`,
    restore: 'Recuperarla',
    refused:
      'Este navegador no guarda nada de esta página: lo que escribas aquí dura esta visita. Guárdalo como archivo.',
  },

  guest: {
    banner: 'Una lección de otra persona',
    by: (name) => `escrita por ${name}`,
    about: 'El texto es de quien la escribió. Lo que es correcto se calcula aquí, con este modelo.',
    keep: 'Guardar una copia para cambiarla',
    broken: (field, reason) =>
      `No se puede abrir esta lección: ${field === '' ? 'el texto' : field} ${reason}.`,
    nowhere:
      'La dirección nombra una lección que no está en ella. Abre el enlace completo o el archivo.',
  },

  editor: {
    leave: 'Tus lecciones',
    heading: 'Escribir una lección',
    title: 'Título',
    question: 'La pregunta que la guía',
    by: 'Tu nombre, si quieres',
    minutes: 'Minutos',
    steps: 'Pasos',
    how: 'Prepara al hombre con los controles de verdad: los deslizadores, el plan sobre las gráficas, las acciones. Luego añádelo como paso.',
    add: 'Añadir un paso con lo que hay en la página',
    full: 'Una lección tiene como mucho 20 pasos.',
    preview: 'Probarla como alumno',
    previewing: 'Así la ve quien aprende.',
    backToWriting: 'Volver a escribir',
    untold: 'sin pregunta todavía',
    reading: 'para leer',
    up: (at) => `Subir el paso ${at}`,
    down: (at) => `Bajar el paso ${at}`,
    open: (at, what) => `Paso ${at}: ${what}`,
    remove: (at) => `Borrar el paso ${at}`,
    removed: (at) => `Paso ${at} borrado.`,
    restore: 'Recuperar el paso',
  },

  step: {
    say: 'Lo que se lee antes',
    ask: 'Lo que se predice',
    kinds: {
      change: 'baja, se mantiene o sube',
      order: 'un orden de tres',
      sketch: 'una curva',
      none: 'nada: solo se lee',
    },
    words: 'La pregunta',
    quantities: 'De estas',
    curve: 'La curva de',
    third: (at) => `${at + 1}.ª de las tres`,
    first: 'Va primero',
    firsts: { most: 'lo que más sube', least: 'lo que menos sube' },
    top: 'El papel llega hasta',
    tops: (times) => `${times} veces el inicio`,
    from: 'Del día',
    to: 'Al día',
    span: 'La media de estos días se compara con los mismos días del hombre con el que empieza.',
    order: 'Quien aprende encuentra las tres en este orden: que no sea el correcto.',
    along: 'La curva se dibuja sobre estos días.',
    seen: 'Tomar los días que muestran las gráficas',
    begins: 'Empieza con',
    beginnings: {
      before: 'lo que dejó el paso anterior',
      untreated: 'el mismo hombre, sin hacerle nada',
      reference: 'el hombre de referencia',
      other: 'otro hombre que se grabó',
    },
    beginsHere: 'Empezar con lo que hay ahora en la página',
    runs: (day) => `El botón pone en marcha lo grabado; el tiempo empieza el día ${day}.`,
    same: 'El hombre con el que empieza es el mismo que sigue: nada cambiará. Prepáralo y graba otra vez.',
    record: 'Grabar otra vez lo que hay en la página',
    show: 'Mostrarlo en la página',
    act: 'El botón dice',
    told: 'La nota que se lee después',
    free: 'Quien aprende puede mover',
    why: 'Por qué los demás están bloqueados',
    whyHint: 'Una cosa cada vez.',
    recorded: 'Grabado.',
  },

  share: {
    title: 'Compartirla',
    missing: 'Falta todavía:',
    gap: (what, step) => (step === null ? places[what] : `paso ${step + 1}: ${places[what]}`),
    link: 'Enlace a esta lección',
    copy: 'Copiar el enlace',
    copied: 'Enlace copiado.',
    refused:
      'Este navegador no deja copiar a la página: el enlace está seleccionado, cópialo a mano.',
    long: (length, most) =>
      `El enlace tendría ${length} caracteres, y algunos programas cortan lo que pasa de ${most}. Comparte el archivo.`,
    file: 'Guardar como archivo',
    about:
      'Quien la abra, en cualquier dirección donde funcione Gonadostat, la verá como una lección de otra persona.',
  },

  lock: {
    locked: (name) => `${name}: bloqueado en este paso.`,
    why: (names, why) => `Bloqueados aquí: ${names}. ${why}`,
    here: (why) => `Bloqueado: ${why}`,
    usual: 'una cosa cada vez.',
    unlock: 'Explorar libremente',
  },

  refused: {
    empty: 'no puede estar vacío',
    noFormat: (format, given) =>
      `debe ser ${format}, no ${given}: este archivo no es una lección, o es de otra versión`,
    noId: (given) => `debe ser own- y de seis a veinte letras minúsculas o cifras, no ${given}`,
    noJson: 'no es JSON',
    noLink: 'está cortado o cambió por el camino',
    noScene: 'no es una escena',
    noText: (given) => `debe ser texto, no ${given}`,
    tooLong: (length, most) => `tiene ${length} caracteres; se permiten ${most} como mucho`,
  },
};
