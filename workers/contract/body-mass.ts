/** Body fat and body mass index in men, each from the other (Deurenberg 1991), and what of it acts on organs. */

/** kg/m², from per cent of body fat and years of age. */
export const bmiOf = (bodyFat: number, age: number): number => (bodyFat + 16.2 - 0.23 * age) / 1.2;

/** The body fat, %, that goes with an index. */
export const fatOf = (bmi: number, age: number): number => 1.2 * bmi - 16.2 + 0.23 * age;

const REFERENCE_RATIO = 0.25; // 20 % fat: fat over lean mass

/** Fat mass over lean mass, 1 at 20 % body fat. */
export const relativeFatMass = (bodyFat: number): number =>
  bodyFat / (100 - bodyFat) / REFERENCE_RATIO;
