/** The terms of the field, each said once in plain words. */

/** By the term as it is headed; `as`: how else it is written. */
export type Glossary = Readonly<
  Record<string, { readonly as?: readonly string[]; readonly says: string }>
>;
/** The terms in English. */
export const glossary: Glossary = {
  GnRH: {
    says: 'Gonadotropin-releasing hormone: the brain’s signal to the pituitary, sent in short bursts.',
  },
  LH: { says: 'Luteinising hormone: leaves the pituitary in pulses and drives the Leydig cells.' },
  FSH: {
    says: 'Follicle-stimulating hormone: leaves the pituitary and supports the Sertoli cells.',
  },
  hypothalamus: { says: 'The part of the brain, above the pituitary, that sends GnRH.' },
  pituitary: { says: 'A gland the size of a pea under the brain; it releases LH and FSH.' },
  'Leydig cells': {
    as: ['Leydig cell'],
    says: 'Cells of the testis, between the tubules, that make testosterone.',
  },
  'Sertoli cells': {
    as: ['Sertoli cell'],
    says: 'Cells of the testis that nurse developing sperm and release inhibin B.',
  },
  testosterone: { says: 'The main male hormone; nearly all of it is made by the Leydig cells.' },
  'free testosterone': { says: 'The small part of testosterone in blood that no protein holds.' },
  estradiol: {
    as: ['E2'],
    says: 'The strongest estrogen; in men it is made from testosterone, and brakes LH.',
  },
  estrone: { says: 'A weaker estrogen, made mostly outside the testis.' },
  aromatase: { says: 'The enzyme (gene CYP19A1) that turns testosterone into estradiol.' },
  CYP19A1: { says: 'The gene that encodes aromatase.' },
  inhibitor: {
    as: ['inhibitors'],
    says: 'Here: a drug that blocks aromatase, such as anastrozole or letrozole.',
  },
  anastrozole: { says: 'An aromatase inhibitor; half of it leaves the blood in about two days.' },
  letrozole: { says: 'An aromatase inhibitor, more potent than anastrozole.' },
  SHBG: {
    says: 'Sex hormone-binding globulin: the protein that holds testosterone and estradiol most tightly.',
  },
  'inhibin B': { says: 'A hormone of the Sertoli cells that holds FSH back.' },
  'T/E2 ratio': {
    as: ['T/E2'],
    says: 'Testosterone over estradiol, in ng/dL per pg/mL; some clinics call it low below 10.',
  },
  feedback: { says: 'What a system makes acts back on what drives it.' },
  'off-label': { says: 'Prescribed for a use that no authority has approved.' },
  azoospermia: { says: 'No sperm in the semen.' },
  placebo: { says: 'A treatment without the drug, given so that only the drug differs.' },
  'regression to the mean': {
    says: 'Who is picked for an extreme value will on the next look tend to be less extreme, whatever is done.',
  },
  kisspeptin: { says: 'The signal by which other neurons drive the GnRH neurons.' },
  'mass spectrometry': {
    says: 'The measuring method that tells estradiol apart best at low levels.',
  },
  immunoassay: {
    says: 'A measuring method with antibodies; in men it often reads estradiol too high.',
  },
  'half-life': { says: 'The time in which half of a drug or hormone is gone.' },
  Naloxone: { as: ['naloxone'], says: 'A drug that blocks the brain’s own opioids.' },
};
