/** What the files of trials and plans may not be, and that whoever wrote them is told the arm and the field. */
import { describe, expect, it } from 'vitest';
import { readPlans } from '../../workers/validation/read-plans';
import { readTrials } from '../../workers/validation/trials';
import { Refusal } from '../../workers/contract/reading';
import { arm, made, measure, plans } from './records';

/** What a reader refuses: its field and message. */
function refused(read: () => unknown): string {
  try {
    read();
  } catch (refusal) {
    if (refusal instanceof Refusal) return `${refusal.field} ${refusal.message}`;
    throw refusal;
  }
  return 'nothing';
}

describe('a file of trials', () => {
  const told = (bend: Record<string, unknown>): string => refused(() => readTrials([arm(bend)]));

  it('that is right is read', () => {
    const [read] = readTrials([arm()]);
    expect(read?.measures).toEqual([
      {
        quantity: 'E2',
        unit: 'pmol/L',
        baseline: 100,
        onTreatment: 50,
        changePct: -50,
        atDay: 28,
        upperLimit: null,
        sourceLevel: null,
      },
    ]);
  });

  it.each([
    [{ verified: 'rumour' }, /^made2000_anastrozole\.verified must be one of/],
    [{ study: '' }, /^made2000_anastrozole\.study must be text/],
    [{ colour: 'red' }, /^made2000_anastrozole\.colour is not a field/],
    [{ measures: {} }, /^made2000_anastrozole\.measures must be a list/],
    [{ measures: [measure(), 7] }, /^made2000_anastrozole\.measures\[1\] must be a JSON object/],
    [
      { measures: [measure({ baseline: 'high' })] },
      /^made2000_anastrozole\.measures\[0\]\.baseline must be a number/,
    ],
    [
      { measures: [measure({ at_day: null, dayOfReading: 3 })] },
      /^made2000_anastrozole\.measures\[0\]\.dayOfReading is not a field/,
    ],
    [
      { intervention: [{ drug: 'anastrozole', dose_mg: 1 }] },
      /^made2000_anastrozole\.intervention\[0\]\.schedule must be text/,
    ],
    [{ population: {} }, /^made2000_anastrozole\.population\.condition must be text/],
  ])('with %j is refused by arm and field', (bend, message) => {
    expect(told(bend)).toMatch(message);
  });

  it('that has an arm twice, or one without a name, is refused', () => {
    expect(refused(() => readTrials([arm(), arm()]))).toMatch(
      /^made2000_anastrozole is there twice/,
    );
    expect(refused(() => readTrials([arm({ id: undefined })]))).toMatch(/^arm 0: id must be text/);
    expect(refused(() => readTrials({}))).toMatch(/^trials must be a list/);
  });
});

describe('a file of plans', () => {
  it.each([
    [{ drawn: 'at noon' }, /^made2000_anastrozole\.drawn must be a JSON object/],
    [
      { drawn: { everyMinutes: 7, hours: 8 } },
      /^made2000_anastrozole\.drawn\.everyMinutes must be a multiple of five/,
    ],
    [{ estradiolAssay: 'by eye' }, /^made2000_anastrozole\.estradiolAssay must be one of/],
    [{ subject: { age: 7 } }, /^made2000_anastrozole\.subject\.age must be a number from 18/],
    [{ notFitted: '' }, /^made2000_anastrozole\.notFitted must be a reason/],
    [{ measures: { E2: { skip: 1 } } }, /^made2000_anastrozole\.measures\.E2\.skip must be/],
    [{ because: 'so' }, /^made2000_anastrozole\.because is not a field/],
  ])('with %j is refused by arm and field', (plan, message) => {
    expect(refused(() => readPlans(plans(plan)))).toMatch(message);
  });

  it('with a drug that is on no shelf is refused by its row', () => {
    const givings = { aspirin: { give: 'dose', drug: 'aspirin' } };
    expect(refused(() => readPlans({ ...plans(), givings }))).toMatch(/^givings\.aspirin\.drug/);
  });
});

describe('trials and plans together', () => {
  it.each([
    [
      { measures: [measure({ quantity: 'hope' })] },
      {},
      /measures\[0\]\.quantity is not known: hope/,
    ],
    [
      { measures: [measure({ unit: 'inch', baseline: null, change_pct: null })] },
      {},
      /measures\[0\]\.unit .* inch/,
    ],
    [
      { measures: [measure({ unit: 'direction', baseline: null, on_treatment: null })] },
      {},
      /measures\[0\] says E2 in words only/,
    ],
    [{}, { measures: { T: {} } }, /^made2000_anastrozole\.measures\.T is no measure of it/],
    [
      { measures: [measure({ quantity: 'LH_pulses_per_24h' })] },
      {},
      /measures\[0\] counts pulses, so the arm must be drawn in a series/,
    ],
    [
      { intervention: [{ drug: 'aspirin', dose_mg: 1, schedule: 'daily', days: 1 }] },
      {},
      /intervention\[0\] aspirin has no row among the givings/,
    ],
    [
      { intervention: [{ drug: 'gel', dose_mg: 1, schedule: 'now and then', days: 1 }] },
      {},
      /intervention\[0\] says "gel, 1, now and then", which no rule follows/,
    ],
    [
      { population: { n: 1, age: 'venerable', condition: 'x' } },
      {},
      /population\.age "venerable" follows no rule/,
    ],
    [
      {},
      { treatment: [{ type: 'clamp', hormone: 'estradiol', value: 1e9 }] },
      /^made2000_anastrozole\.interventions\[0\]\.value must be/,
    ],
  ])('with %j and %j are refused by arm and field', (bend, plan, message) => {
    expect(refused(() => made(bend, plan))).toMatch(message);
  });

  it('are refused where an arm has no plan, or a plan no arm', () => {
    expect(refused(() => made({ id: 'other' }))).toMatch(/^made2000_anastrozole is no arm/);
  });
});
