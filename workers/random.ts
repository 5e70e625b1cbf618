/** Chance that is counted, not stateful: a draw is a pure function of (seed, stream, n), so twins share their noise and a replay stores nothing. */

/** What the chance is for; each stream is independent of the others. */
export const streams = { interval: 1, burst: 2, variant: 3, search: 4 } as const;
export type Stream = (typeof streams)[keyof typeof streams];

/** Mixes 32 bits so that each depends on every other (the finaliser of MurmurHash3, a public-domain design). */
function mix(h: number): number {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A course of chance, told by count; what was told is kept, since a man whose life is lived again meets the same chances. */
export function remembered(told: (n: number) => number): (n: number) => number {
  const known: number[] = [];
  return (n) => {
    while (known.length <= n) known.push(told(known.length));
    return known[n] as number;
  };
}

/** A number in the open interval (0, 1), the same for the same seed, stream and count on every machine. */
export function draw(seed: number, stream: Stream, n: number): number {
  const a = mix(seed ^ Math.imul(stream, 0x9e3779b9));
  const b = mix(a ^ Math.imul(n, 0x85157af5) ^ 0x5bd1e995);
  const high = mix(b + a);
  const low = mix(high ^ b ^ 0x27d4eb2f);
  return ((high >>> 5) * 67108864 + (low >>> 6) + 0.5) / 9007199254740992;
}
