/** Display units: there and back, and digits as a person writes them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testosteroneEstradiolRatio } from '../../workers/contract/quantities';
import { channelIds, type QuantityId } from '../../workers/contract/channels';
import {
  dataValue,
  digits,
  display,
  displayText,
  displayUnit,
  fromDisplay,
  toDisplay,
} from '../../src/rim/units';

const quantity = fc.constantFrom<QuantityId>(...channelIds, 'testosteroneEstradiolRatio');
const units = fc.constantFrom('si' as const, 'conventional' as const);
const value = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

describe('units', () => {
  it('lead there and back', () => {
    fc.assert(
      fc.property(quantity, units, value, (id, system, given) => {
        const back = fromDisplay(id, toDisplay(id, given, system), system);
        expect(Math.abs(back - given)).toBeLessThanOrEqual(given * 1e-15);
      }),
    );
  });

  it('are the clinic’s where those differ', () => {
    expect(toDisplay('testosterone', 20, 'conventional')).toBeCloseTo(576.8);
    expect(displayUnit('testosterone', 'conventional')).toBe('ng/dL');
    expect(toDisplay('estradiol', 100, 'conventional')).toBeCloseTo(27.24);
    expect(displayUnit('estradiol', 'conventional')).toBe('pg/mL');
    expect(displayUnit('LH', 'conventional')).toBe('IU/L');
    expect(toDisplay('estradiol', 100, 'si')).toBe(100);
  });
});

describe('digits', () => {
  it.each([
    [4.4, '4.40'],
    [19, '19.0'],
    [602.4, '602'],
    [1234, '1230'],
    [0.03123, '0.0312'],
    [0.9996, '1.00'],
    [9.996, '10.0'],
    [99.96, '100'],
    [999.6, '1000'],
    [0, '0'],
    [-2.345, '−2.35'],
    [-0.0000001, '0'],
    [123456, '123000'],
    [Infinity, '–'],
    [NaN, '–'],
  ])('%d reads %s', (given, text) => expect(digits(given)).toBe(text));

  it('have three significant figures, no exponent and no point at the end', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1e9, noNaN: true }), (given) => {
        const text = digits(given);
        expect(text).toMatch(/^\d+(\.\d+)?$/);
        expect(Math.abs(Number(text) - given)).toBeLessThanOrEqual(given * 0.00501);
      }),
    );
  });

  it('come with their unit', () => {
    expect(display('LH', 4.4, 'si')).toEqual({ text: '4.40', unit: 'IU/L' });
    expect(display('testosteroneEstradiolRatio', null, 'si').text).toBe('–');
    // 20 nmol/L over 100 pmol/L
    const ratio = testosteroneEstradiolRatio(20, 100);
    expect(displayText('testosteroneEstradiolRatio', ratio, 'si')).toBe('200 mol/mol');
    expect(displayText('testosteroneEstradiolRatio', ratio, 'conventional')).toBe(
      '21.2 ng/dL per pg/mL',
    );
    expect(displayText('estradiol', 100, 'conventional')).toBe('27.2 pg/mL');
    expect(displayText('aromataseActivity', 0.5, 'si')).toBe('×0.500');
    expect(displayText('bodyFat', 20, 'si')).toBe('20.0 %');
  });

  it('go out by the one rule', () => {
    expect(dataValue(4.123456789)).toBe('4.12346');
    expect(dataValue(null)).toBe('');
  });
});
