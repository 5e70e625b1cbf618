/** One hormone, one colour, one dash, one particle: everywhere on the page. */

/** What is drawn in a colour of its own. */
export type HormoneId = 'GnRH' | 'LH' | 'FSH' | 'testosterone' | 'estradiol' | 'inhibinB' | 'drug';

interface Look {
  /** On the dark theme's ground. */
  readonly dark: string;
  /** On the light theme's ground. */
  readonly light: string;
  /** `stroke-dasharray` of its line; empty is solid. */
  readonly dash: string;
  readonly particle:
    'dot' | 'bead' | 'beadPair' | 'hexagon' | 'ringedHexagon' | 'diamond' | 'wedge';
}

export const hormones = {
  GnRH: { dark: '#ac70aa', light: '#613684', dash: '', particle: 'dot' },
  LH: { dark: '#11a4fd', light: '#062668', dash: '', particle: 'bead' },
  FSH: { dark: '#0cddec', light: '#2d707b', dash: '10 4', particle: 'beadPair' },
  testosterone: { dark: '#f3c780', light: '#944c0b', dash: '', particle: 'hexagon' },
  estradiol: { dark: '#f73d27', light: '#7a3458', dash: '', particle: 'ringedHexagon' },
  inhibinB: { dark: '#a5a994', light: '#014d2d', dash: '7 3 1.5 3', particle: 'diamond' },
  drug: { dark: '#f0fcff', light: '#1d222a', dash: '2 3', particle: 'wedge' },
} as const satisfies Record<HormoneId, Look>;

/** What everything is drawn on. */
export const grounds = {
  dark: { ground: '#0d1220', card: '#141c31' },
  light: { ground: '#fbfaf7', card: '#ffffff' },
} as const;
