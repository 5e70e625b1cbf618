/** One gonadotrope from near by: GnRH knocks, the granules that have filled since the last pulse go out into the blood. */
import { firstPulseAtOrAfter } from '../../../workers/contract/trajectory';
import { oneByOne } from '../../diagram/bursts';
import { bloodQuanta, secondsPerDay, streamQuanta } from '../../diagram/quanta';
import { countInSlot, scattered, spread, spreadInSquare } from '../../diagram/scatter';
import { merged, tube } from '../forms';
import { body, type Kit } from '../kit';
import { cell, drift, vessel } from './bodies';
import type { Close } from './scene';
import { cups, seat, type Seat, type Sitter } from './seats';

const [GNRH, LH, FSH, ESTRADIOL, INHIBIN] = [0, 1, 2, 4, 5];
const MIDDLE = { x: 320, y: 214, rx: 178, ry: 104 };
const BLOOD = 398;
const SEAT = 12;
/** Seconds on the screen: GnRH comes down, a granule goes out. */
const KNOCK = 0.5;
const GOING = 1.6;
/** Granules drawn for each that leaves on the loop: the same quantum. */
const MOST = 150;

/** Seats on the cell's own outline, looking outwards. */
const onCell = (from: number, to: number, count: number): Seat[] =>
  Array.from({ length: count }, (_, index) => {
    const turn = from + ((to - from) * (index + 0.5)) / count;
    return {
      x: MIDDLE.x + Math.cos(turn) * (MIDDLE.rx + 9),
      y: MIDDLE.y + Math.sin(turn) * (MIDDLE.ry + 9),
      mouth: turn,
    };
  });

const NUCLEUS = { x: -58, y: -18, r: 40 };
/** Where protein is made: folds round the nucleus. */
const folds = () =>
  merged(
    [1.42, 1.68, 1.94].map((reach, fold) =>
      tube(
        Array.from({ length: 15 }, (_, step) => {
          const turn = -1.15 + 0.1 * fold + (step / 14) * (2.3 - 0.3 * fold);
          return {
            x: MIDDLE.x + NUCLEUS.x + Math.cos(turn) * NUCLEUS.r * reach,
            y: MIDDLE.y + NUCLEUS.y + Math.sin(turn) * NUCLEUS.r * (reach - 0.1),
          };
        }),
        3.1,
        { sides: 8 },
      ),
    ),
  );

export function pituitaryNear(kit: Kit): Close {
  const knockers = onCell(-Math.PI * 0.7, -Math.PI * 0.3, 6);
  const heardE = onCell(Math.PI * 0.8, Math.PI * 1.24, 7);
  const heardB = onCell(-Math.PI * 0.24, Math.PI * 0.2, 7);
  const stream = { amount: 0, level: BLOOD, reach: 42 };
  const byE: Sitter[] = [{ kind: ESTRADIOL, share: 0 }];
  const byB: Sitter[] = [{ kind: INHIBIN, share: 0 }];
  const byG: Sitter[] = [{ kind: GNRH, share: 0 }];
  return {
    bodies: [
      vessel(kit, BLOOD, 32),
      vessel(kit, 52, 19),
      cell(kit, {
        ...MIDDLE,
        base: 'gland',
        deep: 'glandDeep',
        rim: 'glandRim',
        nucleus: NUCLEUS,
      }),
      body(kit, folds(), { base: 'gland', deep: 'glandDeep', rim: 'glandRim', strength: 0.7 }, -74),
      cups(kit, [...knockers, ...heardE, ...heardB], SEAT, 'receptor'),
    ],
    place(list, { moment, trajectory, clock }) {
      const single = clock.tempo === 'pulses' && !clock.still && oneByOne(moment, clock);
      const ready =
        (single ? moment.readyLH : moment.meanReadyLH) / streamQuanta.pulses.gonadotropin;
      for (let index = 0; index < Math.min(ready, MOST); index += 1) {
        const turn = 2 * Math.PI * spreadInSquare(index, 0, 0.2);
        const reach = 0.86 * Math.sqrt(spreadInSquare(index, 1, 0.5));
        const x = MIDDLE.x + Math.cos(turn) * reach * MIDDLE.rx;
        const y = MIDDLE.y + Math.sin(turn) * reach * MIDDLE.ry;
        // the nucleus keeps its place free
        const [dx, dy] = [x - MIDDLE.x + 58, y - MIDDLE.y + 18];
        const near = Math.sqrt(dx * dx + dy * dy) / 50;
        const push = near < 1 ? 1 / Math.max(near, 0.2) : 1;
        list.put(
          LH,
          MIDDLE.x - 58 + dx * push,
          MIDDLE.y - 18 + dy * push,
          Math.min(ready - index, 1),
          1.05,
        );
      }
      const pace = secondsPerDay[clock.tempo];
      const quanta = streamQuanta[clock.tempo];
      const last = firstPulseAtOrAfter(trajectory, moment.day + 1e-9) - 1;
      let heard = 0;
      for (let pulse = last; pulse >= 0 && !clock.still; pulse -= 1) {
        const age = (moment.day - (trajectory.pulses[2 * pulse] ?? -Infinity)) * pace;
        if (age > KNOCK + GOING + 1) break;
        heard = Math.max(heard, age > KNOCK ? Math.exp(-(age - KNOCK) / 0.5) : 0);
        for (let dot = 0; dot < knockers.length && pulse % quanta.pulses === 0; dot += 1) {
          const to = knockers[dot];
          const share = (age - dot * 0.02) / KNOCK;
          if (!to || share < 0 || share >= 1) continue;
          list.put(
            GNRH,
            to.x + (1 - share) * 14 * (scattered(pulse + dot, 2) - 0.5),
            52 + (to.y - 62) * share,
            1,
            1.3,
          );
        }
        const burst = (trajectory.pulses[2 * pulse + 1] ?? 0) / quanta.gonadotropin;
        const beads = countInSlot(burst, pulse);
        for (let bead = 0; bead < beads; bead += 1) {
          const share = (age - KNOCK - 0.9 * scattered(bead, pulse % 997)) / GOING;
          if (share < 0 || share >= 1) continue;
          const x = MIDDLE.x + (spread(bead, 0.3) - 0.5) * MIDDLE.rx * 1.3;
          const eased = Math.min(share * 2, 1);
          const from = MIDDLE.y + MIDDLE.ry * 0.7;
          list.put(
            LH,
            x + Math.max(0, share - 0.5) * 300,
            from + (BLOOD - from + 22 * (spread(bead, 0.7) - 0.5)) * eased,
            Math.min(1, (1 - share) * 5),
            1.05,
          );
        }
      }
      stream.amount = moment.levels.FSH / bloodQuanta.FSH;
      drift(list, FSH, stream, clock.seconds);
      stream.amount = moment.levels.LH / bloodQuanta.LH;
      drift(list, LH, stream, clock.seconds);
      const set = (sitters: readonly Sitter[], share: number): void => {
        if (sitters[0]) sitters[0].share = share;
      };
      set(byE, moment.cut['estradiol-pituitary'] ? 0 : moment.braking['estradiol-pituitary']);
      set(byB, moment.cut['inhibinB-pituitary'] ? 0 : moment.braking['inhibinB-pituitary']);
      set(byG, heard * (1 - moment.gnrhBlock));
      seat(list, heardE, byE, SEAT, clock);
      seat(list, heardB, byB, SEAT, clock);
      seat(list, knockers, byG, SEAT, clock);
    },
  };
}
