/** The lesson in the address, so that a teacher can hand out a link to a step; one that somebody wrote stands there whole. */
import { HEAD } from './own/packed';

const LESSON = 'lesson';
const STEP = 'step';
/** Stands for a lesson that is not of this page. */
export const OWN = 'own';

/** Where in which lesson one is; steps count from 0. */
export interface Place {
  readonly lesson: string;
  readonly step: number;
}

/** The lesson that the address names, if any. */
export function lessonInAddress(): Place | null {
  const query = new URLSearchParams(location.search);
  const lesson = query.get(LESSON);
  if (lesson === null) return null;
  const step = Number(query.get(STEP) ?? 1) - 1;
  return { lesson, step: Number.isInteger(step) && step >= 0 ? step : 0 };
}

/** The lesson that the address carries, packed, if any. */
export const packedInAddress = (): string | null =>
  location.hash.startsWith(HEAD) ? location.hash.slice(HEAD.length) : null;

/** The end of an address that opens a step. */
export const linkTo = ({ lesson, step }: Place): string =>
  `?mode=learn&${LESSON}=${lesson}&${STEP}=${step + 1}`;

/** The whole address of a step, wherever this page is open. */
export const addressOf = (place: Place): string =>
  new URL(linkTo(place), location.href.replace(/[?#].*$/, '')).href;

/** The whole address of a packed lesson. */
export const ownAddress = (packed: string): string =>
  `${addressOf({ lesson: OWN, step: 0 })}${HEAD}${packed}`;

/** Makes the address name a lesson, or none; what it carries of another goes. A lesson that is opened is a new entry of the browser's history, its steps are not. */
export function writeLesson(place: Place | null): void {
  const opens = place !== null && lessonInAddress() === null;
  const url = new URL(location.href);
  url.searchParams.delete(LESSON);
  url.searchParams.delete(STEP);
  if (place) {
    url.searchParams.set(LESSON, place.lesson);
    url.searchParams.set(STEP, String(place.step + 1));
  }
  if (place?.lesson !== OWN && url.hash.startsWith(HEAD)) url.hash = '';
  try {
    if (opens) history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
  } catch {
    // a browser may refuse (a sandboxed frame): the page works without
  }
}
