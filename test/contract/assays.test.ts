/** Assays: the page reads estradiol by the very figures by which trials are read. */
import { describe, expect, it } from 'vitest';
import { asReadBy, estradiolAssays } from '../../workers/contract/assays';
import arms from '../data/arms.json';

describe('assays of estradiol', () => {
  it('are those of validation', () => {
    const used = arms.assays.estradiol;
    expect(estradiolAssays.massSpectrometry.offset).toBe(used['mass spectrometry'].offset);
    expect(estradiolAssays.extractedImmunoassay.offset).toBe(used['extracted immunoassay'].offset);
    expect(estradiolAssays.directImmunoassay.offset).toBe(used['direct immunoassay'].offset);
  });
  it('read each other there and back, and nothing below nothing', () => {
    const direct = asReadBy(92, 'massSpectrometry', 'directImmunoassay');
    expect(direct).toBe(116);
    expect(asReadBy(direct, 'directImmunoassay', 'massSpectrometry')).toBe(92);
    expect(asReadBy(10, 'directImmunoassay', 'massSpectrometry')).toBe(0);
  });
});
