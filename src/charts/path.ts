/** From a sketch to the text of an SVG path. */
import { firstPulseAtOrAfter, type Trajectory } from '../../workers/contract/trajectory';
import type { Extent } from './domain';
import { Quill } from './quill';
import type { Sketch } from './sketch';
import type { DaySpan } from './span';
import { Stroke } from './stroke';

/** The drawing's place: how tall it is, and what its bottom and top stand for. */
export interface Place {
  readonly height: number;
  readonly domain: Extent;
}

/** Kept clear above and below, so that a line on the edge is not cut in half, px. */
const MARGIN = 1.5;
const quill = new Quill();
const stroke = new Stroke(quill);

/** Where a value stands, px from the top. */
export function heightOf({ height, domain }: Place): (value: number) => number {
  const scale = (height - 2 * MARGIN) / (domain.high - domain.low || 1);
  const zero = height - MARGIN + domain.low * scale;
  return (value) => zero - value * scale;
}

/** Through points one after another; what is not a number leaves a gap. */
function polyline(count: number, x: (at: number) => number, y: (at: number) => number): string {
  let isDown = false;
  quill.start();
  for (let at = 0; at < count; at += 1) {
    const height = y(at);
    if (!Number.isFinite(height)) {
      if (isDown) stroke.rest();
      isDown = false;
    } else if (isDown) stroke.to(x(at), height);
    else {
      stroke.begin(x(at), height);
      isDown = true;
    }
  }
  if (isDown) stroke.rest();
  return quill.text();
}

/** One line: through the samples, or down and up through every column's extent, so that no pulse is lost. */
export function linePath(sketch: Sketch, place: Place): string {
  const { values, count, offset, pitch, detail } = sketch;
  const y = heightOf(place);
  const value = (at: number): number => values[at] as number;
  if (detail === 'samples') {
    return polyline(
      count,
      (at) => offset + at * pitch,
      (at) => y(value(at)),
    );
  }
  // low, high in even columns and high, low in odd ones: neighbours are joined where they are close
  return polyline(
    2 * count,
    (at) => offset + (at >> 1) * pitch,
    (at) => y(value((at >> 1) & 1 ? at ^ 1 : at)),
  );
}

/** The extent of every column as a filled shape, one for each stretch without a gap. */
export function extentPath(sketch: Sketch, place: Place): string {
  const { values, count, offset, pitch } = sketch;
  const y = heightOf(place);
  const isKnown = (at: number): boolean => Number.isFinite(values[2 * at]);
  quill.start();
  for (let first = 0; first < count; first += 1) {
    if (!isKnown(first)) continue;
    let end = first;
    stroke.begin(offset + first * pitch, y(values[2 * first + 1] as number));
    while (end + 1 < count && isKnown(end + 1)) {
      end += 1;
      stroke.to(offset + end * pitch, y(values[2 * end + 1] as number));
    }
    stroke.rest();
    for (let at = end; at >= first; at -= 1) {
      stroke.to(offset + at * pitch, y(values[2 * at] as number));
    }
    stroke.rest();
    quill.close();
    first = end;
  }
  return quill.text();
}

/** The line through the days' means. */
export function meanPath(sketch: Sketch, place: Place, x: (day: number) => number): string {
  const { means, meanCount } = sketch;
  const y = heightOf(place);
  return polyline(
    meanCount,
    (at) => x(means[2 * at] as number),
    (at) => y(means[2 * at + 1] as number),
  );
}

/** One stem per GnRH pulse, as tall as the LH burst it released. */
export function stemsPath(
  trajectory: Trajectory,
  span: DaySpan,
  place: Place,
  x: (day: number) => number,
): string {
  const { pulses, pulseCount } = trajectory;
  const y = heightOf(place);
  const floor = y(place.domain.low);
  quill.start();
  for (let at = firstPulseAtOrAfter(trajectory, span.from); at < pulseCount; at += 1) {
    const day = pulses[2 * at] as number;
    if (day > span.to) break;
    quill.move(x(day), floor);
    quill.line(x(day), y(pulses[2 * at + 1] as number));
  }
  return quill.text();
}

/** The tallest stem in a stretch of days. */
export function tallestStem(trajectory: Trajectory, span: DaySpan): number {
  const { pulses, pulseCount } = trajectory;
  let tallest = 0;
  for (let at = firstPulseAtOrAfter(trajectory, span.from); at < pulseCount; at += 1) {
    if ((pulses[2 * at] as number) > span.to) break;
    tallest = Math.max(tallest, pulses[2 * at + 1] as number);
  }
  return tallest;
}
