/** The tall plate, 390 wide and 340 to 420 high: the same composition for a phone, with fewer labels. */
import { point as p } from './geometry';
import type { Layout } from './plate';
import { bloodLoop } from './vessel';

const text = (
  x: number,
  y: number,
  width: number,
  lines: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
) => ({ x, y, width, lines, anchor });

/** The plate for a height; what is gained over 340 goes to the loop and to the air above it. */
export function portrait(height: 340 | 420): Layout {
  const tall = height > 340;
  const air = tall ? 16 : 0;
  const room = tall ? 52 : 0;
  const hypothalamusY = 42 + air * 0.4;
  const pituitary = { x: 195, y: 110 + air, rx: 34, ry: 19 };
  const top = 114 + air;
  const bottom = 284 + air + room;
  const centre = (top + bottom) / 2 + 8;
  const testis = { x: 134, y: centre, rx: 66 + air / 5, ry: 48 + room / 5 };
  const fat = { x: 268, y: centre, r: 34 + air / 4 };
  const low = testis.y + testis.ry;
  return {
    id: tall ? 'tall' : 'portrait',
    width: 390,
    height,
    grain: 0.78,
    coarseness: 2,
    lineHeight: 16,
    head: { x: 192, y: 58 + air * 0.5, size: 118 + air },
    hypothalamus: { x: 195, y: hypothalamusY, r: 32 + air / 8 },
    pituitary,
    testis,
    fat,
    vessel: 21,
    ...bloodLoop({ left: 44, top, right: 346, bottom }, pituitary),
    portal: [-8, 0, 8].map((aside) => [
      p(195 + aside, hypothalamusY + 32),
      p(195 + aside * 1.7, hypothalamusY + 40),
      p(195 + aside * 1.7, pituitary.y - 28),
      p(195 + aside, pituitary.y - 16),
    ]),
    outflow: [p(202, pituitary.y), p(215, top + 8), p(232, top + 2), p(256, top + 1)],
    artery: [p(162, bottom), p(162, bottom - 8), p(160, low + 4), p(156, low - 4)],
    vein: [p(106, low - 6), p(104, low + 4), p(102, bottom - 10), p(100, bottom - 2)],
    duct: [
      p(testis.x - testis.rx + 8, low - 20),
      p(44, low - 4),
      p(50, bottom - 6),
      p(22, bottom + 10),
    ],
    intoFat: p(342, centre - 28),
    outOfFat: p(341, centre + 32),
    outside: [p(386, centre + 50), p(372, centre + 52), p(356, centre + 50), p(338, centre + 44)],
    brakes: {
      'estradiol-hypothalamus': [
        p(34, centre - 6),
        p(-4, centre - 90),
        p(40, hypothalamusY + 14),
        p(157, hypothalamusY + 14),
      ],
      'estradiol-pituitary': [
        p(37, centre - 44),
        p(34, pituitary.y - 26),
        p(84, pituitary.y - 42),
        p(158, pituitary.y - 12),
      ],
      'testosterone-hypothalamus': [
        p(356, centre - 34),
        p(404, centre - 100),
        p(398, hypothalamusY + 4),
        p(236, hypothalamusY + 4),
      ],
      'inhibinB-pituitary': [
        p(132, testis.y - testis.ry),
        p(132, testis.y - testis.ry - 16),
        p(172, pituitary.y + 48),
        p(184, pituitary.y + 27),
      ],
    },
    arrows: {
      'gnrh-pituitary': [
        p(195, hypothalamusY + 34),
        p(195, hypothalamusY + 40),
        p(195, pituitary.y - 24),
        p(195, pituitary.y - 20),
      ],
      'lh-leydig': null,
      'fsh-sertoli': null,
      'testosterone-blood': null,
      'estradiol-testis': null,
      'testosterone-aromatase': null,
      'estradiol-bone': null,
    },
    satellites: null,
    pump: p(222, (hypothalamusY + pituitary.y) / 2 + 8),
    locks: { estradiol: p(31, centre - 12), testosterone: p(357, centre - 38) },
    labels: {
      hypothalamus: text(242, 17, 144, 2),
      pituitary: text(234, pituitary.y - 27, 120, 2),
      testis: text(122, bottom + 26, 176, 1, 'middle'),
      fat: text(294, bottom + 26, 168, 1, 'middle'),
      sperm: null,
      estradiolBrake: text(6, 17, 150, 3),
      testosteroneBrake: null,
      inhibinBrake: null,
      bone: null,
      mind: null,
      joints: null,
      outside: null,
    },
    key: null,
    legend: text(195, height - 7, 380, 1, 'middle'),
  };
}
