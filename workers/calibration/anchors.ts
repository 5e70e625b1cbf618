/** What the calibration must not lose while it follows trials: the reference man himself, and what is known without a trial arm. */
import { ln } from '../arithmetic';
import { Checkpoints } from '../checkpoints';
import type { QuantityId } from '../contract/channels';
import { standard, type Intervention, type Subject } from '../contract/scenario';
import { reportsOn } from '../report';
import { simulate } from '../simulate';
import type { Changed } from '../validation/living';
import { sameMan } from '../validation/men';

interface Anchor {
  readonly what: string;
  readonly subject?: Partial<Subject>;
  readonly interventions?: readonly Intervention[];
  readonly from: number;
  readonly to: number;
  readonly quantity: QuantityId | 'truePulsesPerDay';
  /** A level; or, where `relative`, against the reference man. */
  readonly target: number;
  readonly relative?: boolean;
  readonly weight: number;
}

const removed: Intervention = { type: 'orchidectomy', from: 0 };
const obese = { bodyFat: 40 };
const anastrozole: Intervention = {
  type: 'dose',
  drug: 'anastrozole',
  amount: 1,
  everyDays: 1,
  from: 0,
};
const given: Intervention = { type: 'exogenousTestosterone', mgPerDay: 15, from: 0 };

/** The reference man by definition (docs/model.md); castration: Partsch et al., anorchid men; 40 % fat and no aromatase: docs/model.md. */
const anchors: readonly Anchor[] = [
  { what: 'reference', from: 0, to: 30, quantity: 'LH', target: 4.4, weight: 12 },
  { what: 'reference', from: 0, to: 30, quantity: 'FSH', target: 4.2, weight: 5 },
  { what: 'reference', from: 0, to: 30, quantity: 'testosterone', target: 19, weight: 12 },
  { what: 'reference', from: 0, to: 30, quantity: 'estradiol', target: 92, weight: 12 },
  { what: 'reference', from: 0, to: 30, quantity: 'truePulsesPerDay', target: 13, weight: 5 },
  ...(
    [
      ['LH', 6, 8, 3.2],
      ['LH', 80, 90, 7],
      ['FSH', 80, 90, 9],
      ['truePulsesPerDay', 80, 90, 2.4],
    ] as const
  ).map(([quantity, from, to, target]) => ({
    what: 'without testes',
    interventions: [removed],
    ...{ from, to, quantity, target, relative: true, weight: 3 },
  })),
  // one trial reads the fall of estradiol as a fifth, another as a half: the middle of what ten say
  ...(
    [
      ['estradiol', 0.6],
      ['testosterone', 1.55],
      ['LH', 1.75],
    ] as const
  ).map(([quantity, target]) => ({
    what: 'anastrozole 1 mg a day',
    interventions: [anastrozole],
    ...{
      from: 21,
      to: 35,
      quantity,
      target,
      relative: true,
      weight: quantity === 'estradiol' ? 40 : 2,
    },
  })),
  ...(
    [
      ['testosterone', 0.52, 1.5],
      ['LH', 0.75, 1.5],
      ['estradiol', 1.2, 5], // few arms say it, and hypothesis A is no hypothesis without it
      ['SHBG', 0.58, 1.5],
    ] as const
  ).map(([quantity, target, weight]) => ({
    what: '40 % fat',
    subject: obese,
    ...{ from: 0, to: 30, quantity, target, relative: true, weight },
  })),
  {
    what: 'testosterone 15 mg a day',
    interventions: [given],
    ...{ from: 21, to: 30, quantity: 'LH', target: 0.06, relative: true, weight: 0.5 },
  },
  {
    what: 'no aromatase',
    subject: { cyp19a1: 0 },
    ...{ from: 0, to: 30, quantity: 'testosterone', target: 1.7, relative: true, weight: 0.3 },
  },
];

function figures(
  anchor: Pick<Anchor, 'subject' | 'interventions' | 'from' | 'to'>,
  parameters: Changed,
  men: number,
) {
  const { from, to, subject = {}, interventions = [] } = anchor;
  const man = standard();
  const reports = sameMan(men).flatMap(({ seed }) => {
    const scenario = {
      ...man,
      ...{ seed, days: to, interventions, parameters, subject: { ...man.subject, ...subject } },
    };
    return reportsOn([{ from, to }], simulate(0, scenario, 0, new Checkpoints()));
  });
  return (quantity: Anchor['quantity']): number => {
    const values = reports.map((report) =>
      quantity === 'truePulsesPerDay' ? report.truePulsesPerDay : (report.mean[quantity] ?? NaN),
    );
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
}

/** How far so many men miss each anchor, ln(simulated/target), with its weight. */
export function anchorMisses(parameters: Changed, men: number) {
  const known = new Map<string, ReturnType<typeof figures>>();
  const of = (anchor: Parameters<typeof figures>[0]) => {
    const key = JSON.stringify([anchor.subject, anchor.interventions, anchor.from, anchor.to]);
    const found = known.get(key) ?? figures(anchor, parameters, men);
    known.set(key, found);
    return found;
  };
  const reference = of({ from: 0, to: 30 });
  return anchors.map((anchor) => {
    const { what, quantity, target, relative = false, weight } = anchor;
    const level = of(anchor)(quantity);
    const simulated = relative ? level / reference(quantity) : level;
    return {
      what,
      quantity,
      target,
      simulated,
      weight,
      miss: ln(Math.max(simulated, 1e-6) / target),
    };
  });
}
