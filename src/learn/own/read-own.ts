/** The rim of a lesson by someone else: whatever came from a file, a link or the store becomes an OwnLesson, or is refused by the name of the field. */
import { MAX_DAYS } from '../../../workers/contract/limits';
import { parseScenario } from '../../../workers/contract/parse';
import {
  attempt,
  choice,
  list,
  number,
  object,
  only,
  quoted,
  Refusal,
  type Parsed,
} from '../../../workers/contract/reading';
import { own as words } from '../../lang/own';
import { decode } from '../../rim/link/decode';
import type { Scene } from '../lesson';
import {
  askable,
  comparable,
  controls,
  drawable,
  FORMAT,
  most,
  type OwnAsk,
  type OwnLesson,
  type OwnStep,
} from './own-lesson';

const tempos = ['pulses', 'weeks', 'months'] as const;
const days = { low: 0, high: MAX_DAYS, unit: 'days' } as const;
const idForm = /^own-[a-z0-9]{6,20}$/;

/** Plain text: nothing in it is markup, and nothing turns the direction in which the page is read. */
function text(value: unknown, field: string, longest: number): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') throw new Refusal(field, words.refused.noText(quoted(value)));
  const plain = value.replaceAll(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '');
  if (plain.length > longest) {
    throw new Refusal(field, words.refused.tooLong(String(plain.length), String(longest)));
  }
  return plain;
}

/** A scene as an object, or as the text that a link to it carries. */
function scene(value: unknown, field: string): Scene {
  if (typeof value === 'string') {
    const { scenario, view, notices } = decode(value);
    const [first] = notices;
    const reason = first && 'reason' in first ? `${first.field} ${first.reason}` : '';
    if (!scenario) throw new Refusal(field, reason.trim() || words.refused.noScene);
    return { scenario, day: view.day, tempo: view.tempo };
  }
  const fields = object(value, field);
  only(fields, ['scenario', 'day', 'tempo'], field);
  const read = parseScenario(fields.scenario);
  if (!read.ok) {
    const inner = read.error.field === '' ? '' : `.${read.error.field}`;
    throw new Refusal(`${field}.scenario${inner}`, read.error.message);
  }
  return {
    scenario: read.value,
    day: number(fields.day, `${field}.day`, days),
    tempo: choice(fields.tempo, `${field}.tempo`, tempos),
  };
}

function ask(value: unknown, field: string): OwnAsk {
  const fields = object(value, field);
  only(fields, ['kind', 'words', 'of', 'from', 'to', 'first', 'top'], field);
  const kind = choice(fields.kind, `${field}.kind`, ['change', 'order', 'sketch'] as const);
  const allowed = { change: askable, order: comparable, sketch: drawable }[kind];
  const of = list(fields.of, `${field}.of`, most.rows).map((one, at) =>
    choice(one, `${field}.of[${at}]`, allowed),
  );
  const from = number(fields.from, `${field}.from`, days);
  const to = number(fields.to, `${field}.to`, { ...days, low: from, aboveLow: true });
  return {
    kind,
    words: text(fields.words, `${field}.words`, most.short),
    of,
    from,
    to,
    first: choice(fields.first ?? 'most', `${field}.first`, ['least', 'most'] as const),
    top: number(fields.top ?? 2, `${field}.top`, { low: 1.2, high: 20 }),
  };
}

const stepFields = ['say', 'ask', 'act', 'scene', 'opens', 'told', 'free', 'why'];

function step(value: unknown, field: string): OwnStep {
  const fields = object(value, field);
  only(fields, stepFields, field);
  const free = fields.free;
  return {
    say: text(fields.say, `${field}.say`, most.text),
    ...(fields.ask !== undefined && { ask: ask(fields.ask, `${field}.ask`) }),
    act: text(fields.act, `${field}.act`, most.short),
    scene: scene(fields.scene, `${field}.scene`),
    ...(fields.opens !== undefined && { opens: scene(fields.opens, `${field}.opens`) }),
    told: text(fields.told, `${field}.told`, most.text),
    ...(free !== undefined && {
      free: list(free, `${field}.free`, controls.length).map((one, at) =>
        choice(one, `${field}.free[${at}]`, controls),
      ),
    }),
    why: text(fields.why, `${field}.why`, most.short),
  };
}

const lessonFields = ['gonadostatLesson', 'id', 'title', 'question', 'by', 'minutes', 'steps'];

/** Reads a lesson, finished or not; never throws. */
export const readOwn = (value: unknown): Parsed<OwnLesson> =>
  attempt(() => {
    const fields = object(value, '');
    if (fields.gonadostatLesson !== FORMAT) {
      const given = quoted(fields.gonadostatLesson);
      throw new Refusal('gonadostatLesson', words.refused.noFormat(String(FORMAT), given));
    }
    only(fields, lessonFields, '');
    const id = text(fields.id, 'id', most.short);
    if (!idForm.test(id)) throw new Refusal('id', words.refused.noId(quoted(id)));
    return {
      id,
      title: text(fields.title, 'title', most.title),
      question: text(fields.question, 'question', most.short),
      by: text(fields.by, 'by', most.title),
      minutes: number(fields.minutes ?? 5, 'minutes', { low: 1, high: most.minutes }),
      steps: list(fields.steps, 'steps', most.steps).map((one, at) => step(one, `steps[${at}]`)),
    };
  });
