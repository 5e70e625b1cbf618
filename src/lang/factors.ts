/** What the factors of an explanation are called: fragments that stand before "×1.4"; fetched when somebody asks why. */
import {
  factors as factorsInEnglish,
  dosesOf as dosesOfInEnglish,
  roles as rolesInEnglish,
} from './en/factors';
import { spoken } from './tongue';

export const factors = spoken('factors', factorsInEnglish);
export const dosesOf = spoken('dosesOf', dosesOfInEnglish);
export const roles = spoken('roles', rolesInEnglish);
