/** Aromatase gates in fat: where they sit, which are open, and the inhibitor that sits in one and comes off again. */
import { fatScale, lobule, lobuleCount, MOST_LOBULES } from './anatomy';
import { keptFor } from './kept';
import type { Disc, Layout } from './plate';
import type { Moment } from './moment';
import type { Clock, Particles } from './particles';
import { spread } from './scatter';

/** Seconds on the screen in which a gate goes through being held and being free. */
const CYCLE = 9;
/** Share of that cycle in which an inhibitor slides in or off. */
const SLIDE = 0.05;

/** Which way a gate's mouth looks: outwards. */
export const mouthOf = ({ x, y }: Disc): number => Math.atan2(y, x);

/** Lobules at 20 % body fat; made once for each plate. */
export const lobules = keptFor((layout): readonly Disc[] =>
  Array.from({ length: MOST_LOBULES }, (_, index) => lobule(layout, index)),
);

/** Gates drawn at a body fat. */
export const gateCount = (bodyFat: number): number => Math.max(1, Math.round(lobuleCount(bodyFat)));

/** How far a gate is in its cycle, 0 to 1; it is held while that is below the inhibited share. */
const phaseOf = (gate: number, clock: Clock): number => spread(gate, clock.seconds / CYCLE);

/** The gate that a molecule finds: an open one if there is any, else the one next to open. */
export function gateFor(molecule: number, gates: number, openShare: number, clock: Clock): number {
  const first = Math.floor(spread(molecule, 0.3) * gates);
  let best = first;
  let latest = -1;
  for (let step = 0; step < gates; step += 1) {
    const gate = (first + step) % gates;
    const phase = phaseOf(gate, clock);
    if (phase >= 1 - openShare) return gate;
    if (phase > latest) [best, latest] = [gate, phase];
  }
  return best;
}

/** Places an inhibitor in each held gate. */
export function placeInhibitor(
  into: Particles,
  moment: Moment,
  layout: Layout,
  clock: Clock,
): void {
  const held = 1 - moment.levels.aromataseActivity;
  if (held <= 0.005) return;
  const scale = fatScale(moment.levels.bodyFat);
  const gates = gateCount(moment.levels.bodyFat);
  for (let gate = 0; gate < gates; gate += 1) {
    const phase = phaseOf(gate, clock);
    const place = lobules(layout)[gate] ?? layout.fat;
    const mouth = mouthOf(place);
    const inside = clock.still ? held - phase : Math.min(phase, held - phase);
    // sliding in at the beginning of the cycle, off at the end of the held share
    const away = inside < 0 ? 1 : 1 - Math.min(inside / Math.min(SLIDE, held / 2), 1);
    if (inside < 0 || away >= 1) continue;
    const out = (3.6 + away * 9) * layout.grain;
    const x = layout.fat.x + place.x * scale + Math.cos(mouth) * out;
    const y = layout.fat.y + place.y * scale + Math.sin(mouth) * out;
    into.put('drug', x, y, 1 - away * 0.8, mouth + Math.PI);
  }
}
