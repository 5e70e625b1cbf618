/** Which language is chosen, and where the page is opened anew. */
import { describe, expect, it } from 'vitest';
import { firstOf, languages, ownName } from '../../src/lang/language';
import { addressIn } from '../../src/rim/reopen';

describe('the language', () => {
  it('is English, and whatever lies beside it', () => {
    expect(languages).toEqual(['en', 'es']);
  });

  it.each(languages)('%s is called what its speakers call it', (code) => {
    const known = new Intl.DisplayNames([code], { type: 'language' }).of(code);
    expect(ownName(code).toLocaleLowerCase(code)).toBe(known?.toLocaleLowerCase(code));
  });

  it.each([
    [['es'], 'es'],
    [['es-MX', 'en'], 'es'],
    [['fr-FR', 'es', 'en'], 'es'],
    [['en-GB', 'es'], 'en'],
    [[null, 'es', 'en'], 'es'],
    [['xx', null, 'de'], 'en'],
    [[], 'en'],
    [['espéranto'], 'en'],
  ])('of wishes %j is %s', (wishes, code) => {
    expect(firstOf(wishes)).toBe(code);
  });
});

describe('the page opened anew', () => {
  const page = 'https://example.org/g/?mode=learn&lang=en&units=si#s=1.old';

  it('has the same address with the scene of now, and leaves the language to what is kept', () => {
    expect(addressIn('es', page, '1.new', true).href).toBe(
      'https://example.org/g/?mode=learn&units=si#s=1.new',
    );
  });

  it('names the language where nothing can be kept', () => {
    expect(addressIn('es', page, '1.new', false).search).toBe('?mode=learn&lang=es&units=si');
  });
});
