/** The claims in Spanish: all of them, with every number of the English, and nothing left in English. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sentenceOf } from '../../src/evidence/article/story';
import { saidIn } from '../../src/evidence/claims';
import { claims as words, sections } from '../../src/evidence/es/claims';
import { claims, type Claim } from '../../src/evidence/library';

const spanish = saidIn(claims, words);
const pairs = claims.map((english, at) => [english.id, english, spanish[at] as Claim] as const);
const wordsOf = new Map(sections.flatMap((section) => Object.entries(section)));

/** Every text of a claim. */
const textsOf = ({ claim, correction, question, evidence }: Claim): string[] => [
  ...[claim, correction, question],
  ...evidence.map(({ finding }) => finding),
];

/** The numbers of a text, as they come; English parts thousands by a comma, Spanish here by nothing. */
const numbersOf = (text: string): string[] =>
  text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '').match(/\d+(\.\d+)?/g) ?? [];

/** Units, signs and thresholds, as they come: without one of them it is another statement. */
const marksOf = (text: string): string[] =>
  text
    .replaceAll('millones/', 'million/')
    .match(/[a-z]+\/(?:d?L|mL|cm2|kg)\b|mmHg|[+<>%]|(?<!\S)\(?-(?=\d)/gi) ?? [];

describe('the claims in Spanish', () => {
  it('are the claims of the article, each once, section by section', () => {
    const titles = [...new Set(claims.map(({ section }) => section))];
    const inEnglish = titles.map((title) =>
      claims.filter(({ section }) => section === title).map(({ id }) => id),
    );
    expect(sections.map((section) => Object.keys(section))).toEqual(inEnglish);
  });

  it.each(pairs)('%s is said whole', (id, english, other) => {
    const words = wordsOf.get(id);
    expect(words?.findings).toHaveLength(english.evidence.length);
    expect(words?.correction === undefined).toBe(english.correction === '');
    expect(words?.question === undefined).toBe(english.question === '');
    textsOf(other).forEach((text, at) => {
      const original = textsOf(english)[at];
      if (original === '') return;
      expect(text.trim()).not.toBe('');
      expect(text).not.toBe(original);
    });
  });

  it.each(pairs)('%s keeps its numbers and units', (_, english, other) => {
    expect(textsOf(other).map(numbersOf)).toEqual(textsOf(english).map(numbersOf));
    expect(textsOf(other).map(marksOf)).toEqual(textsOf(english).map(marksOf));
  });

  it.each(pairs)('%s keeps its record', (_, english, other) => {
    const { claim, correction, question, evidence } = english;
    const findings = other.evidence.map((found, at) => ({
      ...found,
      finding: evidence[at]?.finding,
    }));
    expect({ ...other, claim, correction, question, evidence: findings }).toEqual(english);
    // where findings are listed each is known by its text
    expect(new Set(other.evidence.map(({ finding }) => finding)).size).toBe(evidence.length);
  });

  it('say a finding in the same words wherever it stands', () => {
    const inSpanish = new Map<string, Set<string>>();
    for (const [, english, other] of pairs)
      english.evidence.forEach(({ finding }, at) => {
        const words = other.evidence[at]?.finding ?? '';
        inSpanish.set(finding, (inSpanish.get(finding) ?? new Set()).add(words));
      });
    expect([...inSpanish].filter(([, words]) => words.size > 1)).toEqual([]);
  });

  it('leave to the layout what only says where they stand', () => {
    const placed = spanish.filter(
      ({ claim }, at) => claims[at] && /^(Tabla, |Lista: )/.test(claim),
    );
    const inEnglish = claims.filter(({ claim }) => /^(Table, |List: )/.test(claim));
    expect(placed.map(({ id }) => id)).toEqual(inEnglish.map(({ id }) => id));
    expect(sentenceOf(spanish.find(({ id }) => id === 'I16') as Claim)).toBe(
      'No esteroideo y reversible.',
    );
    for (const claim of placed) expect(sentenceOf(claim)).not.toMatch(/^(Tabla|Lista)/);
  });
});

describe('the claims of the page', () => {
  const claimsOfPage = async (language: string) => {
    vi.resetModules();
    vi.doMock('../../src/lang/tongue', () => ({ language }));
    return (await import('../../src/evidence/claims')).claims;
  };
  afterEach(() => vi.doUnmock('../../src/lang/tongue'));

  it('are in Spanish where the page is', async () => {
    expect(await claimsOfPage('es')).toEqual(spanish);
  });

  it('are in English where it is, or where it speaks what the claims are not in', async () => {
    expect(await claimsOfPage('en')).toEqual(claims);
    expect(await claimsOfPage('xx')).toEqual(claims);
  });
});
