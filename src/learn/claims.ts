/** The claims of the article that the lessons answer for: each by its id, with the verdict it was given. */

/** What each verdict is called. */
export const verdictNames = {
  well: 'well supported',
  limits: 'supported with limits',
  contested: 'contested',
  unsupported: 'not supported',
  wrong: 'wrong in detail',
  opinion: 'opinion',
} as const;
export type Verdict = keyof typeof verdictNames;

/** F: Fundamentals, I: Intermediate, A: Academic, in the order of the article. */
// prettier-ignore
export const verdicts = {
  F01: 'limits', F02: 'unsupported', F03: 'opinion', F04: 'limits', F05: 'well', F06: 'well',
  F07: 'well', F08: 'well', F09: 'limits', F10: 'well', F11: 'well', F12: 'limits',
  F13: 'well', F14: 'well', F15: 'contested', F16: 'limits', F17: 'unsupported', F18: 'limits',
  F19: 'well', F20: 'well', F21: 'limits', F22: 'limits', F23: 'unsupported', F24: 'unsupported',
  F25: 'well', F26: 'well', F27: 'well', F28: 'well', F29: 'well', F30: 'limits',
  F31: 'limits', I01: 'well', I02: 'well', I03: 'opinion', I04: 'contested', I05: 'contested',
  I06: 'limits', I07: 'contested', I08: 'well', I09: 'well', I10: 'wrong', I11: 'limits',
  I12: 'opinion', I13: 'limits', I14: 'limits', I15: 'opinion', I16: 'well', I17: 'well',
  I18: 'limits', I19: 'unsupported', I20: 'limits', I21: 'limits', I22: 'opinion', I23: 'opinion',
  I24: 'limits', I25: 'well', I26: 'limits', I27: 'limits', I28: 'well', I29: 'well',
  I30: 'contested', I31: 'limits', I32: 'well', I33: 'opinion', I34: 'well', I35: 'limits',
  I36: 'well', I37: 'well', I38: 'limits', I39: 'limits', I40: 'limits', I41: 'well',
  I42: 'limits', I43: 'limits', I44: 'limits', I45: 'limits', I46: 'limits', I47: 'wrong',
  I48: 'well', I49: 'well', A01: 'well', A02: 'well', A03: 'well', A04: 'limits',
  A05: 'limits', A06: 'limits', A07: 'well', A08: 'wrong', A09: 'limits', A10: 'limits',
  A11: 'limits', A12: 'unsupported', A13: 'well', A14: 'well', A15: 'limits', A16: 'wrong',
  A17: 'well', A18: 'well', A19: 'limits', A20: 'unsupported', A21: 'opinion', A22: 'well',
  A23: 'well', A24: 'contested', A25: 'well', A26: 'opinion', A27: 'well', A28: 'well',
  A29: 'well', A30: 'opinion', A31: 'limits', A32: 'well', A33: 'well', A34: 'wrong',
  A35: 'well', A36: 'unsupported', A37: 'limits', A38: 'wrong', A39: 'well', A40: 'well',
  A41: 'well', A42: 'limits', A43: 'limits', A44: 'wrong', A45: 'wrong', A46: 'wrong',
  A47: 'wrong', A48: 'wrong', A49: 'wrong', A50: 'wrong', A51: 'opinion', A52: 'limits',
  A53: 'well',
} as const satisfies Readonly<Record<string, Verdict>>;
export type ClaimId = keyof typeof verdicts;
