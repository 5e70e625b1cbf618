/** Causes in words: factors by name, changes as verbs, and a chain of causes as one sentence. */
import type { QuantityId } from '../../workers/contract/channels';
import type { Change, Factor, FactorId, Link } from '../../workers/contract/explanation';
import type { DrugId } from '../../workers/contract/pharmacy';
import { deeds } from '../lang/deeds';
import { dosesOf, factors as names } from '../lang/factors';
import { why as words } from '../lang/why';
import type { Lit } from '../diagram/light.svelte';
import { duration } from '../rim/spans';
import { digits } from '../rim/units';
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

/** A change as a verb. */
function changed(quantity: QuantityId, change: Change): string {
  const { changes } = words;
  if (change.kind === 'adds') return changes.adds(digits(change.difference, 2));
  if (change.kind !== 'times') return changes[change.kind];
  const ratio = ratioText(change.ratio);
  if (change.ratio < LEAST) return changes[isBrake(quantity) ? 'holdsAll' : 'nearlyGone'];
  if (!isBrake(quantity)) return changes.times(ratio);
  return change.ratio >= 1 ? changes.holdsLess(ratio) : changes.holdsMore(ratio);
}

/** A piece of the sentence, with the place on the diagram of which it speaks. */
export interface Clause {
  readonly text: string;
  readonly part: Lit;
}

/** Why, after "because": the next quantity in the chain, or the cause at its end. */
function reason({ question, by }: Link, next: Link | undefined): string {
  const given = dosed((next ?? { by }).by.id);
  // that a drug is there because it is taken needs no two steps
  if (given && (!next || next.question.quantity === given)) return words.taken(drugNames[given]);
  if (next) {
    const { quantity, from } = next.question;
    const earlier = question.from - from;
    const when = earlier > 0 ? ` ${words.daysBefore(duration(earlier))}` : '';
    const said = `${words.quantities[quantity]}${when} ${changed(quantity, next.change)}`;
    return by.role === 'storage' ? `${words.rest(nameOf(by.id))}: ${said}` : said;
  }
  if (by.role === 'cause') return words.causes[by.id as keyof typeof words.causes];
  return words.rest(`${nameOf(by.id)}, ${effectText(by.effect)}`);
}

/** A chain of causes as the pieces of what is said: a sentence for the first cause, and one for each behind it. */
export function clausesOf(
  chain: readonly Link[],
  { than }: Pick<Other, 'than'>,
): readonly Clause[] {
  const [first] = chain;
  if (!first) return [];
  const { quantity } = first.question;
  const told = changed(quantity, first.change);
  const clauses: Clause[] = [
    {
      text: `${than} ${words.quantities[quantity]} ${told}`,
      part: organOf(quantity),
    },
  ];
  for (const [index, link] of chain.entries()) {
    const next = chain[index + 1];
    clauses.push({ text: words.because(reason(link, next), index === 0), part: placeOf(link.by) });
    if (next && dosed(next.by.id) === next.question.quantity) break;
  }
  return clauses;
}

/** What works against a change is told from this share on. */
const TOLD = 0.05;

/** The largest of the factors that work against a change, in a sentence of its own; '' where none is large. */
export function opposed(change: Change, factors: readonly Factor[]): string {
  const sum = factors.reduce((all, { share }) => all + share, 0);
  const [most] = factors
    .filter(({ share }) => share * sum < 0 && Math.abs(share) > TOLD)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  if (most === undefined || change.kind === 'vanishes') return '';
  return words.against_(nameOf(most.id), effectText(most.effect));
}
