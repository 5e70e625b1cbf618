/** Every physiological constant by its id, and the check that keeps a changed one inside its cited range. */
import { brainConstants } from './constants/brain';
import { gonadConstants } from './constants/gonad';
import { peripheryConstants } from './constants/periphery';
import { readerOf } from './constants/row';

export const constants = { ...brainConstants, ...gonadConstants, ...peripheryConstants };

export type ParameterId = keyof typeof constants;
export const parameterIds = Object.keys(constants) as readonly ParameterId[];
export const isParameter = (id: string): id is ParameterId => Object.hasOwn(constants, id);

/** A constant by id: its own value, or the one a scenario has put in its place. */
export type Constant = (id: ParameterId) => number;

export const constantsOf = readerOf(constants);
