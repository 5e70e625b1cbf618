/** The article as a story: its sections, and in each the claims as sentences of paragraphs, items of lists and cells of tables. */
import { claims } from '../claims';
import type { Claim } from '../library';

/** A row of one of the article's tables: its head, and a claim in each column. */
interface TableRow {
  readonly head: string;
  readonly cells: readonly Claim[];
}
type Block =
  | { readonly kind: 'paragraph' | 'list'; readonly claims: readonly Claim[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly TableRow[];
      readonly claims: readonly Claim[];
    };
export interface Section {
  readonly title: string;
  readonly level: Claim['level'];
  readonly blocks: readonly Block[];
}

/** The claims that begin a paragraph of the article, beside the first of each section. */
const paragraphs = new Set(
  (
    'F04 F07 F13 F17 F21 F27 I04 I12 I28 I30 I33 I42 I44 I48 ' + 'A03 A08 A10 A14 A19 A25 A29 A31'
  ).split(' '),
);
/** From this claim on, the section is a list. */
const lists = new Set(['I34', 'A44']);

interface TablePlan {
  readonly columns: readonly string[];
  readonly heads: readonly string[];
}
/** The article's two tables, by section. */
const tables: Readonly<Record<string, TablePlan>> = {
  'Comparison of Common Aromatase Inhibitors for Male Fertility': {
    columns: ['Feature', 'Anastrozole', 'Letrozole'],
    heads: ['Mechanism', 'Common off-label dosage', 'Impact on estradiol', 'Clinical context'],
  },
  'Hormonal Axis Response to Aromatase Inhibition': {
    columns: ['Hormone', 'Baseline, low T/E2 ratio', 'On therapy'],
    heads: ['Estradiol', 'GnRH pulsatility', 'LH / FSH', 'Testosterone', 'Spermatogenesis'],
  },
};

function tableOf({ columns, heads }: TablePlan, own: readonly Claim[]): Block {
  const wide = columns.length - 1;
  const rows = heads.map((head, at) => ({ head, cells: own.slice(at * wide, (at + 1) * wide) }));
  return { kind: 'table', columns, rows, claims: own };
}

function blocksOf(title: string, own: readonly Claim[]): Block[] {
  const plan = tables[title];
  if (plan) return [tableOf(plan, own)];
  const blocks: { kind: 'paragraph' | 'list'; claims: Claim[] }[] = [];
  for (const claim of own) {
    const last = blocks.at(-1);
    if (lists.has(claim.id)) blocks.push({ kind: 'list', claims: [claim] });
    else if (last === undefined || paragraphs.has(claim.id))
      blocks.push({ kind: 'paragraph', claims: [claim] });
    else last.claims.push(claim);
  }
  return blocks;
}

/** The whole story, in the order of the article. */
export const story: readonly Section[] = [...new Set(claims.map(({ section }) => section))].map(
  (title) => {
    const own = claims.filter(({ section }) => section === title);
    return { title, level: own[0]?.level ?? 'fundamentals', blocks: blocksOf(title, own) };
  },
);

/** A claim as a sentence of the story: what only says where it stands is told by the layout. */
export function sentenceOf({ claim }: Claim): string {
  const said = claim.replace(/^(Lista?: |Tabl[ae], [^:]*: )/, ''); // in English or in Spanish
  return said.charAt(0).toUpperCase() + said.slice(1);
}
