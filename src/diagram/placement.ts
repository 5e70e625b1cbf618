/** One frame's particles, all of them: a pure function of the moment, the trajectory, the plate and the clock. */
import type { Trajectory } from '../../workers/contract/trajectory';
import { placeBursts, type Flash } from './bursts';
import { placeInhibitor } from './gates';
import type { Layout } from './plate';
import type { Moment } from './moment';
import { placeBlood, type Clock, type Particles } from './particles';
import { placeStreams } from './streams';
import { placeGermCells, placeGranules, placeSperm } from './tissues';

/** Places what hardly moves: germ cells, on their ten weeks from wall to lumen. */
export function placeStanding(into: Particles, moment: Moment, layout: Layout): void {
  if (!moment.castrated) placeGermCells(into, moment, layout);
}

/** Places all the rest; writes the neurons' brightness into `flash`. */
export function placeMoving(
  into: Particles,
  flash: Flash,
  moment: Moment,
  trajectory: Trajectory,
  layout: Layout,
  clock: Clock,
): void {
  placeBlood(into, moment, layout, clock);
  placeSperm(into, moment, layout, clock);
  placeGranules(into, moment, layout, clock);
  placeStreams(into, moment, trajectory, layout, clock);
  placeInhibitor(into, moment, layout, clock);
  placeBursts(into, moment, trajectory, layout, clock, flash);
}

/** Clears the list and places everything anew. */
export const placeAll: typeof placeMoving = (into, flash, moment, trajectory, layout, clock) => {
  into.clear();
  placeMoving(into, flash, moment, trajectory, layout, clock);
  placeStanding(into, moment, layout);
};
