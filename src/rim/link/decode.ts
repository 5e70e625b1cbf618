/** Reads a link, ours or hostile: never throws, and what it cannot read it names. Plain JSON is understood, too. */
import { isParameter } from '../../../workers/contract/constants';
import { MAX_DAYS } from '../../../workers/contract/limits';
import { parseScenario } from '../../../workers/contract/parse';
import { standard, type Scenario } from '../../../workers/contract/scenario';
import { modelVersion } from '../../../workers/contract/version';
import { link as reasons } from '../../lang/notices';
import type { Notice } from '../notice';
import { interventionCodes, PARAMETER, subjectCodes } from './codes';
import { readNumeral } from './numerals';
import { FORMAT, openingView, type View } from './view';

/** Longer text is no link of ours. */
const LONGEST = 400_000;

/** What a link says, as far as it could be understood, and what could not. */
export interface Linked {
  /** Null where it could not be read. */
  readonly scenario: Scenario | null;
  readonly view: View;
  readonly notices: readonly Notice[];
}

/** A section that cannot be read: which, and why. */
class Unreadable extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

const tempos = ['pulses', 'weeks', 'months'] as const satisfies readonly View['tempo'][];

/** The numbers of a section by their fields. */
function numbersOf(
  code: string,
  text: string,
  letters: Readonly<Record<string, string>>,
): Record<string, number> {
  const read: Record<string, number> = {};
  if (!/^[a-z]/.test(text)) throw new Unreadable(code, reasons.noField(text.slice(0, 20)));
  for (const [token] of text.matchAll(/[a-z][^a-z]*/g)) {
    const letter = token.slice(0, 1);
    const key = Object.hasOwn(letters, letter) ? letters[letter] : undefined;
    if (key === undefined) throw new Unreadable(code, reasons.noField(letter));
    const value = readNumeral(token.slice(1));
    if (!Number.isFinite(value)) {
      throw new Unreadable(`${code}.${key}`, reasons.noNumber(token.slice(1, 30)));
    }
    read[key] = value;
  }
  return read;
}

/** `code_numbers` as its two parts. */
function parted(section: string): [code: string, text: string] {
  const at = section.lastIndexOf('_');
  return at < 0 ? [section, ''] : [section.slice(0, at), section.slice(at + 1)];
}

function subjectFrom(text: string): Record<string, unknown> {
  const numbers: Record<string, unknown> = numbersOf('man', text, subjectCodes);
  const { endogenousGnRH: own, adiposityHypothesis: story } = numbers;
  if (own !== undefined) numbers.endogenousGnRH = own === 1 ? true : own === 0 ? false : own;
  if (story !== undefined) numbers.adiposityHypothesis = ['A', 'B'][Number(story)] ?? story;
  return numbers;
}

/** The sections as the JSON they stand for; whether it is a scenario is for the contract's own parser to say. */
function plainFrom(sections: readonly string[]): Record<string, unknown> {
  const { version, seed, days } = standard();
  const interventions: unknown[] = [];
  const parameters: Record<string, number> = {};
  const plain: Record<string, unknown> = { version, seed, days, interventions, parameters };
  for (const section of sections) {
    const [code, text] = parted(section);
    const known = Object.hasOwn(interventionCodes, code) ? interventionCodes[code] : undefined;
    if (known) {
      interventions.push({ ...known.fixed, ...numbersOf(code, text, known.numbers) });
    } else if (code === 'run') {
      Object.assign(plain, numbersOf('run', text, { s: 'seed', d: 'days' }));
    } else if (code === 'man') {
      plain.subject = subjectFrom(text);
    } else if (code.startsWith(PARAMETER) && isParameter(code.slice(PARAMETER.length))) {
      parameters[code.slice(PARAMETER.length)] = readNumeral(text);
    } else {
      throw new Unreadable(code.slice(0, 40), reasons.unknown);
    }
  }
  return plain;
}

interface Read<T> {
  readonly value: T | null;
  readonly notices: readonly Notice[];
}

const broken = (field: string, reason: string): Notice => ({ kind: 'brokenLink', field, reason });

function scenarioFrom(read: () => unknown): Read<Scenario> {
  try {
    const parsed = parseScenario(read());
    if (parsed.ok) return { value: parsed.value, notices: [] };
    return { value: null, notices: [broken(parsed.error.field, parsed.error.message)] };
  } catch (error) {
    const known = error instanceof Unreadable;
    const notice = known ? broken(error.field, error.message) : broken('', reasons.unreadable);
    return { value: null, notices: [notice] };
  }
}

function viewFrom(section: string | undefined): Read<View> {
  if (section === undefined) return { value: openingView, notices: [] };
  const [code, text] = parted(section);
  const view = { ...openingView, tempo: tempos.find((tempo) => tempo === code) ?? 'pulses' };
  if (text === '') return { value: view, notices: [] };
  try {
    const { day = view.day, playing = 1 } = numbersOf(code, text, { d: 'day', p: 'playing' });
    if (day < 0 || day > MAX_DAYS) {
      throw new Unreadable(`${code}.day`, reasons.noDay(String(day), String(MAX_DAYS)));
    }
    return { value: { ...view, day, playing: playing !== 0 }, notices: [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { field, message: reason } = error;
    return { value: view, notices: [{ kind: 'brokenView', field, reason }] };
  }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads the text after `#s=`; never throws. */
export function decode(escaped: string): Linked {
  const nothing = (notice: Notice): Linked => ({
    scenario: null,
    view: openingView,
    notices: [notice],
  });
  if (escaped.length > LONGEST) return nothing(broken('', reasons.tooLong(String(LONGEST))));
  const text = unescaped(escaped);
  if (text.startsWith('{')) {
    const { value, notices } = scenarioFrom(() => JSON.parse(text));
    return { scenario: value, view: openingView, notices };
  }
  const [head = '', ...sections] = text.split('~');
  const [, format, model] = /^(\d{1,6})\.(\d{1,6})$/.exec(head) ?? [];
  if (format === undefined) return nothing(broken('', reasons.unreadable));
  if (Number(format) !== FORMAT) {
    return nothing({ kind: 'foreignLink', version: format, understood: String(FORMAT) });
  }
  const isView = (section: string): boolean => tempos.some((tempo) => tempo === parted(section)[0]);
  const view = viewFrom(sections.find(isView));
  const scenario = scenarioFrom(() => plainFrom(sections.filter((section) => !isView(section))));
  const other = scenario.value !== null && Number(model) !== modelVersion;
  const aged: Notice = {
    kind: 'otherModel',
    linked: String(model),
    present: String(modelVersion),
  };
  return {
    scenario: scenario.value,
    view: view.value ?? openingView,
    notices: [...scenario.notices, ...view.notices, ...(other ? [aged] : [])],
  };
}
