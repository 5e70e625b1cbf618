/** How a validation is printed: a row for each published number, what is not compared and why, and the summary. */
import type { Comparison } from '../validation/comparisons';
import type { Aside } from '../validation/questions';
import type { Spread, Summary } from '../validation/summary';

/** A miss worth an eye. */
const FAR = 1.5;

const heads = ['arm', 'quantity', 'day', 'published', 'simulated', '±', 'fold', 'use', 'checked'];
/** Columns of words; the others are numbers, set to the right. */
const words = new Set(['arm', 'quantity', 'use', 'checked']);

function digits(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '–' : '∞';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1000) return value.toFixed(0);
  return size < 0.01 ? value.toPrecision(1) : value.toPrecision(3);
}

/** A number as its kind is read: a ratio, a difference, a share of men, or a level. */
function figure(kind: Comparison['kind'], value: number | string): string {
  if (typeof value === 'string') return value;
  const sign = value > 0 ? '+' : '';
  switch (kind) {
    case 'fold':
    case 'direction':
      return `×${digits(value)}`;
    case 'difference':
      return `${sign}${digits(value)}`;
    case 'change':
      return `${sign}${digits(value)} %`;
    case 'share':
      return `${digits(value)} %`;
    case 'below':
      return `< ${digits(value)}`;
    case 'level':
    case 'levelBefore':
      return digits(value);
  }
}

/** As a level is printed, not as the limit it is compared with. */
const simulatedFigure = ({ kind, simulated }: Comparison): string =>
  figure(kind === 'below' ? 'level' : kind, simulated);

function foldCell({ fold, agrees }: Comparison): string {
  if (fold === null) return agrees ? 'as seen' : 'not so';
  return `${digits(fold)}${fold >= FAR ? ' ◀' : '  '}`;
}

const useOf = ({ kind, fitted }: Comparison): string => {
  if (kind === 'direction') return 'direction';
  return fitted ? 'fitted' : 'predicted';
};

/** Levels, and differences of levels, have a unit. */
const hasUnit = new Set<Comparison['kind']>(['level', 'levelBefore', 'difference', 'below']);

const cellsOf = (one: Comparison): string[] => [
  one.arm,
  hasUnit.has(one.kind) && one.unit !== '' ? `${one.quantity}, ${one.unit}` : one.quantity,
  digits(one.day),
  figure(one.kind, one.published),
  simulatedFigure(one),
  one.spread === null ? '' : digits(one.spread),
  foldCell(one),
  useOf(one),
  one.verified,
];

function plainTable(rows: readonly string[][]): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return words.has(heads[at] ?? '') ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}

function markdownTable(rows: readonly string[][]): string {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const rule = heads.map((head) => (words.has(head) ? '---' : '---:'));
  const marked = rows.map((row) =>
    row.map((cell) => (cell.endsWith('◀') ? `**${cell.slice(0, -2)}**` : cell.trim())),
  );
  return [heads, rule, ...marked].map(line).join('\n');
}

/** Measures of one arm that share a reason are one line. */
function asideLines(aside: readonly Aside[]): string[] {
  const lines = new Map<string, { head: string; quantities: string[] }>();
  for (const { arm, quantity, reason } of aside) {
    const key = `${arm} ${reason}`;
    const line = lines.get(key) ?? { head: arm, quantities: [] };
    lines.set(key, line);
    if (!line.quantities.includes(quantity)) line.quantities.push(quantity);
  }
  return [...lines].map(
    ([key, { head, quantities }]) =>
      `${head} · ${quantities.join(', ')}: ${key.slice(head.length + 1)}`,
  );
}

function spreadLine(name: string, spread: Spread): string {
  const { numbers, arms, studies, median, ninetieth, medianOfArms, ninetiethOfArms } = spread;
  if (numbers === 0) return `${name}: no number`;
  const byArm = `by arm ${digits(medianOfArms)} and ${digits(ninetiethOfArms)}`;
  const of = `${numbers} numbers, ${arms} arms, ${studies} studies`;
  return `${name}: median fold error ${digits(median)}, 90th percentile ${digits(ninetieth)} (${of}; ${byArm})`;
}

/** The lines that close the table. */
const summaryLines = ({ fitted, predicted, directions }: Summary): string[] => [
  spreadLine('fitted', fitted),
  spreadLine('predicted', predicted),
  `directions: ${directions.agree} of ${directions.of} as seen`,
];

/** Everything that is printed. */
export function printed(
  result: {
    readonly comparisons: readonly Comparison[];
    readonly aside: readonly Aside[];
    readonly summary: Summary;
  },
  markdown: boolean,
): string {
  const rows = result.comparisons.map(cellsOf);
  const bullet = markdown ? '- ' : '  ';
  return [
    markdown ? markdownTable(rows) : plainTable(rows),
    '',
    'Not compared:',
    ...(markdown ? [''] : []),
    ...asideLines(result.aside).map((line) => bullet + line),
    '',
    ...summaryLines(result.summary).map((line) => (markdown ? `- ${line}` : line)),
    '',
  ].join('\n');
}
