/** How the body's step keeps its books: what a level that is cleared becomes, and what it stores of what enters it. */

/** (e^c − 1)/c, as the body takes it. */
const stretch = (c: number): number => 1 + c * (0.5 + c * (1 / 6 + c * (1 / 24)));

/** A level after a step in which so much entered, and a share c of it would have been cleared had it stayed as it was. */
export const stepped = (level: number, entered: number, c: number): number =>
  (level + entered * stretch(c)) / (1 + c * stretch(c));

/** Of what enters in a step, what is not cleared at the level at its beginning: entered = c·level + stored(rise, c), exactly. */
export const stored = (rise: number, c: number): number => rise * (1 / stretch(c) + c);
