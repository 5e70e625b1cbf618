/** Settings: kept here, overruled by the address, never broken by either. */
import { describe, expect, it } from 'vitest';
import { Settings, type Device } from '../../src/state/settings.svelte';

function device(kept: string | null = null, wishes: readonly string[] = []) {
  const store = { text: kept };
  const hears = new Map<string, (matches: boolean) => void>();
  const one: Device = {
    storage: { getItem: () => store.text, setItem: (_key, text) => void (store.text = text) },
    matches(query, onChange) {
      hears.set(query, onChange);
      return wishes.some((wish) => query.includes(wish));
    },
  };
  return { one, store, hears };
}

describe('settings', () => {
  it('follow the device until told otherwise', () => {
    const { one, hears } = device(null, ['reduce']);
    const settings = new Settings(one);
    expect(settings).toMatchObject({ units: 'si', theme: 'system', dark: true, still: true });
    hears.get('(prefers-color-scheme: light)')?.(true);
    expect(settings.dark).toBe(false);
    settings.setTheme('dark');
    expect(settings.dark).toBe(true);
  });

  it('are kept', () => {
    const { one } = device();
    new Settings(one).setUnits('conventional');
    expect(new Settings(one).units).toBe('conventional');
  });

  it.each(['', 'null', '3', '{"units":"furlongs","theme":["dark"]}', '{', '[]'])(
    'survive a store that holds %j',
    (text) => {
      expect(new Settings(device(text).one)).toMatchObject({ units: 'si', theme: 'system' });
    },
  );

  it('survive a store that refuses', () => {
    const refuse = (): never => {
      throw new Error('no');
    };
    const settings = new Settings({
      storage: { getItem: refuse, setItem: refuse },
      matches: () => false,
    });
    settings.setUnits('conventional');
    expect(settings.units).toBe('conventional');
  });

  it('heed the address for one visit, and say what it asks in vain', () => {
    const { one, store } = device();
    const settings = new Settings(one);
    const query = new URLSearchParams('units=conventional&theme=pink&view=below&seed=3');
    const refused = settings.heed(query);
    expect(settings).toMatchObject({ units: 'conventional', theme: 'system' });
    expect(refused).toMatchObject([
      { name: 'theme', given: 'pink' },
      { name: 'view', given: 'below' },
    ]);
    expect(store.text).toBeNull();
    settings.setTheme('light');
    expect(new Settings(one)).toMatchObject({ units: 'si', theme: 'light' });
  });

  it('know their modes and languages, and say so', () => {
    const { one } = device();
    const refused = new Settings(one).heed(new URLSearchParams('mode=trial&lang=de'));
    expect(refused).toMatchObject([
      { name: 'mode', given: 'trial', allowed: ['explore', 'learn', 'evidence'] },
      { name: 'lang', given: 'de', allowed: ['en', 'es'] },
    ]);
    expect(new Settings(one).heed(new URLSearchParams('mode=explore&lang=en'))).toEqual([]);
  });
});
