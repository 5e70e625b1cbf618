/** GnRH neurons from near by: they fire together, GnRH runs down their axons, and two brakes set how often. */
import { SphereGeometry, type BufferGeometry } from 'three';
import { firstPulseAtOrAfter } from '../../../workers/contract/trajectory';
import { darkness, oneByOne, placeBursts } from '../../diagram/bursts';
import { landscape } from '../../diagram/landscape';
import { onCurve, point as p, spot, type Bezier } from '../../diagram/geometry';
import { Particles } from '../../diagram/particles';
import { secondsPerDay, streamQuanta } from '../../diagram/quanta';
import { scattered, spread } from '../../diagram/scatter';
import { along, merged, tube } from '../forms';
import { numberOf } from '../grain-kinds';
import { body, type Kit } from '../kit';
import { cell, vessel } from './bodies';
import type { Close } from './scene';
import { cups, seat, type Seat, type Sitter } from './seats';

const GNRH = 0;
const [TESTOSTERONE, ESTRADIOL] = [3, 4];
/** Seconds on the screen from the cell to the vessel, and dots in one axon. */
const RUN = 0.7;
const DOTS = 7;
const CAPILLARY = 392;
const SEAT = 13;

const somata = [
  [196, 178, 30],
  [284, 140, 27],
  [372, 176, 31],
  [452, 146, 26],
  [246, 226, 24],
  [418, 232, 25],
] as const;

/** Neurons that hear the steroids and hold the others back; in this model they are one with them. */
const upstream = {
  estradiol: { x: 78, y: 208, rx: 50, ry: 62 },
  testosterone: { x: 562, y: 208, rx: 50, ry: 62 },
} as const;
type Upstream = (typeof upstream)[keyof typeof upstream];
const SEATS = 11;

/** Seats round the far side of a neuron, in reach of what blood brings. */
const onUpstream = ({ x, y, rx, ry }: Upstream, middle: number): Seat[] =>
  Array.from({ length: SEATS }, (_, index) => {
    const mouth = middle + Math.PI * 1.62 * ((index + 0.5) / SEATS - 0.5);
    return {
      x: x + Math.cos(mouth) * (rx + 8),
      y: y + Math.sin(mouth) * (ry + 8),
      mouth,
    };
  });
/** The processes by which they reach the others. */
const processes: readonly Bezier[] = [
  [p(118, 196), p(142, 176), p(146, 190), p(160, 184)],
  [p(118, 222), p(160, 246), p(186, 240), p(215, 232)],
  [p(522, 196), p(500, 166), p(500, 152), p(484, 148)],
  [p(522, 222), p(490, 240), p(470, 242), p(449, 236)],
];

/** They end in buttons on the cells that they hold back. */
const reaching = (): BufferGeometry =>
  merged(
    processes.flatMap((way) => [
      tube(along(way, 14), 2.8, { sides: 8 }),
      new SphereGeometry(6, 14, 10).translate(way[3].x, way[3].y, 30),
    ]),
  );

const axonOf = ([x, y, r]: readonly [number, number, number], index: number): Bezier => {
  const foot = 250 + index * 30;
  return [
    { x, y: y + r * 0.5 },
    { x: x + (foot - x) * 0.1, y: y + 90 },
    { x: foot, y: CAPILLARY - 110 },
    { x: foot, y: CAPILLARY - 26 },
  ];
};

export function hypothalamusNear(kit: Kit): Close {
  const axons = somata.map(axonOf);
  const branches = somata.flatMap(([x, y, r], index) =>
    [0, 1, 2, 3].map((which): Bezier => {
      const turn = -Math.PI * (0.1 + 0.27 * which) + 0.3 * (scattered(index, which) - 0.5);
      const reach = r * (1.9 + 0.9 * scattered(index, 5 + which));
      const bend = turn + 0.5 * (scattered(index, 9 + which) - 0.5);
      const at = (angle: number, far: number) => ({
        x: x + Math.cos(angle) * far,
        y: y + Math.sin(angle) * far,
      });
      return [at(turn, r * 0.6), at(bend, reach * 0.5), at(bend, reach * 0.8), at(turn, reach)];
    }),
  );
  const fibres = merged([
    ...axons.map((axon) => tube(along(axon, 20), 3.2, { sides: 10 })),
    ...branches.map((branch) => tube(along(branch, 8), 2.1, { sides: 8 })),
  ]);
  const heardE = onUpstream(upstream.estradiol, Math.PI);
  const heardT = onUpstream(upstream.testosterone, 0);
  const sitters: readonly Sitter[] = [
    { kind: ESTRADIOL, share: 0 },
    { kind: TESTOSTERONE, share: 0 },
  ];
  const [byE, byT] = [sitters.slice(0, 1), sitters.slice(1)];
  const flash = darkness();
  const unseen = new Particles();
  const here = spot();
  return {
    bodies: [
      vessel(kit, CAPILLARY, 30),
      body(kit, fibres, { base: 'fibre', deep: 'neuronDeep', rim: 'neuron' }, -130),
      ...somata.map(([x, y, r], seed) =>
        cell(kit, {
          x,
          y,
          rx: r * 1.15,
          ry: r,
          base: 'neuron',
          deep: 'neuronDeep',
          rim: 'flash',
          seed,
          nucleus: { x: 2, y: 1, r: r * 0.42 },
        }),
      ),
      body(kit, reaching(), { base: 'upstream', deep: 'brainDeep', rim: 'upstream' }, -128),
      ...Object.values(upstream).map((one, side) =>
        cell(kit, {
          ...one,
          base: 'brain',
          deep: 'brainDeep',
          rim: 'brainRim',
          seed: 7 + side,
          nucleus: { x: side === 0 ? 8 : -8, y: 4, r: 21 },
        }),
      ),
      cups(kit, [...heardE, ...heardT], SEAT, 'receptor'),
    ],
    place(list, { moment, trajectory, clock }) {
      placeBursts(unseen, moment, trajectory, landscape, clock, flash);
      unseen.clear();
      for (let index = 0; index < somata.length; index += 1) {
        const soma = somata[index];
        if (!soma) continue;
        const bright = Math.max(flash.neurons[2 * index] ?? 0, flash.neurons[2 * index + 1] ?? 0);
        list.put(numberOf('flash'), soma[0], soma[1], bright * 0.9, soma[2] / 4.4);
      }
      // a still: one dot for each pulse a day, as on the loop
      const resting = clock.still ? Math.round(moment.levels.GnRHpulseRate) : 0;
      for (let dot = 0; dot < resting; dot += 1) {
        const axon = axons[dot % axons.length];
        if (!axon) continue;
        onCurve(axon, spread(dot), here);
        if (dot % 3 === 2)
          list.put(GNRH, here.x + 130, CAPILLARY + 30 * (spread(dot) - 0.5), 1, 1.5);
        else list.put(GNRH, here.x, here.y, 1, 1.5);
      }
      const pace = secondsPerDay[clock.tempo];
      const { pulses } = streamQuanta[clock.tempo];
      const together = oneByOne(moment, clock);
      const last = firstPulseAtOrAfter(trajectory, moment.day + 1e-9) - 1;
      for (let pulse = last; pulse >= 0 && !clock.still; pulse -= 1) {
        const age = (moment.day - (trajectory.pulses[2 * pulse] ?? -Infinity)) * pace;
        if (age > 4) break;
        if (pulse % pulses !== 0) continue;
        for (let index = 0; index < axons.length; index += 1) {
          if (!together && index !== (pulse / pulses) % axons.length) continue;
          const axon = axons[index];
          if (!axon) continue;
          for (let dot = 0; dot < DOTS; dot += 1) {
            const share = (age - dot * 0.05) / RUN;
            if (share < 0) continue;
            if (share < 1) {
              onCurve(axon, share, here);
              list.put(GNRH, here.x, here.y, 1, 1.5);
              continue;
            }
            const drift = (share - 1) * 90;
            const aside = 18 * (scattered(pulse * 64 + index * 8 + dot, 3) - 0.5);
            list.put(
              GNRH,
              axon[3].x + drift * (0.6 + 0.8 * spread(dot)),
              CAPILLARY + aside,
              Math.min(1, 4 - share),
              1.5,
            );
          }
        }
      }
      if (byE[0])
        byE[0].share = moment.cut['estradiol-hypothalamus']
          ? 0
          : moment.braking['estradiol-hypothalamus'];
      if (byT[0])
        byT[0].share = moment.cut['testosterone-hypothalamus']
          ? 0
          : moment.braking['testosterone-hypothalamus'];
      seat(list, heardE, byE, SEAT, clock);
      seat(list, heardT, byT, SEAT, clock);
    },
  };
}
