/** What is drawn of a channel is that channel: told otherwise, it is drawn otherwise by as much, and everything else as before. */
import { afterAll, describe, expect, it } from 'vitest';
import type { ChannelId } from '../../workers/contract/channels';
import { sampleAt } from '../../workers/contract/trajectory';
import { kinds } from '../../src/diagram/particles';
import { bloodQuanta } from '../../src/diagram/quanta';
import { Inks } from '../../src/stage/inks';
import { overview } from '../../src/stage/overview';
import { pairOf, scenarioOf } from '../diagram/trajectories';
import { grainsOf, layout, show, type Man } from './picture';

const man: Man = pairOf(
  scenarioOf(12, {
    interventions: [
      { type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 3 },
      { type: 'exogenousTestosterone', mgPerDay: 4, from: 5 },
    ],
  }),
);
const DAY = 10.31;
const view = overview(layout, new Inks(), { value: 1 });
afterAll(() => view.dispose());

/** The same man with some channels in the place of others. */
function told(change: Partial<Record<ChannelId, Float32Array>>): Man {
  return {
    ...man,
    trajectory: { ...man.trajectory, values: { ...man.trajectory.values, ...change } },
  };
}
const own = (channel: ChannelId): Float32Array => man.trajectory.values[channel];
function drawn(one: Man): Map<string, number> {
  show(view, one, DAY);
  const sums = grainsOf(view.scene);
  return new Map(kinds.map((kind, index) => [kind, sums[index] ?? 0]));
}
const inBlood = ['LH', 'FSH', 'testosterone', 'estradiol', 'inhibinB'] as const;
const quantaOf = (one: Man, hormone: (typeof inBlood)[number]): number =>
  sampleAt(one.trajectory, hormone, DAY) / bloodQuanta[hormone];
/** FSH is on its way from the pituitary, too, as much as there is of it: this many times what is in blood. */
const ways = (usual: Map<string, number>, hormone: (typeof inBlood)[number]): number =>
  hormone === 'FSH' ? (usual.get('FSH') ?? 0) / quantaOf(man, 'FSH') : 1;

describe.each(inBlood)('%s', (hormone) => {
  it('told backwards in time is as much more or less of its own kind, and of no other', () => {
    const usual = drawn(man);
    const backwards = told({ [hormone]: own(hormone).slice().reverse() });
    const other = drawn(backwards);
    const expected = ways(usual, hormone) * (quantaOf(backwards, hormone) - quantaOf(man, hormone));
    expect(Math.abs(expected)).toBeGreaterThan(0.3);
    for (const kind of kinds) {
      const more = (other.get(kind) ?? 0) - (usual.get(kind) ?? 0);
      // the last of a kind is not drawn at all where there is next to nothing of it
      expect(Math.abs(more - (kind === hormone ? expected : 0)), kind).toBeLessThan(
        0.1 + 0.05 * Math.abs(expected),
      );
    }
  });
});

it.each([
  ['LH', 'testosterone'],
  ['testosterone', 'estradiol'],
  ['estradiol', 'LH'],
] as const)('%s and %s change places where their channels do', (one, other) => {
  // in quanta, so that as many particles are asked for
  const share = bloodQuanta[one] / bloodQuanta[other];
  const changed = told({
    [one]: own(other).map((value) => value * share),
    [other]: own(one).map((value) => value / share),
  });
  const [before, after] = [drawn(man), drawn(changed)];
  const swapped = quantaOf(man, other) - quantaOf(man, one);
  expect(Math.abs(swapped)).toBeGreaterThan(1);
  expect((after.get(one) ?? 0) - (before.get(one) ?? 0)).toBeCloseTo(swapped, 1);
  expect((after.get(other) ?? 0) - (before.get(other) ?? 0)).toBeCloseTo(-swapped, 1);
});

it('germ cells of two ages change places where their channels do', () => {
  const changed = told({
    spermatocytes: own('spermatids').map((value) => value * 0.5),
    spermatids: own('spermatocytes'),
  });
  const [before, after] = [drawn(man), drawn(changed)];
  expect(after.get('spermatocyte') ?? 0).toBeLessThan(0.75 * (before.get('spermatocyte') ?? 0));
  expect(after.get('spermatid') ?? 0).toBeCloseTo(before.get('spermatid') ?? 0, -1);
});
