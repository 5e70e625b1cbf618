/** The scenes that show a claim in this model, as data: each a scenario as a file would carry it, and where to look from. */

/** `scenario` as the contract reads it from outside; version, seed and the length are filled in. */
export interface SceneRow {
  readonly title: string;
  /** What to look at. */
  readonly look: string;
  readonly subject?: Readonly<Record<string, unknown>>;
  readonly interventions?: readonly Readonly<Record<string, unknown>>[];
  readonly days?: number;
  readonly day: number;
  readonly tempo: 'pulses' | 'weeks' | 'months';
}

/** Something is done from here on, so that there is a past to compare with. */
const from = 14;
const anastrozole = { type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from };
const letrozole = { type: 'dose', drug: 'letrozole', amount: 2.5, everyDays: 1, from };
const holdAt = (value: number) => [{ type: 'clamp', hormone: 'estradiol', value, from }];
const pump = { type: 'gnrhPump', pulsesPerDay: 12, dose: 1, from: 0 };
const silenced = { type: 'gnrhAntagonist', block: 0.98, from };
const replaced = { type: 'exogenousTestosterone', mgPerDay: 6, from };
const weeks = { day: 28, tempo: 'weeks' } as const;
const months = { day: 170, tempo: 'months' } as const;

/** All scenes, by name. */
export const scenes = {
  reference: {
    title: 'The reference man, pulse by pulse',
    look: 'GnRH fires, LH answers, testosterone follows within the hour; the brakes are on all the time.',
    day: 2,
    tempo: 'pulses',
  },
  poorTestis: {
    title: 'Few germ cells, ordinary hormones',
    look: 'With a fifth of the germ cells sperm are few and FSH is high; T/E2 is that of any man.',
    subject: { testicularReserve: 0.2 },
    ...weeks,
  },
  pituitaryCut: {
    title: 'One brake cut at steady state',
    look: 'Nothing was “off”, yet LH jumps when the pituitary stops hearing estradiol.',
    interventions: [{ type: 'cut', pathway: 'estradiol-pituitary', from }],
    ...weeks,
  },
  hypothalamusCut: {
    title: 'The other brake cut',
    look: 'With the hypothalamus deaf to estradiol pulses come faster; with the pituitary deaf they grow larger.',
    interventions: [{ type: 'cut', pathway: 'estradiol-hypothalamus', from }],
    ...weeks,
  },
  noGnRH: {
    title: 'No GnRH, then a pump',
    look: 'Without GnRH there is hardly LH, FSH or testosterone; from day 60 a pump brings them back.',
    subject: { endogenousGnRH: false },
    interventions: [{ ...pump, from: 60 }],
    day: 62,
    tempo: 'weeks',
  },
  silenced: {
    title: 'LH and FSH switched off',
    look: 'Under a GnRH antagonist testosterone collapses within days, and sperm within weeks.',
    interventions: [silenced],
    ...weeks,
  },
  replacedNoEstradiol: {
    title: 'Testosterone given back, estradiol not',
    look: 'Testes off, testosterone replaced, aromatase inhibited: bone falls although testosterone is there.',
    interventions: [silenced, replaced, anastrozole],
    days: 380,
    day: 300,
    tempo: 'months',
  },
  castrate: {
    title: 'No testes, testosterone replaced',
    look: 'All estradiol now comes from outside the testis; compare with the untreated twin.',
    interventions: [{ type: 'orchidectomy', from }, replaced],
    ...weeks,
  },
  castrateInhibited: {
    title: 'The same inhibitor without testes',
    look: 'Without testes to answer and to shield their own aromatase, estradiol falls far lower than in an intact man.',
    interventions: [{ type: 'orchidectomy', from }, replaced, { ...anastrozole, from: 45 }],
    day: 60,
    tempo: 'weeks',
  },
  deficiency: {
    title: 'A man without aromatase',
    look: 'No estradiol: LH about doubled, testosterone up by half or more, spine density falling. Fertility, impaired in published men, is not simulated: do not read sperm here.',
    subject: { cyp19a1: 0 },
    ...months,
  },
  deficiencyTreated: {
    title: 'A man without aromatase, given estradiol',
    look: 'From day 60 he is given estradiol: LH and testosterone come down, bone density stops falling.',
    subject: { cyp19a1: 0 },
    interventions: [{ type: 'exogenousEstradiol', ugPerDay: 25, from: 60 }],
    day: 90,
    tempo: 'months',
  },
  boneYear: {
    title: 'A year on anastrozole: the spine',
    look: 'Spine density against the untreated twin. A sketch, fitted to one trial.',
    interventions: [anastrozole],
    days: 380,
    day: 370,
    tempo: 'months',
  },
  heldHigh: {
    title: 'Estradiol held at twice its level',
    look: 'LH and testosterone sink under a brake that is held.',
    interventions: holdAt(180),
    ...weeks,
  },
  heldVeryHigh: {
    title: 'Estradiol held high for months',
    look: 'Sperm concentration falls some ten weeks after LH and FSH did.',
    interventions: holdAt(250),
    ...months,
  },
  infused: {
    title: 'Estradiol given',
    look: 'LH, FSH and LH pulses fall while estradiol is given.',
    interventions: [{ type: 'exogenousEstradiol', ugPerDay: 40, from }],
    ...weeks,
  },
  obese: {
    title: 'A man with 40 % body fat',
    look: 'Lower testosterone and SHBG, higher estradiol, T/E2 about half; sperm hardly move.',
    subject: { bodyFat: 40 },
    day: 4,
    tempo: 'pulses',
  },
  obeseLetrozole: {
    title: 'Letrozole at 42 % body fat',
    look: 'Testosterone becomes normal. Two trials looked for well-being beside it and found none.',
    subject: { bodyFat: 42 },
    interventions: [letrozole],
    ...weeks,
  },
  obeseB: {
    title: 'The other story of fat',
    look: 'Hypothesis B: low SHBG and a central brake. The same drug, a smaller answer; switch back to A and compare.',
    subject: { bodyFat: 40, adiposityHypothesis: 'B' },
    interventions: [letrozole],
    ...weeks,
  },
  obeseAnastrozole: {
    title: 'Anastrozole at 40 % body fat',
    look: 'The more fat, the larger the share of testosterone that comes back.',
    subject: { bodyFat: 40 },
    interventions: [anastrozole],
    ...weeks,
  },
  anastrozole: {
    title: 'Anastrozole 1 mg a day',
    look: 'Estradiol to about half; LH, FSH and testosterone up against the grey twin.',
    interventions: [anastrozole],
    ...weeks,
  },
  sixMonths: {
    title: 'Anastrozole for six months: sperm',
    look: 'Hormones move in days, sperm only after ten weeks, and by little.',
    interventions: [anastrozole],
    ...months,
  },
  stopped: {
    title: 'Treatment stopped after 90 days',
    look: 'Everything comes back to the untreated twin; sperm last.',
    interventions: [{ ...anastrozole, to: 104 }],
    day: 120,
    tempo: 'months',
  },
  candidate: {
    title: 'The man the trials enrolled',
    look: 'Heavy, few germ cells, T/E2 low; anastrozole moves the ratio far more than the count.',
    subject: { age: 35, bodyFat: 36, testicularReserve: 0.3 },
    interventions: [anastrozole],
    ...months,
  },
  azoospermia: {
    title: 'Almost no germ cells',
    look: 'FSH is high already; six months of inhibitor leave sperm where they were.',
    subject: { testicularReserve: 0.02 },
    interventions: [anastrozole],
    ...months,
  },
  letrozole: {
    title: 'Letrozole 2.5 mg a day',
    look: 'Goes further than anastrozole 1 mg: compare estradiol and testosterone.',
    interventions: [letrozole],
    ...weeks,
  },
  letrozoleLean: {
    title: 'Letrozole in a lean man',
    look: 'Testosterone and LH rise above what is usual in men.',
    subject: { bodyFat: 15 },
    interventions: [letrozole],
    ...weeks,
  },
  letrozoleWeekly: {
    title: 'Letrozole once a week',
    look: 'It stays so long that a tablet a week does nearly what one a day does.',
    interventions: [{ ...letrozole, everyDays: 7 }],
    day: 45,
    tempo: 'weeks',
  },
  letrozoleDouble: {
    title: 'Twice the letrozole',
    look: 'In place of a slow metaboliser: the level doubles, estradiol hardly moves further.',
    interventions: [{ ...letrozole, amount: 5 }],
    ...weeks,
  },
  twiceWeekly: {
    title: 'Anastrozole 0.5 mg twice a week',
    look: 'Drug and aromatase ripple between tablets.',
    interventions: [{ ...anastrozole, amount: 0.5, everyDays: 3.5 }],
    ...weeks,
  },
  tenMg: {
    title: 'Anastrozole 10 mg a day',
    look: 'Ten times the dose, little more effect: in an intact man estradiol flattens out. Count the LH pulses.',
    interventions: [{ ...anastrozole, amount: 10 }],
    day: 20,
    tempo: 'pulses',
  },
  pumped: {
    title: 'Anastrozole with GnRH fixed by a pump',
    look: 'The rate cannot move, so what LH still gains is the pituitary’s own.',
    subject: { endogenousGnRH: false },
    interventions: [pump, { ...anastrozole, amount: 10, from: 150 }],
    day: 156,
    tempo: 'pulses',
  },
  pumpFast: {
    title: 'GnRH pumped at 20 a day',
    look: 'LH pulses follow the pump one to one.',
    interventions: [{ ...pump, pulsesPerDay: 20, from }],
    day: 16,
    tempo: 'pulses',
  },
  pumpHeldLow: {
    title: 'GnRH fixed, estradiol taken away',
    look: 'With the pump unchanged each LH pulse grows as estradiol is held at 20 pmol/L.',
    subject: { endogenousGnRH: false },
    interventions: [pump, { type: 'clamp', hormone: 'estradiol', value: 20, from: 150 }],
    day: 154,
    tempo: 'pulses',
  },
  noSteroids: {
    title: 'Steroids blocked, testosterone given back',
    look: 'LH soars when both brakes are gone; testosterone alone, with aromatase inhibited, slows it again.',
    interventions: [
      { type: 'steroidogenesisBlock', fraction: 0.95, from },
      { ...letrozole, amount: 10 },
      { ...replaced, from: 21 },
    ],
    day: 20,
    tempo: 'weeks',
  },
  openLoop: {
    title: 'An inhibitor where the loop is open',
    look: 'Pituitary silenced, testosterone given: estradiol falls, and nothing else answers.',
    interventions: [silenced, replaced, { ...anastrozole, from: 45 }],
    day: 60,
    tempo: 'weeks',
  },
  commonVariant: {
    title: 'One common allele more, and letrozole',
    look: 'A sixth more aromatase activity: the answer to the drug is hardly another.',
    subject: { cyp19a1: 1.16 },
    interventions: [letrozole],
    ...weeks,
  },
  excess: {
    title: 'Aromatase excess',
    look: 'Four times the activity: estradiol up by less than that, LH and testosterone down.',
    subject: { cyp19a1: 4 },
    day: 4,
    tempo: 'pulses',
  },
  excessTreated: {
    title: 'Aromatase excess, inhibited',
    look: 'An inhibitor gives LH and testosterone back.',
    subject: { cyp19a1: 4 },
    interventions: [anastrozole],
    ...weeks,
  },
  leydigFailure: {
    title: 'Low T/E2 without high estradiol',
    look: 'Leydig cells at a fifth: the ratio is low because testosterone is, while estradiol is ordinary or low and LH high.',
    subject: { leydigReserve: 0.2 },
    day: 4,
    tempo: 'pulses',
  },
} as const satisfies Record<string, SceneRow>;

export type SceneId = keyof typeof scenes;
