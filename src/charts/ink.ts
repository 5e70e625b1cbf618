/** In which colour and with which stroke a chart's line is drawn. */
import { hormones, type HormoneId } from '../palette';

const variables: Readonly<Record<HormoneId, string>> = {
  GnRH: 'var(--gnrh)',
  LH: 'var(--lh)',
  FSH: 'var(--fsh)',
  testosterone: 'var(--testosterone)',
  estradiol: 'var(--estradiol)',
  inhibinB: 'var(--inhibin-b)',
  drug: 'var(--drug)',
};

/** The colour, as CSS. */
export const inkOf = (hormone: HormoneId | null): string =>
  hormone === null ? 'var(--text)' : variables[hormone];

/** The dash pattern, as SVG wants it. */
export const dashOf = (hormone: HormoneId | null): string =>
  (hormone !== null && hormones[hormone].dash) || 'none';

/** The thickness, px: testosterone is the thick one. */
export const thicknessOf = (hormone: HormoneId | null): number =>
  hormone === 'testosterone' ? 2.2 : 1.5;
