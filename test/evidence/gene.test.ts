/** The gene's plate: a lattice that is filled once, lines where they belong, and numbers that are those of the body lived pulse by pulse. */
import { describe, expect, it } from 'vitest';
import { answersOf, ratioAt } from '../../src/evidence/gene/answers';
import {
  acrossOf,
  activityAt,
  fatAt,
  LEAST_FAT,
  MOST_ACTIVITY,
  MOST_FAT,
  stepped,
  upOf,
} from '../../src/evidence/gene/axes';
import { doseFor, dosed, dosesOf, levelOn } from '../../src/evidence/gene/dosing.svelte';
import { COLUMNS, fieldOf, levelAt, ROWS, rounds, spotOf } from '../../src/evidence/gene/field';
import { heightsOf } from '../../src/evidence/gene/heights';
import { drugs, manOf } from '../../src/evidence/gene/men';
import { asked, assays, MEN, smallOf } from '../../src/evidence/gene/small.svelte';
import { claims } from '../../src/evidence/library';
import { isolines } from '../../src/rim/isolines';
import type { Levels } from '../../workers/contract/evidence';
import { parseScenario } from '../../workers/contract/parse';
import { levelsOf } from '../../workers/evidence/levels';
import { morningsOf } from '../../workers/evidence/mornings';
import { resting, restOf } from '../../workers/evidence/rest';

const daily = { drug: 'anastrozole', amount: 1 } as const;
const usual = { activity: 1, fat: 20 };

describe('a man at rest', () => {
  const men = [
    ['usual', manOf(usual, 'A', null), 0.03],
    ['on anastrozole', manOf(usual, 'A', daily), 0.03],
    ['on letrozole', manOf(usual, 'A', { drug: 'letrozole', amount: 2.5 }), 0.07],
    ['heavy, of the other story', manOf({ activity: 1, fat: 40 }, 'B', daily), 0.07],
    ['of excess, treated', manOf({ activity: 5, fat: 20 }, 'A', daily), 0.07],
    ['without aromatase', manOf({ activity: 0, fat: 12 }, 'A', null), 0.07],
  ] as const;

  it.each(men)(
    '%s: has the levels that he has pulse by pulse, as nearly as is said',
    (_, man, off) => {
      const [rest, lived] = [restOf(man), levelsOf(man, 60)];
      for (const quantity of ['LH', 'FSH', 'testosterone', 'estradiol', 'SHBG'])
        if (lived[quantity] !== 0)
          expect((rest[quantity] ?? NaN) / (lived[quantity] ?? NaN)).toSatisfy(
            (ratio: number) => Math.abs(ratio - 1) < off,
            quantity,
          );
    },
  );

  it('has no estradiol without aromatase, and then no ratio', () => {
    const none = restOf(manOf({ activity: 0, fat: 20 }, 'A', null));
    expect(none['estradiol']).toBe(0);
    expect(none['testosteroneEstradiolRatio']).toBeNull();
  });

  it('is told in order, each once', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      manOf({ activity: 1, fat: 10 + at }, 'A', null),
    );
    const told = [...resting(many)];
    expect(told.map(({ from }) => from)).toEqual([0, 24]);
    expect(told.flatMap(({ levels }) => levels)).toHaveLength(30);
    expect(told[1]?.levels[5]).toEqual(restOf(many[29] ?? manOf(usual, 'A', null)));
  });

  it('is a scenario that the contract takes', () => {
    for (const drug of drugs)
      for (const spot of [
        { activity: 0, fat: LEAST_FAT },
        { activity: MOST_ACTIVITY, fat: MOST_FAT },
      ])
        expect(parseScenario(manOf(spot, 'B', { drug, amount: 1 }, { from: 14 })).ok).toBe(true);
  });
});

describe('the axes', () => {
  it('go there and back, with the reference man in the middle', () => {
    expect(acrossOf(1)).toBeCloseTo(0.5, 12);
    for (const share of [0, 0.2, 0.5, 0.9, 1]) {
      expect(acrossOf(activityAt(share))).toBeCloseTo(share, 12);
      expect(upOf(fatAt(share))).toBeCloseTo(share, 12);
    }
  });

  it('are walked in steps that stay on the plate', () => {
    expect(stepped(usual, 0, 1)).toEqual({ activity: 1, fat: 21 });
    expect(stepped(usual, 1, 0).activity).toBeGreaterThan(1);
    expect(stepped({ activity: 0, fat: LEAST_FAT }, -5, -5)).toEqual({
      activity: 0,
      fat: LEAST_FAT,
    });
    expect(stepped({ activity: 5, fat: MOST_FAT }, 5, 5)).toEqual({ activity: 5, fat: MOST_FAT });
  });
});

describe('the lattice', () => {
  const slope = Array.from({ length: COLUMNS * ROWS }, (_, index): Levels => {
    const { activity, fat } = spotOf(index);
    return { sum: acrossOf(activity) + 2 * upOf(fat) };
  });

  it('is filled in rounds that hold every point once', () => {
    const filled = rounds.flatMap(({ fresh }) => fresh);
    expect(new Set(filled).size).toBe(filled.length);
    expect(filled).toHaveLength(COLUMNS * ROWS);
    expect(rounds[0]?.fresh.length).toBeLessThan(filled.length / 10);
  });

  it.each([4, 2, 1])('of stride %i reads between its points', (stride) => {
    const field = fieldOf(slope, stride);
    expect(field.levels).toHaveLength(field.columns * field.rows);
    for (const spot of [
      usual,
      { activity: 0, fat: 8 },
      { activity: 5, fat: 50 },
      { activity: 2.2, fat: 33 },
    ])
      expect(levelAt(field, 'sum', spot)).toBeCloseTo(
        acrossOf(spot.activity) + 2 * upOf(spot.fat),
        9,
      );
  });

  it('is drawn as lines between what is lower and what is higher', () => {
    const values = Array.from({ length: 5 * 3 }, (_, index) => index % 5);
    const room = { width: 100, height: 50 };
    const lines = isolines({ values, columns: 5, rows: 3 }, [0.5, 2, 9], room);
    expect(lines.map(({ value }) => value)).toEqual([0.5, 2]);
    // a slope of one a column: the height of 2 lies in the middle
    expect(lines[1]?.label?.[0]).toBeCloseTo(50, 5);
    expect(lines[1]?.path).toMatch(/^M.*Z$/);
  });

  it('has lines that rise, in both units', () => {
    for (const units of ['si', 'conventional'] as const) {
      const heights = heightsOf('testosterone', units);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
    }
  });
});

describe('who answers', () => {
  const known = (taken: typeof daily | null): Levels[] => {
    const levels: Levels[] = [];
    for (const index of rounds[0]?.fresh ?? [])
      levels[index] = restOf(manOf(spotOf(index), 'A', taken));
    return levels;
  };
  const [without, on] = [fieldOf(known(null), 4), fieldOf(known(daily), 4)];

  it('is nobody without aromatase, and the men with the most of it the most', () => {
    expect(ratioAt(without, on, 'testosterone', { activity: 0, fat: 18.5 })).toBeCloseTo(1, 2);
    expect(ratioAt(without, on, 'estradiol', { activity: 0, fat: 18.5 })).toBeNull();
    const testosterone = answersOf(without, on, 'testosterone', 18.5).map(({ ratio }) => ratio);
    expect(testosterone.at(-1)).toBe(Math.max(...testosterone));
  });
});

describe('how small a common variant is', () => {
  const levels = asked.map(restOf);
  const samples = morningsOf(asked[0] ?? manOf(usual, 'A', null));
  const small = smallOf(levels, samples);

  it('is a step of five per cent an allele, as the genetics say', () => {
    expect(small.perAllele).toBeGreaterThan(3.5);
    expect(small.perAllele).toBeLessThan(6.5);
    expect(small.dots.map(({ men }) => men.length)).toEqual([MEN, MEN, MEN]);
    expect(small.dots.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('is smaller than what differs between men, mornings and assays', () => {
    const step = small.perAllele / 100;
    const [, usualMen] = small.dots;
    const { men = [] } = usualMen ?? {};
    expect(Math.log(Math.max(...men) / Math.min(...men))).toBeGreaterThan(4 * step);
    expect(Math.log(small.mornings.high / small.mornings.low)).toBeGreaterThan(4 * step);
    expect(Math.log(assays.high / assays.low)).toBeGreaterThan(4 * step);
  });

  it('is set beside assays as their source has them', () => {
    const told = claims.flatMap(({ evidence }) => evidence).map(({ finding }) => finding);
    expect(told.some((text) => text.includes('immunoassays read 6-74 % above'))).toBe(true);
  });
});

describe('a dose by genotype', () => {
  const curveOf = (id: keyof typeof dosed) => {
    const doses = dosesOf('anastrozole');
    const levels = doses.map(
      (amount) =>
        restOf(manOf(dosed[id], 'A', { drug: 'anastrozole', amount }))['estradiol'] ?? NaN,
    );
    return { id, doses, levels };
  };
  const [reference, more, excess] = [
    curveOf('reference'),
    curveOf('commonHigh'),
    curveOf('excess'),
  ];

  it('is read off a curve, to and fro', () => {
    const target = levelOn(reference, 1);
    expect(doseFor(reference, target)).toBeCloseTo(1, 6);
    expect(doseFor(more, target)).toBeGreaterThan(1.5);
    expect(doseFor(excess, target)).toBe(Infinity);
    expect(doseFor(reference, 1000)).toBe(0);
  });

  it('moves estradiol less at its flat end than one morning differs from the next', () => {
    const { low, high } = morningsOf(manOf(usual, 'A', null));
    const flat = levelOn(reference, 5) - levelOn(reference, 10);
    expect(flat / levelOn(reference, 5)).toBeLessThan((high - low) / high / 2);
  });
});
