/** The diagram as one still picture in markup, for a page that no script has woken yet. Runs on a server only. */
import { render } from 'svelte/server';
import type { Day } from '../../workers/contract/quantities';
import type { Trajectory } from '../../workers/contract/trajectory';
import { landscape } from '../diagram/landscape';
import { momentOf } from '../diagram/moment';
import { clockAt, Particles, placeBlood } from '../diagram/particles';
import { placeGranules } from '../diagram/tissues';
import type { Layout } from '../diagram/plate';
import Schematic from './Schematic.svelte';
import Stills from './Stills.svelte';
import { inStrides } from './strides';

/** The markup of the diagram at a day of an untreated man, particles included. */
export function still(trajectory: Trajectory, day: Day, layout: Layout = landscape): string {
  const moment = momentOf(trajectory, trajectory, trajectory.scenario, day);
  const particles = new Particles();
  // blood and granules tell the loop; cells and streams come with the living page, and weigh more than they say
  const clock = clockAt(day, 'pulses', true);
  placeBlood(particles, moment, layout, clock);
  placeGranules(particles, moment, layout, clock);
  const { body } = render(Schematic, {
    props: { moment, particles, Stills, layout },
  });
  return body
    .replace(sertoliCells, '')
    .replaceAll(/ (?:d|cx|cy)="[^"]*"/g, toWholePixels)
    .replaceAll(/(?<= d=")[^"]+/g, inStrides)
    .replaceAll(/ (?:rx|ry|r|stroke-width)="[^"]*"/g, toHundredths);
}

/** Sizes without the digits that a machine's arithmetic leaves. */
const toHundredths = (size: string): string =>
  size.replace(/\d+\.\d{3,}/, (digits) => String(Number(Number(digits).toFixed(2))));

/** Lines of two pixels between cells that are not there yet: half a kilobyte. */
const sertoliCells = /<path [^>]*stroke="var\(--d-sertoli\)"[^>]*><\/path>/;

/** Paths without the tenths of places: half a pixel for half a second, and a kilobyte less to wait for. */
const toWholePixels = (path: string): string =>
  path.replaceAll(/(?<![.\d])\d{2,3}\.\d(?!\d)/g, (place) => String(Math.round(Number(place))));
