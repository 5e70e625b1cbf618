/** Where a value lies along a slider's track, and which values a drag, a key or a published tick can reach. */

/** A track: positions run from 0 (left end) to 1 (right end). */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** The place of a value along the track. */
  position(value: number): number;
  /** The value at a place, rounded to what a hand can mean there. */
  value(position: number): number;
  /** The value some key presses away; `fine` ones are the smallest that make sense. */
  step(value: number, presses: number, size: 'fine' | 'normal' | 'page'): number;
}

const within = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/** Rounds away what binary fractions leave behind: 0.30000000000000004 is 0.3. */
const tidy = (value: number): number => Number(value.toFixed(6));

const toMultiple = (value: number, of: number): number => tidy(Math.round(value / of) * of);

interface LinearSteps {
  readonly fine: number;
  readonly normal: number;
  readonly page: number;
}

/** An even track from `min` to `max`; a drag lands on multiples of the fine step. */
export function linearScale(min: number, max: number, steps: LinearSteps): Scale {
  return {
    min,
    max,
    position: (value) => within((value - min) / (max - min), 0, 1),
    value: (position) =>
      within(toMultiple(min + within(position, 0, 1) * (max - min), steps.fine), min, max),
    step: (value, presses, size) =>
      within(toMultiple(value + presses * steps[size], steps.fine), min, max),
  };
}

/** Below about this dose, mg, the track is nearly even; above, nearly logarithmic. */
const BEND = 0.2;

/** Doses that one press of an arrow key moves between, mg. */
const rungs = [0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const PAGE_RUNGS = 3;

/** The grain in which a dose is given, mg: finer where doses are small. */
const grain = (dose: number): number => (dose < 0.2 ? 0.01 : dose < 1 ? 0.05 : 0.1);

/** Goes up or down the rungs; a dose between two of them goes to the nearer end of its gap. */
function climb(dose: number, presses: number): number {
  const up = presses > 0;
  const reached = up
    ? rungs.findIndex((rung) => rung > dose + 1e-9)
    : rungs.findLastIndex((rung) => rung < dose - 1e-9);
  if (reached < 0) return up ? Infinity : 0;
  return rungs[within(reached + presses - Math.sign(presses), 0, rungs.length - 1)] ?? 0;
}

/** A track for doses from none to `max` mg: even near nothing, logarithmic beyond. */
export function doseScale(max: number): Scale {
  const span = Math.log1p(max / BEND);
  return {
    min: 0,
    max,
    position: (dose) => Math.log1p(within(dose, 0, max) / BEND) / span,
    value: (position) => {
      const dose = BEND * Math.expm1(within(position, 0, 1) * span);
      return within(toMultiple(dose, grain(dose)), 0, max);
    },
    step: (dose, presses, size) => {
      if (size === 'fine') {
        const finer = grain(presses > 0 ? dose : dose - 1e-9);
        return within(toMultiple(dose + presses * finer, finer), 0, max);
      }
      return within(climb(dose, size === 'page' ? presses * PAGE_RUNGS : presses), 0, max);
    },
  };
}
