/** From a trial's record to a scenario and questions, by rule, on made-up arms where the right answer is known. */
import { describe, expect, it } from 'vitest';
import { TICKS_PER_DAY } from '../../workers/contract/quantities';
import type { Arm } from '../../workers/validation/arms';
import { arm, made, measure } from './records';

function lived(bend: Record<string, unknown> = {}, plan: Record<string, unknown> = {}): Arm {
  const [only] = made(bend, plan).arms;
  if (only === undefined) throw new Error('not lived');
  return only;
}
const finding = (bend: Record<string, unknown>, plan: Record<string, unknown> = {}) =>
  lived({ measures: [measure(bend)] }, plan).questions[0]?.finding;
const given = (...intervention: Record<string, unknown>[]) =>
  lived({ intervention }).scenario.interventions;
const nothing = { baseline: null, on_treatment: null, change_pct: null };

describe('a man', () => {
  const subject = (population: Record<string, unknown>, plan: Record<string, unknown> = {}) =>
    lived({ population: { n: 1, condition: 'x', ...population } }, plan).scenario.subject;

  it.each([
    [{ age: 41 }, 41],
    [{ age: '62-74' }, 68],
    [{ age: '28 (mean)' }, 28],
    [{ age: 'young' }, 25],
    [{ age: 'adult' }, 30],
    [{}, 30],
  ])('of %j is %d years old', (population, age) => {
    expect(subject(population).age).toBe(age);
  });

  it('has the fat of his body mass index at his age (Deurenberg 1991)', () => {
    expect(subject({ age: 48.2, bmi: 42.1 }).bodyFat).toBe(45.4);
    expect(subject({ bmi: '38-73' }, { subject: { bmi: 50 } }).bodyFat).toBe(50.7);
  });

  it('without an index has the reference man’s fat, or an older man’s', () => {
    expect(subject({ age: 30 }).bodyFat).toBe(20);
    expect(subject({ age: 70 }).bodyFat).toBeGreaterThan(28);
  });

  it('without GnRH of his own is on a pump from day 0, long before treatment', () => {
    const { scenario } = lived({}, { subject: { endogenousGnRH: false } });
    const [pump, dose] = scenario.interventions;
    expect(pump).toMatchObject({ type: 'gnrhPump', from: 0 });
    expect(dose?.from).toBeGreaterThan(100);
  });
});

describe('what is given', () => {
  it('daily is a dose a day from 09:00 of the first day on', () => {
    expect(lived().scenario.interventions).toEqual([
      { type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 7.375, to: 35.375 },
    ]);
  });

  it('once is one dose, in as many tablets as the shelf allows', () => {
    const doses = given({ drug: 'letrozole', dose_mg: 30, schedule: 'single dose', days: 1 });
    expect(doses).toHaveLength(2);
    for (const dose of doses) expect(dose).toMatchObject({ amount: 15, from: 7.375 });
  });

  it('as a gel is the share that is absorbed, evenly', () => {
    expect(given({ drug: 'gel', dose_mg: 50, schedule: '5 g gel daily', days: 28 })).toMatchObject([
      { type: 'exogenousTestosterone', mgPerDay: 5 },
    ]);
  });

  it('as a patch is its label, in micrograms', () => {
    expect(given({ drug: 'patch', dose_mg: 0.05, schedule: 'per day', days: 28 })).toMatchObject([
      { type: 'exogenousEstradiol', ugPerDay: 50 },
    ]);
  });

  it('weekly as an ester is a dose a week', () => {
    expect(given({ drug: 'enanthate', dose_mg: 200, schedule: 'weekly', days: 28 })).toMatchObject([
      { type: 'dose', drug: 'testosteroneEnanthate', amount: 200, everyDays: 7 },
    ]);
  });

  it('as nothing, or as none of it, changes nothing', () => {
    expect(given({ drug: 'placebo', dose_mg: 0, schedule: 'daily', days: 28 })).toEqual([]);
    expect(given({ drug: 'hCG', dose_mg: '0 IU', schedule: 'every other day', days: 28 })).toEqual(
      [],
    );
  });

  it('by what is not on the shelf leaves the arm aside, with the reason', () => {
    const intervention = [{ drug: 'hCG', dose_mg: '500 IU', schedule: 'single', days: 1 }];
    const { arms, aside } = made({ intervention });
    expect(arms).toEqual([]);
    expect(aside).toEqual([{ arm: arm().id, quantity: 'E2', reason: 'hCG: not on the shelf yet' }]);
  });
});

describe('what is stated', () => {
  it.each([
    [{}, { kind: 'fold', value: 0.5 }],
    [
      { ...nothing, unit: '%', change_pct: 250 },
      { kind: 'fold', value: 3.5 },
    ],
    [
      { ...nothing, unit: '% of baseline', on_treatment: 5 },
      { kind: 'fold', value: 0.05 },
    ],
    [
      { ...nothing, on_treatment: 60 },
      { kind: 'level', value: 60 },
    ],
    [
      { ...nothing, baseline: 60 },
      { kind: 'levelBefore', value: 60 },
    ],
    [
      { ...nothing, unit: '%', change_pct: 0 },
      { kind: 'direction', value: 'same' },
    ],
    [
      { ...nothing, quantity: 'T', unit: 'nmol/L_difference', baseline: 0, on_treatment: -5 },
      { kind: 'difference', value: -5 },
    ],
    [
      { ...nothing, quantity: 'fraction_below_5M/mL', unit: '% of men', on_treatment: 97 },
      { kind: 'share', value: 97 },
    ],
    [
      { ...nothing, upper_limit: 10 },
      { kind: 'below', value: 10 },
    ],
  ])('by %j is %j', (bend, stated) => {
    expect(finding(bend)).toEqual(stated);
  });

  it('is brought into the model’s units', () => {
    const level = { ...nothing, on_treatment: 100 };
    expect(finding({ ...level, unit: 'pg/mL' })?.value).toBeCloseTo(367.1, 1);
    expect(finding({ ...level, quantity: 'T', unit: 'ng/dL' })?.value).toBeCloseTo(3.467, 3);
    expect(finding({ ...level, quantity: 'freeT', unit: 'pg/mL' })?.value).toBeCloseTo(0.3467, 4);
  });

  it('as a change of bone density stays a change', () => {
    const bone = { quantity: 'BMD_spine', unit: 'g/cm2', baseline: 1, on_treatment: 0.98 };
    expect(finding(bone)?.value).toBeCloseTo(-2);
  });

  it.each(['memory', 'inferred (range end)', 'fulltext (baseline: assumed)'])(
    'from %s is not to be fitted',
    (source_level) => {
      const [question] = lived({ measures: [measure({ source_level })] }).questions;
      expect(question?.notFitted).toBeTruthy();
    },
  );

  it('is to be fitted where only the standard deviation is from memory', () => {
    const source_level = 'abstract (SD on treatment: memory)';
    const [question] = lived({ measures: [measure({ source_level })] }).questions;
    expect(question?.notFitted).toBeNull();
  });
});

describe('blood', () => {
  const hours = (tick: number): number => ((tick % TICKS_PER_DAY) / TICKS_PER_DAY) * 24;

  it('is drawn in the morning, on the last days of treatment and the week before it', () => {
    const [question] = lived().questions;
    expect(question?.on.map(({ from, to }) => [hours(from), hours(to)])).toEqual(
      Array(4).fill([8, 9]),
    );
    expect(question?.on[0]?.to).toBe((7 + 28) * TICKS_PER_DAY + 9 * 12);
    expect(question?.before).toHaveLength(7);
    expect(question?.before.every(({ from }) => from >= 0)).toBe(true);
  });

  it('in a series is drawn at its interval, to 09:00', () => {
    const [question] = lived({}, { drawn: { everyMinutes: 20, hours: 12 } }).questions;
    const [window] = question?.on ?? [];
    expect(window).toMatchObject({ every: 4 });
    expect([hours(window?.from ?? 0), hours(window?.to ?? 0)]).toEqual([21, 9]);
  });
});
