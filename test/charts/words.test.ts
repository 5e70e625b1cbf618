/** What charts say: flags, limits of what was studied, and the sentence for those who don't see them. */
import { describe, expect, it } from 'vitest';
import { standard, type Intervention, type Scenario } from '../../workers/contract/scenario';
import { flagsOf, groupFlags } from '../../src/charts/flags';
import { unstudiedSpans } from '../../src/charts/studied';
import { toldAt } from '../../src/diagram/means';
import type { Tempo } from '../../src/diagram/quanta';
import { displayText } from '../../src/rim/units';
import { comparison, summarise } from '../../src/charts/summary';
import { made } from './made';

const treated = (...interventions: Intervention[]): Scenario => ({ ...standard(), interventions });
const dose = (amount: number, from: number, to?: number): Intervention => ({
  type: 'dose',
  drug: 'letrozole',
  amount,
  everyDays: 1,
  from,
  ...(to !== undefined && { to }),
});
const everyKind: readonly Intervention[] = [
  dose(2.5, 2, 9),
  { type: 'clamp', hormone: 'estradiol', value: 40, from: 3, to: 5 },
  { type: 'cut', pathway: 'estradiol-pituitary', from: 4, to: 6 },
  { type: 'exogenousTestosterone', mgPerDay: 6, from: 5, to: 7 },
  { type: 'exogenousEstradiol', ugPerDay: 40, from: 6, to: 8 },
  { type: 'steroidogenesisBlock', fraction: 0.97, from: 7, to: 9 },
  { type: 'gnrhPump', pulsesPerDay: 12, dose: 1, from: 8, to: 10 },
  { type: 'gnrhAntagonist', block: 0.98, from: 9, to: 11 },
  { type: 'orchidectomy', from: 10 },
  { type: 'weightChange', bodyFat: 28, from: 11, to: 112 },
];

describe('flags', () => {
  it('say when everything begins and ends, in order', () => {
    const flags = flagsOf(treated(...everyKind), 'si');
    expect(flags).toHaveLength(2 * everyKind.length - 1);
    expect(flags.every(({ words }) => words.length > 5 && !/undefined|NaN/.test(words))).toBe(true);
    expect(flags.map(({ day }) => day)).toEqual(flags.map(({ day }) => day).sort((a, b) => a - b));
    expect(flags[0]?.words).toBe('letrozole 2.5 mg every day begins');
    expect(flags[1]?.words).toBe('estradiol held at 40.0 pmol/L');
  });

  it('share a place where they are close, and are left out where they cannot be seen', () => {
    const flags = flagsOf(treated(dose(1, 2, 3), dose(2, 3, 40)), 'si');
    const groups = groupFlags(flags, { x: (day) => day * 10, width: 100, apart: 12 });
    expect(groups.map(({ x, flags: shared }) => [x, shared.length])).toEqual([[20, 3]]);
  });
});

describe('what no study did', () => {
  it('is a dose above any studied, given or accrued, and joined where it overlaps', () => {
    expect(unstudiedSpans(treated(dose(2.5, 2)))).toEqual([]);
    expect(unstudiedSpans(treated(dose(4, 2, 9), dose(5, 8)))).toEqual([{ from: 2, to: 180 }]);
    const often: Intervention = {
      type: 'dose',
      drug: 'letrozole',
      amount: 2.5,
      everyDays: 0.5,
      from: 1,
    };
    expect(unstudiedSpans(treated(often))).toHaveLength(1);
  });

  it('is estradiol held above 400 pmol/L', () => {
    const held = (value: number): Intervention => ({
      type: 'clamp',
      hormone: 'estradiol',
      value,
      from: 3,
      to: 5,
    });
    expect(unstudiedSpans(treated(held(400)))).toEqual([]);
    expect(unstudiedSpans(treated(held(401)))).toEqual([{ from: 3, to: 5 }]);
  });
});

describe('the sentence of a chart', () => {
  const subject = {
    name: 'LH',
    quantity: 'LH',
    twin: null,
    span: { from: 0, to: 4 },
    now: 2,
    tempo: 'pulses',
    units: 'si',
  } as const;

  it('says start, now and end', () => {
    const trajectory = made(10, (tick) => (tick < 300 ? 4 : 8));
    expect(summarise({ ...subject, trajectory })).toBe(
      'LH, day 0, 00:00 to day 4, 00:00: about 4.00 IU/L at the start, 8.00 IU/L on day 2, 00:00, about 8.00 IU/L at the end.',
    );
  });

  it('names its moment, and where the page’s numbers are means gives and names the same', () => {
    const trajectory = made(10, (tick) => (tick < 500 ? 2 : 8));
    const said = (tempo: Tempo): string => summarise({ ...subject, now: 2.066, tempo, trajectory });
    expect(said('pulses')).toContain(' start, 8.00 IU/L on day 2, 01:35, about');
    for (const [tempo, mean] of [
      ['weeks', '24-h mean'],
      ['months', '2-day mean'],
    ] as const) {
      const shown = displayText('LH', toldAt(tempo)(trajectory, 'LH', 2.066), 'si');
      expect(said(tempo)).toContain(` start, ${mean} ${shown} on day 2, 01:35, about`);
    }
    expect(said('weeks')).not.toContain('8.00 IU/L on');
  });

  it('ends where the plan ends', () => {
    const trajectory = made(10, () => 0.0937);
    const said = summarise({ ...subject, span: { from: 8, to: 20 }, trajectory });
    expect(said).toContain('to day 10, 00:00: about 0.094 IU/L at the start');
    expect(said).toContain('about 0.094 IU/L at the end');
  });

  it('compares with the twin where there is one', () => {
    const trajectory = made(10, () => 8);
    expect(summarise({ ...subject, trajectory, twin: made(10, () => 4) })).toContain(
      '2 times that of the untreated twin',
    );
    expect(comparison(5, 4, 'untreated')).toContain('25 % above');
    expect(comparison(3, 4, 'untreated')).toContain('25 % below');
    expect(comparison(4.05, 4, 'untreated')).toContain('as in');
    expect(comparison(5, 4, 'reference')).toBe('25 % above the reference man');
    expect(comparison(null, 4, 'untreated')).toBe('');
  });

  it('has no number where there is none', () => {
    expect(summarise({ ...subject, trajectory: null })).toBe('LH: being computed.');
    const empty = made(10, () => 20, { estradiol: 0 });
    const said = summarise({
      ...subject,
      quantity: 'testosteroneEstradiolRatio',
      trajectory: empty,
    });
    expect(said).not.toMatch(/NaN|Infinity/);
    expect(said).toContain('not defined');
    expect(said).not.toContain('about not');
    const ratio = { quantity: 'testosteroneEstradiolRatio', tempo: 'weeks' } as const;
    expect(summarise({ ...subject, ...ratio, trajectory: empty })).not.toContain('mean');
    expect(said).toContain(', not defined on day 2, 00:00,');
    const unfilled = made(10, () => 5, { filledDays: 1 });
    expect(summarise({ ...subject, span: { from: 4, to: 8 }, trajectory: unfilled })).not.toMatch(
      /NaN|Infinity/,
    );
  });
});
