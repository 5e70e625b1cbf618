/** What the labels say at a moment: an organ's name and its live values, a brake and what it takes away. */
import { cuttablePathways, type CuttablePathway } from '../../workers/contract/pathways';
import { isFatFelt } from '../diagram/braking';
import { boneChange } from '../diagram/bone';
import type { Moment } from '../diagram/moment';
import { short, shortText } from '../diagram/brevity';
import type { LabelId, Layout } from '../diagram/plate';
import { page } from '../lang/page';
import { digits, display, displayText, type Units } from '../rim/units';

interface LabelText {
  readonly name: string;
  readonly values: readonly string[];
  readonly ink: string;
}

const words = page.diagram;
const brakeWords = words.brake;
const percent = (share: number): string => String(Math.round(share * 100));
const plain = 'var(--text)';

/** What each brake takes away a share of. */
export const braked: Readonly<Record<CuttablePathway, keyof typeof brakeWords.on>> = {
  'estradiol-hypothalamus': 'pulses',
  'estradiol-pituitary': 'lh',
  'testosterone-hypothalamus': 'pulses',
  'inhibinB-pituitary': 'fsh',
};

function brakeLines(
  moment: Moment,
  hormone: 'estradiol' | 'testosterone' | 'inhibinB',
  small = false,
): string[] {
  return cuttablePathways
    .filter((id) => id.startsWith(hormone))
    .map((id) => {
      const isShort = small || moment.cut[id];
      const what = brakeWords[isShort ? 'short' : 'on'][braked[id]];
      return moment.cut[id]
        ? brakeWords.cut(what)
        : brakeWords.takes(what, percent(moment.braking[id]));
    });
}

function fatLine(moment: Moment): string {
  // nothing at all comes of it: he was born without
  if (moment.levels.estradiolFromFat === 0) return words.gateless;
  const open = moment.levels.aromataseActivity;
  return moment.drug && open < 0.995
    ? words.held(`${percent(1 - open)} %`)
    : words.open(`${percent(open)} %`);
}

/** With its sign, to a hundredth. */
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** Below this, in the reader's unit, a label says no more than that it is less. */
const LEAST = 0.01;
const least = (text: string): string => (Number(text) < LEAST ? `<${LEAST}` : short(text));

type Texts = Readonly<Record<LabelId, LabelText>>;
type OrganLabel = Exclude<LabelId, `${string}Brake`>;

function organTexts(moment: Moment, units: Units, small: boolean): Pick<Texts, OrganLabel> {
  const { levels } = moment;
  const bone = boneChange(moment);
  const rate = digits(levels.GnRHpulseRate);
  const lh = display('LH', levels.LH, units);
  const fsh = display('FSH', levels.FSH, units);
  const testosterone = shortText(displayText('testosterone', levels.testosterone, units));
  const estradiol = shortText(displayText('estradiol', levels.estradiol, units));
  const named = (hormone: 'testosterone' | 'estradiol', level: string): string =>
    words.level((small ? words.brief : words.quantities)[hormone], level);
  // inside it there is some sixty times as much
  const fromTestis = small
    ? named('testosterone', testosterone)
    : words.inBlood(words.level(words.brief.testosterone, testosterone));
  const label = (name: string, ...values: string[]): LabelText => ({ name, values, ink: plain });
  const infused = levels.testosteroneFromOutside > 0;
  return {
    hypothalamus: label(
      words.organs.hypothalamus,
      small ? words.pulsesShort(rate) : (moment.pumped ? words.pumped : words.pulses)(rate),
    ),
    pituitary: label(
      words.organs.pituitary,
      words.gonadotropins(least(lh.text), least(fsh.text), small ? '' : lh.unit),
      ...(isFatFelt(moment) && !small ? [brakeWords.byFat(percent(moment.fatBraking))] : []),
    ),
    testis: label(words.organs.testis, moment.castrated && !small ? words.removed : fromTestis),
    fat: label(
      small ? words.organs.fatShort : words.organs.fat,
      named('estradiol', estradiol) + (small ? '' : ` · ${fatLine(moment)}`),
    ),
    sperm: label(
      words.organs.sperm,
      shortText(displayText('spermConcentration', levels.spermConcentration, units)),
    ),
    bone: label(
      words.organs.bone,
      moment.against === 'untreated' && Math.abs(bone) >= 0.005
        ? words.boneAgainst(signed(bone))
        : words.bone(signed(levels.spineBMDchangePct)),
    ),
    mind: label(words.organs.mind, words.notSimulated),
    joints: label(words.organs.joints, words.notSimulated),
    outside: {
      name: infused ? words.quantities.testosterone : '',
      values: infused ? [words.fromOutside] : [],
      ink: 'var(--testosterone)',
    },
  };
}

/** Every label's text; on a small plate in short. */
export function labelTexts(moment: Moment, units: Units, layout: Layout): Texts {
  const small = layout.id !== 'landscape';
  const held = (hormone: 'estradiol' | 'testosterone', level: number | null): string[] =>
    level === null || small ? [] : [brakeWords.held(displayText(hormone, level, units))];
  return {
    ...organTexts(moment, units, small),
    estradiolBrake: {
      name: small ? brakeWords.estradiolShort : brakeWords.estradiol,
      values: [
        ...(small ? [] : [brakeWords.holds]),
        ...brakeLines(moment, 'estradiol', small),
        ...held('estradiol', moment.heldEstradiol),
      ],
      ink: 'var(--estradiol)',
    },
    testosteroneBrake: {
      name: brakeWords.testosterone,
      values: [
        brakeWords.holds,
        ...brakeLines(moment, 'testosterone'),
        ...held('testosterone', moment.heldTestosterone),
      ],
      ink: 'var(--testosterone)',
    },
    inhibinBrake: {
      name: brakeWords.inhibinB,
      values: brakeLines(moment, 'inhibinB').map((line) => `${brakeWords.holds} ${line}`),
      ink: 'var(--inhibin-b)',
    },
  };
}
