/** The size of type, which grows with the screen and with what a reader has set. */

/** The height of a letter, px: what must fit beside type grows with it. */
export const letterHeight = (): number =>
  parseFloat(getComputedStyle(document.documentElement).fontSize);
