/** How well things are known, in English: four grades, the dispute about fat, and what the model leaves out. */
import type { ReferenceId } from '../../../workers/contract/citations';
import type { EvidenceGrade } from '../../../workers/contract/pathways';

/** A finding, with where it is written. */
interface Finding {
  readonly text: string;
  readonly sources: readonly ReferenceId[];
}
/** One of two accounts of the same thing. */
interface Account {
  readonly title: string;
  readonly speaks: readonly Finding[];
  readonly against: readonly Finding[];
}

const A: Account = {
  title: 'Fat makes estradiol, estradiol brakes LH',
  speaks: [
    {
      text: 'Obese men made more estrogen from androgen, the more so the heavier they were.',
      sources: ['schneider1979'],
    },
    {
      text: 'Aromatase inhibitors raised LH and testosterone in very obese men.',
      sources: ['loves2013', 'zumoff2003'],
    },
  ],
  against: [
    {
      text: 'In men with type 2 diabetes free estradiol was lower, not higher, where testosterone was low, and did not go with weight.',
      sources: ['dhindsa2011'],
    },
  ],
};
const B: Account = {
  title: 'Low SHBG and a central brake, not estradiol',
  speaks: [
    {
      text: 'The same diabetic men: little testosterone, and little estradiol with it.',
      sources: ['dhindsa2011'],
    },
  ],
  against: [
    {
      text: 'If estradiol were no brake in obesity, an inhibitor would do little there; it raised LH and testosterone.',
      sources: ['loves2013', 'zumoff2003'],
    },
  ],
};

export const grades = {
  title: 'How sure is this?',
  names: {
    measured: 'measured',
    inferred: 'inferred',
    assumed: 'assumed',
    contested: 'contested',
  } satisfies Record<EvidenceGrade, string>,
  letters: { measured: 'M', inferred: 'I', assumed: 'A', contested: 'C' } satisfies Record<
    EvidenceGrade,
    string
  >,
  means: {
    measured: 'measured in men',
    inferred: 'not measured directly: tuned to trials, or read off something else',
    assumed: 'a choice of ours, made for teaching',
    contested: 'published findings contradict each other',
  } satisfies Record<EvidenceGrade, string>,
  /** After the name of the grade. */
  briefly: {
    measured: 'in men',
    inferred: 'tuned to trials, or read off something else',
    assumed: 'for teaching',
    contested: 'findings contradict each other',
  } satisfies Record<EvidenceGrade, string>,
  intro: 'While this is open, every arrow of the diagram wears its grade.',
  only: 'Show only what was measured in men',
  arrows: 'The arrows',
  noneSuch: 'No arrow is of this grade; some constants are (see the bench).',
  fat: {
    title: 'Contested: why fat lowers testosterone',
    say: 'Both accounts give the same testosterone, LH and SHBG at every fat. They differ in estradiol, and in what an inhibitor then does: switch, and compare. Under A total estradiol hardly rises, since there is less testosterone to make it of; what rises is free estradiol, which the brain hears, and estradiol for each testosterone.',
    choose: 'Account in use',
    speaks: 'For it',
    against: 'Against it',
    both: 'Both can be partly true.',
    accounts: { A, B },
  },
  simplified: {
    title: 'What we simplified',
    list: [
      'Kisspeptin neurons, which hear estradiol for the GnRH neuron, are one with it.',
      'GnRH itself is never measured in men’s blood: its trace is always inferred.',
      'The testis shields its aromatase from an inhibitor by one fitted number, the least certain one here.',
      'A pump’s dose, and the floors below which tissues shrink no further, are assumed.',
      'Age acts only through body fat and BMI; it has no slope of its own.',
      'Bone is one line with a threshold; desire, mind, joints and liver are not simulated, nor are motility and shape of sperm.',
      'Day-to-day swings come from pulses and a fixed clock, and are wider than a man’s.',
      'Known misses: hCG and fixed doses of testosterone act more steeply than in men; young men’s testosterone rises too far on anastrozole.',
    ],
  },
};
