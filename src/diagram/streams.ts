/** The loop's streams: particles on their way from an organ into blood. */
import type { Trajectory } from '../../workers/contract/trajectory';
import { fatScale, leydigCells } from './anatomy';
import { flow, soft, type Frame, type Stream } from './flow';
import { gateCount, gateFor, lobules, mouthOf } from './gates';
import { onCurve, spot } from './geometry';
import { keptFor } from './kept';
import type { Layout } from './plate';
import type { Moment } from './moment';
import type { Clock, Kind, Particles } from './particles';
import { scattered } from './scatter';

/** What the streams are told of a frame; one is written into again and again. */
interface Told extends Frame {
  into: Particles;
  moment: Moment;
  layout: Layout;
}
type Place = Stream<Told>['place'];

const here = spot();
const cellsOf = keptFor(leydigCells);

/** A particle on its way from a Leydig cell through the vein into the loop. */
const outOfTestis =
  (kind: Kind): Place =>
  ({ into, layout }, { share, n }) => {
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
  };

/** A share of the quadratic way from a through (kx, ky) to b, along one side. */
const bent = (a: number, knee: number, b: number, share: number): number =>
  (1 - share) * (1 - share) * a + 2 * (1 - share) * share * knee + share * share * b;

/** Testosterone that goes into fat as a hexagon and comes out of an open gate with a ring, as estradiol. */
const throughFat: Place = ({ into, moment, layout, clock }, { share, n }) => {
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
};

/** Along a vessel, from its middle spreading out. */
const through =
  (kind: Kind, vessel: 'outflow' | 'outside', seed: number): Place =>
  ({ into, layout }, { share, n }) => {
    onCurve(layout[vessel], share, here);
    const aside = (scattered(n, seed) - 0.5) * layout.vessel * 0.5 * share;
    into.put(kind, here.x, here.y + aside, soft(share));
  };

const streams: readonly Stream<Told>[] = [
  {
    transit: 2.2,
    channel: 'testosteroneSecretion',
    quantum: 'testosterone',
    place: outOfTestis('testosterone'),
  },
  {
    transit: 2.2,
    channel: 'estradiolFromTestis',
    quantum: 'estradiol',
    place: outOfTestis('estradiol'),
  },
  { transit: 3, channel: 'estradiolFromFat', quantum: 'estradiol', place: throughFat },
  {
    transit: 1.2,
    channel: 'FSH',
    quantum: 'gonadotropin',
    place: through('FSH', 'outflow', 35),
  },
  {
    transit: 1.8,
    channel: 'testosteroneFromOutside',
    quantum: 'testosterone',
    place: through('testosterone', 'outside', 37),
  },
];

const told = {} as Told;

/** Places every stream but the pulsatile ones. */
export function placeStreams(
  into: Particles,
  moment: Moment,
  trajectory: Trajectory,
  layout: Layout,
  clock: Clock,
): void {
  told.into = into;
  told.moment = moment;
  told.trajectory = trajectory;
  told.layout = layout;
  told.clock = clock;
  told.coarseness = layout.coarseness;
  for (const stream of streams) flow(stream, told);
}
