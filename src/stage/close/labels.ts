/** What close views say, and where on their plate. */
import { bindingOf, type Binding } from '../../diagram/odds';
import { short, shortText } from '../../diagram/brevity';
import type { Moment } from '../../diagram/moment';
import type { Scenario } from '../../../workers/contract/scenario';
import { near as words } from '../../lang/near';
import { digits, displayText, type Units } from '../../rim/units';
import type { CloseId } from './views';

/** A label, in the close plate's unit. */
interface CloseLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly name: string;
  readonly values: readonly string[];
  /** Left out where there is no room for it beside the picture. */
  readonly aside?: true;
}
/** All that is said of an organ at a moment. */
export interface CloseWords {
  readonly say: string;
  readonly labels: readonly CloseLabel[];
}

type Say = (moment: Moment, scenario: Scenario, units: Units) => CloseWords;

const percent = (share: number): string => String(Math.round(share * 100));
const label = (
  [x, y]: readonly [number, number],
  anchor: CloseLabel['anchor'],
  name: string,
  ...values: string[]
): CloseLabel => ({ x, y, anchor, name, values });

/** What labels say, each once, with this between their values. */
export const saidOnce = (labels: readonly CloseLabel[], between: string): readonly string[] => [
  ...new Set(
    labels.map(({ name, values }) =>
      [name, values.filter(Boolean).join(between)].filter(Boolean).join(' '),
    ),
  ),
];

/** What labels say to be read one after the other: what is drawn twice is said once, and names alone are not. */
export const readOut = (labels: readonly CloseLabel[]): readonly string[] =>
  saidOnce(
    labels.filter(({ values, aside }) => values.length > 0 && !aside),
    ' ',
  );

/** What lies how high in the tubule's wall. */
const zones = [
  ['tids', 150],
  ['cytes', 228],
  ['gonia', 298],
  ['wall', 352],
] as const;
const binding: Binding = { free: 0, shbg: 0, albumin: 0 };

/** By organ. */
export const sayings: Readonly<Record<CloseId, Say>> = {
  hypothalamus({ levels, braking }) {
    const said = words.hypothalamus;
    const held = (id: keyof typeof braking): string => said.holds(percent(braking[id]));
    return {
      say: said.say(digits(levels.GnRHpulseRate)),
      labels: [
        label([320, 30], 'middle', said.neurons),
        label(
          [14, 62],
          'start',
          said.brakeE[0] ?? '',
          `${said.brakeE[1]} ${held('estradiol-hypothalamus')}`,
        ),
        label(
          [626, 62],
          'end',
          said.brakeT[0] ?? '',
          `${said.brakeT[1]} ${held('testosterone-hypothalamus')}`,
        ),
        label([78, 290], 'middle', '', said.upstream),
        label([562, 290], 'middle', '', said.upstream),
        label([14, 338], 'start', said.portal),
      ],
    };
  },
  pituitary({ levels, braking, readyLH }, _, units) {
    const said = words.pituitary;
    const holds = words.hypothalamus.holds;
    const level = (id: 'LH' | 'FSH'): string => shortText(displayText(id, levels[id], units));
    return {
      say: said.say(short(digits(readyLH))),
      labels: [
        label(
          [14, 90],
          'start',
          said.brakeE[0] ?? '',
          `${said.brakeE[1]} ${holds(percent(braking['estradiol-pituitary']))}`,
        ),
        label(
          [626, 90],
          'end',
          said.brakeB[0] ?? '',
          `${said.brakeB[1]} ${holds(percent(braking['inhibinB-pituitary']))}`,
        ),
        label([320, 6], 'middle', said.knock),
        label([14, 296], 'start', said.blood, `LH ${level('LH')}`, `FSH ${level('FSH')}`),
      ],
    };
  },
  testis({ levels }, _, units) {
    const said = words.testis;
    return {
      say: said.say(digits(levels.testosteroneSecretion)),
      labels: [
        label(
          [14, 34],
          'start',
          said.leydig,
          `LH ${shortText(displayText('LH', levels.LH, units))}`,
        ),
        label(
          [14, 320],
          'start',
          said.inside,
          shortText(
            displayText('intratesticularTestosterone', levels.intratesticularTestosterone, units),
          ),
        ),
        label(
          [433, 8],
          'middle',
          said.lumen,
          `${said.sperm} ${shortText(displayText('spermConcentration', levels.spermConcentration, units))}`,
        ),
        ...zones.map(([id, y]) => ({
          ...label([570, y], 'start', '', said[id]),
          aside: true as const,
        })),
      ],
    };
  },
  fat({ levels }, _, units) {
    const said = words.fat;
    const level = (id: 'freeTestosterone' | 'intratesticularTestosterone'): string =>
      shortText(displayText(id, levels[id], units));
    return {
      say: said.say,
      labels: [
        label(
          [165, 34],
          'middle',
          said.inFat,
          said.held(percent(1 - levels.aromataseActivity)),
          said.fatLevel(level('freeTestosterone')),
        ),
        label(
          [475, 34],
          'middle',
          said.inTestis,
          said.held(percent(1 - levels.testicularAromataseActivity)),
          said.testisLevel(level('intratesticularTestosterone')),
        ),
        label([165, 382], 'middle', '', said.makes(short(digits(levels.estradiolFromFat)))),
        label([475, 382], 'middle', '', said.makes(short(digits(levels.estradiolFromTestis)))),
      ],
    };
  },
  blood(moment, scenario, units) {
    const said = words.blood;
    const { levels } = moment;
    bindingOf(moment, scenario, binding);
    const share = (amount: number): string =>
      `${digits((100 * amount) / Math.max(levels.testosterone, 1e-9))} %`;
    return {
      say: said.say(digits((100 * binding.free) / Math.max(levels.testosterone, 1e-9))),
      labels: [
        label(
          [46, 36],
          'start',
          said.total,
          shortText(displayText('testosterone', levels.testosterone, units)),
        ),
        label([324, 36], 'start', said.carrier, shortText(displayText('SHBG', levels.SHBG, units))),
        label([594, 36], 'end', said.free, share(binding.free)),
        label([46, 386], 'start', said.shbg, share(binding.shbg)),
        label([578, 386], 'end', said.albumin, share(binding.albumin)),
      ],
    };
  },
};
