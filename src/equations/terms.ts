/** The quantities that stand in the equations: how each is written, what it is, and how it is read off a man's inside. */
import type { Inside } from '../../workers/contract/laboratory';
import { tickOf, TICKS_PER_DAY } from '../../workers/contract/quantities';
import type { Subject } from '../../workers/contract/scenario';
import type { Constant } from '../../workers/contract/constants';

/** A man at an hour. */
export interface Man {
  readonly inside: Inside;
  readonly subject: Subject;
  readonly constant: Constant;
}

/** How something is written: a letter, and what stands under it. */
export interface Sign {
  readonly letter: string;
  readonly sub?: string;
}
interface Term extends Sign {
  /** '' where it is a ratio to the reference man's. */
  readonly unit: string;
  readonly read: (man: Man) => number;
}

const slot =
  (id: string) =>
  ({ inside }: Man): number =>
    inside.slots[id] ?? NaN;
const control =
  (id: string) =>
  ({ inside }: Man): number =>
    inside.controls[id] ?? NaN;
const heard =
  (steroid: string, ear: string, receptor = true) =>
  (man: Man): number =>
    slot(`heard.${steroid}`)(man) *
    (receptor ? slot('estrogenReceptor.open')(man) : 1) *
    control(ear)(man);

const pumpedDose = (man: Man): number => {
  if (control('pumpRate')(man) <= 0) return 1;
  const [dose, half] = [control('pumpDose')(man), man.constant('pituitary.pump.halfDose')];
  return (dose * (1 + half)) / (dose + half);
};

/** Fat mass over lean mass, over that of 20 % fat. */
function fatMass(man: Man): number {
  const fat = control('bodyFat')(man);
  return fat / (100 - fat) / 0.25;
}

const terms = {
  pulseRate: { letter: 'λ', unit: 'pulses/d', read: slot('GnRHpulseRate') },
  brakeT: { letter: 'B', sub: 'T', unit: '', read: slot('brakeTestosteroneHypothalamus') },
  brakeE: { letter: 'B', sub: 'E', unit: '', read: slot('brakeEstradiolHypothalamus') },
  heardT: {
    ...{ letter: 's', sub: 'T', unit: '' },
    read: heard('testosterone', 'hearsTestosteroneAtHypothalamus', false),
  },
  heardE: {
    ...{ letter: 's', sub: 'E', unit: '' },
    read: heard('estradiol', 'hearsEstradiolAtHypothalamus'),
  },
  ownGnRH: {
    ...{ letter: 'g', unit: '' },
    read: ({ subject }: Man) => (subject.endogenousGnRH ? 1 : 0),
  },

  fullBurst: { letter: 'Q', unit: 'IU/L', read: slot('pituitary.fullBurst') },
  brakeBursts: { letter: 'B', sub: 'LH', unit: '', read: slot('brakeEstradiolPituitary') },
  heardAtPituitary: {
    ...{ letter: 's', sub: 'E,pit', unit: '' },
    read: heard('estradiolAtPituitary', 'hearsEstradiolAtPituitary'),
  },
  averageRate: { letter: 'λ', sub: '18h', unit: 'pulses/d', read: slot('pituitary.averageRate') },
  capacity: { letter: 'G', unit: '', read: slot('pituitary.capacity') },
  hearing: {
    ...{ letter: 'h', sub: 'GnRH', unit: '' },
    read: (man: Man) => control('gnrhHeard')(man) * pumpedDose(man),
  },
  synthesis: {
    ...{ letter: 'Σ', unit: '' },
    read: (man: Man) => {
      const of = (rate: number): number =>
        rate ** 2 / (rate ** 2 + man.constant('pituitary.synthesis.halfRate') ** 2);
      return of(slot('pituitary.averageRate')(man)) / of(man.constant('hypothalamus.pulseRate'));
    },
  },
  central: {
    ...{ letter: 'F', unit: '' },
    read: (man: Man) =>
      fatMass(man) ** -man.constant(`adipose.central.${man.subject.adiposityHypothesis}`),
  },
  sinceBurst: {
    ...{ letter: 'Δt', unit: 'min' },
    read: (man: Man) => (man.inside.day - slot('pituitary.lastBurst')(man)) * 1440,
  },
  FSH: { letter: 'FSH', unit: 'IU/L', read: slot('FSH') },
  brakeInhibin: { letter: 'B', sub: 'inh', unit: '', read: slot('brakeInhibinBPituitary') },
  inhibinHeard: {
    ...{ letter: 'I', sub: 'heard', unit: 'ng/L' },
    read: (man: Man) => slot('inhibinB')(man) * control('hearsInhibinB')(man),
  },

  output: {
    ...{ letter: 'ℓ', unit: '' },
    read: (man: Man) =>
      slot('intratesticularTestosterone')(man) / man.constant('testis.intratesticular'),
  },
  leydigCapacity: { letter: 'K', unit: '', read: slot('testis.leydigCapacity') },
  heardLH: { letter: 'LH', sub: '35 min', unit: 'IU/L', read: slot('testis.LHheard') },
  fortnightLH: { letter: 'LH', sub: 'w', unit: 'IU/L', read: slot('testis.LHfortnight') },
  leydigReserve: {
    letter: 'R',
    sub: 'L',
    unit: '',
    read: ({ subject }: Man) => subject.leydigReserve,
  },
  testicularReserve: {
    ...{ letter: 'R', sub: 'S', unit: '' },
    read: ({ subject }: Man) => subject.testicularReserve,
  },
  unblocked: { letter: 'u', unit: '', read: control('steroidogenesis') },
  testes: { letter: 'τ', unit: '', read: control('testes') },
  secretion: { letter: 'P', sub: 'T', unit: 'nmol/d', read: slot('testosteroneSecretion') },
  insideTestis: {
    ...{ letter: 'T', sub: 'inside', unit: 'nmol/L' },
    read: slot('intratesticularTestosterone'),
  },
  inhibinB: { letter: 'I', unit: 'ng/L', read: slot('inhibinB') },
  inhibition: { letter: 'c', unit: '', read: slot('aromatase.inhibition') },
  testisOpen: { letter: 'A', sub: 'testis', unit: '', read: slot('testicularAromataseActivity') },
  fromTestis: { letter: 'P', sub: 'E,testis', unit: 'nmol/d', read: slot('estradiolFromTestis') },
  trophicAromatase: { letter: 'a', sub: 'w', unit: '', read: slot('testis.aromatase') },

  pool: { letter: 'W', unit: '', read: slot('spermatogenesis.pool') },
  supported: { letter: 'x', sub: 'T', unit: '', read: slot('spermatogenesis.testosterone') },
  support: {
    ...{ letter: 'S', unit: '' },
    read: (man: Man) => {
      const cubed = slot('spermatogenesis.testosterone')(man) ** 3;
      const half = man.constant('spermatogenesis.testosterone.half') ** 3;
      return ((1 + half) * cubed) / (cubed + half);
    },
  },
  epididymis: { letter: 'e', unit: '', read: slot('spermatogenesis.epididymis') },
  sperm: { letter: 'sperm', unit: '10⁶/mL', read: slot('spermConcentration') },

  testosterone: { letter: 'T', unit: 'nmol/L', read: slot('testosterone') },
  freeShare: {
    ...{ letter: 'f', sub: 'T', unit: '' },
    read: (man: Man) => {
      const [total, shbg] = [slot('testosterone')(man), slot('SHBG')(man)];
      const affinity = man.constant('blood.binding.SHBG.testosterone');
      const held =
        man.constant('blood.binding.albumin.testosterone') * man.constant('blood.albumin');
      const spread = 1 + held / 1000;
      const b = spread + affinity * (shbg - total);
      return 2 / (b + Math.sqrt(b * b + 4 * affinity * spread * total));
    },
  },
  SHBG: { letter: 'SHBG', unit: 'nmol/L', read: slot('SHBG') },
  sensedT: { letter: 't', sub: 'T', unit: '', read: slot('tissue.testosterone') },
  sensedE: { letter: 't', sub: 'E', unit: '', read: slot('tissue.estradiol') },
  freeT: { letter: 'x', sub: 'T', unit: '', read: slot('blood.relativeFreeTestosterone') },

  fat: { letter: 'fat', unit: '%', read: control('bodyFat') },
  fatMass: {
    ...{ letter: 'ad', unit: '' },
    read: fatMass,
  },
  gene: { letter: 'CYP', unit: '', read: ({ subject }: Man) => subject.cyp19a1 },
  open: { letter: 'A', sub: 'fat', unit: '', read: slot('aromataseActivity') },
  fromFat: { letter: 'P', sub: 'E,fat', unit: 'nmol/d', read: slot('estradiolFromFat') },
  estradiol: { letter: 'E', unit: 'pmol/L', read: slot('estradiol') },
  bone: { letter: 'bone', unit: '%', read: slot('spineBMDchangePct') },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof terms;

/** A term's row. */
export const termOf = (id: TermId): Term => terms[id];

/** The hour a man is seen in, as a share of the day. */
export const timeOfDay = ({ inside }: Man): number =>
  (((tickOf(inside.day) % TICKS_PER_DAY) + TICKS_PER_DAY) % TICKS_PER_DAY) / TICKS_PER_DAY;
