/** The units of the model as SBML defines units: products of SI's own, each with an exponent, a power of ten and a factor. */
import { element } from './xml';

type Part = readonly [kind: string, exponent: number, scale: number, multiplier: number];

const litre = (exponent: number, scale = 0): Part => ['litre', exponent, scale, 1];
const mole = (scale: number, exponent = 1): Part => ['mole', exponent, scale, 1];
const seconds = (exponent: number, many: number): Part => ['second', exponent, 0, many];
const perDay = seconds(-1, 86_400);
/** An international unit is counted: it is no amount of substance. */
const counted: Part = ['item', 1, 0, 1];
const percent: Part = ['dimensionless', 1, -2, 1];
const year = 31_557_600;

/** By the unit as the rest of the model writes it: its id in SBML, and what it is made of. */
const units: Readonly<Record<string, { readonly id: string; readonly parts: readonly Part[] }>> = {
  d: { id: 'day', parts: [seconds(1, 86_400)] },
  h: { id: 'hour', parts: [seconds(1, 3600)] },
  min: { id: 'minute', parts: [seconds(1, 60)] },
  '1/d': { id: 'per_day', parts: [perDay] },
  'min/d': { id: 'minute_per_day', parts: [seconds(1, 60), perDay] },
  'h/d': { id: 'hour_per_day', parts: [seconds(1, 3600), perDay] },
  'd/y': { id: 'day_per_year', parts: [seconds(1, 86_400), seconds(-1, year)] },
  '%': { id: 'percent', parts: [percent] },
  '%/y': { id: 'percent_per_year', parts: [percent, seconds(-1, year)] },
  'IU/L': { id: 'IU_per_litre', parts: [counted, litre(-1)] },
  'IU/L/d': { id: 'IU_per_litre_day', parts: [counted, litre(-1), perDay] },
  nmol: { id: 'nanomole', parts: [mole(-9)] },
  'nmol/d': { id: 'nanomole_per_day', parts: [mole(-9), perDay] },
  'nmol/L': { id: 'nanomole_per_litre', parts: [mole(-9), litre(-1)] },
  'pmol/L': { id: 'picomole_per_litre', parts: [mole(-12), litre(-1)] },
  'mmol/L': { id: 'millimole_per_litre', parts: [mole(-3), litre(-1)] },
  'L/nmol': { id: 'litre_per_nanomole', parts: [litre(1), mole(-9, -1)] },
  'L/mol': { id: 'litre_per_mole', parts: [litre(1), mole(0, -1)] },
  'pmol/nmol': { id: 'picomole_per_nanomole', parts: [mole(-12), mole(-9, -1)] },
  'mol/mmol': { id: 'mole_per_millimole', parts: [mole(0), mole(-3, -1)] },
  L: { id: 'liquid', parts: [litre(1)] },
  'L/h': { id: 'litre_per_hour', parts: [litre(1), seconds(-1, 3600)] },
  mg: { id: 'milligram', parts: [['gram', 1, -3, 1]] },
  'mg/d': { id: 'milligram_per_day', parts: [['gram', 1, -3, 1], perDay] },
  'µg/d': { id: 'microgram_per_day', parts: [['gram', 1, -6, 1], perDay] },
  'ng/L': { id: 'nanogram_per_litre', parts: [['gram', 1, -9, 1], litre(-1)] },
  'nmol/mg': { id: 'nanomole_per_milligram', parts: [mole(-9), ['gram', -1, -3, 1]] },
  'nmol/µg': { id: 'nanomole_per_microgram', parts: [mole(-9), ['gram', -1, -6, 1]] },
  '10⁶/mL': { id: 'million_per_millilitre', parts: [['item', 1, 6, 1], litre(-1, -3)] },
};

/** The id of a unit. Ratios, whatever they are ratios to, have none. @throws Error for a unit that is not defined */
export function unitId(unit: string): string {
  if (unit === '–' || unit.startsWith('×')) return 'dimensionless';
  const found = units[unit === 'pulses/d' ? '1/d' : unit];
  if (!found) throw new Error(`units.ts does not define ${unit}`);
  return found.id;
}

/** All definitions, for the head of a document. */
export const unitDefinitions = (): string[] =>
  element(
    'listOfUnitDefinitions',
    {},
    ...Object.values(units).map(({ id, parts }) =>
      element(
        'unitDefinition',
        { id },
        element(
          'listOfUnits',
          {},
          ...parts.map(([kind, exponent, scale, multiplier]) =>
            element('unit', { kind, exponent, scale, multiplier }),
          ),
        ),
      ),
    ),
  );
