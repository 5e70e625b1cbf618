/** docs/constants.md is written from the code, so that it cannot drift: `npx vitest run --project unit test/contract --update` writes it anew. */
import { describe, expect, it } from 'vitest';
import { citations, type ReferenceId } from '../../workers/contract/citations';
import { constants, parameterIds } from '../../workers/contract/constants';
import { gradeOf } from '../../workers/contract/constants/grades';
import { meanings } from '../../workers/contract/constants/meanings';
import { pathwayIds, pathways } from '../../workers/contract/pathways';
import { pathwaySources } from '../../workers/contract/pathway-sources';
import { drugIds, pharmacy } from '../../workers/contract/pharmacy';
import { pharmacySources } from '../../workers/contract/pharmacy-sources';

const named = (sources: readonly ReferenceId[]): string =>
  sources.map((id) => citations[id]).join('; ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function page(): string {
  const arrows = pathwayIds.map((id) => {
    const { from, to, kind, grade } = pathways[id];
    return [`\`${id}\``, `${from} ${kind} ${to}`, grade, named(pathwaySources[id])];
  });
  const numbers = parameterIds.map((id) => {
    const { value, unit, low, high, source } = constants[id];
    const from = source === 'fitted' || source === 'assumed' ? source : citations[source];
    const range = `${low} to ${high}`;
    return [`\`${id}\``, `${value} ${unit}`, range, gradeOf(id), from, meanings[id]];
  });
  const shelf = drugIds.map((id) => {
    const { doseUnit, studiedMax, acts } = pharmacy[id];
    const { sources, ...rest } = pharmacySources[id];
    const note = 'note' in rest ? rest.note : '';
    return [id, acts.on, `${studiedMax} ${doseUnit}`, named(sources), note];
  });
  return `# Every arrow, constant and drug

Written from \`workers/contract/\` by \`test/contract/constants-page.test.ts\`; don't edit. Grades: *measured* in men; *inferred*: tuned so that the whole agrees with trials;
*assumed*: a choice of ours, with its reason; *contested*: published values or hypotheses contradict each other.

## Arrows

${table(['arrow', 'what', 'grade', 'source'], arrows)}

## Constants

${table(['constant', 'value', 'may be moved in', 'grade', 'source', 'meaning'], numbers)}

## Drugs

${table(['drug', 'acts on', 'largest dose studied in men', 'source', 'what was not published'], shelf)}
`;
}

describe('the page of constants', () => {
  it('is what the code says', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/constants.md');
  });
  it('has a value inside its range in every row', () => {
    for (const id of parameterIds) {
      const { value, low, high } = constants[id];
      expect(value, id).toBeGreaterThanOrEqual(low);
      expect(value, id).toBeLessThanOrEqual(high);
    }
  });
});
