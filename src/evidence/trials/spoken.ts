/** What the records of the trials say, in the page's language. */
import { other } from '../tongue';
import type { RecordWords } from '../words';
import { choiceOf, type ArmRecord } from './records';

/** A text of a record; what is not said otherwise is said as it was transcribed. */
export const said = (part: keyof RecordWords, text: string): string =>
  other?.records[part][text] ?? text;

/** What was measured, without the record's underscores. */
export const quantityOf = (quantity: string): string =>
  said('measures', quantity).replaceAll('_', ' ');

/** What was given, as it was printed. */
export const givenIn = ({ intervention }: ArmRecord): string =>
  intervention
    .map(({ drug, dose_mg: dose, schedule }) => {
      const amount = typeof dose === 'number' ? `${dose} mg` : (dose ?? '');
      const parts = [drug, amount, schedule === '-' ? '' : schedule];
      return parts
        .filter(Boolean)
        .map((part) => said('given', part))
        .join(' ');
    })
    .join(' + ');

/** What had to be chosen so that the arm could be lived, if anything was. */
export const choiceIn = (arm: ArmRecord): string => other?.records.choices[arm.id] ?? choiceOf(arm);
