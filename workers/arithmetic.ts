/**
 * Powers, logarithms and cosines from + − × ÷ alone, so that every JavaScript engine gives the same bits.
 * (Math.exp, log, pow and cos differ between engines in the last bit on 3–10 % of inputs.)
 */
import { LN2 } from './contract/quantities';

const SQRT2 = 1.4142135623730951;
const SMALLEST_EXPONENT = -1022;
const LARGEST_EXPONENT = 1023;

/** 2^n for every n a double can hold, by exact doubling and halving. */
const powersOfTwo = new Float64Array(LARGEST_EXPONENT - SMALLEST_EXPONENT + 1);
powersOfTwo[-SMALLEST_EXPONENT] = 1;
for (let n = 1; n <= LARGEST_EXPONENT; n += 1) {
  powersOfTwo[n - SMALLEST_EXPONENT] = 2 * (powersOfTwo[n - 1 - SMALLEST_EXPONENT] as number);
}
for (let n = -1; n >= SMALLEST_EXPONENT; n -= 1) {
  powersOfTwo[n - SMALLEST_EXPONENT] = 0.5 * (powersOfTwo[n + 1 - SMALLEST_EXPONENT] as number);
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Which half of a double holds its exponent, on this machine. */
const HIGH = (() => {
  double[0] = 1;
  return words[1] === 0 ? 0 : 1;
})();

/** What is left of the double at hand once its exponent is overwritten with 0. */
function withoutExponent(high: number): number {
  words[HIGH] = (high & 0xfffff) | 0x3ff00000;
  return double[0] as number;
}

/** Natural logarithm of a positive, normal number; relative error below 1e-14. */
export function ln(x: number): number {
  double[0] = x;
  const high = words[HIGH] as number;
  let exponent = (high >>> 20) - 1023;
  // scaled, which is exact: read back from where its exponent had been overwritten, it would have to wait for that
  let mantissa =
    exponent > SMALLEST_EXPONENT && exponent < LARGEST_EXPONENT
      ? x * (powersOfTwo[-exponent - SMALLEST_EXPONENT] as number)
      : withoutExponent(high);
  if (mantissa > SQRT2) {
    mantissa *= 0.5;
    exponent += 1;
  }
  // 2 artanh(s), s = (m−1)/(m+1), |s| < 0.172; the series is summed in pairs, so that products need not wait for each other
  const s = (mantissa - 1) / (mantissa + 1);
  const q = s * s;
  const q2 = q * q;
  const q4 = q2 * q2;
  const tail =
    1 / 3 +
    q * (1 / 5) +
    q2 * (1 / 7 + q * (1 / 9)) +
    q4 * (1 / 11 + q / 13 + q2 * (1 / 15 + q * (1 / 17)));
  return exponent * LN2 + 2 * s * (1 + q * tail);
}

/** e^x; 0 below −700 and the largest safe power above 700. Relative error below 1e-14. */
export function exp(x: number): number {
  if (x < -700) return 0;
  const capped = x > 700 ? 700 : x;
  const n = Math.floor(capped / LN2 + 0.5); // as Math.round, whose rounding engines branch on
  const r = capped - n * LN2;
  const r2 = r * r;
  const r4 = r2 * r2;
  const series =
    1 +
    r +
    r2 * (1 / 2 + r * (1 / 6)) +
    r4 * (1 / 24 + r * (1 / 120) + r2 * (1 / 720 + r * (1 / 5040))) +
    r4 * r4 * (1 / 40320 + r * (1 / 362880) + r2 * (1 / 3628800 + r * (1 / 39916800)));
  return series * (powersOfTwo[n - SMALLEST_EXPONENT] as number);
}

/** x^p for x ≥ 0; 0^p is 0 for a positive p. */
export function power(x: number, p: number): number {
  if (x <= 0) return p === 0 ? 1 : 0;
  return exp(p * ln(x));
}

/** e^(−x) for x ≥ 0, as the decay over one step: always in (0, 1], within 1e-7 for the small x of a step. */
export const decay = (x: number): number =>
  1 / (1 + x * (1 + x * (0.5 + x * (1 / 6 + x * (1 / 24 + x * (1 / 120))))));

/** cos(2π·turns). */
export function cosTurns(turns: number): number {
  const folded = Math.abs(turns - Math.round(turns)); // 0 … ½
  const fromQuarter = folded > 0.25;
  const angle = 2 * Math.PI * (fromQuarter ? 0.5 - folded : folded);
  const q = angle * angle;
  const series =
    1 -
    (q / 2) *
      (1 -
        (q / 12) *
          (1 -
            (q / 30) *
              (1 -
                (q / 56) *
                  (1 -
                    (q / 90) *
                      (1 - (q / 132) * (1 - (q / 182) * (1 - (q / 240) * (1 - q / 306))))))));
  return fromQuarter ? -series : series;
}

/** The standard normal deviate below which a share u of men lie (Acklam's rational approximation, |error| < 1.2e-9 relative). */
export function normalQuantile(u: number): number {
  const low = 0.02425;
  if (u < low) return -tailQuantile(u);
  if (u > 1 - low) return tailQuantile(1 - u);
  const q = u - 0.5;
  const r = q * q;
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r +
      138.357751867269) *
      r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r +
      66.80131188771972) *
      r -
      13.28068155288572) *
      r +
      1)
  );
}

function tailQuantile(u: number): number {
  const q = Math.sqrt(-2 * ln(u));
  return -(
    (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q -
      2.549732539343734) *
      q +
      4.374664141464968) *
      q +
      2.938163982698783) /
    ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q +
      3.754408661907416) *
      q +
      1)
  );
}

/** The gamma function for x between 1 and 2 (Lanczos, g = 5, six terms; relative error below 2e-10). */
export function gamma(x: number): number {
  const shifted = x + 4.5;
  const series =
    1.000000000190015 +
    76.18009172947146 / x -
    86.50532032941678 / (x + 1) +
    24.01409824083091 / (x + 2) -
    1.231739572450155 / (x + 3) +
    0.001208650973866179 / (x + 4) -
    0.000005395239384953 / (x + 5);
  return power(shifted, x - 0.5) * exp(-shifted) * 2.5066282746310002 * series;
}
