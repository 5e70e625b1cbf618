/** Explanations as a physiologist would give them: what moved, by what, because of what. */
import { describe, expect, it } from 'vitest';
import { constants } from '../../workers/contract/constants';
import { scenarioOf } from '../body/man';
import { all, asking, doing, effectOf, expectWay, told, week } from './telling';

const anastrozole = doing({ type: 'dose', drug: 'anastrozole', amount: 1 });

describe('anastrozole, 1 mg a day, in the fourth week', () => {
  const inquiry = asking(anastrozole);
  it('raises testosterone because LH is up, because estradiol brakes it less, because aromatase is inhibited', () => {
    const links = inquiry.chain(week('testosterone', 28));
    const through = [
      'testosterone',
      'LH',
      'freeEstradiol',
      'aromataseActivity',
      'anastrozole',
    ] as const;
    expectWay(links, through, 'anastrozole appears by anastrozoleDose');
    expect(told(links).some((link) => /^brakeEstradiol\w+ up by sensedEstradiol$/.test(link))).toBe(
      true,
    );
  });

  it('quickens pulses through the hypothalamus, against testosterone’s brake', () => {
    const explanation = inquiry.explain(week('GnRHpulseRate', 28));
    expect(effectOf(explanation, 'brakeEstradiolHypothalamus')).toBeGreaterThan(1.1);
    expect(effectOf(explanation, 'brakeTestosteroneHypothalamus')).toBeLessThan(0.98);
    expect(told(inquiry.chain(week('GnRHpulseRate', 28)))[0]).toBe(
      'GnRHpulseRate up by brakeEstradiolHypothalamus',
    );
  });

  it('takes more estradiol from fat than the testis, at work, gives back', () => {
    const explanation = inquiry.explain(week('estradiol', 28));
    expect(effectOf(explanation, 'estradiolFromFat')).toBeLessThan(0.5);
    expect(effectOf(explanation, 'estradiolFromTestis')).toBeGreaterThan(1.2);
  });

  it('leaves little to timing and to the draw of pulses over a week', () => {
    for (const quantity of ['testosterone', 'estradiol', 'FSH', 'SHBG', 'LH'] as const) {
      const leaves = all(inquiry.explain(week(quantity, 28)).factors);
      const aside = leaves.filter(({ role }) => role === 'timing' || role === 'chance');
      const share = aside.reduce((sum, one) => sum + Math.abs(one.share), 0);
      expect(share, quantity).toBeLessThan(quantity === 'LH' ? 0.25 : 0.05);
    }
  });

  it('on its second day is still held back by what is left from before', () => {
    const explanation = inquiry.explain({ quantity: 'testosterone', from: 1, to: 2 });
    expect(effectOf(explanation, 'storedLeydigCells')).toBeLessThan(0.95);
    expect(Math.abs(explanation.remainder - 1)).toBeLessThan(1e-3);
  });
});

describe('the same chain', () => {
  it('holds for letrozole', () => {
    const inquiry = asking(doing({ type: 'dose', drug: 'letrozole', amount: 2.5 }));
    const through = ['LH', 'freeEstradiol', 'aromataseActivity', 'letrozole'] as const;
    expectWay(inquiry.chain(week('LH', 28)), through, 'letrozole appears by letrozoleDose');
  });

  it('ends at the gene in aromatase deficiency, compared with another man', () => {
    const deficient = scenarioOf({ subject: { cyp19a1: 0 } });
    const inquiry = asking(deficient, scenarioOf());
    expect(inquiry.explain(week('estradiol', 28)).change).toEqual({ kind: 'vanishes' });
    const through = ['testosterone', 'LH', 'freeEstradiol'] as const;
    const end = 'freeEstradiol vanishes by cyp19a1';
    expectWay(inquiry.chain(week('testosterone', 28)), through, end);
  });
});

describe('orchidectomy', () => {
  const inquiry = asking(doing({ type: 'orchidectomy' }));
  it('lets LH rise because what brakes it is gone with the testes', () => {
    const links = inquiry.chain(week('LH', 60));
    const through = ['LH', 'freeTestosterone'] as const;
    expectWay(links, through, 'freeTestosterone down by orchidectomy');
    const explanation = inquiry.explain(week('GnRHpulseRate', 60));
    expect(effectOf(explanation, 'brakeTestosteroneHypothalamus')).toBeGreaterThan(1.3);
  });

  it('leaves no sperm', () => {
    expect(told(inquiry.chain(week('spermConcentration', 60)))).toEqual([
      'spermConcentration vanishes by orchidectomy',
    ]);
  });

  it('on the day itself leaves testosterone that is still in blood', () => {
    const explanation = inquiry.explain({ quantity: 'testosterone', from: 0, to: 1 });
    expect(effectOf(explanation, 'storage')).toBeGreaterThan(1.05);
    expect(Math.abs(explanation.remainder - 1)).toBeLessThan(1e-3);
  });
});

describe('testosterone from outside', () => {
  const inquiry = asking(doing({ type: 'exogenousTestosterone', mgPerDay: 15, to: 60 }));
  it('silences LH by way of the pulse generator, which both steroids together close', () => {
    const through = ['LH', 'GnRHpulseRate', 'freeTestosterone'] as const;
    const end = 'freeTestosterone up by exogenousTestosterone';
    expectWay(inquiry.chain(week('LH', 28)), through, end);
  });

  it('lowers sperm weeks later, by way of the testosterone inside the testis that LH no longer asks for', () => {
    const links = inquiry.chain(week('spermConcentration', 60));
    const through = ['spermConcentration', 'intratesticularTestosterone', 'LH'] as const;
    expectWay(links, through, 'freeTestosterone up by exogenousTestosterone');
    const asked = links.map(({ question }) => question.to);
    expect(Math.min(...asked)).toBeLessThanOrEqual(60 - 6);
  });

  it('keeps LH low after it is stopped: gonadotropes have shrunk in the weeks before', () => {
    const explanation = inquiry.explain(week('LH', 75));
    expect(effectOf(explanation, 'storedGonadotropes')).toBeLessThan(0.9);
    const stored = all(explanation.factors).find(({ id }) => id === 'storedGonadotropes');
    const days = Math.round(constants['pituitary.capacity.days'].value);
    expect(stored?.upstream).toEqual({ quantity: 'LH', from: 68 - days, to: 75 - days });
  });
});

describe('obesity', () => {
  const fat = scenarioOf({ subject: { bodyFat: 40 } });
  it('under hypothesis A: testosterone is down because LH is, by estradiol that fat makes; and because SHBG is', () => {
    const inquiry = asking(fat, scenarioOf());
    const explanation = inquiry.explain(week('testosterone', 28));
    expect(effectOf(explanation, 'acuteLH')).toBeLessThan(0.85);
    expect(effectOf(explanation, 'SHBG')).toBeLessThan(0.85);
    const through = ['testosterone', 'LH', 'freeEstradiol', 'bodyFat'] as const;
    expectWay(inquiry.chain(week('testosterone', 28)), through, 'bodyFat up by bodyFat');
    expect(told(inquiry.chain(week('SHBG', 28)))).toEqual([
      'SHBG down by SHBGOfFat',
      'bodyFat up by bodyFat',
    ]);
  });

  it('under hypothesis B: LH is down by a central brake', () => {
    const subject = { bodyFat: 40, adiposityHypothesis: 'B' };
    const inquiry = asking(
      scenarioOf({ subject }),
      scenarioOf({ subject: { adiposityHypothesis: 'B' } }),
    );
    expect(told(inquiry.chain(week('LH', 28)))).toEqual([
      'LH down by centralBrake',
      'bodyFat up by bodyFat',
    ]);
  });

  it('that comes with gaining weight says so', () => {
    const gaining = doing({ type: 'weightChange', bodyFat: 40, to: 60 });
    expect(told(asking(gaining).chain(week('SHBG', 60))).at(-1)).toBe('bodyFat up by weightChange');
  });
});
