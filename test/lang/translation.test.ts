/** A translation lies over the original, key by key. */
import { describe, expect, it } from 'vitest';
import { translated } from '../../src/lang/translation';

const original = {
  title: 'Blood',
  level: (amount: string) => `level ${amount}`,
  steps: [
    { say: 'first', ask: { rows: [1, 2] } },
    { say: 'second', ask: null },
  ],
};

describe('a translation', () => {
  it('says what it has and leaves the rest as it was', () => {
    const said = translated(original, {
      level: (amount) => `nivel ${amount}`,
      steps: [{ say: 'primero' }],
    });
    expect(said.title).toBe('Blood');
    expect(said.level('4')).toBe('nivel 4');
    expect(said.steps).toEqual([
      { say: 'primero', ask: { rows: [1, 2] } },
      { say: 'second', ask: null },
    ]);
  });

  it('does not touch the original, nor add what it lacks', () => {
    const stray = { title: 'Sangre', stray: 'nada' };
    expect(translated(original, stray)).not.toHaveProperty('stray');
    expect(original.title).toBe('Blood');
  });
});
