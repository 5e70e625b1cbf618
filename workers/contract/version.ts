/** The version of the model: raised whenever the same scenario would give other numbers. Links carry it. */
export const modelVersion = 3;
