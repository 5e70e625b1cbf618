/** Reading what came from outside, field by field: each reader gives the value, or refuses it by the field's name and what is allowed. */
import type { Range } from './limits';

/** One thing wrong with a scenario: the field it concerns and, in words, its value and what is allowed. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

export class Refusal extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

export type Fields = Readonly<Record<string, unknown>>;
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Problem };

export function attempt<T>(read: () => T): Parsed<T> {
  try {
    return { ok: true, value: read() };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { ok: false, error: { field: refusal.field, message: refusal.message } };
  }
}

/** How a refused value is quoted: short, and harmless whatever it was. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  // not written out: it may be huge, or nested deeper than the stack
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return value.length > 40 ? `${JSON.stringify(value.slice(0, 40))}…` : JSON.stringify(value);
}

export function object(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(field, `must be a JSON object, not ${quoted(value)}`);
  }
  return value as Fields;
}

export function list(value: unknown, field: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new Refusal(field, `must be a list, not ${quoted(value)}`);
  if (value.length > most) {
    throw new Refusal(field, `has ${value.length} entries; at most ${most} are allowed`);
  }
  return value;
}

const within = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

export function only(fields: Fields, allowed: readonly string[], path: string): void {
  for (const key of Object.keys(fields)) {
    if (!allowed.includes(key)) {
      throw new Refusal(
        within(path, key.slice(0, 60)),
        `is not a field here; allowed are ${allowed.join(', ')}`,
      );
    }
  }
}

export function number(value: unknown, field: string, range: Range): number {
  const { low, high, unit = '' } = range;
  const kind = range.whole ? 'a whole number' : 'a number';
  const span = range.aboveLow ? `above ${low} and at most ${high}` : `from ${low} to ${high}`;
  const refuse = (): never => {
    throw new Refusal(field, `must be ${kind} ${span}${unit && ` ${unit}`}, not ${quoted(value)}`);
  };
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse();
  if (range.whole && !Number.isInteger(value)) return refuse();
  if (value < low || value > high || (range.aboveLow && value <= low)) return refuse();
  return value === 0 ? 0 : value; // no negative zero: it would print and link differently
}

export function choice<T extends string>(value: unknown, field: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new Refusal(field, `must be one of ${allowed.join(', ')}, not ${quoted(value)}`);
  }
  return found;
}

export function boolean(value: unknown, field: string): boolean {
  if (typeof value !== 'boolean') {
    throw new Refusal(field, `must be true or false, not ${quoted(value)}`);
  }
  return value;
}
