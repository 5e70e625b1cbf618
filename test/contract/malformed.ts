/** Scenarios that must be refused, each with the field its error must name. */

type Json = unknown;
/** What is wrong with it, the scenario, the field. */
export type Malformed = readonly [what: string, scenario: Json, field: string];

const base = { version: 1, seed: 1, days: 10 };
const man = (subject: Json): Json => ({ ...base, subject });
const doing = (...interventions: readonly Json[]): Json => ({ ...base, interventions });
const clamp = { type: 'clamp', hormone: 'estradiol', value: 40, from: 0 };
const pump = { type: 'gnrhPump', pulsesPerDay: 12, dose: 1, from: 0 };
const weight = { type: 'weightChange', bodyFat: 28, from: 0, to: 5 };
const first = (field: string): string => `interventions[0].${field}`;
const undated = { type: 'dose', drug: 'anastrozole', amount: 1 };
const dose = { ...undated, from: 0 };

const whole: readonly Malformed[] = [
  ['null', null, ''],
  ['a number', 7, ''],
  ['a string', 'scenario', ''],
  ['a list', [], ''],
  ['true', true, ''],
  ['nothing in it', {}, 'version'],
  ['version missing', { seed: 1, days: 10 }, 'version'],
  ['version 2', { ...base, version: 2 }, 'version'],
  ['version as text', { ...base, version: '1' }, 'version'],
  ['seed missing', { version: 1, days: 10 }, 'seed'],
  ['seed negative', { ...base, seed: -1 }, 'seed'],
  ['seed with a fraction', { ...base, seed: 1.5 }, 'seed'],
  ['seed beyond 32 bits', { ...base, seed: 4294967296 }, 'seed'],
  ['seed as text', { ...base, seed: '1' }, 'seed'],
  ['days missing', { version: 1, seed: 1 }, 'days'],
  ['days 0', { ...base, days: 0 }, 'days'],
  ['days below five minutes', { ...base, days: 1e-9 }, 'days'],
  ['days negative', { ...base, days: -3 }, 'days'],
  ['days beyond twenty years', { ...base, days: 7301 }, 'days'],
  ['days 1e308', { ...base, days: 1e308 }, 'days'],
  ['days infinite', { ...base, days: Infinity }, 'days'],
  ['days NaN', { ...base, days: NaN }, 'days'],
  ['days null', { ...base, days: null }, 'days'],
  ['an unknown field', { ...base, colour: 'red' }, 'colour'],
  ['__proto__', JSON.parse('{"version":1,"seed":1,"days":10,"__proto__":{"days":1}}'), '__proto__'],
  ['constructor', { ...base, constructor: 1 }, 'constructor'],
];

const subjects: readonly Malformed[] = [
  ['subject a list', man([]), 'subject'],
  ['subject null', man(null), 'subject'],
  ['subject text', man('A'), 'subject'],
  ['an unknown trait', man({ height: 180 }), 'subject.height'],
  ['__proto__ in the subject', man(JSON.parse('{"__proto__":{"age":30}}')), 'subject.__proto__'],
  ['a child', man({ age: 12 }), 'subject.age'],
  ['age as text', man({ age: '30' }), 'subject.age'],
  ['bodyFat 4', man({ bodyFat: 4 }), 'subject.bodyFat'],
  ['bodyFat 61', man({ bodyFat: 61 }), 'subject.bodyFat'],
  ['bodyFat NaN', man({ bodyFat: NaN }), 'subject.bodyFat'],
  ['cyp19a1 negative', man({ cyp19a1: -0.1 }), 'subject.cyp19a1'],
  ['cyp19a1 11', man({ cyp19a1: 11 }), 'subject.cyp19a1'],
  ['testicularReserve 3', man({ testicularReserve: 3 }), 'subject.testicularReserve'],
  ['leydigReserve null', man({ leydigReserve: null }), 'subject.leydigReserve'],
  ['endogenousGnRH 1', man({ endogenousGnRH: 1 }), 'subject.endogenousGnRH'],
  ['hypothesis C', man({ adiposityHypothesis: 'C' }), 'subject.adiposityHypothesis'],
  ['variant with a fraction', man({ variant: 0.5 }), 'subject.variant'],
  ['variant negative', man({ variant: -1 }), 'subject.variant'],
];

const interventions: readonly Malformed[] = [
  ['interventions an object', { ...base, interventions: { 0: dose } }, 'interventions'],
  ['interventions null', { ...base, interventions: null }, 'interventions'],
  ['100,000 interventions', doing(...Array<Json>(100_000).fill(dose)), 'interventions'],
  ['an intervention null', doing(null), 'interventions[0]'],
  ['an intervention a list', doing([dose]), 'interventions[0]'],
  ['the second one text', doing(dose, 'dose'), 'interventions[1]'],
  ['type missing', doing({ from: 0 }), first('type')],
  ['type unknown', doing({ type: 'prayer', from: 0 }), first('type')],
  ['type __proto__', doing({ type: '__proto__', from: 0 }), first('type')],
  ['type toString', doing({ type: 'toString', from: 0 }), first('type')],
  ['an unknown field', doing({ ...dose, route: 'oral' }), first('route')],
  ['drug missing', doing({ type: 'dose', amount: 1, from: 0 }), first('drug')],
  ['drug unknown', doing({ ...dose, drug: 'aspirin' }), first('drug')],
  ['drug constructor', doing({ ...dose, drug: 'constructor' }), first('drug')],
  ['amount missing', doing({ type: 'dose', drug: 'letrozole', from: 0 }), first('amount')],
  ['amount negative', doing({ ...dose, amount: -1 }), first('amount')],
  ['amount 1e308', doing({ ...dose, amount: 1e308 }), first('amount')],
  ['amount beyond ten times the studied', doing({ ...dose, amount: 101 }), first('amount')],
  ['everyDays 0', doing({ ...dose, everyDays: 0 }), first('everyDays')],
  ['everyDays 366', doing({ ...dose, everyDays: 366 }), first('everyDays')],
  ['from missing', doing(undated), first('from')],
  ['from negative', doing({ ...dose, from: -1 }), first('from')],
  ['from on the last day', doing({ ...dose, from: 10 }), first('from')],
  ['from as text', doing({ ...dose, from: '0' }), first('from')],
  ['to before from', doing({ ...dose, from: 5, to: 4 }), first('to')],
  ['to equal to from', doing({ ...dose, from: 5, to: 5 }), first('to')],
  ['to within five minutes of from', doing({ ...dose, from: 5, to: 5.001 }), first('to')],
  ['to after the last day', doing({ ...dose, to: 11 }), first('to')],
  ['to null', doing({ ...dose, to: null }), first('to')],
  ['hormone unknown', doing({ ...clamp, hormone: 'LH' }), first('hormone')],
  ['estradiol held at 1e9', doing({ ...clamp, value: 1e9 }), first('value')],
  [
    'testosterone held below 0',
    doing({ ...clamp, hormone: 'testosterone', value: -1 }),
    first('value'),
  ],
  [
    'a pathway that cannot be cut',
    doing({ type: 'cut', pathway: 'lh-leydig', from: 0 }),
    first('pathway'),
  ],
  ['mgPerDay missing', doing({ type: 'exogenousTestosterone', from: 0 }), first('mgPerDay')],
  [
    'mgPerDay 1e308',
    doing({ type: 'exogenousTestosterone', mgPerDay: 1e308, from: 0 }),
    first('mgPerDay'),
  ],
  [
    'ugPerDay negative',
    doing({ type: 'exogenousEstradiol', ugPerDay: -4, from: 0 }),
    first('ugPerDay'),
  ],
  [
    'fraction 1.1',
    doing({ type: 'steroidogenesisBlock', fraction: 1.1, from: 0 }),
    first('fraction'),
  ],
  ['block as text', doing({ type: 'gnrhAntagonist', block: 'all', from: 0 }), first('block')],
  ['pulsesPerDay 0', doing({ ...pump, pulsesPerDay: 0 }), first('pulsesPerDay')],
  ['pulsesPerDay 101', doing({ ...pump, pulsesPerDay: 101 }), first('pulsesPerDay')],
  ['pump dose 11', doing({ ...pump, dose: 11 }), first('dose')],
  ['orchidectomy with to', doing({ type: 'orchidectomy', from: 0, to: 5 }), first('to')],
  ['weightChange without to', doing({ type: 'weightChange', bodyFat: 28, from: 0 }), first('to')],
  ['weightChange to 90 %', doing({ ...weight, bodyFat: 90 }), first('bodyFat')],
];

const together: readonly Malformed[] = [
  [
    'clamps of one hormone overlap',
    doing({ ...clamp, to: 5 }, { ...clamp, from: 4 }),
    'interventions[1]',
  ],
  ['the earlier clamp is listed last', doing({ ...clamp, from: 4 }, clamp), 'interventions[0]'],
  ['two clamps to the end', doing(clamp, { ...clamp, from: 9 }), 'interventions[1]'],
  ['pumps overlap', doing(pump, { ...pump, from: 3, to: 4 }), 'interventions[1]'],
  ['weight changes overlap', doing(weight, { ...weight, from: 4, to: 8 }), 'interventions[1]'],
  [
    'the first and the third overlap',
    doing({ ...clamp, to: 3 }, dose, { ...clamp, from: 2 }),
    'interventions[2]',
  ],
];

const others: readonly Malformed[] = [
  ['parameters a list', { ...base, parameters: [1] }, 'parameters'],
  ['parameters null', { ...base, parameters: null }, 'parameters'],
  [
    'an unknown constant',
    { ...base, parameters: { 'pituitary.mood': 1 } },
    'parameters.pituitary.mood',
  ],
  [
    'a constant as text',
    { ...base, parameters: { 'pituitary.burstMass': 'big' } },
    'parameters.pituitary.burstMass',
  ],
  [
    'a constant out of range',
    { ...base, parameters: { 'pituitary.burstMass': 1e9 } },
    'parameters.pituitary.burstMass',
  ],
  [
    'a constant named __proto__',
    { ...base, parameters: JSON.parse('{"__proto__":1}') },
    'parameters.__proto__',
  ],
];

export const malformedScenarios: readonly Malformed[] = [
  ...whole,
  ...subjects,
  ...interventions,
  ...together,
  ...others,
];

/** Only the command knows spans to report. */
export const malformedRequests: readonly Malformed[] = [
  ['report an object', { ...base, report: { from: 0, to: 1 } }, 'report'],
  ['report null', { ...base, report: null }, 'report'],
  ['too many spans', { ...base, report: Array<Json>(1001).fill({ from: 0, to: 1 }) }, 'report'],
  ['a span a list', { ...base, report: [[0, 1]] }, 'report[0]'],
  ['a span without to', { ...base, report: [{ from: 0 }] }, 'report[0].to'],
  ['a span without from', { ...base, report: [{ to: 1 }] }, 'report[0].from'],
  ['a span that ends before it begins', { ...base, report: [{ from: 3, to: 2 }] }, 'report[0].to'],
  ['a span beyond the run', { ...base, report: [{ from: 3, to: 11 }] }, 'report[0].to'],
  [
    'an unknown field of a span',
    { ...base, report: [{ from: 0, to: 1, of: 'LH' }] },
    'report[0].of',
  ],
];
