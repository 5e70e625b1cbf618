/** The organs and arrows of a plate as things to point at: where each is, and what it says of itself. */
import type { ChannelId } from '../../workers/contract/channels';
import { cuttablePathways, pathways, type CuttablePathway } from '../../workers/contract/pathways';
import { isFatFelt } from '../diagram/braking';
import { short, shortText } from '../diagram/brevity';
import { brief, curvePath, onCurve, type Point } from '../diagram/geometry';
import type { Moment } from '../diagram/moment';
import type { ArrowId, Disc, Layout, Oval } from '../diagram/plate';
import { page } from '../lang/page';
import { parts as telling } from '../lang/parts';
import { digits, displayText, type Units } from '../rim/units';
import { braked } from './label-texts';

export interface Part extends Point {
  readonly id: string;
  readonly name: string;
  /** Its outline, or the line it lies along. */
  readonly d: string;
  readonly isLine: boolean;
}

const words = page.diagram;

const oval = ({ x, y, rx, ry }: Oval): string =>
  `M${brief(x - rx)} ${brief(y)}a${brief(rx)} ${brief(ry)} 0 1 0 ${brief(2 * rx)} 0a${brief(rx)} ${brief(ry)} 0 1 0 ${brief(-2 * rx)} 0z`;
const round = ({ x, y, r }: Disc): string => oval({ x, y, rx: r, ry: r });

/** Every part, in the order in which the loop is read. */
export function partsOf(layout: Layout): readonly Part[] {
  const { hypothalamus, pituitary, testis, fat, satellites } = layout;
  const organ = (id: keyof typeof telling.say, at: Point, d: string): Part => ({
    id,
    name: words.organs[id],
    x: at.x,
    y: at.y,
    d,
    isLine: false,
  });
  const line = (id: ArrowId | CuttablePathway, name: string): Part[] => {
    const curve =
      id in layout.brakes ? layout.brakes[id as CuttablePathway] : layout.arrows[id as ArrowId];
    if (!curve) return [];
    const { x, y } = onCurve(curve, 0.5);
    return [{ id, name, x, y, d: curvePath(curve), isLine: true }];
  };
  const arrow = (id: ArrowId): Part[] => line(id, telling.arrows[id]);
  const blood = { x: layout.width / 2, y: pituitary.y + pituitary.ry };
  return [
    organ('hypothalamus', hypothalamus, round(hypothalamus)),
    ...arrow('gnrh-pituitary'),
    organ('blood', blood, layout.loopPath),
    organ('pituitary', pituitary, oval(pituitary)),
    organ('testis', testis, oval(testis)),
    ...arrow('lh-leydig'),
    ...arrow('fsh-sertoli'),
    ...arrow('testosterone-blood'),
    ...arrow('estradiol-testis'),
    organ('fat', fat, round({ ...fat, r: fat.r * 1.15 })),
    ...arrow('testosterone-aromatase'),
    ...cuttablePathways.flatMap((id) => line(id, telling.brakes[id])),
    ...arrow('estradiol-bone'),
    ...(satellites ? [organ('bone', satellites.bone, round(satellites.bone))] : []),
  ];
}

const percent = (share: number): string => String(Math.round(share * 100));

function brakeWords(id: CuttablePathway, moment: Moment, units: Units): string {
  const [what, now] = [telling.on[braked[id]], percent(moment.braking[id])];
  const strength = moment.against
    ? telling.strength(what, now, percent(moment.twinBraking[id]), telling.whose[moment.against])
    : telling.strengthAlone(what, now);
  const said = moment.cut[id] ? telling.isCut : strength;
  const hormone = id.startsWith('estradiol') ? 'estradiol' : 'testosterone';
  const level = id.startsWith('estradiol') ? moment.heldEstradiol : moment.heldTestosterone;
  const held =
    level === null || id.startsWith('inhibin')
      ? ''
      : ` ${telling.isHeld(displayText(hormone, level, units))}`;
  return said + held;
}

const organLevels: Readonly<
  Record<keyof typeof telling.say, readonly (keyof typeof words.quantities)[]>
> = {
  hypothalamus: ['GnRHpulseRate'],
  pituitary: ['LH', 'FSH'],
  blood: ['testosterone', 'estradiol', 'inhibinB'],
  testis: ['testosterone', 'spermConcentration'],
  fat: ['estradiol', 'bodyFat'],
  bone: ['spineBMDchangePct'],
};
const arrowFlux: Readonly<Partial<Record<ArrowId, ChannelId>>> = {
  'testosterone-blood': 'testosteroneSecretion',
  'testosterone-aromatase': 'estradiolFromFat',
  'estradiol-testis': 'estradiolFromTestis',
};
const arrowLevel: Readonly<Partial<Record<ArrowId, ChannelId>>> = {
  'gnrh-pituitary': 'GnRHpulseRate',
  'lh-leydig': 'LH',
  'fsh-sertoli': 'FSH',
  'estradiol-bone': 'estradiol',
};

function arrowWords(id: ArrowId, moment: Moment, units: Units): string {
  const flux = arrowFlux[id];
  if (flux) return telling.perDay(short(digits(moment.levels[flux])));
  const level = arrowLevel[id];
  return level ? telling.now(shortText(displayText(level, moment.levels[level], units))) : '';
}

/** What a part says: what it is or how strong, in words and unit, and for an arrow how well it is known. */
export function wordsFor(id: string, moment: Moment, units: Units): string {
  if (id in telling.brakes) {
    const brake = id as CuttablePathway;
    return `${brakeWords(brake, moment, units)} ${telling.grade[pathways[brake].grade]}`;
  }
  if (id in telling.arrows) {
    const arrow = id as ArrowId;
    const said = `${arrowWords(arrow, moment, units)} ${telling.grade[pathways[arrow].grade]}`;
    return arrow === 'estradiol-testis' ? `${said} ${telling.testisAromatase}` : said;
  }
  const organ = id as keyof typeof telling.say;
  const levels = organLevels[organ].map((channel) => {
    const now = shortText(displayText(channel, moment.levels[channel], units));
    return words.level(words.quantities[channel], now);
  });
  const more: Partial<Record<typeof organ, string>> = {
    testis: telling.testisAromatase,
    pituitary: isFatFelt(moment) ? telling.byFat(percent(moment.fatBraking)) : '',
  };
  return [telling.say[organ], more[organ], telling.now(levels.join(', '))]
    .filter(Boolean)
    .join(' ');
}
