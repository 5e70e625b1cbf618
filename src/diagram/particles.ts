/** A reusable list of particles, and the blood loop's: as many of each as its concentration holds quanta. */
import { along, spot } from './geometry';
import type { Layout } from './plate';
import type { Moment } from './moment';
import { countInBlood, secondsPerDay, type BloodHormone, type Tempo } from './quanta';
import { scattered, spread } from './scatter';

export const kinds = [
  'GnRH',
  'LH',
  'FSH',
  'testosterone',
  'estradiol',
  'inhibinB',
  'drug',
  'spermatogonium',
  'spermatocyte',
  'spermatid',
  'sperm',
] as const;
export type Kind = (typeof kinds)[number];

const CAPACITY = 4096;

/** Particles placed for one frame. */
export class Particles {
  count = 0;
  readonly kind = new Uint8Array(CAPACITY);
  readonly x = new Float32Array(CAPACITY);
  readonly y = new Float32Array(CAPACITY);
  readonly alpha = new Float32Array(CAPACITY);
  /** Direction it points to, radians; 0 is right. */
  readonly turn = new Float32Array(CAPACITY);

  clear(): void {
    this.count = 0;
  }

  put(kind: Kind, x: number, y: number, alpha = 1, turn = 0): void {
    if (alpha <= 0.02 || this.count >= CAPACITY) return;
    const at = this.count;
    this.kind[at] = kinds.indexOf(kind);
    this.x[at] = x;
    this.y[at] = y;
    this.alpha[at] = Math.min(alpha, 1);
    this.turn[at] = turn;
    this.count = at + 1;
  }
}

/** The instant as the picture's motion knows it: a function of the day and the tempo, of nothing else. */
export interface Clock {
  readonly tempo: Tempo;
  readonly day: number;
  /** Seconds on the screen since day 0. */
  readonly seconds: number;
  /** Reduced motion: amounts follow the day, places do not. */
  readonly still: boolean;
}

export const clockAt = (day: number, tempo: Tempo, still = false): Clock => ({
  tempo,
  day,
  seconds: still ? 1000 : day * secondsPerDay[tempo],
  still,
});

/** Seconds for a particle to go round. */
const ROUND = 16;
const inBlood: readonly BloodHormone[] = [
  'LH',
  'FSH',
  'testosterone',
  'estradiol',
  'inhibinB',
  'drug',
];
const here = spot();

/** Concentration of a hormone on the loop, in the unit of its quantum. */
const levelOf = (moment: Moment, hormone: BloodHormone): number =>
  hormone === 'drug' ? moment.drugLevel : moment.levels[hormone];

/** Places what blood carries; the last of each kind is faded in by the fraction that is left. */
export function placeBlood(into: Particles, moment: Moment, layout: Layout, clock: Clock): void {
  const travelled = clock.seconds / ROUND;
  const free = layout.vessel / 2 - 5.2 * layout.grain;
  for (let row = 0; row < inBlood.length; row += 1) {
    const hormone = inBlood[row] ?? 'LH';
    const amount = countInBlood(hormone, levelOf(moment, hormone), layout.coarseness);
    for (let index = 0; index < amount; index += 1) {
      const share = spread(index, row * 0.173 + travelled);
      along(layout.loop, share, here);
      // alternate sides of the stream, never the very middle of the last one's place
      const aside = (2 * scattered(index, row) - 1) * free;
      const x = here.x - here.dy * aside;
      const y = here.y + here.dx * aside;
      const fade = Math.min(amount - index, 1);
      into.put(hormone, x, y, fade, Math.atan2(here.dy, here.dx));
    }
  }
}
