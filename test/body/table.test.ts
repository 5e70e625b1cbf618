/** The figures this model must show, row by row. A failing row is a finding about the model: its range is never widened here. */
import { describe, expect, it } from 'vitest';
import { expectIn } from './expect-range';
import { figure, over, times, type Figures, type Plan } from './man';

const dose = (drug: string, amount: number): Plan => ({
  interventions: [{ type: 'dose', drug, amount, everyDays: 1, from: 0 }],
});
const anastrozole = dose('anastrozole', 1);
const letrozole = dose('letrozole', 2.5);
const orchidectomy: Plan = { interventions: [{ type: 'orchidectomy', from: 0 }] };

/** Each name's figure within its range. */
function expectRanges(figures: Figures, ranges: Readonly<Record<string, [number, number]>>): void {
  for (const [name, [low, high]] of Object.entries(ranges)) {
    expectIn(figure(figures, name), low, high, name);
  }
}

describe('the reference man over 30 days', () => {
  const ranges: Record<string, [number, number]> = {
    LH: [3.5, 5.5],
    FSH: [3, 6],
    testosterone: [16, 22],
    estradiol: [75, 110],
    SHBG: [28, 38],
    truePulsesPerDay: [11, 16],
    LHpulsesPerDay: [11, 16],
    inhibinB: [140, 230],
    spermConcentration: [40, 100],
  };
  it.each(Object.entries(ranges))('has %s in %j', (name, range) => {
    expectRanges(over(0, 30), { [name]: range });
  });

  it('stays as he is for three years', () => {
    const later = over(1065, 1095);
    for (const name of ['LH', 'FSH', 'testosterone', 'estradiol', 'SHBG', 'inhibinB']) {
      expectIn(times(later, over(0, 30), name), 0.95, 1.05, name);
    }
  });
});

describe('anastrozole 1 mg a day, day 28', () => {
  const before = over(0, 30);
  const treated = over(25, 32, anastrozole);
  it('takes estradiol down by 35 to 65 %', () => {
    expectIn(times(treated, before, 'estradiol'), 0.35, 0.65, 'estradiol ×');
  });
  it('raises LH 1.5 to 2.2 times', () => {
    expectIn(times(treated, before, 'LH'), 1.5, 2.2, 'LH ×');
  });
  it('raises FSH', () => {
    expect(times(treated, before, 'FSH')).toBeGreaterThan(1.05);
  });
  it('raises testosterone 1.3 to 1.8 times', () => {
    expectIn(times(treated, before, 'testosterone'), 1.3, 1.8, 'testosterone ×');
  });
  it('raises free testosterone more than testosterone', () => {
    const free = times(treated, before, 'freeTestosterone');
    expect(free).toBeGreaterThan(times(treated, before, 'testosterone'));
  });
  it('raises sperm only after weeks', () => {
    const long = { days: 180 };
    const sperm = (from: number, to: number) =>
      times(
        over(from, to, { ...anastrozole, ...long }),
        over(from, to, long),
        'spermConcentration',
      );
    // a man's own samples differ by 40 %: no sample could show this
    expectIn(sperm(6, 8), 0.95, 1.05, 'sperm × in the first week');
    expect(sperm(160, 180)).toBeGreaterThan(1.1);
    expect(sperm(6, 8) - 1).toBeLessThan((sperm(160, 180) - 1) / 3);
  });
});

describe('letrozole 2.5 mg a day against anastrozole 1 mg', () => {
  const [one, other] = [over(25, 32, letrozole), over(25, 32, anastrozole)];
  it('takes estradiol lower', () => {
    expect(figure(one, 'estradiol')).toBeLessThan(figure(other, 'estradiol'));
  });
  it('takes LH higher', () => {
    expect(figure(one, 'LH')).toBeGreaterThan(figure(other, 'LH'));
  });
});

describe('orchidectomy', () => {
  const before = over(0, 30);
  it('leaves testosterone below 1 nmol/L', () => {
    expect(figure(over(3, 10, orchidectomy), 'testosterone')).toBeLessThan(1);
  });
  it('raises LH 2.5 to 4.6 times in a week', () => {
    expectIn(times(over(6, 8, orchidectomy), before, 'LH'), 2.5, 4.6, 'LH × at day 7');
  });
  it('raises LH 5 to 10 times in three months', () => {
    expectIn(times(over(87, 94, orchidectomy), before, 'LH'), 5, 10, 'LH × at day 90');
  });
  it('about doubles the pulses', () => {
    const after = times(over(87, 94, orchidectomy), before, 'truePulsesPerDay');
    expectIn(after, 1.7, 2.7, 'pulses ×');
  });
});

describe('body fat 40 %', () => {
  const lean = over(0, 30);
  const heavy = over(0, 30, { subject: { bodyFat: 40 } });
  const central = over(0, 30, { subject: { bodyFat: 40, adiposityHypothesis: 'B' } });
  it('has testosterone 8 to 12 and SHBG 15 to 24', () => {
    expectRanges(heavy, { testosterone: [8, 12], SHBG: [15, 24] });
  });
  it('has LH not raised', () => {
    expect(times(heavy, lean, 'LH')).toBeLessThanOrEqual(1.02);
  });
  it('has estradiol above the lean man’s under hypothesis A', () => {
    expect(times(heavy, lean, 'estradiol')).toBeGreaterThan(1.03);
  });
  it.each(['testosterone', 'LH', 'SHBG'])('has the same %s under both hypotheses', (name) => {
    expectIn(times(central, heavy, name), 0.9, 1.1, `${name}, B over A`);
  });
  it('has another estradiol under hypothesis B', () => {
    expect(times(central, heavy, 'estradiol')).toBeLessThan(0.9);
  });
});

describe('aromatase gene activity', () => {
  const usual = over(0, 30);
  const none = over(0, 30, { subject: { cyp19a1: 0 } });
  const much = over(0, 30, { subject: { cyp19a1: 5 } });
  it('0: estradiol is gone; LH, FSH and testosterone are high', () => {
    expect(figure(none, 'estradiol')).toBeLessThan(1);
    for (const name of ['LH', 'FSH', 'testosterone']) {
      expect(times(none, usual, name), name).toBeGreaterThan(1.2);
    }
  });
  it('5: estradiol is high; LH and testosterone are low', () => {
    expect(times(much, usual, 'estradiol')).toBeGreaterThan(1.3);
    for (const name of ['LH', 'testosterone']) {
      expect(times(much, usual, name), name).toBeLessThan(0.7);
    }
  });
});

describe('a fixed GnRH pump with anastrozole', () => {
  const pump = { type: 'gnrhPump', pulsesPerDay: 12, dose: 1, from: 0 };
  const alone = over(30, 45, { interventions: [pump] });
  const drug = { type: 'dose', drug: 'anastrozole', amount: 10, from: 0 };
  const both = over(30, 45, { interventions: [pump, drug] });
  it('leaves the pulses as they are', () => {
    expect(figure(both, 'truePulsesPerDay')).toBe(figure(alone, 'truePulsesPerDay'));
    expectIn(times(both, alone, 'LHpulsesPerDay'), 0.98, 1.02, 'seen pulses ×');
  });
  it('makes them larger', () => {
    expect(times(both, alone, 'LHpulseAmplitude')).toBeGreaterThan(1.2);
  });
});

describe('testosterone from outside, 2.5 times what he makes (15 mg a day)', () => {
  const before = over(0, 30);
  const until140 = { type: 'exogenousTestosterone', mgPerDay: 15, from: 0, to: 140 };
  const at = (from: number, to: number) => over(from, to, { days: 420, interventions: [until140] });
  it('takes LH below 15 % of baseline', () => {
    expect(times(at(21, 28), before, 'LH')).toBeLessThan(0.15);
  });
  it('lets sperm fall over ten weeks', () => {
    const sperm = [0, 14, 28, 42, 56, 70].map((day) =>
      times(at(day, day + 2), before, 'spermConcentration'),
    );
    sperm.reduce((earlier, later) => {
      expect(later).toBeLessThan(earlier);
      return later;
    });
    expect(sperm[0]).toBeGreaterThan(0.9);
    expectIn(sperm.at(-1) ?? NaN, 0, 0.1, 'sperm × after ten weeks');
  });
  it('lets sperm recover after stopping', () => {
    expect(times(at(138, 140), before, 'spermConcentration')).toBeLessThan(0.1);
    expect(times(at(400, 420), before, 'spermConcentration')).toBeGreaterThan(0.8);
    expectIn(times(at(400, 420), before, 'LH'), 0.85, 1.15, 'LH × after recovery');
  });
});
