/** Numbers as they stand where space is short: never more than three places after the point. */

const PLACES = 3;

/** The same digits, or fewer where they run on: 0.0937 is 0.094, 4.40 stays. */
export function short(text: string): string {
  const [, places = ''] = text.split('.');
  if (places.length <= PLACES) return text;
  const rounded = Number(text.replace('−', '-')).toFixed(PLACES);
  return rounded.replace('-', '−');
}

/** The same for a number with its unit: "0.094 IU/L". */
export const shortText = (text: string): string =>
  text.replace(/−?\d+\.\d+/, (number) => short(number));
