/** The article's headings and scenes, in the page's language. */
import { translated } from '../../lang/translation';
import { other } from '../tongue';
import { scenes as scenesInEnglish } from './scenes';
import { tablePlans as plansInEnglish } from './table-plans';

/** A section's title as it is read. */
export const titleOf = (section: string): string => other?.titles[section] ?? section;
/** All scenes, by name. */
export const scenes = other ? translated(scenesInEnglish, other.scenes) : scenesInEnglish;
/** The article's two tables, by the claim in their first cell. */
export const tablePlans = other ? translated(plansInEnglish, other.tablePlans) : plansInEnglish;
