/** Undo and redo. */
import { describe, expect, it } from 'vitest';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { History } from '../../src/state/history.svelte';
import { withBodyFat } from '../../src/state/pull';

const fat = (percent: number): Scenario => withBodyFat(standard(), percent);
const fatOf = (history: History): number => history.present.subject.bodyFat;

describe('history', () => {
  it('makes one step of a whole drag', () => {
    const history = new History(standard());
    for (const percent of [21, 22, 23]) history.propose(fat(percent));
    expect(history.canUndo).toBe(false);
    expect(history.ground.subject.bodyFat).toBe(20);
    expect(history.seal()).toBe(true);
    expect(fatOf(history)).toBe(23);
    history.undo();
    expect(fatOf(history)).toBe(20);
    expect(history.canUndo).toBe(false);
    history.redo();
    expect(fatOf(history)).toBe(23);
    expect(history.canRedo).toBe(false);
  });

  it('makes no step of a drag that ends where it began, and keeps what was undone', () => {
    const history = new History(standard());
    history.act(fat(30));
    history.undo();
    history.propose(fat(25));
    history.propose(fat(20));
    expect(history.seal()).toBe(false);
    expect(history.canUndo).toBe(false);
    expect(history.canRedo).toBe(true);
  });

  it('drops what the hand thinks better of', () => {
    const history = new History(standard());
    history.propose(fat(40));
    history.drop();
    expect(fatOf(history)).toBe(20);
    history.propose(fat(40));
    history.undo();
    expect(fatOf(history)).toBe(20);
  });

  it('goes on with the latest step when it is taken up again', () => {
    const history = new History(standard());
    history.act(fat(25));
    history.propose(fat(30));
    history.seal();
    history.reopen();
    expect(history.ground.subject.bodyFat).toBe(25);
    history.propose(fat(31));
    history.seal();
    history.undo();
    expect(fatOf(history)).toBe(25);
  });

  it('gives the reopened step back when the hand thinks better of it', () => {
    const history = new History(standard());
    history.act(fat(25));
    history.reopen();
    history.propose(fat(31));
    history.drop();
    expect(fatOf(history)).toBe(25);
    history.undo();
    expect(fatOf(history)).toBe(20);
  });

  it('moves where one looks from with a step that moved it, there and back', () => {
    const history = new History(standard());
    const from = { day: 40, tempo: 'weeks' } as const;
    const to = { day: 2, tempo: 'pulses' } as const;
    history.act(fat(30));
    history.act(standard(), { from, to });
    expect(history.undo()?.vantage).toEqual(from);
    expect(fatOf(history)).toBe(30);
    expect(history.redo()?.vantage).toEqual(to);
    history.undo();
    expect(history.undo()?.vantage).toBeUndefined();
  });

  it('leads back to the horizon that was, not to one that has grown since', () => {
    const history = new History(standard());
    history.act(fat(30));
    history.silently((scenario) => ({ ...scenario, days: 240 }));
    expect(history.undo()?.scenario.days).toBe(180);
    expect(history.redo()?.scenario.days).toBe(180);
    expect(history.canRedo).toBe(false);
  });

  it('starts anew after a step that follows an undo', () => {
    const history = new History(standard());
    history.act(fat(30));
    history.undo();
    history.act(fat(35));
    expect(history.canRedo).toBe(false);
    expect(history.redo()).toBeNull();
    history.undo();
    expect(history.undo()).toBeNull();
  });

  it('forgets steps beyond two hundred', () => {
    const history = new History(standard());
    for (let step = 0; step < 300; step += 1) history.act(fat(10 + (step % 40)));
    let undone = 0;
    while (history.undo()) undone += 1;
    expect(undone).toBe(200);
  });
});
