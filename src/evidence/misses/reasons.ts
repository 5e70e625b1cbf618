/** What a miss is likely a miss of: as docs/validation.md has it, by arm and quantity. */

/** Whether the model, the trial or chance is the likelier culprit. */
export type Culprit = 'model' | 'trial' | 'both' | 'chance';

export interface Reason {
  /** How the ids of its arms begin, then which quantities. */
  readonly arms: RegExp;
  readonly quantities: RegExp;
  readonly culprit: Culprit;
  readonly why: string;
}

/** By name; the first that fits is meant. */
export const reasons = {
  weakSilence: {
    arms: /^(coviello2005_TE_hCG0|who1995|wallace1993)/,
    quantities: /^(LH|FSH|intratesticular_T|sperm_concentration|fraction.*)$/,
    culprit: 'model',
    why: 'A brake that saturates does not silence: on injected testosterone the model leaves a tenth of LH and a sixth of FSH, where men keep a twentieth and a thirtieth; what hangs on them follows.',
  },
  steepBrake: {
    arms: /^(sheckter1989|marynick1979|winters1979|bagatell1994)/,
    quantities: /^(LH|FSH).*/,
    culprit: 'both',
    why: 'The pituitary’s own brake is too steep at high estradiol; in part old assays that read something in nothing.',
  },
  letrozoleLH: {
    arms: /^(tsjoen2005|lapauw2009|raven2006)/,
    quantities: /^(LH|FSH|T|freeT|bioT)$/,
    culprit: 'model',
    why: 'On letrozole young men’s LH rises more than fourfold; the model’s doubles. No mechanism in it does that.',
  },
  olderFat: {
    arms: /^(burnettbowie2009|taxel2001|leder2004)/,
    quantities: /^(E2|BMD.*|T|LH|bioT)$/,
    culprit: 'model',
    why: 'Fat rises with age at the same body mass index, so an older man’s aromatase counts as an obese man’s; estradiol falls too far, and the spine with it.',
  },
  testolactone: {
    arms: /^(pavlovich2001|raman2002|zumoff2003)/,
    quantities: /.*/,
    culprit: 'trial',
    why: 'Two uncontrolled series gave ten times weaker doses of testolactone than Zumoff and report as large an effect: one of them cannot be right.',
  },
  gel: {
    arms: /^rubinow2017_(lowT|normalT)/,
    quantities: /.*/,
    culprit: 'chance',
    why: 'A gel’s uptake varies by half between men.',
  },
  castrate: {
    arms: /^(rubinow2017_castrate|finkelstein2013)/,
    quantities: /.*/,
    culprit: 'trial',
    why: 'The two trials of castrate testosterone disagree: an immunoassay at its low end against mass spectrometry.',
  },
  oneMan: {
    arms: /^herrmann2005/,
    quantities: /.*/,
    culprit: 'both',
    why: 'The model is not steep enough between 100 and 165 pmol/L of estradiol; and this is one man.',
  },
  slowSensing: {
    arms: /^santen1975/,
    quantities: /.*/,
    culprit: 'model',
    why: 'Estradiol is sensed over some eight hours here: too slow for an infusion of six.',
  },
  deafLeydig: {
    arms: /^(hcg6000|coviello2005_TE_hCG|roth2010)/,
    quantities: /^(T|intratesticular_T)$/,
    culprit: 'model',
    why: 'Leydig cells grow deaf to a large dose of hCG; the model’s do not.',
  },
  spreadOfMen: {
    arms: /^bhasin2011/,
    quantities: /^T_2.5th/,
    culprit: 'model',
    why: 'Between men the model’s testosterone varies by a tenth, in a community by a third: shares of men are not to be trusted.',
  },
  spreadOfMenObese: {
    arms: /^pellitero2012/,
    quantities: /^prevalence/,
    culprit: 'model',
    why: 'Between men the model’s testosterone varies by a tenth, in a community by a third: shares of men are not to be trusted.',
  },
} as const satisfies Readonly<Record<string, Reason>>;
