/** From a filled-in form to the next plan: read by the contract's own parser, which alone says what is allowed. */
import { amend, replaceRunning } from '../../workers/contract/plan';
import { parseScenario } from '../../workers/contract/parse';
import type { Problem } from '../../workers/contract/reading';
import { dayOf, rounded, tickOf } from '../../workers/contract/quantities';
import { exchange, withdraw } from '../../workers/contract/retime';
import type { Intervention, Scenario } from '../../workers/contract/scenario';
import { deed } from '../rim/deeds';
import { fromDisplay, toDisplay, type Units } from '../rim/units';
import { kinds, type Draft, type KindId } from './kinds';

/** What a form leads to: the next scenario, or what is wrong with which field. */
export type Reading =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problem: Problem };

/** A number as typed, a comma for the point and the typographer's minus included; else the text, for the parser to refuse. */
function typed(text: string): number | string | undefined {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  if (plain === '') return undefined;
  return Number.isFinite(Number(plain)) ? Number(plain) : text;
}

/** The level of a hold is typed in the reader's unit. */
function held(value: number | string | undefined, draft: Draft, units: Units): unknown {
  const hormone = draft['hormone'] === 'testosterone' ? 'testosterone' : 'estradiol';
  // no hand is finer than six digits
  return typeof value === 'number' ? rounded(fromDisplay(hormone, value, units)) : value;
}

/** The form as the JSON of an intervention, not yet known to be one. */
export function fieldsOf(kind: KindId, draft: Draft, units: Units): Record<string, unknown> {
  const { choices, numbers, end } = kinds[kind];
  const fields: Record<string, unknown> = { type: kind };
  for (const field of Object.keys(choices)) fields[field] = draft[field];
  for (const field of Object.keys(numbers)) {
    const value = typed(draft[field] ?? '');
    fields[field] = field === 'value' ? held(value, draft, units) : value;
  }
  fields['from'] = typed(draft['from'] ?? '');
  const to = typed(draft['to'] ?? '');
  if (end !== 'none' && to !== undefined) fields['to'] = to;
  return fields;
}

/** An intervention as a form shows it. */
export function draftOf(one: Intervention, units: Units): Draft {
  const written = Object.entries(one).map(([field, value]) => [field, String(value)] as const);
  const draft: Record<string, string> = Object.fromEntries(written);
  if (one.type === 'clamp') {
    draft['value'] = String(Number(toDisplay(one.hormone, one.value, units).toPrecision(6)));
  }
  for (const edge of ['from', 'to']) {
    const day = draft[edge];
    if (day !== undefined) draft[edge] = dayText(Number(day));
  }
  return draft;
}

/** A day as it is typed: finer than the five minutes that count, and no digit more: its clock stands beside it. */
export const dayText = (day: number): string => String(Number(day.toFixed(3)));

/** What is wrong, about which field of the form; other interventions are named in words, not by their place in a list. */
function plainly(
  { field, message }: Problem,
  at: number,
  plan: readonly Intervention[],
  units: Units,
): Problem {
  const own = `interventions[${at}]`;
  const short = field.startsWith(`${own}.`) ? field.slice(own.length + 1) : '';
  const words = message.replace(/interventions\[(\d+)\]/, (whole, index: string) => {
    const other = plan[Number(index)];
    return other ? `“${deed(other, units)}”` : whole;
  });
  return { field: short, message: words };
}

/** The plan with what the form says in it: instead of `editing`, if that is given, else beside what is there. */
export function read(
  scenario: Scenario,
  filled: {
    readonly kind: KindId;
    readonly draft: Draft;
    readonly editing?: Intervention | undefined;
  },
  units: Units,
): Reading {
  const { kind, draft, editing } = filled;
  const rest = editing ? withdraw(scenario, editing) : scenario;
  const fields = fieldsOf(kind, draft, units);
  const alone = parseScenario({ ...rest, interventions: [fields] });
  if (!alone.ok) return { ok: false, problem: plainly(alone.error, 0, [], units) };
  const [given] = alone.value.interventions;
  if (!given) return { ok: true, scenario };
  const one = onTicks(given);
  const plan = editing ? exchange(scenario, editing, one) : added(rest, one);
  const whole = parseScenario(plan);
  // the plan itself, not its copy: what was there stays the same thing
  if (whole.ok) return { ok: true, scenario: plan };
  return { ok: false, problem: plainly(whole.error, -1, plan.interventions, units) };
}

/** From and to on whole ticks, as the body counts and the playhead stands. */
function onTicks(one: Intervention): Intervention {
  const from = dayOf(tickOf(one.from));
  if (one.type === 'orchidectomy' || one.to === undefined) return { ...one, from };
  return { ...one, from, to: dayOf(tickOf(one.to)) };
}

function added(scenario: Scenario, one: Intervention): Scenario {
  if (one.type !== 'orchidectomy') {
    return kinds[one.type].replaces ? replaceRunning(scenario, one) : amend(scenario, one);
  }
  // testes are removed once
  const rest = scenario.interventions.filter(({ type }) => type !== 'orchidectomy');
  return amend({ ...scenario, interventions: rest }, one);
}
