/** What stands in the page before any script has run, in English. */

export const opening = {
  title: 'Gonadostat: the male hormone axis, live',
  failed:
    'The page’s script could not be loaded or started, so nothing here answers. Reload the page to try again; a browser from before 2023 may be too old for it.',
  note: 'The reference man, untreated, drawn beforehand from the same model. The living one follows in a moment.',
};
