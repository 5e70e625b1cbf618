/** The words of sharing and taking home; fetched with it. */
import {
  provenance as provenanceInEnglish,
  csv as csvInEnglish,
  take as takeInEnglish,
} from './en/take';
import { spoken } from './tongue';

export const provenance = spoken('provenance', provenanceInEnglish);
export const csv = spoken('csv', csvInEnglish);
export const take = spoken('take', takeInEnglish);
