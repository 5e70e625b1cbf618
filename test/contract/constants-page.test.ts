/** docs/constants.md is written from the code, so that it cannot drift: `npx vitest run --project unit test/contract --update` writes it anew. */
import { describe, expect, it } from 'vitest';
import { citations, type ReferenceId } from '../../workers/contract/citations';
import { constants, parameterIds } from '../../workers/contract/constants';
import { gradeOf } from '../../workers/contract/constants/grades';
import { meanings } from '../../workers/contract/constants/meanings';
import type { DrugRow } from '../../workers/contract/drug';
import { pathwayIds, pathways } from '../../workers/contract/pathways';
import { pathwaySources } from '../../workers/contract/pathway-sources';
import { drugIds, pharmacy } from '../../workers/contract/pharmacy';
import { pharmacySources } from '../../workers/contract/pharmacy-sources';

const named = (sources: readonly ReferenceId[]): string =>
  sources.map((id) => citations[id]).join('; ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const digits = (value: number): number => Number(value.toPrecision(3));

/** A drug's row in words: how it arrives, how it leaves, how strongly it acts. */
function inNumbers({ doseUnit, perUnit, absorption, acts }: DrugRow): [string, string, string] {
  const counted = doseUnit === 'IU' ? 'IU' : 'nmol';
  const paced = absorption > 0 ? `, ${digits(absorption)}/d` : ', evenly';
  const arriving = `${digits(perUnit)} ${counted} for each ${doseUnit}${paced}`;
  if (!('volume' in acts)) return [arriving, '', ''];
  const { floor, spare, half } = acts.clearance;
  const saturating = spare > 0 ? ` + ${spare}/(1 + level/${digits(half)} nmol/L)` : '';
  const leaving = `${acts.volume} L, ${digits(floor)}${saturating} L/h`;
  switch (acts.on) {
    case 'aromatase':
      return [arriving, leaving, `half inhibition at ${acts.halfInhibition} nmol/L`];
    case 'aromatase for good':
      return [
        arriving,
        leaving,
        `destroys ${acts.destroys}/d for each nmol/L; made anew in ${acts.enzymeDays} d`,
      ];
    case 'estrogen receptor':
      return [arriving, leaving, `half block at ${acts.halfBlock} nmol/L`];
    case 'LH receptor':
      return [arriving, leaving, `1 IU/L is worth ${acts.worth} IU/L of LH`];
  }
}

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
    const { sources, note = '' } = pharmacySources[id];
    return [id, acts.on, `${studiedMax} ${doseUnit}`, named(sources), note];
  });
  const doses = drugIds.map((id) => {
    const { uptake, disposition = '', action = '' } = pharmacySources[id].grades;
    const [arriving, leaving, acting] = inNumbers(pharmacy[id]);
    return [id, arriving, uptake, leaving, disposition, acting, action];
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

## Drugs in numbers

What was measured in women alone is *assumed* to hold in men. A hormone from outside needs no more than its way in: from there on it is the body's own.

${table(['drug', 'arrives', 'grade', 'volume and clearance', 'grade', 'acts', 'grade'], doses)}
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
