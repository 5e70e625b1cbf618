/** Published beside simulated: what a group of virtual men answers to a question, and how far that is from what was seen. */
import { ln, exp } from '../arithmetic';
import { unitOf } from './assay';
import type { Finding } from './findings';
import type { Answer } from './living';
import type { Direction } from './plans';
import type { Question } from './questions';
import type { TrialArm } from './trials';

/** One published number beside the model's. */
export interface Comparison {
  readonly arm: string;
  readonly study: string;
  readonly quantity: string;
  /** Which of the arm's measures it is, counted from 0. */
  readonly measure: number;
  readonly day: number;
  readonly kind: Finding['kind'];
  /** The model's unit of the quantity; a fold has none, a change and a share are in per cent. */
  readonly unit: string;
  readonly published: number | string;
  readonly simulated: number;
  /** Standard deviation between the virtual men; null for a figure of the whole group. */
  readonly spread: number | null;
  /** The larger over the smaller, 1 or more; Infinity where they have no ratio. Null for a direction. */
  readonly fold: number | null;
  /** Whether the direction is the published one; null where there is a number. */
  readonly agrees: boolean | null;
  readonly fitted: boolean;
  readonly notFitted: string | null;
  readonly verified: TrialArm['verified'];
  /** The group's mean before treatment, in the model's units. */
  readonly before: number;
}

/** A change within this ratio is one that a dozen men, sampled once or twice each, would not show. */
const UNSEEN = 1.2;
/** A direction counts from here: of a level, and of what moves by a few per cent in a year. */
const SLIGHT = 1.02;
const SLIGHT_OF_CHANGES = 1.002;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return Math.sqrt(squares / Math.max(1, values.length - 1));
}

/** The larger over the smaller. Two zeros agree; numbers of which only one is above zero have no ratio, so no fold is large enough. */
export function foldBetween(one: number, other: number): number {
  if (one === 0 && other === 0) return 1;
  if (!(one > 0 && other > 0)) return Infinity;
  return Math.max(one, other) / Math.min(one, other);
}

/** Both fell or both rose: by how much. Opposite signs have no ratio. */
const foldOfChanges = (one: number, other: number): number =>
  one < 0 && other < 0 ? foldBetween(-one, -other) : foldBetween(one, other);

function agrees(ratio: number, direction: Direction, slight: number): boolean {
  if (direction === 'up') return ratio > slight;
  if (direction === 'down') return ratio < 1 / slight;
  if (direction === 'notUp') return ratio < UNSEEN;
  return ratio < UNSEEN && ratio > 1 / UNSEEN;
}

/** Per cent of men below a limit, counting half a man more on either side, so that none and all are never 0 and 100 of a few. */
function shareBelow(levels: readonly number[], limit: number): number {
  const below = levels.filter((level) => level < limit).length;
  return (100 * (below + 0.5)) / (levels.length + 1);
}

/** The level below which 2.5 % of men lie, taking their logarithms as normally spread. */
function lowEndOf(levels: readonly number[]): number {
  const logarithms = levels.map(ln);
  return exp(mean(logarithms) - 1.96 * deviation(logarithms));
}

type Told = Pick<Comparison, 'simulated' | 'spread' | 'fold' | 'agrees'>;

/** The group's figure of the kind that was published, and its fold error. A group's ratio is a ratio of means. */
function told({ finding, read }: Question, answers: readonly Answer[]): Told {
  const before = answers.map((answer) => answer.before);
  const on = answers.map((answer) => answer.on);
  const ratio = mean(on) / mean(before);
  const ratios = deviation(answers.map((answer) => answer.on / answer.before));
  const number = (simulated: number, spread: number | null, fold: number): Told => ({
    simulated,
    spread,
    fold,
    agrees: null,
  });
  switch (finding.kind) {
    case 'fold':
      return number(ratio, ratios, foldBetween(ratio, finding.value));
    case 'level':
      return number(mean(on), deviation(on), foldBetween(mean(on), finding.value));
    case 'levelBefore': {
      const level = read.lowEnd ? lowEndOf(before) : mean(before);
      const spread = read.lowEnd ? null : deviation(before);
      return number(level, spread, foldBetween(level, finding.value));
    }
    case 'difference': {
      const differences = answers.map((answer) => answer.on - answer.before);
      // as levels: what the published difference would make of the model's own starting level
      const fold = foldBetween(mean(on), mean(before) + finding.value);
      return number(mean(differences), deviation(differences), fold);
    }
    case 'change': {
      const changes = answers.map((answer) => answer.on - answer.before);
      const fold = foldOfChanges(mean(changes), finding.value);
      return number(mean(changes), deviation(changes), fold);
    }
    case 'share': {
      const share = shareBelow(on, read.menBelow ?? 0);
      return number(share, null, foldBetween(share, finding.value));
    }
    case 'below': {
      const level = mean(on);
      return number(level, deviation(on), level <= finding.value ? 1 : level / finding.value);
    }
    case 'direction': {
      // a channel that is itself a change, %, has no ratio: as the ratio of what it is a change of
      const [simulated, spread, slight] = read.asChange
        ? [1 + (mean(on) - mean(before)) / 100, deviation(on) / 100, SLIGHT_OF_CHANGES]
        : [ratio, ratios, SLIGHT];
      return { simulated, spread, fold: null, agrees: agrees(simulated, finding.value, slight) };
    }
  }
}

/** Compares what was published with what a group of men answered. */
export function comparisonOf(
  trial: TrialArm,
  question: Question,
  answers: readonly Answer[],
): Comparison {
  const { quantity, measure, day, finding, notFitted } = question;
  return {
    arm: trial.id,
    study: trial.study,
    quantity,
    measure,
    day,
    kind: finding.kind,
    unit: unitOf(question.read.reads),
    published: finding.value,
    ...told(question, answers),
    fitted: notFitted === null && finding.kind !== 'direction',
    notFitted,
    verified: trial.verified,
    before: mean(answers.map((answer) => answer.before)),
  };
}
