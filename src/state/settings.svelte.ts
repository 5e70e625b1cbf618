/** How a reader likes the page: units, theme, stillness. Kept on this device only. */
import { languages } from '../lang/language';
import { modeIds, type ModeId } from '../rim/places';
import type { Notice } from '../rim/notice';
import { keyOf } from '../rim/kept-key';
import { deviceStorage, type Store } from '../rim/storage';

export type Units = 'si' | 'conventional';
export type Theme = 'dark' | 'light' | 'system';

const KEY = keyOf('settings');
const allowed = {
  units: ['si', 'conventional'],
  theme: ['dark', 'light', 'system'],
  view: ['stage', 'schematic'],
  mode: modeIds,
  embed: ['0', '1'],
  kiosk: ['0', '1'],
  lang: languages,
} as const satisfies Readonly<Record<string, readonly string[]>>;

interface Choice {
  units?: Units | undefined;
  theme?: Theme | undefined;
}

const oneOf = <T extends string>(options: readonly T[], value: unknown): T | undefined =>
  options.find((option) => option === value);

/** The device's own wishes and storage; a stand-in in tests. */
export interface Device {
  readonly storage: Store | null;
  matches(query: string, onChange: (matches: boolean) => void): boolean;
}

/** A reader's settings: from the address if named there, else as kept, else the defaults. */
export class Settings {
  units = $state<Units>('si');
  theme = $state<Theme>('system');
  /** The mode in which the address asks the page to open. */
  opening: ModeId = 'explore';
  /** The page stands in another page's frame, or alone in a hall. */
  embedded = false;
  kiosk = false;
  /** The picture the address asks for; none lets the device decide. */
  view: 'stage' | 'schematic' | undefined;
  /** Nothing moves by itself: time goes in steps. */
  still = $state(false);
  /** What the reader chose, here or on an earlier visit: an address decides for one visit only. */
  private readonly chosen: Choice;
  private deviceDark = $state(true);
  readonly dark: boolean = $derived(
    this.theme === 'system' ? this.deviceDark : this.theme === 'dark',
  );

  constructor(private readonly device: Device) {
    this.deviceDark = !device.matches('(prefers-color-scheme: light)', (light) => {
      this.deviceDark = !light;
    });
    this.still = device.matches('(prefers-reduced-motion: reduce)', (still) => {
      this.still = still;
    });
    this.chosen = this.kept();
    this.units = this.chosen.units ?? this.units;
    this.theme = this.chosen.theme ?? this.theme;
  }

  setUnits(units: Units): void {
    this.units = this.chosen.units = units;
    this.keep();
  }

  setTheme(theme: Theme): void {
    this.theme = this.chosen.theme = theme;
    this.keep();
  }

  /** Takes what the address asks for, for this visit; returns what it asks that cannot be. */
  heed(query: URLSearchParams): Notice[] {
    const refused: Notice[] = [];
    const ask = <T extends string>(name: string, options: readonly T[]): T | undefined => {
      const given = query.get(name);
      if (given === null) return undefined;
      const found = oneOf(options, given);
      if (found === undefined) refused.push({ kind: 'query', name, given, allowed: options });
      return found;
    };
    this.units = ask('units', allowed.units) ?? this.units;
    this.theme = ask('theme', allowed.theme) ?? this.theme;
    this.view = ask('view', allowed.view);
    this.opening = ask('mode', allowed.mode) ?? this.opening;
    ask('lang', allowed.lang);
    this.embedded = ask('embed', allowed.embed) === '1';
    this.kiosk = ask('kiosk', allowed.kiosk) === '1';
    return refused;
  }

  private kept(): Choice {
    try {
      const kept: unknown = JSON.parse(this.device.storage?.getItem(KEY) ?? '{}');
      const { units, theme } = Object(kept) as Readonly<Record<keyof Choice, unknown>>;
      return { units: oneOf(allowed.units, units), theme: oneOf(allowed.theme, theme) };
    } catch {
      return {}; // a broken or forbidden store is as good as an empty one
    }
  }

  private keep(): void {
    try {
      this.device.storage?.setItem(KEY, JSON.stringify(this.chosen));
    } catch {
      // a full or forbidden store: the choice lasts for this visit
    }
  }
}

/** The browser's storage and wishes, as far as it lets us have them. */
export function browserDevice(): Device {
  return {
    storage: deviceStorage(),
    matches(query, onChange) {
      const list = matchMedia(query);
      list.addEventListener('change', ({ matches }) => onChange(matches));
      return list.matches;
    },
  };
}
