/** Blood from near by: testosterone on SHBG, on albumin, and the little that is free. */
import { bindingOf, type Binding } from '../../diagram/odds';
import { bloodQuanta } from '../../diagram/quanta';
import { scattered, spread, spreadInSquare } from '../../diagram/scatter';
import { cushion, merged, oval } from '../forms';
import { bodies, put, type Kit } from '../kit';
import { gateShape } from '../gate';
import { vessel } from './bodies';
import type { Close } from './scene';

const [TESTOSTERONE, ESTRADIOL] = [3, 4];
const MIDDLE = 236;
const HALF = 128;
/** SHBG, nmol/L, that one drawn molecule stands for: the same as one hexagon of testosterone. */
const ONE = bloodQuanta.testosterone;
const MOST_SHBG = 160;
/** Albumin is there a thousand times over: these few are a sign of it. */
const ALBUMIN = 26;
/** Seconds on the screen to drift through the picture. */
const DRIFT = 60;
const SEAT = 11;

export function bloodNear(kit: Kit): Close {
  const carriers = bodies(
    kit,
    gateShape(),
    { base: 'protein', deep: 'proteinDeep', rim: 'protein' },
    MOST_SHBG,
  );
  const lump = merged(
    [
      [0, 0, 20],
      [19, -6, 15],
      [-18, 7, 16],
    ].map(([x = 0, y = 0, r = 1]) => cushion(oval(x, y, r, r * 0.86, 40), r * 0.5, 0.7)),
  );
  const albumin = bodies(
    kit,
    lump,
    { base: 'organ', deep: 'organDeep', rim: 'protein', strength: 0.7 },
    ALBUMIN,
  );
  albumin.count = ALBUMIN;
  const binding: Binding = { free: 0, shbg: 0, albumin: 0 };
  const at = { x: 0, y: 0, z: -60 };
  const size = { x: SEAT, y: SEAT, z: SEAT };
  const flat = { x: 1, y: 1, z: 1 };
  /** A place in the stream; everything drifts, in its own lane. */
  const lane = (index: number, offset: number, seconds: number): void => {
    at.x = 830 * spreadInSquare(index, 0, offset + seconds / DRIFT) - 95;
    at.y = MIDDLE + (2 * spreadInSquare(index, 1, offset) - 1) * (HALF - 22);
  };
  return {
    bodies: [vessel(kit, MIDDLE, HALF, 0), albumin, carriers],
    place(list, { moment, trajectory, clock }) {
      const { seconds } = clock;
      bindingOf(moment, trajectory.scenario, binding);
      const held = binding.albumin / ONE;
      for (let index = 0; index < ALBUMIN; index += 1) {
        lane(index, 0.37, seconds);
        at.z = -110;
        put(albumin, index, at, flat, 6.28 * scattered(index, 3));
        // the weakly held sit on its outside, several to one where there are more
        const mine = Math.floor(held / ALBUMIN + spread(index, 0.5));
        for (let one = 0; one < mine; one += 1) {
          const turn = 2.1 * one + 6.28 * scattered(index, 5);
          list.put(TESTOSTERONE, at.x + Math.cos(turn) * 21, at.y + Math.sin(turn) * 18, 1, 1.1);
        }
      }
      const count = Math.min(moment.levels.SHBG / ONE, MOST_SHBG);
      const seated = binding.shbg / ONE;
      carriers.count = Math.ceil(count);
      for (let index = 0; index < count; index += 1) {
        lane(index, 0.11, seconds);
        at.z = -40;
        const turn = 6.28 * scattered(index, 7);
        put(carriers, index, at, size, turn);
        // seats are taken evenly through the stream, as many as the law of mass action fills
        if (spread(index, 0.77) * count < seated)
          list.put(TESTOSTERONE, at.x + Math.cos(turn) * 6, at.y + Math.sin(turn) * 6, 1, 0.92);
      }
      const free = binding.free / ONE;
      for (let index = 0; index < free; index += 1) {
        lane(index, 0.61, seconds * 1.6);
        list.put(TESTOSTERONE, at.x, at.y, Math.min(free - index, 1), 1.7);
      }
      const estradiol = moment.levels.estradiol / bloodQuanta.estradiol;
      for (let index = 0; index < Math.min(estradiol, 120); index += 1) {
        lane(index, 0.93, seconds);
        list.put(ESTRADIOL, at.x, at.y, 0.9 * Math.min(estradiol - index, 1), 1);
      }
    },
  };
}
