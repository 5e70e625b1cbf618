/** Where on its arrow each grade is worn, so that no two lie on one another. */
import { cuttablePathways, type CuttablePathway } from '../../workers/contract/pathways';
import { onCurve } from '../diagram/geometry';
import type { ArrowId, Layout } from '../diagram/plate';
import type { Part } from './parts';

/** Two badges closer than this would touch, in the plate's unit. */
const APART = 23;
/** Shares of an arrow that are tried, the middle first. */
const tries = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95];

interface Placed {
  readonly id: string;
  readonly d: string;
  readonly x: number;
  readonly y: number;
}

const isBrake = (id: string): id is CuttablePathway => cuttablePathways.some((one) => one === id);

/** Every line with the place of its badge: the nearest to its middle that is free, else the freest. */
export function placesOf(lines: readonly Part[], layout: Layout): readonly Placed[] {
  const taken: Placed[] = [];
  for (const { id, d, x, y } of lines) {
    const curve = isBrake(id) ? layout.brakes[id] : layout.arrows[id as ArrowId];
    const spots = curve ? tries.map((share) => onCurve(curve, share)) : [{ x, y }];
    const room = (at: { x: number; y: number }): number =>
      Math.min(Infinity, ...taken.map((other) => Math.hypot(other.x - at.x, other.y - at.y)));
    const free = spots.find((at) => room(at) >= APART);
    const best = free ?? spots.reduce((a, b) => (room(b) > room(a) ? b : a));
    taken.push({ id, d, x: best.x, y: best.y });
  }
  return taken;
}
