/** How often running words and figures are rewritten: as often as they can be read, less often where frames come late. */

/** Times a second at which a running number is rewritten. */
const READABLE = 10;
/** The same while the page is too slow for it: words wait, so that what moves need not. */
const UNHURRIED = 5;
/** The same while a hand pulls, and eyes are on what it does to the curves. */
const ASIDE = 2.5;
/** A frame that lasts longer than this, ms, has kept the next one waiting. */
const LATE = 25;
/** The weight of one frame in the usual one: some twenty frames make it. */
const WEIGHT = 0.05;

/** How long a frame usually lasts, ms, once another has lasted so long. */
export const usualFrame = (before: number, lasted: number): number =>
  before + WEIGHT * (lasted - before);

/** Times a second that suit a page whose frames usually last so many ms, and on which a hand pulls or none does. */
export const paceFor = (frame: number, isPulled: boolean): number =>
  isPulled ? ASIDE : frame > LATE ? UNHURRIED : READABLE;
