/** Aromatase from near by, in fat and beside it in the testis, where testosterone crowds the inhibitor out. */
import type { Trajectory } from '../../../workers/contract/trajectory';
import { sampleAt } from '../../../workers/contract/trajectory';
import { oddsInFat, oddsInTestis, type Odds } from '../../diagram/odds';
import { streamQuanta } from '../../diagram/quanta';
import { scattered, spread } from '../../diagram/scatter';
import { flow } from '../../diagram/streams';
import { rounded } from '../organs/hypothalamus';
import { cushion } from '../forms';
import type { GrainList } from '../grain-list';
import { haze } from '../haze';
import { body, type Kit } from '../kit';
import type { Close } from './scene';
import { cups, phaseOf, rowsOf, seat, type Sitter } from './seats';

const [TESTOSTERONE, ESTRADIOL, DRUG] = [3, 4, 6];
const SEAT = 19;
/** Both places alike: so many molecules of aromatase, in a box of the same size. */
const GRID = [5, 5] as const;
const boxes = [
  { x: 40, y: 92, width: 250, height: 272 },
  { x: 350, y: 92, width: 250, height: 272 },
] as const;
const INSIDE = 1200;
/** Testosterone between the molecules at the reference man's: a sign of the crowd, not its number. */
const CROWD = 46;
const TRANSIT = 4;

export function fatNear(kit: Kit): Close {
  const [inFat, inTestis] = boxes.map((box) =>
    rowsOf(
      { x: box.x + 14, y: box.y + 14, width: box.width - 28, height: box.height - 28 },
      GRID,
      -0.5,
    ),
  );
  const [fatSeats, testisSeats] = [inFat ?? [], inTestis ?? []];
  const sitters = (): Sitter[] => [
    { kind: DRUG, share: 0 },
    { kind: TESTOSTERONE, share: 0 },
  ];
  const places = [sitters(), sitters()];
  const odds: Odds = { inhibitor: 0, substrate: 0 };
  const warm = haze(kit, { x: 475, y: 228, rx: 200, ry: 200 }, 'fog', -60);
  const bed = (index: 0 | 1) => {
    const { x, y, width, height } = boxes[index];
    const outline = rounded(x + width / 2, y + height / 2, width / 2, height / 2, 46);
    return index === 0
      ? body(
          kit,
          cushion(outline, 34, 0.2),
          { base: 'fat', deep: 'fatDeep', rim: 'fatRim', strength: 0.6, sharpness: 1.6 },
          -120,
        )
      : body(
          kit,
          cushion(outline, 34, 0.2),
          { base: 'bowl', deep: 'bowlDeep', rim: 'coatRim', strength: 0.6, sharpness: 1.6 },
          -120,
        );
  };
  let into: GrainList | null = null;
  let run: Trajectory | null = null;
  let quantum = 2;
  let free = 1;
  let seconds = 0;
  /** Estradiol that is made: in on the left as testosterone, through a molecule that stands open, out on the right with a ring. */
  const through = (which: 0 | 1) => (share: number, n: number) => {
    const seats = which === 0 ? fatSeats : testisSeats;
    const box = boxes[which];
    const first = Math.floor(spread(n, 0.3) * seats.length);
    let at = seats[first];
    for (let step = 0; step < seats.length; step += 1) {
      const index = (first + step) % seats.length;
      if (phaseOf(index, seats.length, seconds) >= 1 - free) {
        at = seats[index];
        break;
      }
    }
    if (!at) return;
    const mouth = { x: at.x + 12, y: at.y - 6 };
    const half = share < 0.5 ? share * 2 : share * 2 - 1;
    const eased = half * half * (3 - 2 * half);
    const y0 = box.y + box.height * (0.2 + 0.6 * scattered(n, 12));
    const soft = Math.min(1, share * 10, (1 - share) * 10);
    if (share < 0.5)
      into?.put(
        TESTOSTERONE,
        box.x - 34 + (mouth.x - box.x + 34) * eased,
        y0 + (mouth.y - y0) * eased,
        soft,
        1.15,
      );
    else
      into?.put(
        ESTRADIOL,
        mouth.x + (box.x + box.width + 26 - mouth.x) * eased,
        mouth.y + (y0 - mouth.y) * eased,
        soft,
        1.15,
      );
  };
  const streams = [
    {
      transit: TRANSIT,
      perDay: (day: number) => (run ? sampleAt(run, 'estradiolFromFat', day) / quantum : 0),
      place: through(0),
    },
    {
      transit: TRANSIT,
      perDay: (day: number) => (run ? sampleAt(run, 'estradiolFromTestis', day) / quantum : 0),
      place: through(1),
    },
  ];
  return {
    bodies: [
      bed(0),
      bed(1),
      warm.mesh,
      cups(kit, fatSeats, SEAT, 'enzyme'),
      cups(kit, testisSeats, SEAT, 'enzyme'),
    ],
    place(list, { moment, trajectory, clock }) {
      const inside = moment.castrated ? 0 : moment.levels.intratesticularTestosterone / INSIDE;
      warm.density.value = Math.min(0.7, 0.36 * inside);
      into = list;
      run = trajectory;
      quantum = streamQuanta[clock.tempo].estradiol;
      seconds = clock.seconds;
      const crowd = Math.min(CROWD * inside, 120);
      const box = boxes[1];
      for (let index = 0; index < crowd; index += 1) {
        const x = box.x + 10 + (box.width - 20) * spread(index, 0.2 + clock.seconds / 90);
        const y = box.y + 12 + (box.height - 24) * scattered(index, 17);
        list.put(TESTOSTERONE, x, y, 0.5 * Math.min(crowd - index, 1), 0.72);
      }
      [fatSeats, testisSeats].forEach((seats, which) => {
        const who = places[which];
        if (!who?.[0] || !who[1]) return;
        if (which === 0) oddsInFat(moment, odds);
        else oddsInTestis(moment, trajectory.scenario, odds);
        who[0].share = odds.inhibitor;
        who[1].share = moment.castrated && which === 1 ? 0 : odds.substrate;
        free = which === 0 ? 1 - odds.inhibitor : 1 - odds.inhibitor;
        const stream = streams[which];
        if (stream) flow(stream, clock);
        seat(list, seats, who, SEAT, clock);
      });
    },
  };
}
