/** The address bar: written seldom, last wish last, and a pasted scene is heard. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { standard } from '../../workers/contract/scenario';
import { encode } from '../../src/rim/link/encode';
import { Address, type Bar } from '../../src/rim/address';
import { openingView } from '../../src/rim/link/view';

class FakeBar implements Bar {
  text = '';
  written: string[] = [];
  change: () => void = () => undefined;
  leave: () => void = () => undefined;
  hash = (): string => this.text;
  query = (): URLSearchParams => new URLSearchParams();
  replace(hash: string): void {
    this.text = hash;
    this.written.push(hash);
  }
  onChange(callback: () => void): () => void {
    this.change = callback;
    return () => (this.change = () => undefined);
  }
  onLeave(callback: () => void): () => void {
    this.leave = callback;
    return () => (this.leave = () => undefined);
  }
}
const seeded = (seed: number) => ({ ...standard(), seed });

describe('the address', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is rewritten at most every 300 ms, with what came last', async () => {
    const bar = new FakeBar();
    const address = new Address(bar, encode);
    for (let seed = 2; seed < 50; seed += 1) {
      address.write(seeded(seed), openingView);
      vi.advanceTimersByTime(30);
    }
    vi.advanceTimersByTime(300);
    expect(bar.written.length).toBeLessThanOrEqual(6);
    expect((await address.read())?.scenario?.seed).toBe(49);
  });

  it('is rewritten at once when the page is left', async () => {
    const bar = new FakeBar();
    const address = new Address(bar, encode);
    address.hear(() => undefined);
    address.write(seeded(5), openingView);
    address.flush();
    expect(bar.written).toHaveLength(1);
    address.flush();
    expect(bar.written).toHaveLength(1);
    address.write(seeded(6), openingView);
    bar.leave();
    expect((await address.read())?.scenario?.seed).toBe(6);
  });

  it('leaves a lesson alone that it carries, and goes on when that is gone', () => {
    const bar = new FakeBar();
    bar.text = '#l=1.abc';
    const address = new Address(bar, encode);
    address.write(seeded(7), openingView);
    vi.advanceTimersByTime(1000);
    expect(bar.text).toBe('#l=1.abc');
    bar.text = '';
    address.write(seeded(8), openingView);
    vi.advanceTimersByTime(1000);
    expect(bar.written).toHaveLength(1);
  });

  it('hears a pasted scene, which is not overwritten by what was waiting', async () => {
    const bar = new FakeBar();
    const address = new Address(bar, encode);
    const pasted: unknown[] = [];
    const deaf = address.hear(({ scenario }) => pasted.push(scenario?.seed));
    address.write(seeded(5), openingView);
    bar.text = '#s=1.3~run_s77';
    bar.change();
    vi.advanceTimersByTime(1000);
    await vi.waitFor(() => expect(pasted).toEqual([77]));
    expect(bar.written).toEqual([]);
    bar.text = '#elsewhere';
    bar.change();
    deaf();
    expect(pasted).toEqual([77]);
  });

  it('is left alone once its page has gone, even if what writes only comes then', async () => {
    const [bar, other] = [new FakeBar(), new FakeBar()];
    const [address, staying] = [new Address(bar), new Address(other)];
    const deaf = address.hear(() => undefined);
    for (const one of [address, staying]) one.write(seeded(5), openingView);
    deaf();
    await vi.waitFor(() => expect(other.written).toHaveLength(1));
    expect(bar.written).toEqual([]);
  });

  it('lets a browser refuse', () => {
    const bar = new FakeBar();
    bar.replace = () => {
      throw new Error('too many');
    };
    const address = new Address(bar, encode);
    address.write(seeded(8), openingView);
    expect(() => address.flush()).not.toThrow();
  });

  it('asks a browser that refused again later, for what came last', async () => {
    const bar = new FakeBar();
    const willing = bar.replace.bind(bar);
    bar.replace = () => {
      throw new Error('too many');
    };
    const address = new Address(bar, encode);
    address.write(seeded(8), openingView);
    vi.advanceTimersByTime(400);
    address.write(seeded(9), openingView);
    bar.replace = willing;
    vi.advanceTimersByTime(5000);
    expect(bar.written).toEqual([]);
    vi.advanceTimersByTime(15_000);
    expect(bar.written).toHaveLength(1);
    expect((await address.read())?.scenario?.seed).toBe(9);
  });

  it('leaves a scene too long for an address out of it', () => {
    const bar = new FakeBar();
    const address = new Address(bar, encode);
    const cut = { type: 'cut', pathway: 'estradiol-pituitary', from: 1.23456789 } as const;
    address.write({ ...standard(), interventions: Array(2000).fill(cut) }, openingView);
    address.flush();
    expect(bar.text).toBe('#');
  });
});
