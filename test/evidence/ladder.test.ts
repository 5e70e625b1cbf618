/** The ladder of evidence: every rung rests on findings, every rate is in the finding it is from. */
import { describe, expect, it } from 'vitest';
import { grades } from '../../src/evidence/ladder/rungs';
import { rates, rungs } from '../../src/evidence/ladder/spoken';
import { claims } from '../../src/evidence/library';

const claimOf = (id: string) => claims.find((claim) => claim.id === id);

describe('the ladder', () => {
  it('goes from the best known down', () => {
    const steps = rungs.map(({ grade }) => grades.indexOf(grade));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it.each(rungs.map((rung) => [rung.outcome, rung] as const))('%s rests on claims', (_, rung) => {
    expect(rung.claims.length).toBeGreaterThan(0);
    for (const id of rung.claims) expect(claimOf(id)?.evidence.length).toBeGreaterThan(0);
  });
});

describe('a reported rate', () => {
  it.each(rates.map((rate) => [`${rate.effect} ${rate.source}`, rate] as const))(
    '%s is what its source says',
    (_, { claim, source, rate, of }) => {
      const findings = claimOf(claim)?.evidence.filter((one) => one.sources.includes(source)) ?? [];
      const text = findings.map(({ finding }) => finding).join(' ');
      // "1 of 8" is written "Eight men … one each"
      const numbers = `${rate} ${of}`.match(/\d+(\.\d+)? %|\d+–\d+ %|\d+ of \d\d/g) ?? [];
      for (const number of numbers) expect(text).toContain(number.replace('–', '-'));
      if (numbers.length === 0) expect(text).toMatch(/Eight men .* one each/);
    },
  );
});
