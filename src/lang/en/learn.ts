/** The words around the lessons, fetched with them; what the lessons say themselves is in src/learn/lessons. */
import type { Answer, Way } from '../../learn/answer';
import type { Level, Observable, Part } from '../../learn/lesson';

/** "a, b and c". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const observables: Readonly<Partial<Record<Observable, string>>> = {
  LH: 'LH',
  LHburst: 'the size of LH bursts',
  FSH: 'FSH',
  testosterone: 'testosterone',
  freeTestosterone: 'free testosterone',
  estradiol: 'estradiol',
  freeEstradiol: 'free estradiol',
  SHBG: 'SHBG',
  inhibinB: 'inhibin B',
  GnRHpulseRate: 'the rate of GnRH pulses',
  testosteroneEstradiolRatio: 'the T/E2 ratio',
  anastrozole: 'anastrozole in blood',
  letrozole: 'letrozole in blood',
  aromataseActivity: 'working aromatase outside the testis',
  testicularAromataseActivity: 'working aromatase in the testis',
  intratesticularTestosterone: 'testosterone in the testis',
  spermConcentration: 'sperm per mL',
  spineBMDchangePct: 'spine bone density',
};
const went = { falls: 'fell', stays: 'stayed', rises: 'rose' } satisfies Record<Way, string>;

export const learn = {
  title: 'Learn',
  lead: 'Say what you expect. Then run it.',
  levels: {
    fundamentals: 'Fundamentals',
    intermediate: 'Intermediate',
    academic: 'Academic',
  } satisfies Record<Level, string>,
  levelLabel: 'Level',
  explainedFor: 'Explained for',
  about: {
    fundamentals: 'The loop, its messengers and its brake. No biology needed.',
    intermediate: 'The medicines as they are used: doses, results, harms.',
    academic: 'Where estrogen acts, what genes do, and how good the evidence is.',
  } satisfies Record<Level, string>,
  minutes: (count: number) => `${count} min`,
  begin: (title: string) => `Start: ${title}`,
  done: 'done',
  progress: (done: number, all: number) =>
    `${done} of ${all} lessons done, kept on this device only`,
  forget: 'Forget my progress',
  allLessons: 'All lessons',
  step: (at: number, all: number) => `Step ${at} of ${all}`,
  parts: {
    predict: 'Predict',
    reverse: 'Take it back',
    transfer: 'Use it elsewhere',
    read: 'Read',
  } satisfies Record<Part, string>,
  next: 'Next step',
  back: 'Back',
  finish: 'Finish the lesson',
  nextLesson: (title: string) => `Next lesson: ${title}`,
  replaced: 'The lesson puts its own man on the page; Undo brings yours back.',
  finished: 'Lesson done.',
  run: 'Run it',
  handDone: 'I have done it: see what comes of it',
  again: 'Show this scene again',
  predictAgain: 'Forget my answer here',
  unanswered: 'First say what you expect for each.',
  computing: 'The simulation is answering …',
  ways: { falls: 'falls', stays: 'stays', rises: 'rises' } satisfies Record<Way, string>,
  staysMeans: 'Stays: within 5 % of before.',
  observable: (of: Observable) => observables[of] ?? of,
  /** "LH and testosterone rose; estradiol fell." */
  headline: (answer: Answer): string => {
    if (answer.kind !== 'change') return '';
    const clauses = (['rises', 'falls', 'stays'] as const).flatMap((way) => {
      const names = answer.turns.filter((turn) => turn.way === way);
      if (names.length === 0) return [];
      return [
        `${listed(names.map(({ reading }) => observables[reading.of] ?? reading.of))} ${went[way]}`,
      ];
    });
    return `${capital(clauses.join('; '))}.`;
  },
  columns: { what: 'what', change: 'change', you: 'you said' },
  /** What stands on the two sides of the arrow: the same man without what is done, earlier days, or another man. */
  sides: { without: 'without → with', before: 'before → after', other: 'compared → here' },
  /** Over which days means are taken. */
  stretch: (from: number, to: number) => `days ${from}–${to}`,
  over: (days: string) => `Means over ${days}.`,
  overBefore: (before: string, days: string) => `Means over ${before}, then over ${days}.`,
  opening: 'Opening the lesson …',
  fromNothing: 'from nothing',
  points: (difference: string) => `${difference} points`,
  orderColumns: { place: 'place', what: 'in the simulation', value: 'value', you: 'you said' },
  asExpected: 'as you expected',
  surprise: 'a surprise',
  youSaid: (what: string) => `you: ${what}`,
  verdict: (right: number, all: number): string => {
    if (right === all) return all === 1 ? 'As you expected.' : 'All as you expected.';
    if (right === 0) return 'Not what you expected: worth a second look.';
    return `${right} of ${all} as you expected; the rest is the surprise.`;
  },
  order: {
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    places: ['1st', '2nd', '3rd'],
  },
  sketch: {
    label: 'Your curve: drag it, or use the arrow keys on a point',
    point: (moment: string) => `Expected at ${moment}`,
    times: (value: string) => `${value} times the start`,
    yours: 'yours',
    simulated: 'simulated',
    way: (same: boolean) =>
      same ? 'It went the way you drew.' : 'It went another way than you drew.',
    size: (mine: string, its: string, near: boolean) =>
      `You drew ×${mine} at the end; in this model it is ×${its}${near ? ', close' : ''}.`,
  },
  many: 'Many people think',
  inFact: 'In fact',
  sources: 'Sources and claims',
  from: 'Sources',
  claims: 'What the article says here was judged',
  inModel: 'In this model.',
  worksheet: 'Print a worksheet',
  notes: {
    title: 'For teachers',
    open: 'Notes for teachers',
    lead: (lessons: number, minutes: number) =>
      `${lessons} lessons, ${minutes} minutes in all. Let a class commit before it sees: hands up for falls, stays, rises, or a curve on paper. Then run it and talk about the surprise.`,
    print: 'Print these notes',
    time: 'Time',
    timing: (minutes: number, steps: number) =>
      `${minutes} min alone, in ${steps} steps; more where a class talks about each surprise.`,
    goal: 'Goal',
    ask: 'Ask the class',
    pitfall: 'Pitfall',
    links: 'Links that open each scene',
  },
  sheet: {
    question: 'Question',
    expect: 'I expect (and why):',
    saw: 'What I saw:',
    answers: 'Answers, as this model gives them',
    name: 'Name',
    date: 'Date',
    note: 'A teaching model of a typical man. It says nothing about anybody’s own hormones.',
  },
  glossary: 'Glossary',
  closing: {
    title: 'Questions to bring to a clinician',
    lead: 'This page gives no advice. If something in it touches you, these are questions worth asking:',
    questions: [
      'Which assay measured my estradiol, and how sure is it at low levels?',
      'Was the blood taken in the morning, and was it taken twice?',
      'Compared with whom did men in the studies improve?',
      'What could it do to bone, and how would we notice?',
      'What is known about the chance of a child, not only of more sperm?',
      'What would we stop for, and when would we look again?',
    ],
  },
  table: {
    fill: 'Fill it in by running',
    filling: 'Running …',
    drugs: {
      caption:
        'Fourth week of each in the man on this page, as times himself untreated: estradiol, LH, testosterone, working aromatase outside the testis',
      head: ['regimen', 'E2', 'LH', 'T', 'enzyme'],
    },
    axis: {
      caption:
        'A man with 40 % fat against the lean man, him on letrozole 2.5 mg a week against before, and what the article’s table says',
      head: ['quantity', 'heavy ÷ lean', 'drug ÷ before', 'the article'],
    },
  },
} as const;
