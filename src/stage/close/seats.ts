/** Seats that molecules take and leave: cups in which so many of a kind sit as the simulated share says. */
import type { InstancedMesh } from 'three';
import type { Point } from '../../diagram/geometry';
import type { Clock } from '../../diagram/particles';
import { spread } from '../../diagram/scatter';
import { cupShape } from '../cup';
import { gateShape } from '../gate';
import type { GrainList } from '../grain-list';
import { bodies, put, type Kit } from '../kit';

/** Seconds on the screen in which every seat goes once through its round. */
const ROUND = 11;
/** Share of the round in which a molecule comes or goes, and how far away it begins. */
const SLIDE = 0.045;
const AWAY = 22;
/** How far out of a seat's middle a molecule sits. */
const SIT = 0.52;
/** An inhibitor is drawn so as to fit the mouth. */
const DRUG = 6;

/** A seat, and which way its mouth looks, radians. */
export interface Seat extends Point {
  readonly mouth: number;
}
/** Who sits for which share of the time, in the order of the round. */
export interface Sitter {
  readonly kind: number;
  share: number;
}

const enzyme = { base: 'gate', deep: 'gateDeep', rim: 'gate', strength: 0.4 } as const;
const receptor = { base: 'protein', deep: 'proteinDeep', rim: 'protein', strength: 0.4 } as const;

/** The seats as bodies: an enzyme's mouth, or a receptor's hollow. */
export function cups(
  kit: Kit,
  seats: readonly Seat[],
  size: number,
  what: 'enzyme' | 'receptor',
): InstancedMesh {
  const [shape, look] = what === 'enzyme' ? [gateShape(), enzyme] : [cupShape(), receptor];
  const many = bodies(kit, shape, look, seats.length);
  many.count = seats.length;
  seats.forEach((seat, index) =>
    put(many, index, { ...seat, z: -20 }, { x: size, y: size, z: size }, seat.mouth),
  );
  return many;
}

/** A step through so many that reaches all of them, near their golden section. */
function stepThrough(count: number): number {
  for (let step = Math.max(1, Math.round(count * 0.618)); ; step += 1) {
    let [a, b] = [count, step];
    while (b > 0) [a, b] = [b, a % b];
    if (a === 1) return step;
  }
}

/** How far a seat is in its round: evenly apart, so that never more or fewer are taken than a share of them. */
export function phaseOf(index: number, count: number, seconds: number): number {
  const turn = ((index * stepThrough(count)) % count) / count + seconds / ROUND;
  return turn - Math.floor(turn);
}

/** Seats everyone: at any instant the share that sits is the share that was told. */
export function seat(
  list: GrainList,
  seats: readonly Seat[],
  sitters: readonly Sitter[],
  size: number,
  clock: Clock,
): void {
  for (let index = 0; index < seats.length; index += 1) {
    const at = seats[index];
    if (!at) continue;
    const phase = phaseOf(index, seats.length, clock.seconds);
    let from = 0;
    for (const { kind, share } of sitters) {
      const to = from + share;
      if (phase >= from && phase < to && share > 0.002) {
        const inside = Math.min(phase - from, to - phase);
        const away = clock.still ? 0 : 1 - Math.min(inside / Math.min(SLIDE, share / 2), 1);
        const out = SIT * size + away * AWAY;
        list.put(
          kind,
          at.x + Math.cos(at.mouth) * out,
          at.y + Math.sin(at.mouth) * out,
          1 - away * 0.85,
          (kind === DRUG ? 0.72 : 1) * (size / 16),
          at.mouth + Math.PI,
        );
      }
      from = to;
    }
  }
}

/** Seats in rows over a box, all looking the same way. */
export const rowsOf = (
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  [columns, rows]: readonly [number, number],
  mouth: number,
): Seat[] =>
  Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return {
      x: box.x + ((column + 0.5 + (row % 2 === 0 ? -0.12 : 0.12)) / columns) * box.width,
      y: box.y + ((row + 0.5) / rows) * box.height,
      mouth: mouth + 0.5 * (spread(index, 0.4) - 0.5),
    };
  });
