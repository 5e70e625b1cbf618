/** What the page does by itself when a hand lets go. */
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { standard } from '../../workers/contract/scenario';
import type { Heartbeat } from '../../src/heartbeat';
import { live } from '../../src/life.svelte';
import { paced } from '../../src/rim/paced.svelte';
import { Playhead } from '../../src/state/playhead.svelte';

it('writes the numbers that waited for the hand as soon as it lets go', () => {
  let day = $state(0);
  let pulling = $state<string | null>('dose');
  const written: number[] = [];
  const playhead = new Playhead();
  if (!playhead.playing) playhead.toggle();
  const still: Pick<Heartbeat, 'listen'> = { listen: () => () => undefined };
  const rest = live({
    ...{ playhead, heartbeat: still as Heartbeat, settings: { still: false } },
    ...{ scenario: standard(), lives: true, isAwaited: false },
    ...{ keepInSight: () => undefined, writeLink: () => undefined },
    get pulling() {
      return pulling;
    },
  });
  const end = $effect.root(() =>
    paced(
      () => day,
      () => void written.push(day),
    ),
  );
  flushSync();
  day = 1;
  flushSync();
  expect(written).toEqual([0]);
  pulling = null;
  flushSync();
  expect(written).toEqual([0, 1]);
  end();
  rest();
});
