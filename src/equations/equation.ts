/** The shape of one equation of an organ. */
import type { ParameterId } from '../../workers/contract/constants';
import type { Formula } from './formula';
import type { TermId } from './terms';

export interface Equation {
  readonly id: string;
  /** What it gives; left out where nothing else in the model reads it. */
  readonly left?: TermId;
  readonly right: Formula;
  /** Left follows right within this time, instead of being it. */
  readonly within?: ParameterId;
  /** A pump takes its place. */
  readonly restsOnPump?: true;
  /** Of a right side without a left. */
  readonly unit?: string;
}
