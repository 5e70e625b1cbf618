/** How strong the evidence on aromatase inhibitors in men is, outcome by outcome: from hormones down to what nobody has measured. */
import type { SceneId } from '../article/scenes';

/** From randomised and repeated down to nothing. */
export const grades = ['strong', 'moderate', 'weak', 'veryWeak', 'none'] as const;
export type Grade = (typeof grades)[number];

export interface Rung {
  readonly outcome: string;
  readonly grade: Grade;
  /** What is known. */
  readonly known: string;
  /** What would change our mind. */
  readonly missing: string;
  /** The claims of the article whose findings it rests on. */
  readonly claims: readonly string[];
  /** The scene that shows it, if it is in this model at all. */
  readonly scene: SceneId | null;
}

/** The ladder by name, from the best known down. */
export const rungs = {
  hormones: {
    outcome: 'Hormones',
    grade: 'strong',
    known:
      'Estradiol falls; LH, FSH and testosterone rise: in randomised trials of anastrozole and letrozole, in men whose axis and aromatase are intact. Exemestane and testolactone were given without a control group, with the same outcome.',
    missing: 'A trial by mass spectrometry in which estradiol fell and LH did not rise.',
    claims: ['F26', 'F28', 'F29', 'A23'],
    scene: 'anastrozole',
  },
  bone: {
    outcome: 'Bone',
    grade: 'moderate',
    known:
      'A year of anastrozole cost older men spine density in a placebo-controlled trial; genes and clamp studies agree.',
    missing: 'Fractures counted in treated men, and whether density comes back.',
    claims: ['F14', 'A31'],
    scene: 'boneYear',
  },
  sperm: {
    outcome: 'Sperm concentration and count',
    grade: 'weak',
    known:
      'Series without controls report gains of a half to fivefold. One small placebo-controlled trial found a rise in men with almost no sperm; a blinded comparison found none. An untreated low sample can double by chance.',
    missing: 'A placebo-controlled trial with two samples before and after, of a few hundred men.',
    claims: ['I30', 'I38', 'A24', 'A28'],
    scene: 'sixMonths',
  },
  motility: {
    outcome: 'Motility and morphology',
    grade: 'veryWeak',
    known: 'Up, flat and down, by the study; against other drugs motility came out worse.',
    missing: 'The same trial, with motility read blind.',
    claims: ['I32'],
    scene: null,
  },
  vessels: {
    outcome: 'Heart and vessels',
    grade: 'veryWeak',
    known:
      'Weaker artery dilation and glucose disposal in young men within weeks; lipids and inflammation unchanged in older men.',
    missing: 'Anything longer than a year, with events in place of markers.',
    claims: ['A32', 'I41'],
    scene: null,
  },
  cognition: {
    outcome: 'Cognition',
    grade: 'veryWeak',
    known: 'One small trial tied verbal memory to aromatisation; a later one and genetics did not.',
    missing: 'A trial long enough for memory to change.',
    claims: ['F15', 'A33'],
    scene: null,
  },
  pregnancy: {
    outcome: 'Pregnancy',
    grade: 'veryWeak',
    known:
      'A few conceptions in series without controls. The one placebo-controlled trial that asked stopped without a result.',
    missing: 'Conceptions counted in both arms of a randomised trial.',
    claims: ['A25', 'F31'],
    scene: null,
  },
  liveBirth: {
    outcome: 'Live birth',
    grade: 'none',
    known: 'Not known. No controlled trial reports it.',
    missing: 'Any controlled trial that reports it.',
    claims: ['A25', 'A26'],
    scene: null,
  },
} as const satisfies Readonly<Record<string, Rung>>;

export interface Rate {
  readonly effect: string;
  readonly rate: string;
  readonly of: string;
  /** The claim and the work in which it is found. */
  readonly claim: string;
  readonly source: string;
  readonly grade: Grade;
  readonly remark: string;
}

const uncontrolled = 'letrozole 2.5 mg daily, one series without controls';
/** Side effects by name, as they were reported; none is simulated. */
export const rates = {
  any: {
    effect: 'Any side effect',
    rate: '8 of 22',
    of: 'letrozole 2.5 mg daily; 0 of 24 on placebo',
    claim: 'I39',
    source: 'cavallini2013',
    grade: 'weak',
    remark: 'randomised, small',
  },
  desire: {
    effect: 'Less desire',
    rate: '54 %',
    of: uncontrolled,
    claim: 'I42',
    source: 'shuling2019',
    grade: 'veryWeak',
    remark: 'number of men asked not seen',
  },
  desireAnastrozole: {
    effect: 'Less desire',
    rate: '1 of 8',
    of: 'anastrozole, men with breast cancer',
    claim: 'I42',
    source: 'visram2010',
    grade: 'veryWeak',
    remark: 'no controls',
  },
  fatigue: {
    effect: 'Fatigue',
    rate: '21 %',
    of: uncontrolled,
    claim: 'I47',
    source: 'shuling2019',
    grade: 'veryWeak',
    remark: 'number of men asked not seen',
  },
  headache: {
    effect: 'Headache',
    rate: '25 %',
    of: uncontrolled,
    claim: 'I42',
    source: 'shuling2019',
    grade: 'veryWeak',
    remark: 'number of men asked not seen',
  },
  mood: {
    effect: 'Low mood',
    rate: '1 of 8',
    of: 'anastrozole, men with breast cancer',
    claim: 'I46',
    source: 'visram2010',
    grade: 'veryWeak',
    remark: 'two randomised trials saw no psychological change',
  },
  joints: {
    effect: 'Joints',
    rate: 'not known in men',
    of: 'women on inhibitors: 17.9 % (11.3–27.2), 1.63 times comparison',
    claim: 'I45',
    source: 'hong2017',
    grade: 'none',
    remark: 'in women a meta-analysis',
  },
  liver: {
    effect: 'Liver enzymes',
    rate: 'not known in men',
    of: '7–17 % is quoted from trials in women',
    claim: 'I44',
    source: 'urologyreview',
    grade: 'none',
    remark: 'said to be reversible',
  },
} as const satisfies Readonly<Record<string, Rate>>;
