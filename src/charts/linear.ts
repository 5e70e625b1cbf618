/** A straight scale: from days to pixels and back. (d3's own brings 10 kB of colours and formats into the first load.) */
import { interpolateNumber } from 'd3';

export interface Linear {
  (value: number): number;
  invert(place: number): number;
}

/** The scale that takes a domain to a range; the domain must not be empty. */
export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
): Linear {
  const [low, high] = domain;
  const [first, last] = range;
  const place = interpolateNumber(first, last);
  const value = interpolateNumber(low, high);
  const scale = (of: number): number => place((of - low) / (high - low));
  scale.invert = (at: number): number => value(last === first ? 0 : (at - first) / (last - first));
  return scale;
}
