/** The words of the references. */
export const references = {
  lead: 'Each of the article’s seven references is off in some detail. Here is the record that was meant, as far as it was seen, and what differs.',
  cited: 'As the article cites it',
  meant: 'The record',
  right: 'Right',
  wrong: 'Wrong',
  also: 'Mixed in with it',
  bibliography: 'Bibliography',
  bibliographyLead: (count: number) =>
    `${count} works that the claims, the trials, the model and the lessons rest on. A detail that was not seen is not printed.`,
  search: 'Search the bibliography',
  copyBibtex: 'Copy BibTeX',
  copyRis: 'Copy RIS',
  copyThese: (count: number) => `of the ${count} listed`,
  of: (short: string) => `of ${short}`,
  copied: 'Copied',
  failed: 'The browser did not allow copying',
};
