/** What stands in the page before any script has run, in English. */

export const opening = {
  title: 'Gonadostat: the male hormone axis, live',
  note: 'The reference man, untreated, drawn beforehand from the same model. The living one follows in a moment.',
};
