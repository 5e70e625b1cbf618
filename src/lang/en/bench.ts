/** The words of the physiologist's bench in English. */

export const bench = {
  title: 'The bench',
  intro:
    'Any constant can be moved within the range that is cited for it. The man changes, past and future; the reference man stays.',
  number: 'Number',
  find: (name: string) => `Rank by what moves ${name} most`,
  stop: 'Stop',
  ranking: (done: number, of: number) => `${done} of ${of} constants tried`,
  /** What was asked, and how exact the answer is. */
  asked: (asked: { name: string; span: string; base: string; chance: string }) =>
    `${asked.name}, mean of ${asked.span}: ${asked.base} as he is. Each constant was put to both ends of its range, one at a time. Chance alone moves it by some ${asked.chance} %: less than that says nothing.`,
  failed: 'at one end of its range the model refuses to live',
  only: 'Only those changed',
  resetAll: 'Put all back',
  reset: (name: string) => `Put back: ${name}`,
  resetShort: 'Put back',
  usual: (value: string) => `fitted value ${value}`,
  as: { fitted: 'tuned to trials', assumed: 'our choice' },
  range: (low: string, high: string) => `${low} to ${high}`,
  groups: {
    hypothalamus: 'Hypothalamus',
    pituitary: 'Pituitary',
    testis: 'Testis',
    spermatogenesis: 'Germ cells',
    blood: 'Blood',
    adipose: 'Fat and aromatase',
    bone: 'Bone',
  } as Readonly<Record<string, string>>,
  ranked: 'Most influential first',
  rest: 'Not tried yet',
  noneChanged: 'No constant is changed.',
};
