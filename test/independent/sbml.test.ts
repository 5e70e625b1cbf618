/** The exported model by tools that are not ours: libSBML finds nothing wrong with it, and SciPy's LSODA brings it where our own steps go. */
import { beforeAll, describe, expect, it } from 'vitest';
import { allOf } from '../../workers/sbml/model';
import { sbmlId } from '../../workers/sbml/mathml';
import { scenarioOf, type Plan } from '../body/man';
import { walkedFinely } from './fine-steps';
import { answerOf, hasSciPy, perlWithLibSBML, written } from './tools';

const perl = perlWithLibSBML();
const scipy = hasSciPy();

it.skipIf(perl === undefined)(
  `libSBML finds the document valid, its units included${perl ? '' : ': left out, needs libSBML for Perl (Debian: libsbml5-perl)'}`,
  () => {
    expect(answerOf(perl ?? '', 'validate.pl', [written()])).toBe('');
  },
);

/** Days at whose beginning both are compared: a fast transient, and what is slow. */
const days = [1, 3, 7, 21];
const slots = allOf('moving').map(([id]) => id);
const dose = (drug: string, amount: number): Plan => ({ type: 'dose', drug, amount, from: 0 });
const cases: [string, Plan, Record<string, number>][] = [
  ['the reference man', {}, {}],
  ['anastrozole 1 mg a day', { interventions: [dose('anastrozole', 1)] }, { anastrozole_dose: 1 }],
  ['letrozole 2.5 mg a day', { interventions: [dose('letrozole', 2.5)] }, { letrozole_dose: 2.5 }],
  [
    'testosterone 10 mg a day',
    { interventions: [{ type: 'exogenousTestosterone', mgPerDay: 10, from: 0 }] },
    { testosterone_given: 10 },
  ],
  ['castration', { interventions: [{ type: 'orchidectomy', from: 0 }] }, { testes: 0 }],
  ['40 % fat', { subject: { bodyFat: 40 } }, { bodyFat: 40 }],
];

/** What SciPy makes of every case: the slots by their id in SBML, day by day. */
function bySciPy(): Record<string, number[]>[] {
  const runs = cases.map(([, , settings]) => settings);
  const asked = { document: written(), runs, days, watch: slots.map(sbmlId) };
  const answer = answerOf('python3', 'simulate_sbml.py', [], JSON.stringify(asked));
  return JSON.parse(answer) as Record<string, number[]>[];
}

const missing = scipy ? '' : ': left out, needs python3 with SciPy (Debian: python3-scipy)';
describe.skipIf(!scipy)(`SciPy goes where our own steps go, to 0.1 %${missing}`, () => {
  let truths: Record<string, number[]>[] = [];
  beforeAll(() => {
    truths = bySciPy();
  }, 120_000);

  it.each(cases)('%s', (name, plan) => {
    const theirs = truths[cases.findIndex(([one]) => one === name)];
    walkedFinely(scenarioOf({ days: 21, ...plan }), days).forEach((ours, at) => {
      for (const id of slots) {
        const [found, truth] = [ours.get(id) ?? NaN, theirs?.[sbmlId(id)]?.[at] ?? NaN];
        const miss = Math.abs(found - truth) / Math.max(Math.abs(truth), 0.01);
        expect(miss, `${id} on day ${days[at]}: ${found}, by SciPy ${truth}`).toBeLessThan(1e-3);
      }
    });
  });
});
