/** Explanations in words: how the tests ask for them, and how they say them. */
import { expect } from 'vitest';
import { Checkpoints } from '../../workers/checkpoints';
import type { QuantityId } from '../../workers/contract/channels';
import type { Explanation, Factor, FactorId, Link } from '../../workers/contract/explanation';
import { untreatedTwin, type Scenario } from '../../workers/contract/scenario';
import { Inquiry } from '../../workers/explain/inquiry';
import { scenarioOf, type Plan } from '../body/man';

/** A man who is treated, and who he is compared with: his untreated twin, if nobody else. */
export const asking = (run: Scenario, against = untreatedTwin(run)): Inquiry =>
  new Inquiry(run, against, new Checkpoints());
export const doing = (...interventions: readonly Plan[]): Scenario =>
  scenarioOf({ days: 120, interventions: interventions.map((one) => ({ from: 0, ...one })) });

/** A chain in words: "LH up by brakeEstradiolPituitary". */
export const told = (links: readonly Link[]): string[] =>
  links.map(({ question: { quantity }, change, by }) => {
    if (change.kind === 'adds') return `${quantity} by ${by.id}`;
    const moved = change.kind === 'times' ? (change.ratio > 1 ? 'up' : 'down') : change.kind;
    return `${quantity} ${moved} by ${by.id}`;
  });
/** Expects a chain to lead through these quantities, whatever lies between, and how it ends. */
export function expectWay(
  links: readonly Link[],
  through: readonly QuantityId[],
  end: string,
): void {
  const way = links.map(({ question: { quantity } }) => quantity);
  expect(way.filter((quantity) => through.includes(quantity))).toEqual(through);
  expect(told(links).at(-1)).toBe(end);
}
/** The week before a day. */
export const week = (quantity: QuantityId, to: number) => ({ quantity, from: to - 7, to });

export const all = (factors: readonly Factor[]): Factor[] =>
  factors.flatMap((factor) => [factor, ...all(factor.parts ?? [])]);
/** What a factor, wherever it stands, does to the quantity. */
export function effectOf({ factors }: Explanation, id: FactorId): number {
  const found = all(factors).find((factor) => factor.id === id);
  if (found?.effect.kind !== 'times') throw new Error(`${id} does not scale the quantity`);
  return found.effect.ratio;
}
