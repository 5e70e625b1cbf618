/** "¿Por qué?": sentences that are put together from a chain of causes, and what the waterfall says, in Spanish. */
import type { why as english } from '../en/why';
import type { Translation } from '../translation';

const quantities: Translation<typeof english.quantities> = {
  LH: 'la LH',
  FSH: 'la FSH',
  testosterone: 'la testosterona',
  freeTestosterone: 'la testosterona libre',
  estradiol: 'el estradiol',
  freeEstradiol: 'el estradiol libre',
  SHBG: 'la SHBG',
  inhibinB: 'la inhibina B',
  GnRHpulseRate: 'la frecuencia de pulsos de GnRH',
  testosteroneEstradiolRatio: 'el cociente entre testosterona y estradiol',
  anastrozole: 'el anastrozol',
  letrozole: 'el letrozol',
  exemestane: 'el exemestano',
  testolactone: 'la testolactona',
  enclomiphene: 'el enclomifeno',
  clomiphene: 'el clomifeno',
  tamoxifen: 'el tamoxifeno',
  hCG: 'la hCG',
  aromataseActivity: 'la aromatasa activa fuera del testículo',
  testicularAromataseActivity: 'la aromatasa activa en el testículo',
  intratesticularTestosterone: 'la testosterona dentro del testículo',
  spermConcentration: 'la concentración de espermatozoides',
  spineBMDchangePct: 'la densidad ósea de la columna',
  brakeTestosteroneHypothalamus: 'el freno de la testosterona sobre los pulsos',
  brakeEstradiolHypothalamus: 'el freno del estradiol sobre los pulsos',
  brakeEstradiolPituitary: 'el freno del estradiol sobre cada descarga de LH',
  brakeInhibinBPituitary: 'el freno de la inhibina B sobre la FSH',
  testosteroneSecretion: 'la testosterona de los testículos',
  testosteroneFromOutside: 'la testosterona desde fuera',
  estradiolFromFat: 'el estradiol hecho en la grasa',
  estradiolFromTestis: 'el estradiol hecho en el testículo',
  spermatogonia: 'el número de espermatogonias',
  spermatocytes: 'el número de espermatocitos',
  spermatids: 'el número de espermátidas',
  bodyFat: 'la grasa corporal',
};

const causes: Translation<typeof english.causes> = {
  bodyFat: 'él tiene otra cantidad de grasa corporal',
  clamp: 'su nivel está fijado desde fuera',
  constants: 'difieren constantes del modelo',
  cut: 'la flecha está cortada',
  cyp19a1: 'su gen de la aromatasa es más o menos activo',
  endogenousGnRH: 'no tiene GnRH propia',
  exogenousEstradiol: 'se da estradiol',
  exogenousTestosterone: 'se da testosterona',
  gnrhAntagonist: 'un antagonista aparta a la GnRH de su receptor',
  gnrhPump: 'una bomba marca los pulsos',
  leydigReserve: 'nació con más o menos células de Leydig',
  orchidectomy: 'los testículos ya no están',
  pumpDose: 'los pulsos de la bomba son de otro tamaño',
  steroidogenesisBlock: 'la síntesis de esteroides está bloqueada',
  testicularReserve: 'nació con más o menos células de Sertoli y germinales',
  weightChange: 'su peso ha cambiado',
};

/** What a reason begins with that is a noun and not a sentence. */
const BY = 'por este factor: ';

export const why: Translation<typeof english> = {
  title: (name) => `¿Por qué ${name} es como es?`,
  about: 'Sobre',
  against: 'Frente a',
  others: { twin: 'el mismo hombre sin tratar', reference: 'el hombre de referencia' },
  pumped: {
    name: 'el mismo hombre solo con la bomba',
    than: 'Frente a él mismo solo con la bomba,',
    start: 'solo con la bomba',
  },
  pin: (slot, name) => `guardada ${slot}: ${name}`,
  thanPin: (slot) => `Frente a la guardada ${slot},`,
  than: { twin: 'Frente a él mismo sin tratar,', reference: 'Frente al hombre de referencia,' },
  span: (from, to) =>
    `Media de ${from} a ${to}: se pregunta de tres en tres horas; los números de otros sitios acaban en el momento mismo.`,
  asking: 'Preguntando al modelo …',
  ask: (name) => `¿Por qué ${name} es así?`,
  quantities,
  causes,
  taken: (drug) => `se toma ${drug}`,
  changes: {
    times: (ratio) => `es ×${ratio}`,
    adds: (difference) => `se aparta ${difference} puntos`,
    vanishes: 'ha desaparecido',
    appears: 'está, y antes no estaba',
    absent: 'no está',
    nearlyGone: 'casi ha desaparecido',
    holdsAll: 'no deja pasar casi nada',
    holdsLess: 'deja pasar más',
    holdsMore: 'deja pasar menos',
  },
  daysBefore: (days) => `${days} antes`,
  because: (reason, isFirst) => {
    if (reason.startsWith(BY)) return `${isFirst ? ', ' : '. Eso, '}${reason}`;
    return `${isFirst ? ', porque' : '. Eso se debe a que'} ${reason}`;
  },
  rest: (factor) => `${BY}${factor}`,
  through: (bars) => ` (${bars})`,
  beside: (factor, effect) => `A su lado actúa este factor: ${factor}, ${effect}.`,
  larger: (factor, effect) => `El mayor de los factores es otro: ${factor}, ${effect}.`,
  against_: (factor, effect) => `En contra actúa este factor: ${factor}, ${effect}.`,
  still: {
    untreated: (name, value, over) =>
      `No se le hace nada y es el hombre de referencia: ${name} vale ${value}, como media de ${over} hasta ahora, y no hay cambio que explicar. El circuito se sostiene solo.`,
    unmoved: (name, value, over) =>
      `Aquí ${name} vale ${value}, como media de ${over} hasta ahora; valdría lo mismo de todos modos.`,
    nothing: 'Nada lo ha movido.',
    hardly: (than, name, effect) => `${than} ${name} apenas ha cambiado: ${effect}.`,
    further: (name, changed) =>
      `Más arriba, ${name} ya ${changed}; lo que se sigue de ello se ve aquí en días o semanas.`,
    begun: (moment) => `Lo que se le hace empezó hace poco, el ${moment}: aún no se nota aquí.`,
    acts: 'Qué actúa aquí, y cuánto hay',
    tryIt: 'Basta mover un control: aquí se dirá qué se movió y por qué.',
  },
  waterfall: {
    label: 'Factores que, multiplicados, dan el cambio',
    labelAdds: 'Partes que, sumadas, dan el cambio',
    labelShares: 'Qué lo hizo desaparecer o aparecer, por partes',
    start: { twin: 'sin tratar', reference: 'hombre de referencia' },
    startPin: (slot) => `guardada ${slot}`,
    end: (days, clock) => `media de ${days} hasta las ${clock}`,
    endOf: (span) => `media de ${span}`,
    together: (count) => `${count} menores juntos`,
    open: 'resto del reparto',
    share: (percent) => `${percent} %`,
    whole: 'sus partes',
    upstream: (name) => `¿Por qué? ${name}`,
    more: 'en detalle',
    own: (value, against) => `${against} → ${value}`,
    itself: (value, against) => `Su propio valor: ${against} → ${value}.`,
    constants: 'Constantes',
    sources: 'Fuentes',
    none: 'Nada de lo anterior se ha movido.',
    done: 'Hecho a él, o lo que él es: aquí acaba la cadena.',
    storage:
      'Memoria: un nivel o un tejido que aún no ha alcanzado a lo que lo mueve. Se puede preguntar por su propio pasado.',
    timing:
      'Momento: la media de un producto no es el producto de las medias. Pequeño en un día estable, grande el día en que algo empieza.',
    chance:
      'Azar: los pulsos se sortean, y los suyos caen de otro modo que los del otro hombre. Mejor preguntar por una semana.',
    together_: 'Cada uno de estos hace menos de un uno por ciento.',
  },
  effects: {
    vanishes: 'hasta nada',
    appears: 'desde nada',
    absent: '–',
  },
  inThisModel:
    'Esto es lo que movió el número en este modelo: el reparto de una diferencia entre dos vidas, no una prueba a favor del modelo.',
};
