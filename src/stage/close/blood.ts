/** Blood from near by: testosterone on SHBG, on albumin, and the little that is free. */
import { bindingOf, type Binding } from '../../diagram/odds';
import type { Point } from '../../diagram/geometry';
import { bloodQuanta } from '../../diagram/quanta';
import { scattered, spread } from '../../diagram/scatter';
import { cupShape } from '../cup';
import { cushion, merged, oval } from '../forms';
import type { GrainList } from '../grain-list';
import { bodies, move, put, type Kit } from '../kit';
import { vessel } from './bodies';
import type { Close } from './scene';
import { cups } from './seats';

const [TESTOSTERONE, ESTRADIOL] = [3, 4];
const MIDDLE = 236;
const HALF = 128;
/** SHBG, nmol/L, that one drawn molecule stands for: the same as one hexagon of testosterone. */
const ONE = bloodQuanta.testosterone;
const MOST_SHBG = 160;
const MOST_ESTRADIOL = 120;
/** Albumin is there a thousand times over: these few are a sign of it. */
const ALBUMIN = 26;
/** Seconds on the screen to drift through the picture. */
const DRIFT = 60;
const SEAT = 11;
/** Examples beside the words, each of one thing: on SHBG, SHBG, on albumin, free, and all of it. */
const shown = {
  onSHBG: { x: 26, y: 404, mouth: -0.5 },
  SHBG: { x: 304, y: 54, mouth: -0.5 },
  onAlbumin: { x: 610, y: 404 },
  free: { x: 614, y: 54 },
  all: { x: 26, y: 54 },
} as const;

/** The stream in cells, so that nothing lies on anything else: so many along it and across it. */
const [COLUMNS, ROWS] = [25, 8];
const CELLS = COLUMNS * ROWS;
/** Near the golden section of the cells, with no divisor in common: any number of them spread evenly. */
const STRIDE = 123;

interface Place {
  x: number;
  y: number;
}

/** The place of the n-th molecule, somewhat aside of its cell's middle; everything drifts, in its own lane. */
function lane(into: Place, n: number, aside: number, seconds: number): void {
  const cell = (n * STRIDE) % CELLS;
  const row = cell % ROWS;
  const column = Math.floor(cell / ROWS) + 0.5 * (row % 2) + aside;
  const gone = (column + 0.6 * scattered(n, 11)) / COLUMNS + seconds / DRIFT;
  into.x = 830 * (gone - Math.floor(gone)) - 95;
  into.y = MIDDLE + (2 * ((row + 0.2 + 0.6 * scattered(n, 13)) / ROWS) - 1) * (HALF - 12);
}

const albuminShape = () =>
  merged(
    [
      [0, 0, 17],
      [17, -5, 13],
      [-16, 6, 14],
    ].map(([x = 0, y = 0, r = 1]) => cushion(oval(x, y, r, r * 0.86, 40), r * 0.5, 0.7)),
  );

/** Testosterone in a carrier's hollow. */
const seated = (list: GrainList, { x, y }: Point, turn: number): void =>
  list.put(TESTOSTERONE, x + Math.cos(turn) * 6.4, y + Math.sin(turn) * 6.4, 1, 0.92);

export function bloodNear(kit: Kit): Close {
  const carriers = bodies(
    kit,
    cupShape(),
    { base: 'protein', deep: 'proteinDeep', rim: 'protein' },
    MOST_SHBG,
  );
  const albumin = bodies(
    kit,
    albuminShape(),
    { base: 'albumin', deep: 'albuminDeep', rim: 'albuminRim', strength: 0.8 },
    ALBUMIN + 1,
  );
  albumin.count = ALBUMIN + 1;
  const binding: Binding = { free: 0, shbg: 0, albumin: 0 };
  const at: Place = { x: 0, y: 0 };
  const turns = Float32Array.from({ length: MOST_SHBG }, (_, index) => 6.28 * scattered(index, 7));
  const size = { x: SEAT, y: SEAT, z: SEAT };
  turns.forEach((turn, index) => put(carriers, index, { ...at, z: -40 }, size, turn));
  for (let index = 0; index < ALBUMIN; index += 1)
    put(albumin, index, { ...at, z: -110 }, { x: 1, y: 1, z: 1 }, 6.28 * scattered(index, 3));
  put(albumin, ALBUMIN, { ...shown.onAlbumin, z: -110 }, { x: 0.8, y: 0.8, z: 1 }, 1);
  return {
    bodies: [
      vessel(kit, MIDDLE, HALF, 0),
      albumin,
      carriers,
      cups(kit, [shown.onSHBG, shown.SHBG], SEAT, 'receptor'),
    ],
    place(list, { moment, trajectory, clock }) {
      const { seconds } = clock;
      bindingOf(moment, trajectory.scenario, binding);
      const held = binding.albumin / ONE;
      for (let index = 0; index < ALBUMIN; index += 1) {
        lane(at, index * 7 + 3, 0.5, seconds);
        move(albumin, index, at);
        // the weakly held sit on its outside, several to one where there are more
        const mine = Math.floor(held / ALBUMIN + spread(index, 0.5));
        for (let one = 0; one < mine; one += 1) {
          const turn = 2.1 * one + 6.28 * scattered(index, 5);
          list.put(TESTOSTERONE, at.x + Math.cos(turn) * 17, at.y + Math.sin(turn) * 15, 1, 1);
        }
      }
      const count = Math.min(moment.levels.SHBG / ONE, MOST_SHBG);
      const taken = binding.shbg / ONE;
      carriers.count = Math.ceil(count);
      for (let index = 0; index < count; index += 1) {
        lane(at, index, 0, seconds);
        move(carriers, index, at);
        // seats are taken evenly through the stream, as many as the law of mass action fills
        if (spread(index, 0.77) * count < taken) seated(list, at, turns[index] ?? 0);
      }
      const free = binding.free / ONE;
      for (let index = 0; index < free; index += 1) {
        lane(at, index * 11 + 5, 0.5, seconds * 1.6);
        list.put(TESTOSTERONE, at.x, at.y, Math.min(free - index, 1), 1.5);
      }
      const estradiol = Math.min(moment.levels.estradiol / bloodQuanta.estradiol, MOST_ESTRADIOL);
      for (let index = 0; index < estradiol; index += 1) {
        lane(at, CELLS - 1 - index, 0.5, seconds);
        list.put(ESTRADIOL, at.x, at.y, 0.9 * Math.min(estradiol - index, 1), 1);
      }
      seated(list, shown.onSHBG, shown.onSHBG.mouth);
      list.put(TESTOSTERONE, shown.onAlbumin.x - 12, shown.onAlbumin.y - 10);
      list.put(TESTOSTERONE, shown.onAlbumin.x + 13, shown.onAlbumin.y + 8);
      list.put(TESTOSTERONE, shown.free.x, shown.free.y, 1, 1.5);
      list.put(TESTOSTERONE, shown.all.x, shown.all.y, 1, 1);
    },
  };
}
