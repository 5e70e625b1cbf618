/** One frame's particles, all of them: a pure function of the moment, the trajectory, the plate and the clock. */
import type { Trajectory } from '../../workers/contract/trajectory';
import { placeBursts, type Flash } from './bursts';
import { placeInhibitor } from './gates';
import type { Layout } from './plate';
import type { Moment } from './moment';
import { placeBlood, type Clock, type Particles } from './particles';
import { placeStreams } from './streams';
import { placeGermCells, placeGranules, placeSperm } from './tissues';

/** Clears the list and places everything anew; writes the neurons' brightness into `flash`. */
export function placeAll(
  into: Particles,
  flash: Flash,
  moment: Moment,
  trajectory: Trajectory,
  layout: Layout,
  clock: Clock,
): void {
  into.clear();
  placeBlood(into, moment, layout, clock);
  if (!moment.castrated) placeGermCells(into, moment, layout);
  placeSperm(into, moment, layout, clock);
  placeGranules(into, moment, layout, clock);
  placeStreams(into, moment, trajectory, layout, clock);
  placeInhibitor(into, moment, layout, clock);
  placeBursts(into, moment, trajectory, layout, clock, flash);
}
