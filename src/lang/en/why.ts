/** The words of "why?" in English: sentences that are put together from a chain of causes, and what the waterfall says. */
import type { QuantityId } from '../../../workers/contract/channels';
import type { CauseId } from '../../../workers/contract/explanation';
import type { DrugId } from '../../../workers/contract/pharmacy';

/** Every quantity as the subject of a sentence. */
const quantities: Readonly<Record<QuantityId, string>> = {
  LH: 'LH',
  FSH: 'FSH',
  testosterone: 'testosterone',
  freeTestosterone: 'free testosterone',
  estradiol: 'estradiol',
  freeEstradiol: 'free estradiol',
  SHBG: 'SHBG',
  inhibinB: 'inhibin B',
  GnRHpulseRate: 'the frequency of GnRH pulses',
  testosteroneEstradiolRatio: 'testosterone over estradiol',
  anastrozole: 'anastrozole',
  letrozole: 'letrozole',
  exemestane: 'exemestane',
  testolactone: 'testolactone',
  enclomiphene: 'enclomiphene',
  clomiphene: 'clomiphene',
  tamoxifen: 'tamoxifen',
  hCG: 'hCG',
  aromataseActivity: 'aromatase at work outside the testis',
  testicularAromataseActivity: 'aromatase at work in the testis',
  intratesticularTestosterone: 'testosterone inside the testis',
  spermConcentration: 'sperm concentration',
  spineBMDchangePct: 'bone density of the spine',
  brakeTestosteroneHypothalamus: 'testosterone’s brake on pulses',
  brakeEstradiolHypothalamus: 'estradiol’s brake on pulses',
  brakeEstradiolPituitary: 'estradiol’s brake on each LH burst',
  brakeInhibinBPituitary: 'inhibin B’s brake on FSH',
  testosteroneSecretion: 'the testes’ testosterone',
  testosteroneFromOutside: 'testosterone from outside',
  estradiolFromFat: 'estradiol made in fat',
  estradiolFromTestis: 'estradiol made in the testis',
  spermatogonia: 'spermatogonia',
  spermatocytes: 'spermatocytes',
  spermatids: 'spermatids',
  bodyFat: 'body fat',
};

/** Where a chain ends, after "because". */
const causes: Readonly<Record<Exclude<CauseId, `${DrugId}Dose`>, string>> = {
  bodyFat: 'he has another amount of body fat',
  clamp: 'its level is held from outside',
  constants: 'constants of the model differ',
  cut: 'the arrow is cut',
  cyp19a1: 'his aromatase gene is more or less active',
  endogenousGnRH: 'he has no GnRH of his own',
  exogenousEstradiol: 'estradiol is given',
  exogenousTestosterone: 'testosterone is given',
  gnrhAntagonist: 'an antagonist keeps GnRH from its receptor',
  gnrhPump: 'a pump sets the pulses',
  leydigReserve: 'he was born with more or fewer Leydig cells',
  orchidectomy: 'the testes are gone',
  pumpDose: 'the pump’s pulses are of another size',
  steroidogenesisBlock: 'the making of steroids is blocked',
  testicularReserve: 'he was born with more or fewer Sertoli and germ cells',
  weightChange: 'his weight has changed',
};

export const why = {
  title: (name: string) => `Why is ${name} what it is?`,
  about: 'About',
  against: 'Against',
  others: { twin: 'the same man untreated', reference: 'the reference man' },
  /** A man who lives on a pump is his own measure on it. */
  pumped: {
    name: 'the same man on the pump alone',
    than: 'Against himself on the pump alone,',
    start: 'on the pump alone',
  },
  pin: (slot: string, name: string) => `pin ${slot}: ${name}`,
  /** Before the first number of a sentence. */
  than: { twin: 'Against himself untreated,', reference: 'Against the reference man,' },
  thanPin: (slot: string) => `Against pin ${slot},`,
  span: (from: string, to: string) =>
    `Mean from ${from} to ${to}: asked to the nearest three hours, while the numbers elsewhere end at the moment itself.`,
  asking: 'Asking the model …',
  ask: (name: string) => `Why is ${name} so?`,
  quantities,
  causes,
  taken: (drug: string) => `${drug} is taken`,
  changes: {
    times: (ratio: string) => `is ×${ratio}`,
    adds: (difference: string) => `is ${difference} points away`,
    vanishes: 'is gone',
    appears: 'is there, and was not',
    absent: 'is not there',
    nearlyGone: 'is nearly gone',
    holdsAll: 'lets next to nothing through',
    holdsLess: 'lets more through',
    holdsMore: 'lets less through',
  },
  daysBefore: (days: string) => `${days} before`,
  because: (reason: string, isFirst: boolean) =>
    `${isFirst ? ', ' : '. That is '}because ${reason}`,
  rest: (factor: string) => `of ${factor}`,
  /** The bars through which the first reason acts. */
  through: (bars: string) => ` (${bars})`,
  beside: (factor: string, effect: string) => `Beside this works ${factor}, ${effect}.`,
  larger: (factor: string, effect: string) =>
    `The largest single factor is another: ${factor}, ${effect}.`,
  against_: (factor: string, effect: string) => `Against this works ${factor}, ${effect}.`,
  still: {
    untreated: (name: string, value: string, over: string) =>
      `Nothing is done to him and he is the reference man: ${name} is ${value} in the mean of the last ${over}, and there is no change to explain. The loop holds itself.`,
    unmoved: (name: string, value: string, over: string) =>
      `${name} is ${value} in the mean of the last ${over}, as it would be anyway.`,
    /** Where what is done to him does not show: nothing did anything, or not yet. */
    nothing: 'Nothing has moved it.',
    hardly: (than: string, name: string, effect: string) =>
      `${than} ${name} has hardly moved: ${effect}.`,
    further: (name: string, changed: string) =>
      `Further up ${name} ${changed} already; what follows from it shows here in days to weeks.`,
    begun: (moment: string) =>
      `What is done to him began only on ${moment}: too late to show here yet.`,
    acts: 'What acts on it here, and how much of it there is',
    tryIt: 'Pull a slider, and this says what moved and why.',
  },
  waterfall: {
    label: 'Factors that multiply to the change',
    labelAdds: 'Parts that add up to the change',
    labelShares: 'What made it vanish or appear, by share',
    start: { twin: 'untreated', reference: 'reference man' },
    startPin: (slot: string) => `pin ${slot}`,
    end: (days: string, clock: string) => `mean of the ${days} to ${clock}`,
    endOf: (span: string) => `mean of ${span}`,
    together: (count: number) => `${count} smaller ones together`,
    open: 'rest of the split',
    share: (percent: string) => `${percent} %`,
    whole: 'its parts',
    upstream: (name: string) => `Why: ${name}`,
    more: 'in detail',
    own: (value: string, against: string) => `${against} → ${value}`,
    itself: (value: string, against: string) => `Its own value: ${against} → ${value}.`,
    constants: 'Constants',
    sources: 'Sources',
    none: 'Nothing upstream has moved.',
    done: 'Done to him, or what he is: here the chain ends.',
    storage:
      'Memory: a level or a tissue that has not caught up with what drives it. Its own past can be asked.',
    timing:
      'Timing: the mean of a product is not the product of means. Small over a settled day, large on the day on which something begins.',
    chance:
      'Chance: pulses are drawn, and his fall otherwise than the other man’s. Ask about a week.',
    together_: 'Each of these does less than one per cent.',
  },
  effects: {
    vanishes: 'to nothing',
    appears: 'from nothing',
    absent: '–',
  },
  inThisModel:
    'This is what moved the number in this model: a split of one difference between two lives, not evidence for the model.',
};
