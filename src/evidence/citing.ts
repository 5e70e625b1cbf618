/** Works in print: a line to read, BibTeX and RIS; nothing that was not seen. */
import type { Source } from './library';

/** Where a work can be looked up, if anywhere. */
export interface Place {
  readonly name: string;
  readonly href: string;
}

/** The addresses of a work, the most lasting first. */
export function placesOf({ doi, pmid, pmcid }: Source): Place[] {
  const places: Place[] = [];
  if (doi !== undefined) places.push({ name: `doi:${doi}`, href: `https://doi.org/${doi}` });
  if (pmid !== undefined)
    places.push({ name: `PMID ${pmid}`, href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` });
  if (pmcid !== undefined)
    places.push({ name: pmcid, href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` });
  return places;
}

/** "85(9):3027-3035", as far as it was seen. */
function whereIn({ volume, issue, pages }: Source): string {
  const number = `${volume ?? ''}${issue === undefined ? '' : `(${issue})`}`;
  return [number, pages].filter((part) => part !== undefined && part !== '').join(':');
}

/** A work as a line of a list of references. */
export function lineOf(source: Source): string {
  if (source.label !== undefined) return source.label;
  const { authors = [], title, journal, year } = source;
  const place = [journal, [year, whereIn(source)].filter(Boolean).join(';')].filter(Boolean);
  return [authors.join(', '), title, place.join(' ')]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => String(part).replace(/[.?]?$/, (end) => (end === '?' ? '?' : '.')))
    .join(' ');
}

const kinds: Readonly<Record<string, { readonly bibtex: string; readonly ris: string }>> = {
  'article-journal': { bibtex: 'article', ris: 'JOUR' },
  'paper-conference': { bibtex: 'inproceedings', ris: 'CPAPER' },
  webpage: { bibtex: 'misc', ris: 'ELEC' },
};
const anyKind = { bibtex: 'misc', ris: 'GEN' };

const isName = (author: string): boolean => author !== 'et al.';

/** "Hayes FJ" as BibTeX wants it; an institution is not taken apart. */
function bibtexName(author: string): string {
  const [, family, initials] = /^(.+) ([\p{Lu}-]{1,4})$/u.exec(author) ?? [];
  return family === undefined ? `{${author}}` : `${family}, ${initials ?? ''}`;
}

/** A work as BibTeX. */
export function bibtexOf(key: string, source: Source): string {
  const { authors = [], label } = source;
  const names = authors.map((author) => (isName(author) ? bibtexName(author) : 'others'));
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ['author', names.length > 0 ? names.join(' and ') : undefined],
    ['title', source.title === undefined ? undefined : `{${source.title}}`],
    [source.type === 'article-journal' ? 'journal' : 'howpublished', source.journal],
    ['year', source.year],
    ['volume', source.volume],
    ['number', source.issue],
    ['pages', source.pages?.replace('-', '--')],
    ['doi', source.doi],
    ['pmid', source.pmid],
    ['pmcid', source.pmcid],
    ['note', label],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  const kind = (kinds[source.type] ?? anyKind).bibtex;
  return `@${kind}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** A work as RIS. */
export function risOf(key: string, source: Source): string {
  const { authors = [], pages } = source;
  const [first, last] = pages?.split('-') ?? [];
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ['TY', (kinds[source.type] ?? anyKind).ris],
    ['ID', key],
    ...authors.filter(isName).map((author) => ['AU', author.replace(/ (\S+)$/, ', $1')] as const),
    ['TI', source.title ?? source.label],
    ['JO', source.journal],
    ['PY', source.year],
    ['VL', source.volume],
    ['IS', source.issue],
    ['SP', first],
    ['EP', last],
    ['DO', source.doi],
    ['AN', source.pmid ?? source.pmcid],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value}`],
  );
  return [...lines, 'ER  - ', ''].join('\n');
}
