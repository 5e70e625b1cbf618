/** Means over what a law counts: all of some things, or the ticks in which a level is free. */
import type { Moment } from './observe';
import { once, type Side } from './side';

/** The mean of what is read off each of some things. */
export function meanOf<T>(of: ArrayLike<T>, read: (one: T, index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < of.length; index += 1) sum += read(of[index] as T, index);
  return sum / of.length;
}

/** The mean of a series. */
export const mean = (series: ArrayLike<number>): number => meanOf(series, (value) => value);

/** The mean of a series where a mask is 1; 0 where it never is. */
export function meanWhere(mask: Uint8Array, series: ArrayLike<number>): number {
  let [sum, count] = [0, 0];
  mask.forEach((counts, index) => {
    if (counts) sum += series[index] ?? NaN;
    count += counts;
  });
  return count === 0 ? 0 : sum / count;
}

/** By tick, what holds from moment to moment. */
export const byTick = (
  read: (side: Side, moment: Moment) => number,
): ((side: Side) => Float64Array) =>
  once((side) => {
    const series = new Float64Array(side.man.ticks);
    let [last, value]: [Moment | undefined, number] = [undefined, NaN];
    side.man.eachTick((index, moment) => {
      if (moment !== last) value = read(side, moment);
      last = moment;
      series[index] = value;
    });
    return series;
  });

/** Times one another, tick by tick. */
export const times = (...series: readonly ArrayLike<number>[]): Float64Array =>
  Float64Array.from(series[0] ?? [], (_, index) =>
    series.reduce((product, one) => product * (one[index] ?? NaN), 1),
  );
