/** The article's seven references: as it cites them, the work that is meant, and what differs. Only what was seen is said. */

export interface AsCited {
  readonly cited: string;
  /** Keys of the work that is meant. */
  readonly meant: string;
  readonly right: string;
  readonly wrong: string;
  /** Another work that was mixed in, or what the work does and does not say. */
  readonly note: string;
  /** Keys of works that the note names. */
  readonly also: readonly string[];
}

/** By the claim of the article that each is, in its order. */
export const references = {
  A44: {
    cited: 'Schlegel PN. Aromatase inhibitors for male infertility. J Urol 187(2), 2012, 381-382',
    meant: 'schlegel2012',
    right: 'author, title, year',
    wrong: 'journal, volume, pages',
    note: 'A review, not a trial. It says that randomised trials are needed.',
    also: [],
  },
  A45: {
    cited:
      'Del Giudice F et al. A systematic review and meta-analysis of clinical trials implementing aromatase inhibitors to treat male infertility. Asian J Androl 22(4), 2020, 362-368',
    meant: 'delgiudice2020',
    right: 'authors, title, journal, year, volume',
    wrong: 'pages',
    note: 'Eight original articles, mostly uncontrolled.',
    also: [],
  },
  A46: {
    cited:
      'Tan RB et al. Clinical application of aromatase inhibitors to treat male infertility. Hum Reprod Update 28(3), 2022, 361-381',
    meant: 'yang2022hru',
    right: 'title, journal',
    wrong: 'author',
    note: 'A narrative review. Issue and pages are doubtful as well; the true ones were not seen. The author belongs to another paper.',
    also: ['tan2014'],
  },
  A47: {
    cited:
      'Li F et al. Efficacy and safety of letrozole or anastrozole in the treatment of male infertility with low testosterone-estradiol ratio. Andrology 10(5), 2022, 894-909',
    meant: 'guo2022',
    right: 'title, journal, year, issue, pages',
    wrong: 'author',
    note: 'Against other drugs (receptor blockers, hCG) the inhibitors showed no advantage for semen.',
    also: [],
  },
  A48: {
    cited:
      'Mauras N et al. Aromatase Inhibition in the Human Male Reveals a Hypothalamic Site of Estrogen Feedback. J Clin Endocrinol Metab 83(10), 1998, 3489-3495',
    meant: 'hayes2000',
    right: 'title, journal',
    wrong: 'author, year, volume, pages',
    note: 'Mauras wrote another paper on the same drug.',
    also: ['mauras2000'],
  },
  A49: {
    cited:
      'Rochira V et al. Estrogens in Human Male Gonadotropin Secretion and Testicular Physiology From Infancy to Late Puberty. Front Endocrinol 11, 2020, 128',
    meant: 'guercio2020',
    right: 'title, journal, year',
    wrong: 'author, article number',
    note: 'The DOI ends in the article’s number, 72.',
    also: [],
  },
  A50: {
    cited:
      'Pavlovich CP et al. Aromatase inhibitors for male infertility. J Urol 165(5), 2001, 1522-1525',
    meant: 'pavlovich2001',
    right: 'author, journal, year',
    wrong: 'title, issue, pages',
    note: 'The title belongs to a later paper from the same clinic. Both are uncontrolled series. The true pages were not seen.',
    also: ['raman2002'],
  },
} as const satisfies Readonly<Record<string, AsCited>>;
