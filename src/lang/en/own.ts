/** The words around lessons that people write themselves, fetched with what they are written in. */

const places = {
  title: 'the title',
  steps: 'a first step',
  say: 'what is read before',
  words: 'the question',
  of: 'what is to be predicted',
  told: 'the note after',
} as const;

export const own = {
  /** Behind a number: what an order of changes is counted in. */
  times: 'times before',

  shelf: {
    title: 'Your own lessons',
    about:
      'Write one: set the man up with the sliders, add a step, ask. It stays in this browser until you hand it on.',
    write: 'Write a lesson',
    open: 'Open a lesson file',
    untitled: 'Untitled lesson',
    steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
    change: (title: string) => `Go on writing: ${title}`,
    remove: (title: string) => `Delete ${title}`,
    removed: (title: string) => `Deleted: ${title}.`,
    restore: 'Bring it back',
    refused:
      'This browser keeps nothing for this page: what you write here lasts for this visit. Save it as a file.',
  },

  guest: {
    banner: 'A lesson by someone else',
    by: (name: string) => `written by ${name}`,
    about: 'Its words are the author’s. What is right in it is computed here, by this model.',
    keep: 'Keep a copy to change',
    broken: (field: string, reason: string) =>
      `This lesson cannot be opened: ${field === '' ? 'it' : field} ${reason}.`,
    nowhere: 'The address names a lesson that is not in it. Open the whole link or the file.',
  },

  editor: {
    leave: 'Your lessons',
    heading: 'Write a lesson',
    title: 'Title',
    question: 'The question that drives it',
    by: 'Your name, if you like',
    minutes: 'Minutes',
    steps: 'Steps',
    how: 'Set the man up with the real controls: sliders, the plan on the charts, Do. Then add him as a step.',
    add: 'Add a step from what is on the page',
    full: 'A lesson has at most 20 steps.',
    preview: 'Try it as a learner',
    previewing: 'This is how a learner sees it.',
    backToWriting: 'Back to writing',
    untold: 'no question yet',
    reading: 'to be read',
    up: (at: number) => `Move step ${at} up`,
    down: (at: number) => `Move step ${at} down`,
    open: (at: number, what: string) => `Step ${at}: ${what}`,
    remove: (at: number) => `Delete step ${at}`,
    removed: (at: number) => `Step ${at} deleted.`,
    restore: 'Bring the step back',
  },

  step: {
    say: 'What the learner reads before',
    ask: 'What the learner predicts',
    kinds: {
      change: 'falls, stays or rises',
      order: 'an order of three',
      sketch: 'a curve',
      none: 'nothing: it is only read',
    },
    words: 'The question',
    quantities: 'Of these',
    curve: 'The curve of',
    third: (at: number) => `${at + 1}. of the three`,
    first: 'Comes first',
    firsts: { most: 'what rises most', least: 'what rises least' },
    top: 'The paper reaches',
    tops: (times: number) => `${times} times the start`,
    from: 'From day',
    to: 'to day',
    span: 'The mean of these days is compared with the same days of the man it begins with.',
    order: 'The learner finds the three in this order: let it be a wrong one.',
    along: 'The curve is drawn over these days.',
    seen: 'Take the days the charts show',
    begins: 'It begins with',
    beginnings: {
      before: 'what the step before ended with',
      untreated: 'the same man, nothing done to him',
      reference: 'the reference man',
      other: 'another man that was recorded',
    },
    beginsHere: 'Begin with what is on the page now',
    runs: (day: string) => `The button runs what was recorded; time starts on day ${day}.`,
    same: 'The man it begins with is the one that runs: nothing will change. Set him up, then record again.',
    record: 'Record again what is on the page',
    show: 'Show it on the page',
    act: 'The button says',
    told: 'The note the learner reads after',
    free: 'The learner may move',
    why: 'Why the others are locked',
    whyHint: 'One thing at a time.',
    recorded: 'Recorded.',
  },

  share: {
    title: 'Give it to others',
    missing: 'Still missing:',
    gap: (what: keyof typeof places, step: number | null) =>
      step === null ? places[what] : `step ${step + 1}: ${places[what]}`,
    link: 'Link to this lesson',
    copy: 'Copy the link',
    copied: 'Link copied.',
    refused: 'This browser does not let the page copy: the link is selected, copy it by hand.',
    long: (length: number, most: number) =>
      `The link would have ${length} characters, and some programs cut what is longer than ${most}. Give the file.`,
    file: 'Save as a file',
    about:
      'Whoever opens it, at any address where Gonadostat runs, sees it as a lesson by someone else.',
  },

  lock: {
    locked: (name: string) => `${name} is locked in this step.`,
    /** Of several, in the lesson; of one, on the slider itself. */
    why: (names: string, why: string) => `${names} locked here: ${why}`,
    here: (why: string) => `Locked: ${why}`,
    usual: 'one thing at a time.',
    unlock: 'Explore freely',
  },

  refused: {
    empty: 'must not be empty',
    noFormat: (format: string, given: string) =>
      `must be ${format}, not ${given}: this file is no lesson, or of another version`,
    noId: (given: string) =>
      `must be own- and six to twenty small letters or figures, not ${given}`,
    noJson: 'is no JSON',
    noLink: 'is cut short or was changed on its way',
    noScene: 'is no scene',
    noText: (given: string) => `must be text, not ${given}`,
    tooLong: (length: string, most: string) =>
      `has ${length} characters; at most ${most} are allowed`,
  },
} as const;
