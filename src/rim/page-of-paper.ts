/** A picture taken home: title and moment above it, where it comes from below it, all one SVG. */
import { grounds } from '../palette';
import { element, line } from './markup';
import { imprint, type Provenance } from './provenance';

/** What is put on the page. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** SVG markup, in units of its own width and height. */
  readonly body: string;
}

/** Colours of the page's two themes, for files that no style sheet reaches. */
export const inks = {
  dark: { ...grounds.dark, text: '#e9edf7', muted: '#a0abc8', line: '#232d49' },
  light: { ...grounds.light, text: '#191f2e', muted: '#555d70', line: '#dedbd2' },
} as const;
export type Theme = keyof typeof inks;

const MARGIN = 24;
const HEAD = 60;
const FOOT = 34;
const FONT = 'Inter, system-ui, -apple-system, Segoe UI, Roboto, sans-serif';

/** The whole page as an SVG file. */
export function pageOfPaper(
  picture: Picture,
  said: { readonly title: string; readonly moment: string; readonly from: Provenance },
  theme: Theme,
): Picture {
  const { ground, text, muted } = inks[theme];
  const width = picture.width + 2 * MARGIN;
  const height = picture.height + HEAD + FOOT;
  const body = [
    element('title', {}, said.title),
    element('rect', { width, height, fill: ground }),
    line(said.title, { x: MARGIN, y: 30, 'font-size': 18, 'font-weight': 650, fill: text }),
    line(said.moment, { x: MARGIN, y: 49, 'font-size': 13, fill: muted }),
    element('g', { transform: `translate(${MARGIN} ${HEAD})` }, picture.body),
    line(imprint(said.from), { x: MARGIN, y: height - 13, 'font-size': 11.5, fill: muted }),
  ].join('');
  return { width, height, body: svgFile({ width, height, body }) };
}

const svgFile = ({ width, height, body }: Picture): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FONT,
    },
    body,
  );
