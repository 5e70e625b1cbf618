/** Causes in words: factors by name, changes as verbs, and a chain of causes as one sentence. */
import type { QuantityId } from '../../workers/contract/channels';
import type {
  Change,
  Explanation,
  Factor,
  FactorId,
  Link,
} from '../../workers/contract/explanation';
import type { DrugId } from '../../workers/contract/pharmacy';
import { deeds } from '../lang/deeds';
import { dosesOf, factors as names } from '../lang/factors';
import { why as words } from '../lang/why';
import type { Lit } from '../diagram/light.svelte';
import { duration } from '../rim/spans';
import { digits } from '../rim/units';
import { against, beside, foremost, through } from './bars';
import type { Other } from './others';
import { organOf, placeOf } from './place';

const drugNames: Readonly<Record<DrugId, string>> = deeds.drugs;
const isDrug = (id: string): id is DrugId => Object.hasOwn(drugNames, id);
const DOSE = /Dose$/;
/** The drug whose doses a cause is. */
const dosed = (id: FactorId): DrugId | undefined => {
  const drug = id.replace(DOSE, '');
  return DOSE.test(id) && isDrug(drug) ? drug : undefined;
};

/** A factor by name. */
export function nameOf(id: FactorId): string {
  const drug = dosed(id);
  if (drug) return dosesOf(drugNames[drug]);
  return isDrug(id) ? drugNames[id] : names[id as keyof typeof names];
}

/** Below this a ratio says no more than that hardly anything is left. */
const LEAST = 0.01;
/** What changes by less is written as ×1.00. */
const HARDLY = 0.005;
/** As many digits as can mean something: three near one, two far from it, none where hardly anything is left. */
const ratioText = (ratio: number): string =>
  ratio < LEAST ? `<${LEAST}` : digits(ratio, ratio < 0.1 || ratio >= 100 ? 2 : 3);

/** An effect as it stands beside a bar: "×1.92", "+0.31". */
export function effectText(effect: Change): string {
  if (effect.kind === 'times') return `×${ratioText(effect.ratio)}`;
  if (effect.kind !== 'adds') return words.effects[effect.kind];
  return `${effect.difference < 0 ? '' : '+'}${digits(effect.difference, 2)}`;
}

/** What a brake lets through is more where the brake is less. */
const isBrake = (quantity: QuantityId): boolean => quantity.startsWith('brake');

/** Whether a change, as it is written, is none. */
export const isHardly = (change: Change): boolean =>
  change.kind === 'times'
    ? Math.abs(Math.log(change.ratio)) < HARDLY
    : change.kind === 'adds' && Math.abs(change.difference) < HARDLY;

/** A change as a verb. */
export function changed(quantity: QuantityId, change: Change): string {
  const { changes } = words;
  if (change.kind === 'adds') return changes.adds(digits(change.difference, 2));
  if (change.kind !== 'times') return changes[change.kind];
  const ratio = ratioText(change.ratio);
  if (change.ratio < LEAST) return changes[isBrake(quantity) ? 'holdsAll' : 'nearlyGone'];
  if (!isBrake(quantity)) return changes.times(ratio);
  // its own value is not what it does to another, which is what the bars say: two numbers for one brake would contradict each other
  return change.ratio >= 1 ? changes.holdsLess : changes.holdsMore;
}

/** A factor as its bar says it. */
const barText = ({ id, effect }: Factor): string => `${nameOf(id)}, ${effectText(effect)}`;

/** A piece of the sentence, with the place on the diagram of which it speaks. */
export interface Clause {
  readonly text: string;
  readonly part: Lit;
}

/** Why, after "because": the next quantity in the chain, or the cause at its end. */
function reason({ question, by }: Link, next: Link | undefined): string {
  const given = dosed((next ?? { by }).by.id);
  if (given && (!next || next.question.quantity === given)) return words.taken(drugNames[given]);
  if (next) {
    const { quantity, from } = next.question;
    const earlier = question.from - from;
    const when = earlier > 0 ? ` ${words.daysBefore(duration(earlier))}` : '';
    const said = `${words.quantities[quantity]}${when} ${changed(quantity, next.change)}`;
    return by.role === 'storage' ? `${words.rest(nameOf(by.id))}: ${said}` : said;
  }
  if (by.role === 'cause') return words.causes[by.id as keyof typeof words.causes];
  return words.rest(barText(by));
}

/** The bars through which the first cause acts, with their numbers; its own name is not said twice. */
function bars({ change, factors }: Explanation, { by }: Link, next: Link | undefined): string {
  // how much of nothing is there to say
  if (change.kind !== 'times' && change.kind !== 'adds') return '';
  const named: string = next?.question.quantity ?? by.id;
  const all = through(factors, by);
  const own = all.filter(({ id }) => id === named).map(({ effect }) => effectText(effect));
  const texts = [...own, ...all.filter(({ id }) => id !== named).map(barText)];
  // where nothing lies further up, the reason has its number already
  if (texts.length === 0 || (!next && by.role !== 'cause')) return '';
  return words.through(texts.join('; '));
}

/** An explanation and the chain of its causes as the pieces of what is said: a sentence for the first cause, and one for each behind it. */
export function clausesOf(
  explanation: Explanation,
  chain: readonly Link[],
  { than }: Pick<Other, 'than'>,
): readonly Clause[] {
  const { change, factors, question } = explanation;
  const { quantity } = question;
  const part = organOf(quantity);
  const name = words.quantities[quantity];
  if (isHardly(change)) return [{ text: words.still.hardly(than, name, effectText(change)), part }];

  const clauses: Clause[] = [{ text: `${than} ${name} ${changed(quantity, change)}`, part }];
  for (const [index, link] of chain.entries()) {
    const next = chain[index + 1];
    const isFirst = index === 0;
    const because = words.because(reason(link, next), isFirst);
    const text = isFirst ? because + bars(explanation, link, next) : because;
    clauses.push({ text, part: placeOf(link.by) });
    // that a drug is there because it is taken, or that he is fatter because of his fat, needs no two steps
    if (next && (dosed(next.by.id) ?? next.by.id) === next.question.quantity) break;
  }
  const cause = chain[0]?.by;
  const most = foremost(factors);
  if (!cause && most) {
    // no chain leads up from here: in his first days all there is may be what was left from before
    const because = words.because(words.rest(barText(most)), true);
    clauses.push({ text: because, part: placeOf(most) });
  }
  clauses.push({ text: '.', part });

  const also = cause && besideText(factors, cause);
  if (also) clauses.push({ text: ` ${also.text}`, part: also.part });
  const hindrance = against(factors);
  if (hindrance && change.kind !== 'vanishes') {
    const text = words.against_(nameOf(hindrance.id), effectText(hindrance.effect));
    clauses.push({ text: ` ${text}`, part: placeOf(hindrance) });
  }
  return clauses;
}

/** What goes the same way and is no part of the first cause: where it is the largest of all bars, that is said. */
function besideText(factors: readonly Factor[], cause: Factor): Clause | undefined {
  const other = beside(factors, cause);
  if (!other) return undefined;
  const [most] = through(factors, cause);
  const isLargest = Math.abs(other.share) > Math.abs(most?.share ?? 0);
  const say = isLargest ? words.larger : words.beside;
  return { text: say(nameOf(other.id), effectText(other.effect)), part: placeOf(other) };
}
