/** The records of the evidence: every claim is there with a verdict and a citation, no key dangles, nothing unseen is printed. */
import { describe, expect, it } from 'vitest';
import { references } from '../../workers/contract/references';
import { bibtexOf, lineOf, placesOf, risOf } from '../../src/evidence/citing';
import { claims, sources, topics, verdicts, type Source } from '../../src/evidence/library';

const entries = Object.entries(sources);
const levels = ['fulltext', 'abstract', 'secondary'];

describe('the claims', () => {
  it('are the 133 of the article, each once', () => {
    expect(claims).toHaveLength(133);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(133);
  });

  it('are found as the review found them', () => {
    const count = (verdict: string) => claims.filter((one) => one.verdict === verdict).length;
    expect(verdicts.map(count)).toEqual([52, 43, 6, 13, 8, 11]);
  });

  it.each(claims.map((claim) => [claim.id, claim] as const))(
    '%s rests on something',
    (_, claim) => {
      expect(topics).toContain(claim.kind);
      expect(claim.evidence.length).toBeGreaterThan(0);
      for (const { finding, sources: keys, level } of claim.evidence) {
        expect(finding).not.toBe('');
        expect(levels).toContain(level);
        expect(keys.length).toBeGreaterThan(0);
        for (const key of keys) expect(sources).toHaveProperty(key);
      }
    },
  );
});

describe('the works', () => {
  it('hold everything that the model cites', () => {
    const cited = Object.keys(references).filter((key) => key !== 'clinicRange'); // no publication
    expect(cited.filter((key) => !(key in sources))).toEqual([]);
  });

  it.each(entries)('%s says only what was seen', (_, source) => {
    expect(source.short).not.toBe('');
    expect(lineOf(source)).not.toBe('');
    expect(JSON.stringify(source)).not.toMatch(/"(custom|unconfirmed|missing)"/);
    if (source.seen === 'memory') expect(placesOf(source)).toEqual([]);
    else expect(JSON.stringify(source)).not.toContain('from memory');
  });

  it('leave out what was listed as not seen', () => {
    // pages, issue and DOI of these two were known from memory alone
    expect(sources['yang2022hru']).not.toHaveProperty('doi');
    expect(sources['yang2022hru']).not.toHaveProperty('pages');
    expect(sources['pavlovich2001']).not.toHaveProperty('volume');
  });
});

describe('a citation', () => {
  const hayes = sources['hayes2000'] as Source;

  it('reads as a line', () => {
    expect(lineOf(hayes)).toBe(
      'Hayes FJ, Seminara SB, DeCruz S, Boepple PA, Crowley WF. Aromatase inhibition in the human male reveals a hypothalamic site of estrogen feedback. The Journal of Clinical Endocrinology & Metabolism 2000;85(9):3027-3035.',
    );
  });

  it('is BibTeX', () => {
    const text = bibtexOf('hayes2000', hayes);
    expect(text).toMatch(/^@article\{hayes2000,\n {2}author = \{Hayes, FJ and Seminara, SB and /);
    expect(text).toContain('  pages = {3027--3035},\n');
    expect(text).toContain('  doi = {10.1210/jcem.85.9.6795}');
  });

  it('is RIS', () => {
    const lines = risOf('hayes2000', hayes).split('\n');
    expect(lines[0]).toBe('TY  - JOUR');
    expect(lines).toContain('AU  - Hayes, FJ');
    expect(lines).toContain('SP  - 3027');
    expect(lines).toContain('DO  - 10.1210/jcem.85.9.6795');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  });

  it.each(entries)('of %s has balanced braces and no empty field', (key, source) => {
    const text = bibtexOf(key, source);
    const count = (brace: string) => text.split(brace).length;
    expect(count('{')).toBe(count('}'));
    expect(text).not.toMatch(/\{\}|undefined/);
    expect(risOf(key, source)).not.toMatch(/undefined|^\w\w {2}- $(?<!ER {2}- )/m);
  });
});
