/** How a body mass index is called. */

/** The World Health Organization's classes of weight. */
export function sizeOfBmi(bmi: number): 'lean' | 'usual' | 'over' | 'obese' {
  if (bmi < 18.5) return 'lean';
  if (bmi < 25) return 'usual';
  return bmi < 30 ? 'over' : 'obese';
}
