/** The bench: constants move within their ranges, and the ranking says what the model itself does. */
import { describe, expect, it } from 'vitest';
import { constants, parameterIds } from '../../workers/contract/constants';
import type { Progress } from '../../workers/contract/laboratory';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { Laboratory } from '../../workers/laboratory';
import { asFitted, changedIn, withConstant } from '../../src/bench/changes';
import { byInfluence, byOrgan, reachOf } from '../../src/bench/ranking';

describe('a change', () => {
  const id = 'testis.gain';
  it('is kept within the cited range, and is none at the fitted value', () => {
    const moved = withConstant(standard(), id, 99);
    expect(moved.parameters).toEqual({ [id]: constants[id].high });
    expect(changedIn(moved)).toEqual([id]);
    expect(withConstant(moved, id, constants[id].value).parameters).toEqual({});
    expect(asFitted(moved)).toEqual(standard());
  });
  it('leaves other changes alone', () => {
    const two = withConstant(withConstant(standard(), id, 1.2), 'bone.loss', 6);
    expect(Object.keys(withConstant(two, id, 1.3).parameters).sort()).toEqual(['bone.loss', id]);
  });
});

describe('the ranking', () => {
  const base = 10;
  const progress: Progress = {
    ...{ base, chance: 0.01, from: 0, to: 1, of: parameterIds.length },
    found: [
      { id: 'testis.gain', low: 9, high: 11 },
      { id: 'bone.loss', low: 10, high: 10 },
      { id: 'blood.SHBG.level', low: 16, high: 6 },
    ],
  };
  it('puts first what moves the number furthest, either way, and leaves none out', () => {
    const [ranked, rest] = byInfluence(progress);
    expect(ranked?.ids).toEqual(['blood.SHBG.level', 'testis.gain', 'bone.loss']);
    expect(reachOf({ id: 'testis.gain', low: 9, high: 11 }, base)).toBeCloseTo(0.2);
    expect([...(ranked?.ids ?? []), ...(rest?.ids ?? [])].sort()).toEqual([...parameterIds].sort());
    expect(byOrgan().flatMap(({ ids }) => ids)).toEqual(parameterIds);
  });
});

describe('the laboratory', () => {
  const laboratory = new Laboratory(() => new Promise((resolve) => setImmediate(resolve)));
  const scenario: Scenario = { ...standard(), days: 3 };

  it('finds what SHBG hangs on, tells how far it is, and says how much is chance', async () => {
    const told: Progress[] = [];
    await laboratory.influence(scenario, 'SHBG', 3, (progress) => told.push(progress));
    const last = told.at(-1);
    expect(told).toHaveLength(parameterIds.length + 1);
    expect(last?.found).toHaveLength(parameterIds.length);
    expect(last && byInfluence(last)[0]?.ids[0]).toBe('blood.SHBG.level');
    const bone = last?.found.find(({ id }) => id === 'bone.loss');
    expect(bone?.low).toBe(last?.base); // SHBG knows nothing of bone
    expect(last?.chance).toBeGreaterThan(0);
    expect(last?.chance).toBeLessThan(0.2);
  });
  it('stops when it is told to, and when another question comes', async () => {
    let told = 0;
    await laboratory.influence(scenario, 'LH', 2, () => {
      told += 1;
      if (told === 3) laboratory.cancel();
    });
    expect(told).toBe(3);
  });
});
