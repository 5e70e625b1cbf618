/** Seeded scenes of the stage whose pictures are kept: who, when, from how near, in which theme and of what size. */
import { landscape } from '../../src/diagram/landscape';
import type { Layout } from '../../src/diagram/plate';
import { portrait } from '../../src/diagram/portrait';
import { secondsPerDay, type Tempo } from '../../src/diagram/quanta';
import type { CloseId } from '../../src/stage/close/views';
import type { Intervention, Scenario } from '../../workers/contract/scenario';
import { standard } from '../../workers/contract/scenario';
import { pairOf, scenarioOf } from '../diagram/trajectories';

const doing = (days: number, ...interventions: readonly Intervention[]): Scenario =>
  scenarioOf(days, { interventions });

const men = {
  normal: () => doing(4),
  anastrozole: () =>
    doing(13, { type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 0 }),
  obese: () => scenarioOf(4, { subject: { ...standard().subject, bodyFat: 42 } }),
  castrate: () => doing(13, { type: 'orchidectomy', from: 2 }),
  low: () => doing(13, { type: 'clamp', hormone: 'estradiol', value: 20, from: 3 }),
  high: () => doing(13, { type: 'clamp', hormone: 'estradiol', value: 300, from: 3 }),
  driven: () =>
    doing(
      4,
      { type: 'gnrhPump', pulsesPerDay: 12, dose: 1, from: 1 },
      { type: 'gnrhAntagonist', block: 0.5, from: 1 },
      { type: 'cut', pathway: 'estradiol-hypothalamus', from: 1 },
      { type: 'clamp', hormone: 'testosterone', value: 12, from: 1 },
    ),
  infused: () => doing(9, { type: 'exogenousTestosterone', mgPerDay: 8, from: 1 }),
} as const satisfies Record<string, () => Scenario>;
type ManId = keyof typeof men;

/** A scene to be drawn. */
export interface Scene {
  readonly name: string;
  readonly man: ManId;
  readonly day: number;
  readonly theme: 'dark' | 'light';
  readonly plate: Layout;
  /** Px. */
  readonly size: readonly [number, number];
  readonly near: CloseId | null;
  readonly tempo: Tempo;
  readonly still: boolean;
  /** Seconds on the screen. */
  readonly seconds: number;
}

const lived = new Map<ManId, ReturnType<typeof pairOf>>();
/** The life of a man, simulated when first asked for. */
export function lifeOf(man: ManId): ReturnType<typeof pairOf> {
  const life = lived.get(man) ?? pairOf(men[man]());
  lived.set(man, life);
  return life;
}

const wide = { plate: landscape, size: [380, 270] } as const;
const broad = { plate: landscape, size: [480, 270] } as const;
const tall = { plate: portrait(420), size: [234, 252] } as const;
const short = { plate: portrait(340), size: [234, 204] } as const;

function scene(
  name: string,
  man: ManId,
  day: number,
  theme: Scene['theme'],
  some: Partial<Scene> = {},
): Scene {
  const tempo = some.tempo ?? 'pulses';
  const seconds = some.still ? 1000 : day * secondsPerDay[tempo];
  return { name, man, day, theme, ...wide, near: null, tempo, still: false, seconds, ...some };
}

/** All of them. */
export const scenes: readonly Scene[] = [
  scene('normal-dark', 'normal', 2.31, 'dark'),
  scene('normal-light', 'normal', 2.31, 'light', broad),
  scene('anastrozole-dark', 'anastrozole', 12.3, 'dark', broad),
  scene('anastrozole-phone', 'anastrozole', 12.3, 'light', tall),
  scene('obese-light', 'obese', 2.3, 'light'),
  scene('castrate-dark', 'castrate', 12.3, 'dark'),
  scene('castrate-phone', 'castrate', 12.3, 'light', short),
  scene('held-low-phone', 'low', 12.3, 'dark', short),
  scene('held-high-light', 'high', 12.3, 'light'),
  scene('driven-dark', 'driven', 3.3, 'dark'),
  scene('infused-light', 'infused', 8.3, 'light'),
  scene('weeks-dark', 'anastrozole', 11.4, 'dark', { tempo: 'weeks' }),
  scene('months-light', 'normal', 3.2, 'light', { tempo: 'months' }),
  scene('still-dark', 'anastrozole', 12.3, 'dark', { still: true }),
  scene('near-hypothalamus', 'normal', 2.31, 'dark', { near: 'hypothalamus' }),
  scene('near-pituitary', 'anastrozole', 12.3, 'light', { near: 'pituitary' }),
  scene('near-testis', 'normal', 2.31, 'dark', { near: 'testis' }),
  scene('near-fat', 'anastrozole', 12.3, 'light', { near: 'fat', ...broad }),
  scene('near-fat-phone', 'anastrozole', 12.3, 'dark', { near: 'fat', ...short }),
  scene('near-blood', 'obese', 2.3, 'dark', { near: 'blood' }),
];
