/** Others are lived at leisure: a stretch at a time, and none before or while anybody is served. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { standard, type Scenario } from '../../workers/contract/scenario';
import type { Segment } from '../../workers/contract/trajectory';
import { meetOthers, type Asking } from '../../workers/leisure';
import { Runs } from '../../workers/runs';

/** How often others rest where so much is asked and answered at each of their rests, and nothing after them. */
async function rests(course: readonly Asking[] = []): Promise<number> {
  const runs = { asked: 1, answered: 1 };
  let count = 0;
  await meetOthers(runs, () => {
    Object.assign(runs, course[count] ?? { asked: runs.asked, answered: runs.asked });
    count += 1;
    return Promise.resolve();
  });
  return count;
}
const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** What a worker says of a man, with others lived in between or not. */
async function said(withOthers: boolean): Promise<string> {
  const bytes = createHash('sha256');
  const post = ({ values, pulses }: Segment): void => {
    // every channel lies on the one buffer
    for (const series of [values.LH, pulses]) bytes.update(new Uint8Array(series.buffer));
  };
  const runs = new Runs({ post, pause: turn });
  const man: Scenario = { ...standard(), days: 200 };
  const lives = async (): Promise<void> => {
    await runs.simulate(1, { ...man, subject: { ...man.subject, bodyFat: 21.5 } }, 0);
    await runs.simulate(2, man, 0);
  };
  // whatever is asked, they take it for answered: the worst there could be
  const deaf: Asking = { asked: 1, answered: 1 };
  await Promise.all([lives(), withOthers ? meetOthers(deaf, turn) : null]);
  return bytes.digest('hex');
}

describe('leisure', () => {
  it('comes before every stretch, and ends', async () => {
    // thirty days are two stretches, and a look that finds no third
    expect(await rests()).toBe(20 * 3);
  });

  it('begins when the first run is over', async () => {
    const nobody = { asked: 0, answered: 0 };
    expect(await rests([nobody, nobody, nobody, { asked: 1, answered: 0 }])).toBe(20 * 3 + 4);
  });

  it('waits as long as a run is under way, and while others are asked for', async () => {
    const long = Array.from({ length: 5 }, () => ({ asked: 2, answered: 1 }));
    expect(await rests(long)).toBe(20 * 3 + 5);
    const many = [2, 3, 4, 5].map((asked) => ({ asked, answered: asked }));
    expect(await rests(many)).toBe(20 * 3 + 4);
  });

  it('changes nothing that is said of anybody, even in the midst of it', async () => {
    expect(await said(true)).toBe(await said(false));
  });
});
