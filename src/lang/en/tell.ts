/** What the page says to those who do not see it, in English; fetched when the page stands. */

/** The state of the man in sentences. */
export const describe = {
  names: {
    LH: 'LH',
    FSH: 'FSH',
    testosterone: 'Testosterone',
    estradiol: 'Estradiol',
    spermConcentration: 'Sperm',
  },
  when: (moment: string, isRunning: boolean) =>
    `${moment.charAt(0).toUpperCase()}${moment.slice(1)}, time ${isRunning ? 'runs' : 'stands still'}.`,
  nothingDone: 'Nothing is done to him.',
  done: (list: string) => `At work: ${list}.`,
  level: (name: string, value: string, words: string) =>
    `${name} ${value}${words === '' ? '' : `, ${words}`}.`,
  means: 'Means of the last 24 hours.',
  sizes: { below: 'below usual', usual: 'usual in men', above: 'above usual' },
  trends: {
    steady: 'steady',
    up: { slightly: 'rising slightly', clearly: 'rising', sharply: 'rising sharply' },
    down: { slightly: 'falling slightly', clearly: 'falling', sharply: 'falling sharply' },
  },
  /** In place of a trend where a clamp holds the level. */
  held: { testosterone: 'held', estradiol: 'held' },
  against: { untreated: 'untreated', reference: 'the reference man' },
  asTwin: (whom: string) => `as ${whom}`,
  aboveTwin: (percent: string, whom: string) => `${percent} % above ${whom}`,
  belowTwin: (percent: string, whom: string) => `${percent} % below ${whom}`,
  pulses: (rate: string) => `${rate} GnRH pulses a day.`,
  unknown: 'The first numbers are being computed.',
  brief: (name: string, trend: string) => `${name} ${trend}`,
};

export const tell = {
  title: 'In words and sound',
  close: 'Close',
  now: 'Describe now',
  words: 'In words and sound',
  nowTitle: 'Now',
  live: 'Say what changes as it runs, at most every 7 seconds',
  doneTitle: 'What is done to him',
  organs: 'Organs',
  arrows: 'Arrows',
  charts: 'The charts',
  table: (name: string) => `${name} as a table`,
  listen: (name: string) => `Listen to ${name}`,
  listenShort: 'Listen',
  stop: 'Stop',
  soundAbout:
    'The days shown, in six seconds from left to right: the higher the tone, the higher the level. Off unless you ask.',
  silent: 'This browser makes no sound.',
  time: 'Time',
  twin: { untreated: 'Untreated', reference: 'Reference man' },
  means: 'Means of whole days.',
  none: 'Nothing.',
};
