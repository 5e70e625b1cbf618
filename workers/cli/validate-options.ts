/** What may be asked of the `validate` command, and what is wrong with an option that it does not know. */
import { readFileSync } from 'node:fs';
import { parseScenario } from '../contract/parse';
import type { Changed } from '../validation/living';

export interface Options {
  /** Virtual men in each arm. */
  readonly men: number;
  /** Only arms whose id, or study, begins with one of these; all if there is none. */
  readonly arms: readonly string[];
  readonly changed: Changed;
  readonly json: string | null;
  readonly markdown: boolean;
  /** Each mechanism taken out in turn, in place of the table. */
  readonly ablations: boolean;
  readonly help: boolean;
}

export const usage = `npm run --silent validate -- [options]
  --men N            virtual men in each arm (20)
  --arm ID           only this arm or study; may be repeated
  --set id=value     a constant changed, as in a scenario's parameters; may be repeated
  --parameters FILE  constants changed, as a JSON object
  --json FILE        writes the same figures there
  --markdown         the table as Markdown
  --ablations        what each mechanism earns: the fitted arms without it, six seeds of one man
`;

const MOST_MEN = 1000;

function menOf(text: string): number {
  const men = Number(text);
  if (Number.isInteger(men) && men >= 1 && men <= MOST_MEN) return men;
  throw new Error(`--men must be a whole number from 1 to ${MOST_MEN}, not ${text}`);
}

/** Constants, checked as a scenario's are. */
function checked(parameters: Record<string, unknown>): Changed {
  const parsed = parseScenario({ version: 1, seed: 1, days: 1, parameters });
  if (parsed.ok) return parsed.value.parameters;
  throw new Error(`${parsed.error.field} ${parsed.error.message}`);
}

/** Reads the command line. @throws Error in one sentence. */
export function optionsOf(argv: readonly string[]): Options {
  const rest = [...argv];
  const parameters: Record<string, unknown> = {};
  const arms: string[] = [];
  let men = 20;
  let json: string | null = null;
  let markdown = false;
  let ablations = false;
  let help = false;
  const next = (option: string): string => {
    const value = rest.shift();
    if (value === undefined) throw new Error(`${option} needs a value`);
    return value;
  };
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === '--men') men = menOf(next(option));
    else if (option === '--arm') arms.push(next(option));
    else if (option === '--json') json = next(option);
    else if (option === '--markdown') markdown = true;
    else if (option === '--ablations') ablations = true;
    else if (option === '--help') help = true;
    else if (option === '--set') {
      const [id = '', value = ''] = next(option).split('=');
      parameters[id] = value.trim() === '' ? value : Number(value);
    } else if (option === '--parameters')
      Object.assign(parameters, JSON.parse(readFileSync(next(option), 'utf8')));
    else throw new Error(`${option} is not an option\n${usage}`);
  }
  if (ablations && (json !== null || markdown)) {
    throw new Error('--ablations prints its own table: not with --json or --markdown');
  }
  return { men, arms, changed: checked(parameters), json, markdown, ablations, help };
}
