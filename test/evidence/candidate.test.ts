/** Who was treated: rows come from the records, every row has its work, and the men of the model stand where the words put them. */
import { describe, expect, it } from 'vitest';
import { modelled } from '../../src/evidence/candidate/modelled.svelte';
import { checked, enrolled, falls, ratioOf, treated } from '../../src/evidence/candidate/treated';
import { sources } from '../../src/evidence/library';
import { workOf } from '../../src/evidence/trials/records';
import { levelsOf } from '../../workers/evidence/levels';

describe('the treated', () => {
  it('took an inhibitor and nothing else, for more than a day', () => {
    expect(treated.length).toBeGreaterThan(15);
    for (const { intervention } of treated) expect(intervention).toHaveLength(1);
    expect(treated.map(({ id }) => id)).not.toContain('raven2006_letrozole_E2patch_0');
    expect(treated.map(({ id }) => id)).not.toContain('trunet1993_letrozole_single_30mg');
  });

  it('are each from a work that is known', () => {
    for (const arm of treated) expect(sources).toHaveProperty(workOf(arm));
  });

  it('fell, but not to nothing', () => {
    expect(falls.length).toBeGreaterThan(5);
    for (const { before, on, arm } of falls) {
      expect([arm.id, on < before]).toEqual([arm.id, true]);
      expect(on / before).toBeGreaterThan(0.3);
    }
    const hayes = falls.find(({ arm }) => arm.id === 'hayes2000_normal_anastrozole10');
    expect(hayes).toMatchObject({ before: 136, on: 52 });
    const leder = falls.find(({ arm }) => arm.id === 'leder2004_daily');
    expect(leder?.on).toBeCloseTo(17 / 0.2724, 1);
  });

  it('had low ratios where one was printed', () => {
    const ratios = enrolled.flatMap((arm) => ratioOf(arm) ?? []);
    expect(ratios.length).toBeGreaterThan(2);
    expect(Math.max(...ratios)).toBeLessThan(10);
  });

  it('were looked at for hormones within weeks, for sperm not before three months', () => {
    const firstOf = (outcome: string) =>
      Math.min(
        ...(checked.find((one) => one.outcome === outcome)?.days ?? []).map(({ day }) => day),
      );
    expect(firstOf('estradiol')).toBeLessThan(15);
    expect(firstOf('sperm')).toBeGreaterThanOrEqual(84);
    expect(checked.find(({ outcome }) => outcome === 'testis')?.arms).toEqual([]);
  });
});

describe('the men of the model', () => {
  const levels = Object.fromEntries(
    modelled.map(({ id, scenario }) => [id, levelsOf({ ...scenario, days: 90 }, 28)]),
  );
  const estradiol = (id: string): number => levels[id]?.['estradiol'] ?? NaN;

  it('keep more than a third of estradiol with testes, and next to none without', () => {
    for (const id of ['anastrozole 1', 'anastrozole 10', 'letrozole 2.5']) {
      expect(estradiol(id) / estradiol('untreated')).toBeLessThan(0.75);
      expect(estradiol(id) / estradiol('untreated')).toBeGreaterThan(0.34);
    }
    expect(estradiol('castrate') / estradiol('castrateAlone')).toBeLessThan(0.2);
    expect(estradiol('none')).toBeLessThan(0.1);
  });

  it('have a higher ratio than the series printed, as is said', () => {
    const printed = Math.max(...enrolled.flatMap((arm) => ratioOf(arm) ?? []));
    expect(levels['untreated']?.['testosteroneEstradiolRatio']).toBeGreaterThan(printed);
  });
});
