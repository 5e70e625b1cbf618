/** The testis from near by: a Leydig cell that LH calls, and the wall of a tubule with germ cells on their ten weeks to the lumen. */
import { JOURNEY, stageOf } from '../../diagram/tissues';
import { bloodQuanta } from '../../diagram/quanta';
import { scattered, spread, spreadInSquare } from '../../diagram/scatter';
import { flow, soft, type Frame, type Stream } from '../../diagram/flow';
import { constantsOf } from '../../../workers/contract/constants';
import { cushion, merged, oval, smooth } from '../forms';
import { numberOf } from '../grain-kinds';
import { haze } from '../haze';
import { body, type Kit } from '../kit';
import type { GrainList } from '../grain-list';
import { cell, drift, vessel } from './bodies';
import type { Close } from './scene';
import { cups, seat, type Seat, type Sitter } from './seats';

const [LH, TESTOSTERONE, ESTRADIOL, SPERM] = [1, 3, 4, 10];
const LEYDIG = { x: 150, y: 196, rx: 104, ry: 92 };
const BLOOD = 406;
const WALL = 356;
const LUMEN = 84;
const LEFT = 310;
const RIGHT = 556;
const SERTOLI = 4;
const GERM_CELLS = 72;
const SEAT = 14;
/** The reference man's, nmol/L and nmol a day. */
const INSIDE = 1200;
const SECRETED = 20000;

const wall = (): { x: number; y: number }[] => [
  { x: LEFT, y: WALL },
  { x: RIGHT, y: WALL },
  { x: RIGHT, y: WALL + 20 },
  { x: LEFT, y: WALL + 20 },
];

/** A Sertoli cell: broad on the wall, slender towards the lumen. */
const sertoli = (index: number): { x: number; y: number }[] => {
  const x = LEFT + ((index + 0.5) / SERTOLI) * (RIGHT - LEFT);
  const half = [28, 22, 11, 8, 10, 6];
  const side = half.map((wide, step) => ({ wide, y: WALL - (step / 5) * (WALL - LUMEN - 30) }));
  return [
    ...side.map(({ wide, y }) => ({ x: x - wide, y })),
    ...side.reverse().map(({ wide, y }) => ({ x: x + wide, y })),
  ];
};

/** What the streams are told of a frame. */
interface Told extends Frame {
  into: GrainList;
}

/** Out of the Leydig cell, down to the vessel and along it, clear of the words beside it. */
const leaving = (
  channel: 'testosteroneSecretion' | 'estradiolFromTestis',
  hormone: 'testosterone' | 'estradiol',
): Stream<Told> => ({
  transit: 3,
  channel,
  quantum: hormone,
  place: ({ into }, { share, n }) => {
    const turn = Math.PI * (0.06 + 0.38 * scattered(n, 31));
    const fall = Math.min(1, share * 1.6);
    const from = LEYDIG.y + Math.sin(turn) * 70;
    const x = LEYDIG.x + Math.cos(turn) * 120 * share + Math.max(0, share - 0.6) * 420;
    const y = from + (BLOOD - 2 - from) * fall * fall + 14 * (scattered(n, 5) - 0.5);
    into.put(hormone === 'testosterone' ? TESTOSTERONE : ESTRADIOL, x, y, soft(share), 1);
  },
});
const streams = [
  leaving('testosteroneSecretion', 'testosterone'),
  leaving('estradiolFromTestis', 'estradiol'),
];

export function testisNear(kit: Kit): Close {
  const seats: Seat[] = Array.from({ length: 9 }, (_, index) => {
    const turn = Math.PI * (1.04 + 0.92 * ((index + 0.5) / 9));
    return {
      x: LEYDIG.x + Math.cos(turn) * (LEYDIG.rx + 8),
      y: LEYDIG.y + Math.sin(turn) * (LEYDIG.ry + 8),
      mouth: turn,
    };
  });
  const carried = { amount: 0, level: BLOOD, reach: 30 };
  const byLH: Sitter[] = [{ kind: LH, share: 0 }];
  const warm = haze(kit, { x: 320, y: 220, rx: 420, ry: 300 }, 'fog', -290);
  const frame = { coarseness: 1 } as Told;
  const cells = Array.from({ length: SERTOLI }, (_, index) =>
    cushion(smooth(sertoli(index), 72, true).slice(0, -1), 14, 0.5),
  );
  const nuclei = Array.from({ length: SERTOLI }, (_, index) => {
    const x = LEFT + ((index + 0.5) / SERTOLI) * (RIGHT - LEFT);
    return cushion(oval(x, WALL - 38, 10, 14, 32), 5, 0.7);
  });
  return {
    bodies: [
      warm.mesh,
      vessel(kit, BLOOD, 23),
      cell(kit, {
        ...LEYDIG,
        base: 'leydig',
        deep: 'coatDeep',
        rim: 'coatRim',
        seed: 4,
        nucleus: { x: -22, y: 8, r: 34 },
      }),
      body(
        kit,
        cushion(wall(), 10, 0.3),
        { base: 'tubuleWall', deep: 'tubuleDeep', rim: 'tubuleWall' },
        -150,
      ),
      body(
        kit,
        merged(cells),
        { base: 'sertoli', deep: 'tubuleDeep', rim: 'tubuleWall', strength: 0.6 },
        -140,
      ),
      body(
        kit,
        merged(nuclei),
        { base: 'tubuleDeep', deep: 'tubuleDeep', rim: 'tubuleWall', strength: 0.7 },
        -120,
      ),
      cups(kit, seats, SEAT, 'receptor'),
    ],
    place(list, { moment, trajectory, clock }) {
      const { levels, day } = moment;
      warm.density.value = moment.castrated
        ? 0
        : Math.min(0.5, (0.24 * levels.intratesticularTestosterone) / INSIDE);
      frame.into = list;
      frame.trajectory = trajectory;
      frame.clock = clock;
      const glow = Math.min(0.5, (0.22 * levels.testosteroneSecretion) / SECRETED);
      if (!moment.castrated) list.put(numberOf('warmth'), LEYDIG.x, LEYDIG.y, glow, 12);
      const half = constantsOf(trajectory.scenario.parameters)('testis.LH.half');
      const heard = levels.LH / (levels.LH + half);
      if (byLH[0]) byLH[0].share = heard;
      seat(list, seats, byLH, SEAT, clock);
      carried.amount = levels.LH / bloodQuanta.LH;
      drift(list, LH, carried, clock.seconds);
      if (moment.castrated) return;
      for (const stream of streams) flow(stream, frame);
      for (let index = 0; index < GERM_CELLS * 1.4; index += 1) {
        const way = spreadInSquare(index, 0, day / JOURNEY);
        const { kind, level } = stageOf(way, levels);
        const present = Math.min((level - (index + 0.5) / GERM_CELLS) * GERM_CELLS + 0.5, 1);
        if (present <= 0) continue;
        const between = spreadInSquare(index, 1, 0.1) * SERTOLI;
        const lane = Math.round(between) / SERTOLI;
        const aside = (between - Math.round(between)) * 0.62;
        const x = LEFT + (RIGHT - LEFT) * Math.min(Math.max(lane + aside / SERTOLI, 0.03), 0.97);
        const y = WALL - 14 - way * (WALL - LUMEN - 46);
        list.put(
          numberOf(kind),
          x,
          y,
          Math.min(present, way * 25, (1 - way) * 25),
          2.5 - 0.5 * way,
        );
      }
      const sperm = Math.min(levels.spermConcentration / 6, 26);
      for (let index = 0; index < sperm; index += 1) {
        const x = LEFT + (RIGHT - LEFT) * spread(index, clock.seconds / 40);
        list.put(
          SPERM,
          x,
          LUMEN - 8 - 22 * scattered(index, 6),
          Math.min(sperm - index, 1),
          1.5,
          -0.4 + scattered(index, 4),
        );
      }
    },
  };
}
