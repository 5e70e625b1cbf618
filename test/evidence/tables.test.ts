/** The article's tables: numbers as the simulate command gives them, ranges from the trials, words from the claims. */
import { describe, expect, it } from 'vitest';
import { claims } from '../../src/evidence/library';
import { Filled, manOf, treatedOf } from '../../src/evidence/tables/filled.svelte';
import { rangeOf } from '../../src/evidence/tables/ranges';
import { axisRows, type AxisRow } from '../../src/evidence/tables/rows';
import { files } from '../../src/evidence/trials/records';
import { parseScenario } from '../../workers/contract/parse';
import { levelsOf } from '../../workers/evidence/levels';
import { joined, trialledOf } from '../../workers/evidence/trials';

const { published } = trialledOf(joined(files.trials, files.plans));
const opening = new Filled().case;

describe('a cell', () => {
  const before = levelsOf(manOf(opening), 28);
  const on = levelsOf(treatedOf(opening, 'letrozole'), 28);

  it.each(Object.keys(axisRows))('of %s has a number', (level) => {
    expect(before[level]).toBeGreaterThan(0);
    expect(on[level]).toBeGreaterThan(0);
  });

  it('moves as treatment moves it', () => {
    expect(on['estradiol']).toBeLessThan(before['estradiol'] ?? 0);
    expect(on['LH']).toBeGreaterThan(before['LH'] ?? Infinity);
  });

  it('is of a scenario that the contract takes', () => {
    expect(parseScenario(treatedOf(opening, 'anastrozole')).ok).toBe(true);
  });

  it('quotes claims that are there', () => {
    const ids = Object.values<AxisRow>(axisRows).flatMap((row) => row.claims);
    expect(ids.filter((id) => !claims.some((claim) => claim.id === id))).toEqual([]);
  });
});

describe('a published range', () => {
  it('spans the trials of the drug alone', () => {
    const range = rangeOf(published, 'letrozole', 'testosterone');
    expect(range?.works).toContain('tsjoen2005');
    expect(range?.works).not.toContain('raven2006'); // with estradiol patches
    expect(range?.low).toBeLessThanOrEqual(range?.high ?? 0);
  });

  it('is nothing where no ratio was printed', () => {
    expect(rangeOf(published, 'nothing of the kind', 'LH')).toBeNull();
  });
});
