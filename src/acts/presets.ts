/** The published experiments, as data: what was done, and what was found; the findings are those of test/data/trials.json. */
import { fatOf } from '../../workers/contract/body-mass';
import { genotypes } from '../../workers/contract/genetics';
import type { Dose, Intervention } from '../../workers/contract/scenario';
import type { Experiment, Finding } from './experiment';

/** Every two hours, as strong as a normal pulse: the pump of a man who has no GnRH of his own. */
const pump: Intervention = { type: 'gnrhPump', pulsesPerDay: 12, dose: 1, from: 0 };
const pumped = {
  man: { endogenousGnRH: false },
  standing: [pump],
  begins: 150,
  days: 180,
} as const;
/** A week of his own before anything is done: two days' LH is a lottery ticket. */
const normal = { man: {}, standing: [], begins: 7, days: 60 } as const;

const dose = (
  drug: Dose['drug'],
  amount: number,
  everyDays: number,
  from: number,
  to?: number,
): Dose => ({ type: 'dose', drug, amount, everyDays, from, ...(to !== undefined && { to }) });
/** Ketoconazole for a week; letrozole stands for its block of aromatase. */
const castrated = [
  { type: 'steroidogenesisBlock', fraction: 0.95, from: 0, to: 7 },
  dose('letrozole', 10, 1, 0, 7),
] as const;
const testosterone = dose('testosteroneEnanthate', 125, 1, 3, 4);

type Told = Pick<Finding, 'read' | 'published' | 'measure'>;
const change = (read: Finding['read'], measure: string, percent: number): Told => ({
  read,
  measure,
  published: { change: percent },
});
const level = (read: Finding['read'], measure: string, value: number): Told => ({
  read,
  measure,
  published: { level: value },
});
const went = (read: Finding['read'], measure: string, way: 'up' | 'down' | 'nowhere'): Told => ({
  read,
  measure,
  published: { went: way },
});
const found = (
  arm: string,
  at: Finding['at'],
  before: Finding['at'],
  told: readonly Told[],
): Finding[] => told.map((one) => ({ ...one, arm, at, before }));

export const experiments = {
  anastrozoleInNormalMen: {
    ...normal,
    done: [dose('anastrozole', 10, 1, 0, 7)],
    sources: ['hayes2000'],
    findings: found(
      'hayes2000_normal_anastrozole10',
      [6, 7],
      [-7, 0],
      [
        change('LH', 'LH', 100),
        change('FSH', 'FSH', 85),
        change('testosterone', 'T', 53),
        change('estradiol', 'E2', -61.8),
        change('GnRHpulseRate', 'LH_pulses_per_24h', 37.3),
      ],
    ),
  },
  anastrozoleOnThePump: {
    ...pumped,
    done: [dose('anastrozole', 10, 1, 0, 7)],
    sources: ['hayes2000'],
    findings: found(
      'hayes2000_ihh_anastrozole10',
      [6, 7],
      [-7, 0],
      [
        change('LH', 'LH', 58),
        change('FSH', 'FSH', 41),
        change('testosterone', 'T', 56),
        change('estradiol', 'E2', -49.2),
      ],
    ),
  },
  castrationForAWeek: {
    ...normal,
    done: castrated,
    sources: ['pitteloud2008'],
    findings: found('pitteloud2008_normal_KC_none', [2.5, 3], [-7, 0], [change('LH', 'LH', 200)]),
  },
  testosteroneAddedBack: {
    ...normal,
    done: [...castrated, testosterone],
    sources: ['pitteloud2008'],
    findings: found(
      'pitteloud2008_normal_KC_T',
      [5.5, 6.5],
      [2.5, 3],
      [change('LH', 'LH', -49.7), change('GnRHpulseRate', 'LH_pulses_per_12h', -49.6)],
    ),
  },
  testosteroneAddedBackOnThePump: {
    ...pumped,
    done: [...castrated, testosterone],
    sources: ['pitteloud2008'],
    findings: [],
  },
  estradiolAddedBackOnThePump: {
    ...pumped,
    done: [...castrated, dose('estradiolPatch', 37.5, 1, 3, 7)],
    sources: ['pitteloud2008'],
    findings: found(
      'pitteloud2008_ihh_KC_E2',
      [5.5, 6.5],
      [2.5, 3],
      [change('burst', 'LH_pulse_amplitude', -18.4)],
    ),
  },
  orchidectomy: {
    ...normal,
    days: 120,
    done: [{ type: 'orchidectomy', from: 0 }],
    sources: [],
    findings: [],
  },
  orchidectomyWithTestosterone: {
    ...normal,
    days: 120,
    done: [
      { type: 'orchidectomy', from: 0 },
      { type: 'exogenousTestosterone', mgPerDay: 6, from: 42 },
    ],
    sources: [],
    findings: [],
  },
  orchidectomyWithEstradiol: {
    ...normal,
    days: 120,
    done: [
      { type: 'orchidectomy', from: 0 },
      { type: 'exogenousEstradiol', ugPerDay: 40, from: 42 },
    ],
    sources: [],
    findings: [],
  },
  aromataseDeficiency: {
    man: { age: 27, cyp19a1: genotypes.deficiency.activity },
    standing: [],
    begins: 30,
    days: 240,
    done: [{ type: 'clamp', hormone: 'estradiol', value: 165, from: 0 }],
    sources: ['herrmann2005'],
    findings: [
      ...found('herrmann2005_aromdef_m0', [-7, 0], [-7, 0], [level('testosterone', 'T', 31.2)]),
      ...found('herrmann2005_aromdef_m6', [176, 183], [-7, 0], [level('testosterone', 'T', 3.8)]),
    ],
  },
  aromataseExcess: {
    man: { age: 38, cyp19a1: 4 },
    standing: [],
    begins: 30,
    days: 120,
    done: [dose('letrozole', 2.5, 1, 0)],
    sources: ['fukami2012', 'shozu2003'],
    findings: [
      ...found(
        'fukami2012_aexs_adults',
        [-7, 0],
        [-7, 0],
        [level('testosteroneEstradiolRatio', 'E2/T_ratio', 5.88)],
      ),
      ...found(
        'shozu2003_aexs',
        [56, 63],
        [-7, 0],
        [went('estradiol', 'E2', 'down'), went('testosterone', 'T', 'up'), went('LH', 'LH', 'up')],
      ),
    ],
  },
  obeseManOnLetrozole: {
    man: { age: 48, bodyFat: Math.round(10 * fatOf(42.1, 48.2)) / 10 },
    standing: [],
    begins: 14,
    days: 90,
    done: [dose('letrozole', 1.8, 1, 0, 42)],
    sources: ['deboer2005'],
    findings: found(
      'deboer2005',
      [35, 42],
      [-7, 0],
      [
        change('LH', 'LH', 228.9),
        change('testosterone', 'T', 217.3),
        change('estradiol', 'E2', -41.7),
        change('SHBG', 'SHBG', 0),
      ],
    ),
  },
  testosteroneInjections: {
    man: {},
    standing: [],
    begins: 14,
    days: 365,
    done: [dose('testosteroneEnanthate', 200, 7, 0, 112)],
    sources: ['wallace1993', 'coviello2005'],
    findings: [
      ...found(
        'wallace1993_TE200',
        [105, 112],
        [-7, 0],
        [change('testosterone', 'T', 150), change('estradiol', 'E2', 150)],
      ),
      ...found(
        'coviello2005_TE_hCG0',
        [14, 21],
        [-7, 0],
        [
          change('LH', 'LH', -95),
          change('FSH', 'FSH', -97),
          change('intratesticularTestosterone', 'intratesticular_T', -94.2),
        ],
      ),
    ],
  },
  gnrhAntagonist: {
    man: {},
    standing: [],
    begins: 7,
    days: 60,
    done: [{ type: 'gnrhAntagonist', block: 0.98, from: 0, to: 28 }],
    sources: ['rubinow2017'],
    findings: found(
      'rubinow2017_castrate',
      [27, 28],
      [-7, 0],
      [change('testosterone', 'T', -95.9), change('estradiol', 'E2', -79.1)],
    ),
  },
} as const satisfies Record<string, Experiment>;

/** A published experiment by name. */
export type ExperimentId = keyof typeof experiments;

/** In the order in which they are offered, those that belong together side by side. */
export const experimentGroups = {
  tandem: ['anastrozoleInNormalMen', 'anastrozoleOnThePump'],
  addBack: [
    'castrationForAWeek',
    'testosteroneAddedBack',
    'testosteroneAddedBackOnThePump',
    'estradiolAddedBackOnThePump',
  ],
  orchidectomy: ['orchidectomy', 'orchidectomyWithTestosterone', 'orchidectomyWithEstradiol'],
  gene: ['aromataseDeficiency', 'aromataseExcess'],
  treatment: ['obeseManOnLetrozole', 'testosteroneInjections', 'gnrhAntagonist'],
} as const satisfies Record<string, readonly ExperimentId[]>;

export const experimentOf = (id: ExperimentId): Experiment => experiments[id];
