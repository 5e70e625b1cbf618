/** Others are lived at leisure: a stretch at a time, and none while somebody asks. */
import { describe, expect, it } from 'vitest';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { meetOthers } from '../../workers/leisure';
import { Runs } from '../../workers/runs';
import type { Segment } from '../../workers/contract/trajectory';

const brief: Scenario = { ...standard(), days: 8 };

/** How often there was rest, where somebody asked during the first so many of them. */
async function rests(asking: number): Promise<number> {
  const runs = { newest: -1 };
  let count = 0;
  await meetOthers(brief, runs, () => {
    count += 1;
    if (count <= asking) runs.newest += 1;
    return Promise.resolve();
  });
  return count;
}

/** What a worker says of the man, after a while of leisure or none. */
async function said(atLeisure: boolean): Promise<Segment[]> {
  const segments: Segment[] = [];
  const surroundings = {
    post: (segment: Segment) => void segments.push(segment),
    pause: () => Promise.resolve(),
  };
  const runs = new Runs(surroundings);
  if (atLeisure) await meetOthers(brief, runs, () => Promise.resolve());
  await runs.simulate(1, { ...brief, subject: { ...brief.subject, bodyFat: 21.5 } }, 0);
  return segments;
}

describe('leisure', () => {
  it('comes before every stretch, and ends', async () => {
    // eight days are two stretches, and a look that finds no third
    expect(await rests(0)).toBe(12 * 3);
  });

  it('waits as long as somebody asks', async () => {
    expect(await rests(9)).toBe((await rests(0)) + 9);
  });

  it('changes nothing that is said of anybody', async () => {
    expect(await said(true)).toEqual(await said(false));
  });
});
