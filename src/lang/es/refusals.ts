/** What the reader of scenarios says is wrong with a field, in Spanish. Its sentences are few; what they quote, and a sentence that is not known here, stay as they were. */
import { deeds } from './deeds';

const quotes: Readonly<Record<string, string>> = {
  nothing: 'nada',
  'an object': 'un objeto',
  'a list': 'una lista',
  'an empty list': 'una lista vacía',
};
const units: Readonly<Record<string, string>> = { years: 'años', days: 'días', ...deeds.drugs };

const given = (text: string): string => quotes[text] ?? text;
const unit = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => (units[word] === undefined ? word : `${units[word]}`));
/** "mg anastrozole" is "mg de anastrozol" here. */
const measure = (text: string): string =>
  unit(text).replace(/^ (mg|µg\/d|IU) (?=\p{L})/u, ' $1 de ');

type Say = (...parts: readonly string[]) => string;
const sentences: readonly (readonly [RegExp, Say])[] = [
  [
    /^must be a(| whole) number from (\S+) to ([^\s,]+)([^,]*), not ([^]+)$/,
    (whole = '', low = '', high = '', of = '', not = '') =>
      `debe ser un número${whole && ' entero'} de ${low} a ${high}${measure(of)}, no ${given(not)}`,
  ],
  [
    /^must be a(| whole) number above (\S+) and at most ([^\s,]+)([^,]*), not ([^]+)$/,
    (whole = '', low = '', high = '', of = '', not = '') =>
      `debe ser un número${whole && ' entero'} mayor que ${low} y como mucho ${high}${measure(of)}, no ${given(not)}`,
  ],
  [
    /^must be before the last day, (\S+), not ([^]+)$/,
    (last = '', not = '') => `debe ser anterior al último día, ${last}, no ${given(not)}`,
  ],
  [
    /^must be after from, (\S+), by at least five minutes and at most (\S+), not ([^]+)$/,
    (from = '', most = '', not = '') =>
      `debe ser posterior al comienzo, ${from}, al menos cinco minutos, y como mucho ${most}, no ${given(not)}`,
  ],
  [
    /^must be at least five minutes \((\S+)\), not ([^]+)$/,
    (least = '', not = '') => `debe ser al menos cinco minutos (${least}), no ${given(not)}`,
  ],
  [
    /^is required: the day \(at most (\S+)\) on which the new weight is reached$/,
    (most = '') => `hace falta: el día (como mucho ${most}) en que se alcanza el nuevo peso`,
  ],
  [
    /^overlaps (\S+): only one ([^]+) is allowed at a time$/,
    (other = '', kind = '') =>
      `coincide en el tiempo con ${other}: ${kind} solo puede haber una vez`,
  ],
  [
    /^has (\d+) entries; at most (\d+) are allowed$/,
    (count = '', most = '') => `tiene ${count} entradas; como mucho puede haber ${most}`,
  ],
  [
    /^is not a field here; allowed are ([^]+)$/,
    (allowed = '') => `no es un campo de aquí; puede haber ${allowed}`,
  ],
  [/^is not a constant of this model$/, () => 'no es una constante de este modelo'],
  [
    /^must be a JSON object, not ([^]+)$/,
    (not = '') => `debe ser un objeto JSON, no ${given(not)}`,
  ],
  [/^must be a list, not ([^]+)$/, (not = '') => `debe ser una lista, no ${given(not)}`],
  [
    /^must be true or false, not ([^]+)$/,
    (not = '') => `debe ser verdadero o falso, no ${given(not)}`,
  ],
  [
    /^must be one of ([^]+), not ([^]+)$/,
    (allowed = '', not = '') => `debe ser uno de ${allowed}, no ${given(not)}`,
  ],
  [/^must be 1, not ([^]+)$/, (not = '') => `debe ser 1, no ${given(not)}`],
];

/** A refusal in Spanish. */
export function refusal(message: string): string {
  for (const [sentence, say] of sentences) {
    const parts = sentence.exec(message);
    if (parts) return say(...parts.slice(1));
  }
  return message;
}
