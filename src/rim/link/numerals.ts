/** Numbers in a link: exact, short, and made of characters that survive an address. */
import { dayOf, tickOf } from '../../../workers/contract/quantities';

/** Shortest text that reads back as the same number; thirds, sevenths and ninths as fractions: 7/3. */
export function numeral(value: number): string {
  const plain = String(value).replace(/e\+?/, 'E');
  if (plain.length < 8) return plain;
  for (const parts of [3, 7, 9]) {
    const whole = Math.round(value * parts);
    const fraction = `${whole}/${parts}`;
    if (whole / parts === value && fraction.length < plain.length) return fraction;
  }
  return plain;
}

/** A day as a link says it: whole five minutes as `576T` where that is exact and shorter, else days. */
export function dayNumeral(day: number): string {
  const tick = tickOf(day);
  const days = numeral(day);
  const ticks = `${tick}T`;
  return dayOf(tick) === day && ticks.length < days.length ? ticks : days;
}

const form = /^(-?\d{1,20}(?:\.\d{1,25})?(?:E-?\d{1,3})?)(?:\/(\d)|(T))?$/;

/** Reads either; NaN for anything else. */
export function readNumeral(text: string): number {
  const [, digits, parts, ticks] = form.exec(text) ?? [];
  if (digits === undefined) return NaN;
  const value = Number(digits);
  if (ticks !== undefined) return dayOf(value);
  return parts === undefined ? value : value / Number(parts);
}
