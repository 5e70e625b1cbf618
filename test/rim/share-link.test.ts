/** What is handed on: addresses that open the scene again, and codes that a camera reads. */
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/rim/link/decode';
import { codeOf } from '../../src/rim/qr';
import { addressOf, embedAddress, originFrom } from '../../src/rim/share-link';
import { standard } from '../../workers/contract/scenario';

const scenario = { ...standard(), seed: 9 };
const view = { day: 4, tempo: 'weeks', playing: false } as const;

describe('the address of a scene', () => {
  const address = addressOf(
    scenario,
    view,
    'https://a.org/x/?embed=1&origin=https://b.org&units=si&kiosk=1#s=old',
  );

  it('opens it again, without what belonged to this visit', () => {
    const [page, linked = ''] = address.split('#s=');
    expect(page).toBe('https://a.org/x/?units=si');
    expect(decode(linked)).toMatchObject({ scenario, view });
  });

  it('for a frame names who is heard', () => {
    const url = new URL(embedAddress(address, 'https://b.org'));
    expect(url.searchParams.get('embed')).toBe('1');
    expect(url.searchParams.get('origin')).toBe('https://b.org');
    expect(decode(url.hash.slice(3)).scenario).toEqual(scenario);
  });

  it.each([
    ['https://b.org/lesson?x', 'https://b.org'],
    [' http://localhost:80 ', 'http://localhost'],
    ['javascript:alert(1)', ''],
    ['b.org', ''],
    ['', ''],
  ])('takes %j for the origin %j', (typed, origin) => expect(originFrom(typed)).toBe(origin));
});

describe('a code', () => {
  it('draws every dark module once, inside a quiet zone of four', () => {
    const code = codeOf('https://example.org/#s=1.3~pulses_d2');
    const dark = new Set<string>();
    for (const [, x, y, width] of (code?.d ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      for (let at = 0; at < Number(width); at += 1) dark.add(`${Number(x) + at} ${y}`);
    }
    const { data, size } = encode('https://example.org/#s=1.3~pulses_d2', { ecc: 'L', border: 4 });
    expect(code?.size).toBe(size);
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) expect(dark.has(`${x} ${y}`)).toBe(data[y]?.[x]);
    }
    const isQuiet = [...dark].every((place) =>
      place.split(' ').every((at) => Number(at) >= 4 && Number(at) < size - 4),
    );
    expect(isQuiet).toBe(true);
  });

  it('is not offered where no camera would read it', () => {
    expect(codeOf('x'.repeat(1200))).not.toBeNull();
    expect(codeOf('x'.repeat(2000))).toBeNull();
    expect(codeOf('x'.repeat(20_000))).toBeNull();
  });
});
