/** Every step of every lesson, run through the engine: scenes are valid, questions have an answer, and the answer is the simulation's. */
import { describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../../workers/contract/scenario';
import {
  borneOut,
  STAYS,
  wayOf,
  type Answer,
  type Prediction,
  type Turn,
} from '../../src/learn/answer';
import { levels, type Ask, type Lesson, type Step } from '../../src/learn/lesson';
import { untold } from '../../src/learn/pads';
import { lessons } from '../../src/learn/shelf';
import { verdicts, type ClaimId } from '../../src/learn/claims';
import { anotherMan, answered, isValid, shownIn } from './running';

vi.setConfig({ testTimeout: 120_000 });

interface Asked {
  readonly name: string;
  readonly ask: Ask;
  readonly shown: Scenario;
}
const every = lessons.flatMap((lesson) =>
  lesson.steps.map((step, at) => ({ lesson, step, name: `${lesson.id}, step ${at + 1}` })),
);
const asked = every.flatMap(({ lesson, step, name }): Asked[] =>
  step.ask ? [{ name, ask: step.ask, shown: shownIn(lesson, step) }] : [],
);
const scenesOf = (lesson: Lesson): Scenario[] =>
  [lesson.scene, ...lesson.steps.flatMap(({ scene, opens }) => [scene, opens])].flatMap((one) =>
    one ? [one.scenario] : [],
  );
const partsOf = ({ steps }: Lesson): string[] => steps.map(({ part }) => part);

/** All numbers of an answer. */
function numbers(answer: Answer): readonly number[] {
  if (answer.kind === 'order') return answer.values;
  if (answer.kind === 'sketch') return answer.points;
  return answer.turns.flatMap(({ value, against }) => [value, against]);
}
/** Says what is right. */
function rightly(answer: Answer): Prediction {
  if (answer.kind === 'change') return { kind: 'change', ways: answer.turns.map(({ way }) => way) };
  if (answer.kind === 'order') return answer;
  const start = answer.points[0] ?? 1;
  return { kind: 'sketch', points: answer.points.map((value) => value / start) };
}
/** Far enough from the border between staying and moving that no pulse decides it. */
function isClear({ reading, value, against, way }: Turn): boolean {
  const border = reading.as === 'difference' ? 0.3 : STAYS;
  const change = Math.abs(reading.as === 'difference' ? value - against : value / against - 1);
  return way === 'stays' ? change < 0.75 * border : change > 1.4 * border;
}

describe('the lessons', () => {
  it('are enough, of every level, each with a name of its own', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(18);
    expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length);
    for (const level of levels)
      expect(lessons.filter((one) => one.level === level).length).toBeGreaterThanOrEqual(6);
  });

  it.each(lessons)('$id: takes 2 to 5 minutes, predicts, reverses and transfers', (lesson) => {
    expect(lesson.minutes).toBeGreaterThanOrEqual(2);
    expect(lesson.minutes).toBeLessThanOrEqual(5);
    expect(partsOf(lesson)).toEqual(expect.arrayContaining(['predict', 'reverse', 'transfer']));
    expect(lesson.steps.filter(({ ask }) => ask).length).toBeGreaterThanOrEqual(3);
    expect(lesson.question).toMatch(/\?$/);
  });

  it.each(lessons)('$id: every scene is a scenario that the engine takes', (lesson) => {
    for (const scenario of scenesOf(lesson)) expect(isValid(scenario)).toBe(true);
  });

  it('name a source in every step', () => {
    for (const { step, name } of every) expect(step.sources.length, name).toBeGreaterThan(0);
  });

  it('answer for every claim of the article, each in one place', () => {
    const placed = every.flatMap(({ step }) => step.claims);
    const missing = (Object.keys(verdicts) as ClaimId[]).filter((id) => !placed.includes(id));
    expect(missing).toEqual([]);
  });
});

describe('every question', () => {
  it.each(asked)('$name: has an answer that no chance decides', ({ ask, shown }) => {
    const answer = answered(ask, shown);
    for (const value of numbers(answer)) expect(Number.isFinite(value)).toBe(true);
    if (answer.kind === 'change') for (const turn of answer.turns) expect(isClear(turn)).toBe(true);
    if (answer.kind === 'order') {
      const [first = 0, second = 0, third = 0] = answer.order.map((at) => answer.values[at] ?? 0);
      for (const [a, b] of [
        [first, second],
        [second, third],
      ] as const)
        expect(Math.abs(a - b)).toBeGreaterThan(0.06 * Math.max(Math.abs(a), Math.abs(b)));
    }
    if (answer.kind === 'sketch' && ask.kind === 'sketch')
      expect(Math.max(...answer.points) / (answer.points[0] ?? 1)).toBeLessThan(ask.top);
  });

  it.each(asked)('$name: who says what the runs say is right, who says nothing is not', (one) => {
    const answer = answered(one.ask, one.shown);
    expect(borneOut(rightly(answer), answer)).not.toContain(false);
    expect(borneOut(untold(one.ask), answer)).toContain(false);
  });

  it.each(asked)('$name: has other numbers in another man', ({ ask, shown }) => {
    const here = numbers(answered(ask, shown));
    const there = numbers(answered(ask, shown, anotherMan));
    expect(there).not.toEqual(here);
  });
});

describe('a way', () => {
  const reading = { of: 'LH', from: 0, to: 1 } as const;
  it('is no change within five in a hundred', () => {
    expect(wayOf(reading, 1.04, 1)).toBe('stays');
    expect(wayOf(reading, 1.06, 1)).toBe('rises');
    expect(wayOf(reading, 0.94, 1)).toBe('falls');
  });
  it('is counted in points for what is a change itself', () => {
    const bone = { ...reading, of: 'spineBMDchangePct', as: 'difference' } as const;
    expect(wayOf(bone, -0.2, 0)).toBe('stays');
    expect(wayOf(bone, -1, 0.8)).toBe('falls');
  });
});

describe('an answer turns with the man', () => {
  it('a man with hardly any Leydig cells makes other answers right', () => {
    const some = asked.filter((_, at) => at % 4 === 0);
    const turned = some.filter(({ ask, shown }) => {
      const poor = (scenario: Scenario): Scenario => ({
        ...scenario,
        subject: { ...scenario.subject, leydigReserve: 0.05 },
      });
      const [here, there] = [answered(ask, shown), answered(ask, shown, poor)];
      return borneOut(rightly(here), there).includes(false);
    });
    expect(turned.length).toBeGreaterThan(5);
  });
});

const isRead = ({ ask, part }: Step): boolean => !ask && part !== 'read';
it('only a step for reading has no question', () => {
  expect(every.filter(({ step }) => isRead(step)).map(({ name }) => name)).toEqual([]);
});
