/** The page's voice on a session with its real worker: what a hand has done is told once, by what it leaves. */
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { REST } from '../../src/rim/speech';
import { Session } from '../../src/session.svelte';
import Voice from '../../src/tell/Voice.svelte';
import { until } from './until';

let end: () => unknown = () => undefined;
afterEach(async () => {
  await end();
  history.replaceState(null, '', location.pathname + location.search);
});
const wait = (ms: number): Promise<unknown> => new Promise((over) => setTimeout(over, ms));
/** So long after a rest, ms, all has been said that will be. */
const SILENCE = REST + 1500;

/** A man whose time stands still, and all that the voice has said of him. */
async function opened(): Promise<{ session: Session; spoken: string[] }> {
  history.replaceState(null, '', '#s=1.3~pulses_d2p0');
  const session = new Session();
  const stop = session.start();
  await until(() => session.drawn > 0 && !session.isAwaited);
  const shown = mount(Voice, { target: document.body, props: { session } });
  flushSync();
  const spoken: string[] = [];
  const voice = document.querySelector('.voice [role=status]');
  const ears = new MutationObserver(() => {
    if (voice?.textContent) spoken.push(voice.textContent);
  });
  ears.observe(document.body, { subtree: true, childList: true, characterData: true });
  end = () => {
    ears.disconnect();
    stop();
    return unmount(shown);
  };
  return { session, spoken };
}
/** Presses a key of the slider as often as there are values. */
async function press(session: Session, ...values: readonly number[]): Promise<void> {
  for (const value of values) {
    session.pull('estradiol', value);
    session.settle();
    await wait(REST / 4);
  }
}

it('six quick presses are told once, by the last value, while time stands still', async () => {
  const { session, spoken } = await opened();
  await wait(1000); // whoever listens once a second would hear the first press at once
  await press(session, 104, 111, 119, 127, 135, 144);
  await wait(SILENCE);
  expect(spoken).toEqual([
    expect.stringMatching(/^estradiol held at 144 pmol\/L\. LH .*, Estradiol held\.$/),
  ]);
  session.undo();
  await wait(SILENCE);
  expect(spoken.slice(1)).toEqual([expect.stringMatching(/^estradiol released\. LH /)]);
});

it('what is drawn is not told before the hand lets go', async () => {
  const { session, spoken } = await opened();
  session.pull('estradiol', 60);
  await wait(SILENCE);
  expect(spoken).toEqual([]);
  session.settle();
  await wait(SILENCE);
  expect(spoken).toEqual([expect.stringMatching(/^estradiol held at 60\.0 pmol\/L\. /)]);
});

it('a jump is no event, and takes nothing from what was done before it', async () => {
  const { session, spoken } = await opened();
  await press(session, 144);
  session.playhead.step(1);
  await wait(SILENCE);
  expect(spoken).toEqual([expect.stringMatching(/^estradiol held at 144 pmol\/L\. /)]);
  session.playhead.seek(1);
  await wait(SILENCE);
  session.reset();
  await wait(SILENCE);
  expect(spoken.filter((text) => /estradiol (held|released)/.test(text))).toHaveLength(1);
});
