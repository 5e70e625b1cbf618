/** Causes in words: the sentence follows the chain, and every factor has a name, a place and, if known, a grade. */
import { describe, expect, it } from 'vitest';
import type { Factor } from '../../workers/contract/explanation';
import { clausesOf, effectText, nameOf } from '../../src/why/words';
import { evidenceOf } from '../../src/why/evidence';
import { othersOf } from '../../src/why/others';
import { placeOf } from '../../src/why/place';
import { digits } from '../../src/rim/units';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { asked, lives } from './lives';

const sentence = async (name: string, quantity: 'testosterone' | 'LH', day: number) => {
  const scenario = lives[name] ?? standard();
  const { chain, explanation } = await asked(scenario, quantity, day);
  const [other = { than: '' }] = othersOf(scenario);
  const text = clausesOf(explanation, chain, other)
    .map((clause) => clause.text)
    .join('');
  return { text, chain, explanation };
};
const leaves = (factor: Factor): Factor[] => [factor, ...(factor.parts ?? []).flatMap(leaves)];

describe('the sentence', () => {
  it('goes from the number up to what was done, with the model’s own numbers', async () => {
    const { text, explanation, chain } = await sentence('anastrozole', 'testosterone', 30);
    const { value, against } = explanation;
    expect(text).toContain(`testosterone is ×${digits(value / against)}, because LH is ×`);
    expect(text).toMatch(/estradiol’s brake on each LH burst lets more through\./);
    expect(text).toMatch(/because anastrozole is taken\./);
    for (const { change, question } of chain.slice(0, 4))
      if (change.kind === 'times' && !question.quantity.startsWith('brake'))
        expect(text).toContain(`×${digits(change.ratio)}`);
  });
  it('says so where a level is held, the testes are gone or he is another man', async () => {
    expect((await sentence('estradiol held', 'LH', 30)).text).toMatch(/held from outside\./);
    expect((await sentence('castration', 'testosterone', 30)).text).toMatch(
      /testes are gone \(.*\)\./,
    );
    const obese = await sentence('obesity', 'testosterone', 30);
    expect(obese.text).toMatch(/^Against the reference man, testosterone is ×0\./);
    expect(obese.text).toMatch(/That is because body fat is ×2\.00\. (?!.*because)/);
  });
  it('looks back where the past still acts', async () => {
    const { text } = await sentence('testosterone given', 'LH', 36);
    expect(text).toMatch(/days before/);
  });
  it('names what works against a change', async () => {
    const { text } = await sentence('anastrozole', 'testosterone', 30);
    expect(text).toMatch(/Against this works binding in blood, ×0\.\d+\.$/);
  });
  it.each([24, 30, 50])(
    'says the numbers of the bars, and never hides the largest of them: day %d',
    async (day) => {
      const { text, explanation } = await sentence('anastrozole', 'LH', day);
      const [largest] = explanation.factors;
      expect(text).toContain(`×${digits(explanation.value / explanation.against)}`);
      expect(text).toContain(largest ? effectText(largest.effect) : 'a factor');
      const brake = explanation.factors.find(({ id }) => id === 'brakeEstradiolPituitary');
      const said = /brake on each LH burst lets more through \((×[\d.]+)/.exec(text)?.[1];
      expect(said).toBe(brake && effectText(brake.effect));
    },
  );
  it('has nobody to hold the reference man against', () => {
    expect(othersOf(standard())).toEqual([]);
    const changed = { ...standard(), parameters: { 'testis.gain': 1.2 } };
    expect(othersOf(changed).map(({ id }) => id)).toEqual(['reference']);
  });
});

describe('a pin', () => {
  const anastrozole = lives['anastrozole'] ?? standard();
  const pin = {
    slot: 'B',
    name: 'held low',
    scenario: lives['estradiol held'] ?? standard(),
  } as const;

  it('can be held against, unless it is the very run on the page', () => {
    const ids = (scenario: Scenario) => othersOf(scenario, [pin]).map(({ id }) => id);
    expect(ids(anastrozole)).toEqual(['twin', 'B']);
    expect(ids(pin.scenario)).toEqual(['twin']);
    expect(ids({ ...pin.scenario, days: 200 })).toEqual(['twin']);
    expect(ids(standard())).toEqual(['B']);
  });
  it('answers with factors that multiply to what lies between the two runs', async () => {
    const other = othersOf(anastrozole, [pin])[1];
    const { explanation, chain } = await asked(anastrozole, 'LH', 40, other);
    expect(explanation.change.kind).toBe('times');
    expect(explanation.remainder).toBeCloseTo(1, 2);
    const untreated = await asked(anastrozole, 'LH', 40);
    expect(explanation.value).toBe(untreated.explanation.value);
    expect(explanation.against).not.toBe(untreated.explanation.against);
    expect(clausesOf(explanation, chain, other ?? { than: '' })[0]?.text).toMatch(
      /^Against pin B, LH /,
    );
  });
});

it.each(Object.entries(lives))('names, places and grades every factor: %s', async (_, scenario) => {
  for (const quantity of [
    'testosterone',
    'LH',
    'FSH',
    'estradiol',
    'spermConcentration',
  ] as const) {
    const { explanation } = await asked(scenario, quantity, 40);
    for (const factor of explanation.factors.flatMap(leaves)) {
      expect(nameOf(factor.id).length, factor.id).toBeGreaterThan(2);
      expect(placeOf(factor).length).toBeGreaterThan(2);
      const evidence = evidenceOf(factor);
      if (factor.pathway && factor.role !== 'cause') expect(evidence?.sources).not.toEqual([]);
      if (factor.role === 'chance' || factor.role === 'timing') expect(evidence).toBeNull();
    }
  }
});
