/** The names of the parts of the evidence, and the one that the address names. */

/** In the order of the tabs. */
export const partIds = [
  'article',
  'trials',
  'tables',
  'men',
  'genetics',
  'ladder',
  'misses',
  'references',
] as const;
export type PartId = (typeof partIds)[number];

const NAME = 'part';

/** The part that the address names; the first where it names none. */
export function partInAddress(): PartId {
  const named = new URLSearchParams(location.search).get(NAME);
  return partIds.find((part) => part === named) ?? 'article';
}

/** Makes the address name a part, so that it can be sent to somebody. */
export function writePart(part: PartId): void {
  const url = new URL(location.href);
  url.searchParams.set(NAME, part);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // a browser may refuse (a sandboxed frame): the page works without
  }
}
