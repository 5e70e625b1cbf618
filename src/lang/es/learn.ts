/** The words around the lessons, in Spanish. */
import type { Answer } from '../../learn/answer';
import type { learn as english } from '../en/learn';
import type { Translation } from '../translation';

/** "a, b y c"; before a word that sounds like "i", "e". */
const listed = (names: readonly string[]): string => {
  const last = names.at(-1) ?? '';
  return names.length < 2
    ? last
    : `${names.slice(0, -1).join(', ')} ${/^(?:h?i)/i.test(last) ? 'e' : 'y'} ${last}`;
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const observables: Readonly<Record<string, string>> = {
  LH: 'la LH',
  LHburst: 'el tamaño de las descargas de LH',
  FSH: 'la FSH',
  testosterone: 'la testosterona',
  freeTestosterone: 'la testosterona libre',
  estradiol: 'el estradiol',
  freeEstradiol: 'el estradiol libre',
  SHBG: 'la SHBG',
  inhibinB: 'la inhibina B',
  GnRHpulseRate: 'la frecuencia de pulsos de GnRH',
  testosteroneEstradiolRatio: 'el cociente T/E2',
  anastrozole: 'el anastrozol en sangre',
  letrozole: 'el letrozol en sangre',
  aromataseActivity: 'la aromatasa activa fuera del testículo',
  testicularAromataseActivity: 'la aromatasa activa en el testículo',
  intratesticularTestosterone: 'la testosterona en el testículo',
  spermConcentration: 'la concentración de espermatozoides',
  spineBMDchangePct: 'la densidad ósea de la columna',
};
/** Of one, of several. */
const went = {
  rises: ['subió', 'subieron'],
  falls: ['bajó', 'bajaron'],
  stays: ['no cambió', 'no cambiaron'],
} as const;

function headline(answer: Answer): string {
  if (answer.kind !== 'change') return '';
  const clauses = (['rises', 'falls', 'stays'] as const).flatMap((way) => {
    const names = answer.turns
      .filter((turn) => turn.way === way)
      .map(({ reading }) => observables[reading.of] ?? reading.of);
    return names.length === 0 ? [] : [`${listed(names)} ${went[way][names.length > 1 ? 1 : 0]}`];
  });
  return `${capital(clauses.join('; '))}.`;
}

export const learn: Translation<typeof english> = {
  title: 'Aprender',
  lead: 'Di qué esperas. Después, simúlalo.',
  levels: {
    fundamentals: 'Fundamentos',
    intermediate: 'Intermedio',
    academic: 'Académico',
  },
  levelLabel: 'Nivel',
  explainedFor: 'Explicado para',
  about: {
    fundamentals: 'El circuito, sus mensajeros y su freno. No hace falta saber biología.',
    intermediate: 'Los medicamentos tal como se usan: dosis, resultados, daños.',
    academic: 'Dónde actúa el estrógeno, qué hacen los genes y cuánto valen las pruebas.',
  },
  minutes: (count) => `${count} min`,
  begin: (title) => `Empezar: ${title}`,
  done: 'hecha',
  progress: (done, all) => `${done} de ${all} lecciones hechas; se guarda solo en este dispositivo`,
  forget: 'Olvidar mi progreso',
  allLessons: 'Todas las lecciones',
  step: (at, all) => `Paso ${at} de ${all}`,
  parts: {
    predict: 'Predice',
    reverse: 'Dale la vuelta',
    transfer: 'Úsalo en otro caso',
    read: 'Lee',
  },
  next: 'Paso siguiente',
  back: 'Atrás',
  finish: 'Acabar la lección',
  nextLesson: (title) => `Lección siguiente: ${title}`,
  replaced: 'La lección pone su propio hombre en la página; Deshacer trae de vuelta el suyo.',
  finished: 'Lección hecha.',
  run: 'Simular',
  handDone: 'Lo he hecho: ver qué pasa',
  again: 'Volver a mostrar esta escena',
  predictAgain: 'Olvidar mi respuesta aquí',
  unanswered: 'Primero di qué esperas de cada una.',
  computing: 'La simulación responde …',
  ways: { falls: 'baja', stays: 'no cambia', rises: 'sube' },
  staysMeans: 'No cambia: a menos de un 5 % de lo de antes.',
  observable: (of) => observables[of] ?? of,
  headline,
  columns: { what: 'qué', change: 'cambio', you: 'dijiste' },
  sides: { without: 'sin → con', before: 'antes → después', other: 'comparado → aquí' },
  stretch: (from, to) => `los días ${from}–${to}`,
  over: (days) => `Medias de ${days}.`,
  overBefore: (before, days) => `Medias de ${before}, y luego de ${days}.`,
  opening: 'Abriendo la lección …',
  fromNothing: 'desde nada',
  points: (difference) => `${difference} puntos`,
  orderColumns: { place: 'puesto', what: 'en la simulación', value: 'valor', you: 'dijiste' },
  asExpected: 'como esperabas',
  surprise: 'una sorpresa',
  youSaid: (what) => `tú: ${what}`,
  verdict: (right, all) => {
    if (right === all) return all === 1 ? 'Como esperabas.' : 'Todo como esperabas.';
    if (right === 0) return 'No era lo que esperabas: merece otra mirada.';
    return `${right} de ${all} como esperabas; el resto es la sorpresa.`;
  },
  order: {
    up: (name) => `Subir ${name}`,
    down: (name) => `Bajar ${name}`,
    places: ['1.º', '2.º', '3.º'],
  },
  sketch: {
    label: 'Tu curva: arrástrala, o usa las flechas del teclado en un punto',
    point: (moment) => `Lo esperado: ${moment}`,
    times: (value) => `${value} veces el principio`,
    yours: 'tuya',
    simulated: 'simulada',
    way: (same) =>
      same ? 'Fue en el sentido que dibujaste.' : 'Fue en otro sentido del que dibujaste.',
    size: (mine, its, near) =>
      `Dibujaste ×${mine} al final; en este modelo es ×${its}${near ? ', cerca' : ''}.`,
  },
  many: 'Mucha gente piensa',
  inFact: 'En realidad',
  sources: 'Fuentes y afirmaciones',
  from: 'Fuentes',
  claims: 'Cómo se juzgó lo que el artículo dice aquí',
  inModel: 'En este modelo.',
  worksheet: 'Imprimir una hoja de trabajo',
  notes: {
    title: 'Para docentes',
    open: 'Notas para docentes',
    lead: (lessons, minutes) =>
      `${lessons} lecciones, ${minutes} minutos en total. Que la clase se comprometa antes de ver: manos arriba por baja, se mantiene o sube, o una curva en papel. Luego ponla en marcha y hablad de la sorpresa.`,
    print: 'Imprimir estas notas',
    time: 'Tiempo',
    timing: (minutes, steps) =>
      `${minutes} min a solas, en ${steps} pasos; más cuando una clase habla de cada sorpresa.`,
    goal: 'Objetivo',
    ask: 'Pregunta a la clase',
    pitfall: 'Error frecuente',
    links: 'Enlaces que abren cada escena',
  },
  sheet: {
    question: 'Pregunta',
    expect: 'Espero (y por qué):',
    saw: 'Lo que vi:',
    answers: 'Respuestas, según este modelo',
    name: 'Nombre',
    date: 'Fecha',
    note: 'Un modelo de un hombre típico, para enseñar. No dice nada de las hormonas de nadie en concreto.',
  },
  glossary: 'Glosario',
  closing: {
    title: 'Preguntas para llevar a la consulta',
    lead: 'Esta página no da consejos. Si algo de ella te toca, estas preguntas merecen hacerse:',
    questions: [
      '¿Con qué método se midió mi estradiol, y cuánta seguridad da en niveles bajos?',
      '¿Se sacó la sangre por la mañana, y se sacó dos veces?',
      '¿En comparación con quién mejoraron los hombres de los estudios?',
      '¿Qué podría hacerle al hueso, y cómo lo notaríamos?',
      '¿Qué se sabe de la posibilidad de tener un hijo, y no solo de tener más espermatozoides?',
      '¿Por qué lo dejaríamos, y cuándo volveríamos a mirar?',
    ],
  },
  table: {
    fill: 'Rellenarla simulando',
    filling: 'Simulando …',
    drugs: {
      caption:
        'Cuarta semana de cada una en el hombre de esta página, en veces lo suyo sin tratar: estradiol, LH, testosterona y aromatasa activa fuera del testículo',
      head: ['pauta', 'E2', 'LH', 'T', 'enzima'],
    },
    axis: {
      caption:
        'Un hombre con 40 % de grasa frente al hombre delgado, él con letrozol 2.5 mg por semana frente a antes, y lo que dice la tabla del artículo',
      head: ['cantidad', 'con peso ÷ delgado', 'fármaco ÷ antes', 'el artículo'],
    },
  },
};
