/** What the factors of an explanation are called in English: fragments that stand before "×1.4"; fetched when somebody asks why. */
import type { FactorId, Role } from '../../../workers/contract/explanation';
import type { DrugId } from '../../../workers/contract/pharmacy';

/** Drugs have their names elsewhere. */
type OfDrug = DrugId | `${DrugId}Dose`;

export const factors: Readonly<Record<Exclude<FactorId, OfDrug>, string>> = {
  // what is done to him, and what he is
  bodyFat: 'the fat he has by nature',
  clamp: 'its level is held',
  constants: 'constants of the model that differ',
  cut: 'the arrow is cut',
  cyp19a1: 'aromatase gene activity',
  endogenousGnRH: 'GnRH of his own',
  exogenousEstradiol: 'estradiol from outside',
  exogenousTestosterone: 'testosterone from outside',
  gnrhAntagonist: 'GnRH antagonist',
  gnrhPump: 'GnRH pump',
  leydigReserve: 'Leydig cells he has by nature',
  orchidectomy: 'testes removed',
  pumpDose: 'dose of the GnRH pump',
  steroidogenesisBlock: 'steroid synthesis blocked',
  testicularReserve: 'Sertoli and germ cells he has by nature',
  weightChange: 'change of weight',

  // brain and pituitary
  brakeEstradiolFSH: 'estradiol’s brake on FSH',
  brakeEstradiolHypothalamus: 'estradiol’s brake on pulses',
  brakeEstradiolPituitary: 'estradiol’s brake on LH bursts',
  brakeInhibinBPituitary: 'inhibin B’s brake on FSH',
  brakeTestosteroneHypothalamus: 'testosterone’s brake on pulses',
  burstLuck: 'chance in the size of bursts',
  centralBrake: 'central brake of fat',
  gonadotropeCapacity: 'size of the gonadotropes',
  inhibinB: 'inhibin B',
  openReceptors: 'estradiol receptors that no drug holds',
  pulseLuck: 'chance in the number of pulses',
  pulseRate: 'GnRH pulse frequency',
  pulses: 'number of pulses',
  refill: 'time for the LH store to refill',
  sensedEstradiol: 'free estradiol that is heard',
  sensedTestosterone: 'free testosterone that is heard',
  storedGonadotropes: 'gonadotropes still as weeks before made them',
  storedPulses: 'pulses of the day before',
  storedSense: 'what tissue still senses from before',
  synthesis: 'synthesis that pulses sustain',

  // testis
  acuteLH: 'LH, as it comes',
  adrenalTestosterone: 'testosterone of the adrenals',
  FSH: 'FSH',
  inhibinBOfFat: 'inhibin B lower the more fat',
  leydigCapacity: 'Leydig cells that LH keeps up',
  leydigOutput: 'output of the Leydig cells',
  pulsatility: 'LH in bursts instead of evenly',
  storedLeydigCells: 'Leydig cells still as weeks before made them',
  testicularTestosterone: 'testosterone of the testes',
  testosteroneInside: 'testosterone inside the testis',
  trophicLH: 'LH of the last weeks',

  // germ cells
  germCellSupport: 'support of germ cells by testosterone',
  spermatids: 'spermatids, weeks before',
  spermatocytes: 'spermatocytes, weeks before',
  spermatogonia: 'spermatogonia, weeks before',
  spermatogonialPool: 'pool of spermatogonia',
  spermiation: 'release of sperm',
  storedGermCells: 'germ cells still there from weeks before',
  transit: 'cells that pass slower or quicker than the mean',

  // fat and aromatase
  adrenalAndrogen: 'androgen of the adrenals',
  aromataseActivity: 'aromatase that works',
  drugClearance: 'clearance of the drug',
  estradiolFromFat: 'estradiol made in fat',
  estradiolFromTestis: 'estradiol made in the testis',
  fatAromatase: 'aromatase that fat brings',
  shield: 'testosterone that crowds an inhibitor out',
  substrate: 'free testosterone to make estradiol of',
  testicularAromatase: 'aromatase that LH keeps up in the testis',
  testicularAromataseActivity: 'aromatase that works in the testis',

  // blood and bone
  binding: 'binding in blood',
  estradiol: 'estradiol',
  estradiolLack: 'days without enough estradiol',
  occupancy: 'SHBG taken up by testosterone',
  SHBG: 'SHBG',
  SHBGOfFat: 'SHBG lower the more fat',
  storage: 'what is left from before',
  storedDepot: 'what is left in skin or muscle',
  testosterone: 'testosterone',

  sampling: 'a value kept once an hour',
  timing: 'timing within the day',
};

/** A drug as a cause. */
export const dosesOf = (drug: string): string => `doses of ${drug}`;

/** What kind of factor it is, in a word. */
export const roles: Readonly<Record<Role, string>> = {
  arrow: 'goes on',
  cause: 'cause',
  storage: 'memory',
  timing: 'timing',
  chance: 'chance',
  whole: 'taken together',
};
