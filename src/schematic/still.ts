/** The diagram as one still picture in markup, for a page that no script has woken yet. Runs on a server only. */
import { render } from 'svelte/server';
import type { Day } from '../../workers/contract/quantities';
import type { Trajectory } from '../../workers/contract/trajectory';
import { darkness } from '../diagram/bursts';
import { landscape } from '../diagram/landscape';
import { momentOf } from '../diagram/moment';
import { clockAt, Particles } from '../diagram/particles';
import { placeAll } from '../diagram/placement';
import type { Layout } from '../diagram/plate';
import Schematic from './Schematic.svelte';

/** The markup of the diagram at a day of an untreated man, particles included. */
export function still(trajectory: Trajectory, day: Day, layout: Layout = landscape): string {
  const moment = momentOf(trajectory, trajectory, trajectory.scenario, day);
  const particles = new Particles();
  placeAll(particles, darkness(), moment, trajectory, layout, clockAt(day, 'pulses', true));
  const { body } = render(Schematic, {
    props: { moment, particles, layout, explorable: false },
  });
  return body.replaceAll(/<!--.*?-->/g, ''); // marks for waking markup up, which this never is
}
