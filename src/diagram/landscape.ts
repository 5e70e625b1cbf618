/** The wide plate, 760 × 540: the loop in the middle, estradiol's brakes on its left, testosterone's on its right. */
import { point as p, type Bezier } from './geometry';
import type { Layout } from './plate';
import { bloodLoop } from './vessel';

const pituitary = { x: 352, y: 186, rx: 50, ry: 31 };
const text = (
  x: number,
  y: number,
  width: number,
  lines: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
) => ({ x, y, width, lines, anchor });
const line = (...[x0, y0, x1, y1]: [number, number, number, number]): Bezier => [
  p(x0, y0),
  p(x0 + (x1 - x0) / 3, y0 + (y1 - y0) / 3),
  p(x1 - (x1 - x0) / 3, y1 - (y1 - y0) / 3),
  p(x1, y1),
];

export const landscape: Layout = {
  id: 'landscape',
  width: 760,
  height: 540,
  grain: 1,
  coarseness: 1,
  lineHeight: 17,
  head: { x: 348, y: 100, size: 190 },
  hypothalamus: { x: 352, y: 72, r: 52 },
  pituitary,
  testis: { x: 284, y: 350, rx: 98, ry: 72 },
  fat: { x: 484, y: 340, r: 58 },
  vessel: 30,
  ...bloodLoop({ left: 152, top: 192, right: 598, bottom: 466 }, pituitary),
  portal: [
    [p(338, 122), p(330, 136), p(330, 146), p(337, 162)],
    [p(352, 124), p(352, 136), p(352, 146), p(352, 160)],
    [p(366, 122), p(374, 136), p(374, 146), p(367, 162)],
  ],
  outflow: [p(362, 190), p(384, 206), p(410, 196), p(446, 193)],
  artery: [p(330, 464), p(330, 450), p(324, 436), p(316, 414)],
  vein: [p(246, 412), p(240, 436), p(234, 446), p(230, 462)],
  duct: [p(196, 388), p(160, 420), p(166, 470), p(128, 500)],
  intoFat: p(592, 292),
  outOfFat: p(590, 388),
  outside: [p(696, 478), p(664, 476), p(622, 462), p(576, 440)],
  brakes: {
    'estradiol-hypothalamus': [p(138, 330), p(62, 196), p(132, 70), p(288, 70)],
    'estradiol-pituitary': [p(146, 264), p(120, 180), p(196, 146), p(296, 166)],
    'testosterone-hypothalamus': [p(612, 270), p(650, 150), p(566, 82), p(416, 82)],
    'inhibinB-pituitary': [p(290, 273), p(292, 248), p(326, 258), p(342, 227)],
  },
  arrows: {
    'gnrh-pituitary': line(352, 126, 352, 156),
    'lh-leydig': [p(338, 450), p(337, 438), p(332, 426), p(326, 412)],
    'fsh-sertoli': [p(318, 450), p(317, 440), p(312, 430), p(306, 418)],
    'testosterone-blood': [p(238, 408), p(230, 424), p(224, 434), p(220, 448)],
    'estradiol-testis': [p(256, 416), p(252, 430), p(248, 438), p(246, 450)],
    'testosterone-aromatase': [p(580, 290), p(566, 289), p(556, 293), p(544, 301)],
    'estradiol-bone': line(616, 306, 658, 306),
  },
  satellites: {
    mind: { x: 690, y: 216, r: 21 },
    bone: { x: 690, y: 306, r: 21 },
    joints: { x: 690, y: 396, r: 21 },
  },
  pump: p(394, 138),
  locks: { estradiol: p(132, 322), testosterone: p(614, 266) },
  labels: {
    hypothalamus: text(424, 42, 180, 2),
    pituitary: text(414, 136, 156, 3),
    testis: text(262, 498, 196, 2, 'middle'),
    fat: text(507, 498, 284, 2, 'middle'),
    sperm: text(14, 486, 106, 2),
    estradiolBrake: text(14, 24, 146, 5),
    testosteroneBrake: text(612, 104, 146, 4),
    inhibinBrake: text(372, 246, 150, 2),
    mind: text(690, 252, 126, 2, 'middle'),
    bone: text(688, 342, 142, 2, 'middle'),
    joints: text(690, 432, 126, 2, 'middle'),
    outside: text(704, 500, 100, 2, 'middle'),
  },
  key: p(14, 350),
  legend: text(380, 533, 740, 1, 'middle'),
};
