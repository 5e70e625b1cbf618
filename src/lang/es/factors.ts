/** What the factors of an explanation are called in Spanish: fragments that stand before "×1.4". */
import type { dosesOf as doses, factors as english, roles as kinds } from '../en/factors';
import type { Translation } from '../translation';

export const factors: Translation<typeof english> = {
  // what is done to him, and what he is
  bodyFat: 'la grasa que tiene por naturaleza',
  clamp: 'su nivel está fijado',
  constants: 'constantes del modelo que difieren',
  cut: 'la flecha está cortada',
  cyp19a1: 'actividad del gen de la aromatasa',
  endogenousGnRH: 'GnRH propia',
  exogenousEstradiol: 'estradiol desde fuera',
  exogenousTestosterone: 'testosterona desde fuera',
  gnrhAntagonist: 'antagonista de la GnRH',
  gnrhPump: 'bomba de GnRH',
  leydigReserve: 'células de Leydig que tiene por naturaleza',
  orchidectomy: 'testículos extirpados',
  pumpDose: 'dosis de la bomba de GnRH',
  steroidogenesisBlock: 'síntesis de esteroides bloqueada',
  testicularReserve: 'células de Sertoli y germinales que tiene por naturaleza',
  weightChange: 'cambio de peso',

  // brain and pituitary
  brakeEstradiolFSH: 'freno del estradiol sobre la FSH',
  brakeEstradiolHypothalamus: 'freno del estradiol sobre los pulsos',
  brakeEstradiolPituitary: 'freno del estradiol sobre las descargas de LH',
  brakeInhibinBPituitary: 'freno de la inhibina B sobre la FSH',
  brakeTestosteroneHypothalamus: 'freno de la testosterona sobre los pulsos',
  burstLuck: 'azar en el tamaño de las descargas',
  centralBrake: 'freno central de la grasa',
  gonadotropeCapacity: 'tamaño de las gonadotropas',
  inhibinB: 'inhibina B',
  openReceptors: 'receptores de estradiol que ningún fármaco ocupa',
  pulseLuck: 'azar en el número de pulsos',
  pulseRate: 'frecuencia de pulsos de GnRH',
  pulses: 'número de pulsos',
  refill: 'tiempo para que se rellene la reserva de LH',
  sensedEstradiol: 'estradiol libre que se percibe',
  sensedTestosterone: 'testosterona libre que se percibe',
  storedGonadotropes: 'gonadotropas todavía como las dejaron las semanas anteriores',
  storedPulses: 'pulsos del día anterior',
  storedSense: 'lo que el tejido percibe todavía de antes',
  synthesis: 'síntesis que los pulsos sostienen',

  // testis
  acuteLH: 'LH, tal como llega',
  adrenalTestosterone: 'testosterona de las suprarrenales',
  FSH: 'FSH',
  inhibinBOfFat: 'inhibina B, menor cuanta más grasa',
  leydigCapacity: 'células de Leydig que la LH mantiene',
  leydigOutput: 'producción de las células de Leydig',
  pulsatility: 'LH en descargas y no de forma regular',
  storedLeydigCells: 'células de Leydig todavía como las dejaron las semanas anteriores',
  testicularTestosterone: 'testosterona de los testículos',
  testosteroneInside: 'testosterona dentro del testículo',
  trophicLH: 'LH de las últimas semanas',

  // germ cells
  germCellSupport: 'apoyo de la testosterona a las células germinales',
  spermatids: 'espermátidas, semanas antes',
  spermatocytes: 'espermatocitos, semanas antes',
  spermatogonia: 'espermatogonias, semanas antes',
  spermatogonialPool: 'reserva de espermatogonias',
  spermiation: 'liberación de espermatozoides',
  storedGermCells: 'células germinales que quedan de semanas antes',
  transit: 'células que pasan más despacio o más deprisa que la media',

  // fat and aromatase
  adrenalAndrogen: 'andrógeno de las suprarrenales',
  aromataseActivity: 'aromatasa activa',
  drugClearance: 'aclaramiento del fármaco',
  estradiolFromFat: 'estradiol hecho en la grasa',
  estradiolFromTestis: 'estradiol hecho en el testículo',
  fatAromatase: 'aromatasa que aporta la grasa',
  shield: 'testosterona que desplaza al inhibidor',
  substrate: 'testosterona libre con que hacer estradiol',
  testicularAromatase: 'aromatasa que la LH mantiene en el testículo',
  testicularAromataseActivity: 'aromatasa activa en el testículo',

  // blood and bone
  binding: 'unión en la sangre',
  estradiol: 'estradiol',
  estradiolLack: 'días sin bastante estradiol',
  occupancy: 'SHBG ocupada por testosterona',
  SHBG: 'SHBG',
  SHBGOfFat: 'SHBG, menor cuanta más grasa',
  storage: 'lo que queda de antes',
  storedDepot: 'lo que queda en la piel o el músculo',
  testosterone: 'testosterona',

  sampling: 'un valor que se guarda una vez por hora',
  timing: 'el momento dentro del día',
};

export const dosesOf: Translation<typeof doses> = (drug) => `dosis de ${drug}`;

export const roles: Translation<typeof kinds> = {
  arrow: 'sigue',
  cause: 'causa',
  storage: 'memoria',
  timing: 'momento',
  chance: 'azar',
  whole: 'en conjunto',
};
