/** A made-up trajectory whose every value is known. */
import { strideOf } from '../../workers/contract/channels';
import { TICKS_PER_DAY } from '../../workers/contract/quantities';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { emptyValues, type Trajectory } from '../../workers/contract/trajectory';

/** LH and testosterone follow `wave` (by tick), FSH by the hour; estradiol is 100 or what is given. */
export function made(
  days: number,
  wave: (tick: number) => number,
  more: { filledDays?: number; estradiol?: number; scenario?: Scenario } = {},
): Trajectory {
  const ticks = days * TICKS_PER_DAY;
  const values = emptyValues(ticks);
  for (const id of ['LH', 'testosterone', 'FSH'] as const) {
    values[id].forEach((_, at, series) => (series[at] = wave(at * strideOf(id))));
  }
  values.estradiol.fill(more.estradiol ?? 100);
  return {
    scenario: more.scenario ?? standard(),
    values,
    pulses: Float64Array.from([0.5, 4, 1.25, 6, 2.75, 9]),
    pulseCount: 3,
    filledTo: (more.filledDays ?? days) * TICKS_PER_DAY,
  };
}

/** The points of a path's text, NaN and all. */
export const pointsOf = (path: string): { x: number; y: number; command: string }[] =>
  [...path.matchAll(/([ML])([^,MLZ]+),([^MLZ]+)/g)].map(([, command = '', x = '', y = '']) => ({
    command,
    x: Number(x),
    y: Number(y),
  }));
