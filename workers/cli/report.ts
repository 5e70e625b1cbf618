/** One line of `simulate`: a scenario read, lived through and reduced to its reports, or the one thing that is wrong with it. */
import { Checkpoints } from '../checkpoints';
import { parseRequest } from '../contract/parse';
import type { Problem } from '../contract/reading';
import { reportsOn, type Report } from '../report';
import { Failure, simulate } from '../simulate';
import type { Line } from './lines';

export type Answer =
  | { readonly ok: true; readonly reports: readonly Report[] }
  | { readonly ok: false; readonly error: Problem };

/** A line that cannot be read as a scenario at all concerns no field. */
const refusal = (message: string): Answer => ({ ok: false, error: { field: '', message } });

function readJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Answers a line of input; whatever is wrong with it becomes an answer, too. */
export function answerTo(line: Line): Answer {
  if ('problem' in line) return refusal(`the line ${line.problem}`);
  if (line.text.trim() === '') return refusal('the line is blank; each line is one JSON object');
  const json = readJson(line.text);
  if (json === null) return refusal('the line is not valid JSON; each line is one JSON object');
  const request = parseRequest(json.value);
  if (!request.ok) return request;
  const { scenario, report } = request.value;
  try {
    return { ok: true, reports: reportsOn(report, simulate(0, scenario, 0, new Checkpoints())) };
  } catch (error) {
    // a body that left the numbers it can have: the other lines go on
    if (error instanceof Failure) return refusal(error.message);
    throw error;
  }
}
