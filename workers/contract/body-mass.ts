/** Body fat and body mass index in men, each from the other. (Deurenberg 1991) */

/** kg/m², from per cent of body fat and years of age. */
export const bmiOf = (bodyFat: number, age: number): number => (bodyFat + 16.2 - 0.23 * age) / 1.2;

/** The body fat, %, that goes with an index. */
export const fatOf = (bmi: number, age: number): number => 1.2 * bmi - 16.2 + 0.23 * age;
