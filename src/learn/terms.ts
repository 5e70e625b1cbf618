/** Where in a text the terms of the field are used, in the page's language. */
import { glossary, type Glossary } from './glossary';
import { other } from './tongue';

/** A piece of text; with `says`, a term to be explained there. */
export interface Piece {
  readonly text: string;
  readonly term?: string;
  readonly says?: string;
}

/** Cuts texts at the terms of a glossary: at the first use of each that is not among those already met; meets them. */
export function cutter(terms: Glossary) {
  const spellings = new Map(
    Object.entries(terms).flatMap(([term, { as = [] }]) =>
      [term, ...as].map((spelling) => [spelling.toLowerCase(), term] as const),
    ),
  );
  const longestFirst = [...spellings.keys()].sort((a, b) => b.length - a.length);
  const words = longestFirst.map((word) => word.replace('/', '\\/')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\d_/])(${words})(?![\\p{L}\\d_/])`, 'giu');

  return (text: string, met: Set<string>): readonly Piece[] => {
    const found: Piece[] = [];
    let at = 0;
    for (const match of text.matchAll(pattern)) {
      const term = spellings.get(match[0].toLowerCase()) ?? match[0];
      if (met.has(term)) continue;
      met.add(term);
      if (match.index > at) found.push({ text: text.slice(at, match.index) });
      found.push({ text: match[0], term, says: terms[term]?.says ?? '' });
      at = match.index + match[0].length;
    }
    if (at < text.length) found.push({ text: text.slice(at) });
    return found;
  };
}

/** Cuts a text at the terms of the page's language. */
export const pieces = cutter(other?.glossary ?? glossary);
