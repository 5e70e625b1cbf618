/** How a step of the body keeps its books: what a cleared level stores of what enters it. */

/**
 * A step takes a level x, of which a share c would be cleared had it stayed, to x′ = (x + entered·q)/(1 + c·q). So entered = c·x + stored(x′ − x, c),
 * exactly: what is not cleared at the level at its beginning is stored.
 */
export function stored(rise: number, c: number): number {
  const q = 1 + c * (0.5 + c * (1 / 6 + c * (1 / 24)));
  return rise * (1 / q + c);
}
