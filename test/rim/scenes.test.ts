/** Kept scenes: what goes in comes out, and a broken store or file costs no more than what is broken in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addScenes,
  freeName,
  MOST_SCENES,
  nameFrom,
  readScenes,
  writeScenes,
  type Scene,
} from '../../src/rim/scenes';
import { openingView } from '../../src/rim/link/view';
import { standard } from '../../workers/contract/scenario';
import { modelVersion } from '../../workers/contract/version';
import { arbitraryScenario } from '../arbitrary';

const scene = (name: string, more: Partial<Scene> = {}): Scene => ({
  ...{ name, scenario: standard(), view: { day: 3, tempo: 'weeks', playing: false } },
  model: modelVersion,
  ...more,
});

describe('a list of scenes', () => {
  it('comes back from its text', () => {
    fc.assert(
      fc.property(fc.array(arbitraryScenario, { maxLength: 4 }), (scenarios) => {
        const scenes = scenarios.map((scenario, at) => scene(`no. ${at}`, { scenario }));
        expect(readScenes(writeScenes(scenes), 'x')).toEqual({ scenes, broken: 0 });
      }),
    );
  });

  it('is read from any text without harm', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { scenes } = readScenes(text, 'x');
        for (const { name } of scenes) expect(name).not.toBe('');
      }),
    );
  });

  it('loses of a broken text only what is broken', () => {
    const text = JSON.stringify({
      scenes: [
        scene('good'),
        { name: 'bad', scenario: { version: 1, seed: -1, days: 3 } },
        null,
        7,
      ],
    });
    expect(readScenes(text, 'x')).toEqual({ scenes: [scene('good')], broken: 3 });
    expect(readScenes('{', 'x')).toEqual({ scenes: [], broken: 1 });
  });

  it('mends a view that cannot be', () => {
    const text = JSON.stringify({
      scenes: [{ scenario: standard(), view: { day: -4, tempo: 'x' } }],
    });
    const [read] = readScenes(text, 'Scene').scenes;
    expect(read).toEqual(scene('Scene', { view: { ...openingView, playing: false } }));
  });

  it('takes a scenario by itself, and one inside a run', () => {
    expect(readScenes(JSON.stringify(standard()), 'Mine').scenes[0]?.name).toBe('Mine');
    const run = { gonadostat: 1, scenario: standard(), columns: {} };
    expect(readScenes(JSON.stringify(run), 'Mine').scenes).toHaveLength(1);
  });

  it('names every scene differently, newest first, and is not endless', () => {
    const list = addScenes([scene('A')], [scene('A'), scene('B')]);
    expect(list.map(({ name }) => name)).toEqual(['A 2', 'B', 'A']);
    expect(freeName(list, 'A')).toBe('A 3');
    const many = Array.from({ length: 300 }, (_, at) => scene(`${at}`));
    expect(addScenes([], many)).toHaveLength(MOST_SCENES);
  });

  it('has names of one line', () => {
    expect(nameFrom(' a\n b ')).toBe('a b');
    expect(nameFrom('x'.repeat(500))).toHaveLength(80);
    expect(nameFrom({})).toBe('');
  });
});
