/** How a published number and a simulated one are set side by side: as figures to read and as a ratio to draw. */
import type { Compared, Published } from '../../../workers/contract/evidence';
import { digits, display, type Units } from '../../rim/units';
import type { Measure } from './records';
import { said } from './spoken';

type Figure = Pick<Published, 'kind' | 'unit' | 'quantity'>;

/** The model's own channel that a level is of, for the reader's units. */
function levelText({ unit, quantity }: Figure, value: number, units: Units): string {
  const channel =
    unit === 'pmol/L'
      ? 'estradiol'
      : unit === 'nmol/L' && quantity !== 'SHBG'
        ? 'testosterone'
        : null;
  if (channel === null) return `${digits(value)} ${said('measures', unit)}`.trim();
  const { text, unit: shown } = display(channel, value, units);
  return `${text} ${shown}`;
}

/** A number as its kind is read: a ratio, a difference, a share of men, or a level. */
export function figureOf(figure: Figure, value: number, units: Units): string {
  const sign = value > 0 ? '+' : '';
  switch (figure.kind) {
    case 'fold':
    case 'direction':
      return `×${digits(value)}`;
    case 'difference':
      return `${sign}${levelText(figure, value, units)}`;
    case 'change':
      return `${sign}${digits(value)} %`;
    case 'share':
      return `${digits(value)} %`;
    case 'level':
    case 'levelBefore':
    case 'below':
      return levelText(figure, value, units);
  }
}

/** Simulated over published, for a drawing; null where there is no such ratio. */
export function ratioOf({ kind, published, simulated, before }: Compared): number | null {
  if (typeof published === 'string' || !Number.isFinite(simulated)) return null;
  switch (kind) {
    case 'direction':
      return null;
    case 'difference':
      return (before + simulated) / (before + published);
    case 'below':
      return simulated <= published ? 1 : simulated / published;
    case 'change':
      return simulated * published > 0 ? simulated / published : null;
    default:
      return published > 0 && simulated > 0 ? simulated / published : null;
  }
}

/** The standard deviation between the virtual men as a share of what they came to. */
export function shareOfSpread({ spread, simulated, before, kind }: Compared): number {
  if (spread === null || simulated === 0) return 0;
  return Math.abs(spread / (kind === 'difference' ? before + simulated : simulated));
}

/** The published spread of the level on treatment as a share of that level; 0 where none was printed. */
export function shareOfPublished({ sd_or_se: spread, on_treatment: level }: Measure): number {
  const own = spread?.on_treatment;
  if (own == null || level === null || level === 0 || spread?.kind.includes('change')) return 0;
  return Math.abs(own / level);
}

/** Where a ratio lies across a drawing that ends at a fourth and at four times, 0 to 1; what is further off is at its edge. */
export function acrossOf(ratio: number): number {
  const share = 0.5 + Math.log2(ratio) / 4;
  return Math.min(1, Math.max(0, share));
}

/** From here on a miss is worth an eye, as in `npm run validate`. */
export const FAR = 1.5;
