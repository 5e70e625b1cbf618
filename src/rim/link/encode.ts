/**
 * Writes a link: a whole scenario and where it is seen from, as short text that a person can half read.
 * `1.4~weeks_d2.5~run_s7d90~man_f35~ana_a1e1f576T`: format and model version, then sections set apart by `~`, each a
 * code, `_`, and numbers, every one behind the letter of its field. What is left out is as in the reference man.
 */
import {
  referenceMan,
  standard,
  type Intervention,
  type Scenario,
  type Subject,
} from '../../../workers/contract/scenario';
import { modelVersion } from '../../../workers/contract/version';
import { codeOf, interventionCodes, PARAMETER, subjectCodes } from './codes';
import { dayNumeral, numeral } from './numerals';
import { FORMAT, type View } from './view';

type Written = readonly (readonly [letter: string, text: string])[];

/** A section, or nothing where it has nothing to say. */
const section = (code: string, written: Written): string[] =>
  written.length === 0 ? [] : [`${code}_${written.map((pair) => pair.join('')).join('')}`];

function subjectSection(subject: Subject): string[] {
  const changed = Object.entries(subjectCodes).filter(
    ([, key]) => subject[key] !== referenceMan[key],
  );
  const plain = (value: Subject[keyof Subject]): number =>
    typeof value === 'string' ? Number(value === 'B') : Number(value);
  return section(
    'man',
    changed.map(([letter, key]) => [letter, numeral(plain(subject[key]))]),
  );
}

function interventionSection(one: Intervention): string[] {
  const code = codeOf(one);
  if (code === undefined) return [];
  const fields = one as unknown as Readonly<Record<string, number | undefined>>;
  const written = Object.entries(interventionCodes[code]?.numbers ?? {}).flatMap(
    ([letter, key]) => {
      const value = fields[key];
      if (value === undefined) return [];
      return [
        [letter, key === 'from' || key === 'to' ? dayNumeral(value) : numeral(value)] as const,
      ];
    },
  );
  return section(code, written);
}

function runSection({ seed, days }: Scenario): string[] {
  const usual = standard();
  return section('run', [
    ...(seed === usual.seed ? [] : [['s', numeral(seed)] as const]),
    ...(days === usual.days ? [] : [['d', numeral(days)] as const]),
  ]);
}

function viewSection({ day, tempo, playing }: View): string[] {
  const stopped = playing ? [] : [['p', '0'] as const];
  return section(tempo, [['d', dayNumeral(day)], ...stopped]);
}

/** A scenario and a view as the text after `#s=`. */
export function encode(scenario: Scenario, view: View): string {
  const parameters = Object.entries(scenario.parameters);
  return [
    `${FORMAT}.${modelVersion}`,
    ...viewSection(view),
    ...runSection(scenario),
    ...subjectSection(scenario.subject),
    ...scenario.interventions.flatMap(interventionSection),
    ...parameters.map(([id, value]) => `${PARAMETER}${id}_${numeral(value)}`),
  ].join('~');
}
