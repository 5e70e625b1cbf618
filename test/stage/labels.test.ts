/** What the close views of organs say where they are read and not seen. */
import { expect, it } from 'vitest';
import { momentOf } from '../../src/diagram/moment';
import { readOut, sayings } from '../../src/stage/close/labels';
import { closeIds } from '../../src/stage/close/views';
import { pairOf, scenarioOf } from '../diagram/trajectories';

const { trajectory, twin, scenario } = pairOf(scenarioOf(4));
const moment = momentOf(trajectory, twin, scenario, 2.3);
const read = (id: (typeof closeIds)[number]): readonly string[] =>
  readOut(sayings[id](moment, scenario, 'si').labels);

it('what is drawn on both sides is read once', () => {
  expect(read('hypothalamus')).toEqual([
    expect.stringMatching(/^Estradiol brake holds \d+ %$/),
    expect.stringMatching(/^Testosterone brake holds \d+ %$/),
    'neuron upstream',
  ]);
});

it('no organ says anything twice, or nothing', () => {
  for (const id of closeIds) {
    const said = read(id);
    expect(new Set(said).size, id).toBe(said.length);
    expect(said.length, id).toBeGreaterThan(2);
    expect(
      said.every((text) => text.trim() !== ''),
      id,
    ).toBe(true);
  }
});
