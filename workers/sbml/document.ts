/** The mean model as a document in SBML, Level 3 Version 2 core: parameters, rules and events, nothing else. */
import { constants } from '../contract/constants';
import { meanings } from '../contract/constants/meanings';
import { standard } from '../contract/scenario';
import { modelVersion } from '../contract/version';
import { meanBodyAtRest } from '../steady';
import type { Setting } from './equations';
import { math, mathOf, named, sbmlId } from './mathml';
import { allOf, constantsUsed } from './model';
import { unitDefinitions, unitId } from './units';
import { around, element } from './xml';

/** Where every slot of the reference man rests: what a simulation starts from. */
function startOf(): (slot: string) => number {
  const { slots, state } = meanBodyAtRest(standard());
  const starts = new Map(slots.map(({ id }, at) => [id, state[at] ?? NaN]));
  return (slot) => {
    const start = starts.get(slot);
    if (start === undefined) throw new Error(`the body has no slot named ${slot}`);
    return start;
  };
}

type Quantity = Omit<Setting, 'value'> & { readonly value?: number };

const parameter = (id: string, { unit, name, value }: Quantity, constant: boolean): string[] =>
  element('parameter', {
    id: sbmlId(id),
    name,
    ...(value === undefined ? {} : { value }),
    units: unitId(unit),
    constant,
  });

function parameters(): string[] {
  const start = startOf();
  const rows = [
    ...constantsUsed().map((id) =>
      parameter(
        id,
        { value: constants[id].value, unit: constants[id].unit, name: meanings[id] },
        true,
      ),
    ),
    ...allOf('settings').map(([id, setting]) => parameter(id, setting, true)),
    ...allOf('variables').map(([id, variable]) => parameter(id, variable, false)),
    ...allOf('moving').map(([id, moving]) => parameter(id, { ...moving, value: start(id) }, false)),
    ...allOf('assigned').map(([id, assigned]) => parameter(id, assigned, false)),
  ];
  return element('listOfParameters', {}, ...rows);
}

const rules = (): string[] =>
  element(
    'listOfRules',
    {},
    ...allOf('assigned').map(([id, { is }]) =>
      element('assignmentRule', { variable: sbmlId(id) }, mathOf(is)),
    ),
    ...allOf('moving').map(([id, { perDay }]) =>
      element('rateRule', { variable: sbmlId(id) }, mathOf(perDay)),
    ),
  );

const timeIs = (reached: string): string[] =>
  element(
    'apply',
    {},
    element('geq', {}),
    around(
      'csymbol',
      { encoding: 'text', definitionURL: 'http://www.sbml.org/sbml/symbols/time' },
      'time',
    ),
    named(reached),
  );

const events = (): string[] =>
  element(
    'listOfEvents',
    {},
    ...allOf('happenings').map(([id, { at, sets }]) =>
      element(
        'event',
        { id: sbmlId(id), useValuesFromTriggerTime: true },
        // a dose at time 0 is taken, too
        element('trigger', { initialValue: false, persistent: true }, math(timeIs(at))),
        element(
          'listOfEventAssignments',
          {},
          ...Object.entries(sets).map(([variable, formula]) =>
            element('eventAssignment', { variable: sbmlId(variable) }, mathOf(formula)),
          ),
        ),
      ),
    ),
  );

const notes = `Mean equations of Gonadostat, model version ${modelVersion}: rates in place of pulses, and no hours of the day.
 It starts from the reference man at rest. Set testes to 0 to castrate him, a drug's dose (and every) to treat him, testosterone_given to give him testosterone.
 Exemestane, esters, gels, hCG, receptor blockers, held levels, cut arrows and pumps are not in this export.
 A teaching model: it must not be used to choose or change a medicine.`;

/** The whole document. */
export function sbmlDocument(): string {
  const note = around('p', { xmlns: 'http://www.w3.org/1999/xhtml' }, notes);
  const model = element(
    'model',
    { id: 'gonadostat', name: 'The hormone axis of a man, in the mean', timeUnits: 'day' },
    element('notes', {}, note),
    unitDefinitions(),
    parameters(),
    rules(),
    events(),
  );
  const xmlns = 'http://www.sbml.org/sbml/level3/version2/core';
  const lines = element('sbml', { xmlns, level: 3, version: 2 }, model);
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n');
}
