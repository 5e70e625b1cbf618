/** The loop's streams: particles on their way from an organ into blood. */
import type { ChannelId } from '../../workers/contract/channels';
import { brainConstantsOf } from '../../workers/contract/constants/brain';
import type { Day } from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';
import { sampleAt, type Trajectory } from '../../workers/contract/trajectory';
import { fatScale, leydigCells } from './anatomy';
import { flow, soft, type Stream, type Way } from './flow';
import { gateCount, gateFor, lobules, mouthOf } from './gates';
import { onCurve, spot, type Bezier } from './geometry';
import type { Disc, Layout } from './plate';
import type { Moment } from './moment';
import type { Clock, Kind, Particles } from './particles';
import { streamQuanta } from './quanta';
import { scattered } from './scatter';

/** What the streams are told of a frame; one is written into again and again. */
interface Frame {
  into: Particles;
  moment: Moment;
  trajectory: Trajectory;
  layout: Layout;
  clock: Clock;
}

const here = spot();
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
function outOfTestis({ into, layout }: Frame, kind: Kind, { share, n }: Way): void {
  const cells = cellsOf(layout);
  const from = cells[Math.floor(scattered(n, 31) * cells.length)] ?? layout.testis;
  const mouth = layout.vein[0];
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

/** A share of the quadratic way from a through (kx, ky) to b, along one side. */
const bent = (a: number, knee: number, b: number, share: number): number =>
  (1 - share) * (1 - share) * a + 2 * (1 - share) * share * knee + share * share * b;

/** Testosterone that goes into fat as a hexagon and comes out of an open gate with a ring, as estradiol. */
function throughFat({ into, moment, layout, clock }: Frame, { share, n }: Way): void {
  const { bodyFat, aromataseActivity } = moment.levels;
  const gate = gateFor(n, gateCount(bodyFat), aromataseActivity, clock);
  const scale = fatScale(bodyFat);
  const at = lobules(layout)[gate] ?? layout.fat;
  const open = mouthOf(at);
  const mouthX = layout.fat.x + at.x * scale + Math.cos(open) * 3;
  const mouthY = layout.fat.y + at.y * scale + Math.sin(open) * 3;
  const isIn = share < 0.5;
  const outside = isIn ? layout.intoFat : layout.outOfFat;
  const way = isIn ? 2 * share : 2 - 2 * share;
  here.x = bent(outside.x, (outside.x + mouthX) / 2, mouthX, way);
  here.y = bent(outside.y, outside.y, mouthY, way);
  into.put(isIn ? 'testosterone' : 'estradiol', here.x, here.y, soft(share));
}

/** A particle on its way along a vessel, somewhat aside of its middle. */
function alongVessel(into: Particles, kind: Kind, vessel: Bezier, share: number, aside: number) {
  onCurve(vessel, share, here);
  into.put(kind, here.x, here.y + aside, soft(share));
}

/** Hours in which FSH is cleared; asked for ten times a second of the screen, so the last answer is kept. */
const clearing = { of: null as Scenario['parameters'] | null, hours: 0 };
function hoursOf({ scenario: { parameters } }: Trajectory): number {
  if (clearing.of !== parameters) {
    clearing.of = parameters;
    clearing.hours = brainConstantsOf(parameters)('pituitary.FSH.hours');
  }
  return clearing.hours;
}

/** FSH made, IU/L a day: what is cleared and what the level gains. */
export function fshSecretion(trajectory: Trajectory, day: Day): number {
  const before = sampleAt(trajectory, 'FSH', day - 1 / 24);
  const after = sampleAt(trajectory, 'FSH', day + 1 / 24);
  const cleared = (24 / hoursOf(trajectory)) * sampleAt(trajectory, 'FSH', day);
  return Math.max(0, cleared + (after - before) * 12);
}

/** Quanta a day of what a channel records. */
const of =
  (channel: ChannelId, quantum: 'testosterone' | 'estradiol') =>
  ({ trajectory, layout, clock }: Frame, way: Way): void => {
    const one = streamQuanta[clock.tempo][quantum] * layout.coarseness;
    way.perDay = sampleAt(trajectory, channel, way.day) / one;
  };

const fromOutside: Stream<Frame> = {
  transit: 1.8,
  rate: of('testosteroneFromOutside', 'testosterone'),
  place: ({ into, layout }, { share, n }) => {
    const aside = (scattered(n, 37) - 0.5) * layout.vessel * 0.34;
    alongVessel(into, 'testosterone', layout.outside, share, aside);
  },
};

const streams: readonly Stream<Frame>[] = [
  {
    transit: 2.2,
    rate: of('testosteroneSecretion', 'testosterone'),
    place: (frame, way) => outOfTestis(frame, 'testosterone', way),
  },
  {
    transit: 2.2,
    rate: of('estradiolFromTestis', 'estradiol'),
    place: (frame, way) => outOfTestis(frame, 'estradiol', way),
  },
  { transit: 3, rate: of('estradiolFromFat', 'estradiol'), place: throughFat },
  {
    transit: 1.2,
    rate: ({ trajectory, layout, clock }, way) => {
      const one = streamQuanta[clock.tempo].gonadotropin * layout.coarseness;
      way.perDay = fshSecretion(trajectory, way.day) / one;
    },
    place: ({ into, layout }, { share, n }) => {
      const aside = (scattered(n, 35) - 0.5) * layout.vessel * 0.5;
      alongVessel(into, 'FSH', layout.outflow, share, aside * share);
    },
  },
];

let frame: Frame | null = null;

/** Places every stream but the pulsatile ones. */
export function placeStreams(
  into: Particles,
  moment: Moment,
  trajectory: Trajectory,
  layout: Layout,
  clock: Clock,
): void {
  frame ??= { into, moment, trajectory, layout, clock };
  frame.into = into;
  frame.moment = moment;
  frame.trajectory = trajectory;
  frame.layout = layout;
  frame.clock = clock;
  for (const stream of streams) flow(stream, frame, clock);
  if (moment.levels.testosteroneFromOutside > 0) flow(fromOutside, frame, clock);
}
