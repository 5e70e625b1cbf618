/** The words of who was treated, what was checked and how far estradiol fell. */

export const candidate = {
  lead: 'Who the trials of aromatase inhibitors enrolled, what they measured and when, and how far estradiol fell: lowered, not abolished. A picture of groups; it says nothing about what one man should do.',
  who: {
    title: 'Who they were',
    about:
      'Men of infertile couples, mostly with few sperm, a low T/E2 ratio, often heavy. Low was mostly the testosterone; estradiol was often within range. Most series had no control group.',
    columns: {
      men: 'Men',
      n: 'n',
      given: 'Given',
      testosterone: 'Testosterone',
      estradiol: 'Estradiol',
      ratio: 'T/E2, ng/dL per pg/mL',
      source: 'Source',
    },
    notPrinted: '–',
    inModel:
      'In this model such a man has 36 % body fat and three tenths of the germ cells. Untreated, at rest:',
    tooLow: (low: string, high: string) =>
      `Fat makes his ratio low; a poor testis makes his sperm few. The series printed ratios of ${low} to ${high}: their men’s testosterone was lower still than this fat makes it here.`,
  },
  fell: {
    title: 'How far estradiol fell',
    about:
      'Ring: before, dot: on treatment, group means. Shaded: below 10 pg/mL (37 pmol/L), where bone was lost in men with clamped hormones; a year at about 12 pg/mL, by immunoassay, already cost spine density.',
    plot: 'Estradiol before and on treatment',
    columns: { arm: 'Men and drug', before: 'Before', on: 'On treatment', ratio: '×' },
    models: 'In this model',
    bone: 'bone',
    man: (drug: string, dose: string) => `The man above on ${drug} ${dose} a day`,
    untreated: 'The man above, untreated',
    castrate: 'The same on anastrozole 1 mg a day',
    castrateAlone: 'A man whose testes are silenced, testosterone replaced',
    none: 'The man above, born without aromatase',
    why: 'An intact man’s testosterone rises as estradiol falls and feeds what aromatase is left, and the testis shields its own. Where the testis is silent, the same tablet takes far more.',
  },
  checked: {
    title: 'What was checked, and when',
    about:
      'Every measure of an arm on an inhibitor, by the day it was taken. Hormones were looked at within weeks; sperm not before three months, since a sperm takes some ten weeks to make.',
    plot: 'Measures by outcome and day',
    days: ['a day', 'a week', 'a month', 'three months', 'a year'],
    arms: (count: number) => (count === 1 ? '1 arm' : `${count} arms`),
    from: (first: string, last: string) =>
      first === last ? `day ${first}` : `day ${first}–${last}`,
    outcome: 'Outcome',
    measured: 'Measured in',
    when: 'When',
    never: 'in no arm of the data',
  },
  scenes: 'See it in Explore',
  word: 'What the article says of it, and the evidence',
};
