/** Aromatase from near by, in fat and beside it in the testis, where testosterone crowds the inhibitor out. */
import { oddsInFat, oddsInTestis, type Odds } from '../../diagram/odds';
import { scattered, spread } from '../../diagram/scatter';
import { flow, soft, type Frame, type Stream } from '../../diagram/flow';
import { rounded } from '../organs/hypothalamus';
import { cushion } from '../forms';
import type { GrainList } from '../grain-list';
import { haze } from '../haze';
import { body, type Kit } from '../kit';
import type { Close } from './scene';
import { cups, phaseOf, rowsOf, seat, type Seat, type Sitter } from './seats';

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

/** What the streams are told of a frame. */
interface Told extends Frame {
  into: GrainList;
  /** Share of the molecules that stand open. */
  free: number;
}

/** The seat that a molecule finds: the next that is not held by the inhibitor. */
function openSeat(seats: readonly Seat[], n: number, { free, clock }: Told): Seat | undefined {
  const first = Math.floor(spread(n, 0.3) * seats.length);
  for (let step = 0; step < seats.length; step += 1) {
    const index = (first + step) % seats.length;
    if (phaseOf(index, seats.length, clock.seconds) >= 1 - free) return seats[index];
  }
  return seats[first];
}

/** Estradiol that is made: in on the left as testosterone, through a molecule that stands open, out on the right with a ring. */
const turnover = (
  channel: 'estradiolFromFat' | 'estradiolFromTestis',
  which: 0 | 1,
  seats: readonly Seat[],
): Stream<Told> => ({
  transit: TRANSIT,
  channel,
  quantum: 'estradiol',
  place: (frame, { share, n }) => {
    const box = boxes[which];
    const at = openSeat(seats, n, frame);
    if (!at) return;
    const [mouthX, mouthY] = [at.x + 12, at.y - 6];
    const y0 = box.y + box.height * (0.2 + 0.6 * scattered(n, 12));
    const isIn = share < 0.5;
    const outside = isIn ? box.x - 34 : box.x + box.width + 26;
    const way = isIn ? 1 - 2 * share : 2 * share - 1;
    // slow at both ends; 1 is outside
    const eased = way * way * (3 - 2 * way);
    const x = mouthX + (outside - mouthX) * eased;
    const y = mouthY + (y0 - mouthY) * eased;
    frame.into.put(isIn ? TESTOSTERONE : ESTRADIOL, x, y, soft(share), 1.15);
  },
});

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
  const [inFatSit, inTestisSit] = [sitters(), sitters()];
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
  const fatStream = turnover('estradiolFromFat', 0, fatSeats);
  const testisStream = turnover('estradiolFromTestis', 1, testisSeats);
  const frame = { free: 1, coarseness: 1 } as Told;
  /** Seats one place's molecules and lets its estradiol be made. */
  const live = (stream: Stream<Told>, seats: readonly Seat[], who: readonly Sitter[]): void => {
    const [inhibitor, substrate] = [who[0], who[1]];
    if (!inhibitor || !substrate) return;
    inhibitor.share = odds.inhibitor;
    substrate.share = odds.substrate;
    frame.free = 1 - odds.inhibitor;
    flow(stream, frame);
    seat(frame.into, seats, who, SEAT, frame.clock);
  };
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
      frame.into = list;
      frame.trajectory = trajectory;
      frame.clock = clock;
      const crowd = Math.min(CROWD * inside, 120);
      const box = boxes[1];
      for (let index = 0; index < crowd; index += 1) {
        const x = box.x + 10 + (box.width - 20) * spread(index, 0.2 + clock.seconds / 90);
        const y = box.y + 12 + (box.height - 24) * scattered(index, 17);
        list.put(TESTOSTERONE, x, y, 0.5 * Math.min(crowd - index, 1), 0.72);
      }
      oddsInFat(moment, odds);
      live(fatStream, fatSeats, inFatSit);
      oddsInTestis(moment, trajectory.scenario, odds);
      if (moment.castrated) odds.substrate = 0;
      live(testisStream, testisSeats, inTestisSit);
    },
  };
}
