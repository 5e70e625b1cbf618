/** Streams: particles on their way from an organ into blood, so many a second as the flux holds quanta. */
import type { ChannelId } from '../../workers/contract/channels';
import { brainConstantsOf } from '../../workers/contract/constants/brain';
import type { Day } from '../../workers/contract/quantities';
import { sampleAt, type Trajectory } from '../../workers/contract/trajectory';
import { fatScale, leydigCells } from './anatomy';
import { gateCount, gateFor, lobules, mouthOf } from './gates';
import { onCurve, spot, type Point } from './geometry';
import type { Disc, Layout } from './plate';
import type { Moment } from './moment';
import type { Clock, Kind, Particles } from './particles';
import { secondsPerDay, streamQuanta } from './quanta';
import { countInSlot, scattered } from './scatter';

/** Seconds of the screen in one slot of a stream; within it particles start at a repeatable instant. */
const SLOT = 0.1;

interface Stream {
  /** Seconds on the way. */
  readonly transit: number;
  /** Quanta a day at a day. */
  readonly perDay: (day: Day) => number;
  /** Places the n-th particle a share of its way along. */
  readonly place: (share: number, n: number) => void;
}

/** Finds every particle of a stream that is on its way at an instant. */
export function flow({ transit, perDay, place }: Stream, clock: Clock): void {
  const pace = secondsPerDay[clock.tempo];
  const first = Math.floor((clock.seconds - transit) / SLOT);
  const last = Math.floor(clock.seconds / SLOT);
  for (let slot = first; slot <= last; slot += 1) {
    const day = clock.still ? clock.day : ((slot + 0.5) * SLOT) / pace;
    const born = countInSlot((perDay(day) * SLOT) / pace, slot);
    for (let which = 0; which < born; which += 1) {
      const n = slot * 8 + which;
      const start = (slot + (which + scattered(slot, 21)) / born) * SLOT;
      const share = (clock.seconds - start) / transit;
      if (share >= 0 && share < 1) place(share, n);
    }
  }
}

const here = spot();
const soft = (share: number): number => Math.min(1, share * 8, (1 - share) * 8);
const KEPT = new Map<Layout, readonly Disc[]>();

function cellsOf(layout: Layout): readonly Disc[] {
  let cells = KEPT.get(layout);
  if (!cells) {
    cells = leydigCells(layout);
    KEPT.set(layout, cells);
  }
  return cells;
}

/** A particle on its way from a Leydig cell through the vein into the loop. */
function outOfTestis(into: Particles, kind: Kind, layout: Layout, share: number, n: number): void {
  const cells = cellsOf(layout);
  const from = cells[Math.floor(scattered(n, 31) * cells.length)] ?? layout.testis;
  const [mouth] = layout.vein;
  if (share < 0.5) {
    // first slowly out of the cell, then with the stream
    const run = 2 * share;
    const eased = run * run * (3 - 2 * run);
    here.x = from.x + (mouth.x - from.x) * eased;
    here.y = from.y + (mouth.y - from.y) * eased * eased;
  } else onCurve(layout.vein, 2 * share - 1, here);
  const aside = (scattered(n, 33) - 0.5) * layout.vessel * 0.3;
  into.put(kind, here.x + aside, here.y, soft(share));
}

/** A quadratic way from a through b to c. */
function bent(a: Point, b: Point, c: Point, share: number): void {
  const u = 1 - share;
  here.x = u * u * a.x + 2 * u * share * b.x + share * share * c.x;
  here.y = u * u * a.y + 2 * u * share * b.y + share * share * c.y;
}

/** Testosterone that goes into fat as a hexagon and comes out of an open gate with a ring, as estradiol. */
function throughFat(
  into: Particles,
  moment: Moment,
  layout: Layout,
  clock: Clock,
  way: { readonly share: number; readonly n: number },
): void {
  const { share, n } = way;
  const { bodyFat, aromataseActivity } = moment.levels;
  const gate = gateFor(n, gateCount(bodyFat), aromataseActivity, clock);
  const scale = fatScale(bodyFat);
  const at = lobules(layout)[gate] ?? layout.fat;
  const open = mouthOf(at);
  const mouth = {
    x: layout.fat.x + at.x * scale + Math.cos(open) * 3,
    y: layout.fat.y + at.y * scale + Math.sin(open) * 3,
  };
  if (share < 0.5) {
    const knee = { x: (layout.intoFat.x + mouth.x) / 2, y: layout.intoFat.y };
    bent(layout.intoFat, knee, mouth, 2 * share);
    into.put('testosterone', here.x, here.y, soft(share));
    return;
  }
  const knee = { x: (layout.outOfFat.x + mouth.x) / 2, y: layout.outOfFat.y };
  bent(mouth, knee, layout.outOfFat, 2 * share - 1);
  into.put('estradiol', here.x, here.y, soft(share));
}

/** FSH made, IU/L a day: what is cleared and what the level gains. */
export function fshSecretion(trajectory: Trajectory, day: Day): number {
  const hours = brainConstantsOf(trajectory.scenario.parameters)('pituitary.FSH.hours');
  const before = sampleAt(trajectory, 'FSH', day - 1 / 24);
  const after = sampleAt(trajectory, 'FSH', day + 1 / 24);
  return Math.max(0, (24 / hours) * sampleAt(trajectory, 'FSH', day) + (after - before) * 12);
}

/** Places every stream but the pulsatile ones. */
export function placeStreams(
  into: Particles,
  moment: Moment,
  trajectory: Trajectory,
  layout: Layout,
  clock: Clock,
): void {
  const quanta = streamQuanta[clock.tempo];
  const of = (channel: ChannelId, quantum: number) => (day: Day) =>
    sampleAt(trajectory, channel, day) / (quantum * layout.coarseness);
  flow(
    {
      transit: 2.2,
      perDay: of('testosteroneSecretion', quanta.testosterone),
      place: (share, n) => outOfTestis(into, 'testosterone', layout, share, n),
    },
    clock,
  );
  flow(
    {
      transit: 2.2,
      perDay: of('estradiolFromTestis', quanta.estradiol),
      place: (share, n) => outOfTestis(into, 'estradiol', layout, share, n),
    },
    clock,
  );
  flow(
    {
      transit: 3,
      perDay: of('estradiolFromFat', quanta.estradiol),
      place: (share, n) => throughFat(into, moment, layout, clock, { share, n }),
    },
    clock,
  );
  flow(
    {
      transit: 1.2,
      perDay: (day) => fshSecretion(trajectory, day) / (quanta.gonadotropin * layout.coarseness),
      place: (share, n) => {
        onCurve(layout.outflow, share, here);
        const aside = (scattered(n, 35) - 0.5) * layout.vessel * 0.5;
        into.put('FSH', here.x, here.y + aside * share, soft(share));
      },
    },
    clock,
  );
  if (moment.levels.testosteroneFromOutside <= 0) return;
  flow(
    {
      transit: 1.8,
      perDay: of('testosteroneFromOutside', quanta.testosterone),
      place: (share, n) => {
        onCurve(layout.outside, share, here);
        const aside = (scattered(n, 37) - 0.5) * layout.vessel * 0.34;
        into.put('testosterone', here.x, here.y + aside, soft(share));
      },
    },
    clock,
  );
}
