/** What every physiologist expects of the axis, as sentences: which way each thing moves, whatever the constants are. */
import { describe, expect, it } from 'vitest';
import { figure, over, times, type Plan } from './man';

const usual = over(0, 30);
/** How a level under a plan compares with the untouched man's, after two to three months. */
const moved = (name: string, plan: Plan): number => times(over(60, 90, plan), usual, name);
const doing = (...interventions: readonly Plan[]): Plan => ({
  interventions: interventions.map((one) => ({ from: 0, ...one })),
});
const holding = (hormone: string, value: number): Plan => doing({ type: 'clamp', hormone, value });
const taking = (drug: string, amount: number): Plan => doing({ type: 'dose', drug, amount });

describe('without testes', () => {
  const castrated = doing({ type: 'orchidectomy' });
  it('LH and FSH rise, testosterone falls', () => {
    expect(moved('LH', castrated)).toBeGreaterThan(2);
    expect(moved('FSH', castrated)).toBeGreaterThan(2);
    expect(moved('testosterone', castrated)).toBeLessThan(0.1);
  });
  it('pulses come about twice as often', () => {
    expect(moved('truePulsesPerDay', castrated)).toBeGreaterThan(1.7);
  });
  it('nothing of the testis is left', () => {
    const after = over(60, 90, castrated);
    for (const name of ['intratesticularTestosterone', 'spermConcentration']) {
      expect(figure(after, name), name).toBe(0);
    }
    expect(figure(after, 'inhibinB')).toBeLessThan(0.01);
  });
});

describe('an aromatase inhibitor', () => {
  it.each([
    ['anastrozole', 1],
    ['anastrozole', 10],
    ['letrozole', 2.5],
  ])('%s %d mg: estradiol down, LH, FSH and testosterone up', (drug, amount) => {
    expect(moved('estradiol', taking(drug, amount))).toBeLessThan(0.8);
    for (const name of ['LH', 'FSH', 'testosterone']) {
      expect(moved(name, taking(drug, amount)), name).toBeGreaterThan(1.1);
    }
  });
  it('acts more the more is given, with less and less to gain', () => {
    const estradiol = [0, 0.1, 0.5, 1, 10].map((mg) =>
      moved('estradiol', taking('anastrozole', mg)),
    );
    estradiol.reduce((weaker, stronger) => {
      expect(stronger).toBeLessThan(weaker);
      return stronger;
    });
    expect(estradiol.at(-1)).toBeGreaterThan(0.1); // the testis goes on making some
  });
  it('almost ends estradiol where testes are shut down and testosterone is replaced', () => {
    const replaced = { type: 'exogenousTestosterone', mgPerDay: 6 };
    const silenced = { type: 'gnrhAntagonist', block: 0.98 };
    const drug = { type: 'dose', drug: 'anastrozole', amount: 1 };
    expect(moved('estradiol', doing(silenced, replaced, drug))).toBeLessThan(0.15);
  });
  it('lets bone go', () => {
    const change = (plan: Plan) => figure(over(350, 360, plan), 'spineBMDchangePct');
    expect(change(taking('letrozole', 2.5))).toBeLessThan(change({}));
  });
});

describe('estradiol', () => {
  it('held high: LH and testosterone fall', () => {
    for (const name of ['LH', 'testosterone']) {
      expect(moved(name, holding('estradiol', 250)), name).toBeLessThan(0.6);
    }
  });
  it('held low: LH, FSH and testosterone rise', () => {
    for (const name of ['LH', 'FSH', 'testosterone']) {
      expect(moved(name, holding('estradiol', 20)), name).toBeGreaterThan(1.2);
    }
  });
  it('is held exactly where it is held', () => {
    expect(figure(over(60, 90, holding('estradiol', 40)), 'estradiol')).toBe(40);
  });
  it('from outside: more estradiol, less LH and testosterone', () => {
    const patch = doing({ type: 'exogenousEstradiol', ugPerDay: 40 });
    expect(moved('estradiol', patch)).toBeGreaterThan(1.1);
    expect(moved('LH', patch)).toBeLessThan(0.9);
    expect(moved('testosterone', patch)).toBeLessThan(0.9);
  });
  it('unheard at the pituitary: larger pulses', () => {
    const cut = doing({ type: 'cut', pathway: 'estradiol-pituitary' });
    expect(moved('LHpulseAmplitude', cut)).toBeGreaterThan(1.1);
  });
  it('unheard at the hypothalamus: more pulses', () => {
    const cut = doing({ type: 'cut', pathway: 'estradiol-hypothalamus' });
    expect(moved('truePulsesPerDay', cut)).toBeGreaterThan(1.05);
  });
});

describe('testosterone', () => {
  it('unheard at the hypothalamus: more pulses', () => {
    const cut = doing({ type: 'cut', pathway: 'testosterone-hypothalamus' });
    expect(moved('truePulsesPerDay', cut)).toBeGreaterThan(1.05);
  });
  it('from outside, small: more of it, less LH, less inside the testis', () => {
    const little = doing({ type: 'exogenousTestosterone', mgPerDay: 3 });
    expect(moved('LH', little)).toBeLessThan(0.95);
    expect(moved('intratesticularTestosterone', little)).toBeLessThan(0.95);
  });
  it('blocked with adrenal steroids: LH and FSH rise', () => {
    const block = doing({ type: 'steroidogenesisBlock', fraction: 0.97 });
    expect(moved('testosterone', block)).toBeLessThan(0.2);
    expect(moved('LH', block)).toBeGreaterThan(2);
    expect(moved('FSH', block)).toBeGreaterThan(1.5);
  });
});

describe('inhibin B', () => {
  it('unheard: FSH rises, LH hardly', () => {
    const cut = doing({ type: 'cut', pathway: 'inhibinB-pituitary' });
    expect(moved('FSH', cut)).toBeGreaterThan(1.2);
    expect(moved('LH', cut)).toBeGreaterThan(0.9);
    expect(moved('LH', cut)).toBeLessThan(1.1);
  });
  it('falls with the Sertoli cells: FSH rises, testosterone stays', () => {
    const few = { subject: { testicularReserve: 0.3 } };
    expect(moved('inhibinB', few)).toBeLessThan(0.6);
    expect(moved('FSH', few)).toBeGreaterThan(1.1);
    expect(moved('testosterone', few)).toBeGreaterThan(0.95);
    expect(moved('testosterone', few)).toBeLessThan(1.05);
  });
});

describe('GnRH', () => {
  it('missing from birth: no pulses, no LH, hardly any testosterone or sperm', () => {
    const kallmann = { subject: { endogenousGnRH: false } };
    expect(moved('truePulsesPerDay', kallmann)).toBe(0);
    expect(moved('LH', kallmann)).toBeLessThan(0.01);
    expect(moved('testosterone', kallmann)).toBeLessThan(0.2);
    expect(moved('spermConcentration', kallmann)).toBeLessThan(0.1);
  });
  it('pumped into such a man: LH and testosterone come', () => {
    const pump = doing({ type: 'gnrhPump', pulsesPerDay: 12, dose: 1 });
    const pumped = { ...pump, subject: { endogenousGnRH: false } };
    const late = over(150, 180, pumped);
    expect(times(late, usual, 'LH')).toBeGreaterThan(0.5);
    expect(times(late, usual, 'testosterone')).toBeGreaterThan(0.5);
    expect(figure(late, 'truePulsesPerDay')).toBe(12);
  });
  it('blocked: LH, FSH and testosterone fall; the pulse generator goes on', () => {
    const blocked = doing({ type: 'gnrhAntagonist', block: 0.95 });
    for (const name of ['LH', 'FSH', 'testosterone']) {
      expect(moved(name, blocked), name).toBeLessThan(0.4);
    }
    expect(moved('truePulsesPerDay', blocked)).toBeGreaterThan(1);
  });
  it('blocked to the last: pulses are still counted, for they are GnRH’s', () => {
    const blocked = doing({ type: 'gnrhAntagonist', block: 1 });
    expect(moved('truePulsesPerDay', blocked)).toBeGreaterThan(1);
  });
});

describe('body fat', () => {
  const fat = (bodyFat: number, adiposityHypothesis: string): Plan => ({
    subject: { bodyFat, adiposityHypothesis },
  });
  it('up: SHBG and testosterone down under both hypotheses', () => {
    for (const hypothesis of ['A', 'B']) {
      expect(moved('SHBG', fat(35, hypothesis))).toBeLessThan(0.9);
      expect(moved('testosterone', fat(35, hypothesis))).toBeLessThan(0.9);
    }
  });
  it('up: estradiol up under A, not under B', () => {
    expect(moved('estradiol', fat(40, 'A'))).toBeGreaterThan(1.03);
    expect(moved('estradiol', fat(40, 'B'))).toBeLessThan(1);
  });
  it.each([30, 40, 50])(
    '%d per cent: the hypotheses share testosterone, LH and SHBG',
    (bodyFat) => {
      const [a, b] = [over(60, 90, fat(bodyFat, 'A')), over(60, 90, fat(bodyFat, 'B'))];
      for (const name of ['testosterone', 'LH', 'SHBG']) {
        expect(times(b, a, name), name).toBeGreaterThan(0.9);
        expect(times(b, a, name), name).toBeLessThan(1.1);
      }
    },
  );
  it('lost: testosterone and SHBG rise towards the lean man’s', () => {
    const loss = { type: 'weightChange', bodyFat: 25, from: 0, to: 100 };
    const heavy = { subject: { bodyFat: 40 } };
    const before = over(0, 30, heavy);
    const after = over(150, 180, { ...heavy, interventions: [loss] });
    expect(times(after, before, 'testosterone')).toBeGreaterThan(1.2);
    expect(times(after, before, 'SHBG')).toBeGreaterThan(1.2);
  });
  it('lost to where another man has always been: the same levels in the end', () => {
    const loss = { type: 'weightChange', bodyFat: 25, from: 0, to: 60 };
    const after = over(330, 360, { subject: { bodyFat: 35 }, interventions: [loss] });
    const always = over(330, 360, { subject: { bodyFat: 25 } });
    for (const name of ['testosterone', 'LH', 'FSH', 'SHBG', 'estradiol']) {
      expect(times(after, always, name), name).toBeGreaterThan(0.97);
      expect(times(after, always, name), name).toBeLessThan(1.03);
    }
  });
});

describe('Leydig cells', () => {
  it('fewer: LH up, testosterone down', () => {
    const few = { subject: { leydigReserve: 0.4 } };
    expect(moved('LH', few)).toBeGreaterThan(1.2);
    expect(moved('testosterone', few)).toBeLessThan(0.9);
  });
});

describe('the day and the drug', () => {
  it('testosterone is higher in the morning than in the evening', () => {
    const day = (hour: number) =>
      figure(over(10 + hour / 24, 10 + (hour + 2) / 24), 'testosterone');
    expect(day(8)).toBeGreaterThan(day(20));
  });
  it('a level of anastrozole is gone weeks after the last tablet', () => {
    const until = doing({ type: 'dose', drug: 'anastrozole', amount: 1, to: 30 });
    const after = over(80, 90, until);
    expect(figure(after, 'anastrozole')).toBeLessThan(0.5);
    expect(figure(after, 'letrozole')).toBe(0);
  });
});
