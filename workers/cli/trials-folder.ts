/** The folder of published trials that commands read: trials.json, and arms.json beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validationOf, type Validation } from '../validation/arms';
import { readPlans } from '../validation/read-plans';
import { readTrials } from '../validation/trials';

/** The arms of a folder. @throws Refusal naming the arm and the field. */
export function readArms(folder: string): Validation {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return validationOf(readTrials(read('trials.json')), readPlans(read('arms.json')));
}
