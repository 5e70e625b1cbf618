/** What buttons that do something are called. */
import { describe, expect, it } from 'vitest';
import { offerName, optionName } from '../../src/acts/offer-names';
import { menu, offersAt, type PartId } from '../../src/acts/offers';
import { acts as english } from '../../src/lang/en/acts';
import { acts as spanish } from '../../src/lang/es/acts';

describe('an offer', () => {
  it('names the arrow that it cuts, where it is about one', () => {
    const names = offersAt('hypothalamus').map(offerName);
    expect(names).toContain('Cut: estradiol brakes the hypothalamus');
    expect(names).toContain('Cut: testosterone brakes the hypothalamus');
    expect(menu.loop.map(offerName)).toContain('Cut an arrow');
  });

  it('names it in the other language, too', () => {
    expect(spanish.cuts?.(spanish.parts?.['inhibinB-pituitary'] ?? '')).toBe(
      'Cortar: la inhibina B frena la hipófisis',
    );
  });

  it('has a name that no other has at the same part', () => {
    for (const part of Object.keys(english.parts) as PartId[]) {
      const names = offersAt(part).map(offerName);
      expect(new Set(names).size, part).toBe(names.length);
    }
  });

  it('is chosen in its form by the same name', () => {
    expect(optionName('pathway', 'estradiol-pituitary')).toBe('Estradiol brakes the pituitary');
  });
});
