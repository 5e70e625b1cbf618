/** Virtual men: each a seed for his pulses and a draw of his own constants. */

export interface VirtualMan {
  readonly seed: number;
  /** 0 is the reference man, n > 0 the n-th draw of men's differences. */
  readonly variant: number;
}

/** So many different men, the same ones every time. */
export const differentMen = (count: number): VirtualMan[] =>
  Array.from({ length: count }, (_, index) => ({ seed: index + 1, variant: index + 1 }));

/** The reference man under so many seeds: no difference between men, so few are enough. For fitting. */
export const sameMan = (count: number): VirtualMan[] =>
  Array.from({ length: count }, (_, index) => ({ seed: index + 1, variant: 0 }));
