/** The article as a story: its sections, and in each the claims as sentences of paragraphs, items of lists and cells of tables. */
import { claims } from '../claims';
import type { Claim } from '../library';
import { tablePlans, titleOf } from './spoken';
import type { TablePlan } from './table-plans';

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

/** The article's two tables, by the claim in their first cell. */
const plans: Readonly<Record<string, TablePlan>> = tablePlans;

function tableOf({ columns, heads }: TablePlan, own: readonly Claim[]): Block {
  const wide = columns.length - 1;
  const rows = heads.map((head, at) => ({ head, cells: own.slice(at * wide, (at + 1) * wide) }));
  return { kind: 'table', columns, rows, claims: own };
}

function blocksOf(own: readonly Claim[]): Block[] {
  const plan = plans[own[0]?.id ?? ''];
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
  (name) => {
    const own = claims.filter(({ section }) => section === name);
    return { title: titleOf(name), level: own[0]?.level ?? 'fundamentals', blocks: blocksOf(own) };
  },
);

/** A claim as a sentence of the story: what only says where it stands is told by the layout. */
export function sentenceOf({ claim }: Claim): string {
  const said = claim.replace(/^(Lista?: |Tabl[ae], [^:]*: )/, ''); // in English or in Spanish
  return said.charAt(0).toUpperCase() + said.slice(1);
}
