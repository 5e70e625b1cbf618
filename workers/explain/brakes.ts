/** Estradiol's brake, wherever it is felt: steep, and 1 at the reference man's free estradiol. */
import { power } from '../arithmetic';
import type { Constant } from '../contract/constants';
import type { CuttablePathway } from '../contract/pathways';
import type { Curve, Law, Vocabulary } from './law';
import type { Moment } from './observe';
import { heard, heardAt, senses, type Ear } from './sensing';
import type { Side } from './side';

interface Place {
  /** Whose constants it has. */
  readonly site: 'hypothalamus' | 'pituitary' | 'pituitary.FSH';
  readonly pathway: CuttablePathway;
  readonly ear: Ear;
  readonly sense: keyof typeof senses;
}
const places = {
  pulses: {
    site: 'hypothalamus',
    pathway: 'estradiol-hypothalamus',
    ear: 'hearsEstradiolAtHypothalamus',
    sense: 'estradiol',
  },
  bursts: {
    site: 'pituitary',
    pathway: 'estradiol-pituitary',
    ear: 'hearsEstradiolAtPituitary',
    sense: 'estradiolOfGonadotropes',
  },
  FSH: {
    site: 'pituitary.FSH',
    pathway: 'estradiol-pituitary',
    ear: 'hearsEstradiolAtPituitary',
    sense: 'estradiolOfGonadotropes',
  },
} as const satisfies Record<string, Place>;
type On = keyof typeof places;

/** On pulses alone the brake comes to an end. */
const halfOfPulses = (constant: Constant): number =>
  power(constant('hypothalamus.brakeE.half'), constant('hypothalamus.brakeE.exponent'));

/** What the brake leaves at a level, over the reference man's. */
const left =
  (on: On): Curve['by'] =>
  (level, { man: { constant } }) => {
    const strength = constant(`${places[on].site}.brakeE.strength`);
    const steep = power(level, constant(`${places[on].site}.brakeE.exponent`));
    if (on !== 'pulses') return (1 + strength) / (1 + strength * steep);
    const half = halfOfPulses(constant);
    return (1 + strength) / (1 + (strength * (1 + half) * steep) / (half + steep));
  };

/** What estradiol's brake leaves of something, at a moment. */
export const leftByEstradiolAt = (on: On, side: Side, moment: Moment): number =>
  left(on)(heardAt(side, moment, senses[places[on].sense], places[on].ear), side);

/** What it leaves, by what is heard of estradiol. */
export function leftByEstradiol(words: Vocabulary, on: On): Law {
  const { site, pathway, ear, sense } = places[on];
  return words.curve(heard(words, senses[sense], pathway, ear), left(on), [
    `${site}.brakeE.strength`,
    `${site}.brakeE.exponent`,
    ...(on === 'pulses' ? (['hypothalamus.brakeE.half'] as const) : []),
  ]);
}
