/** The keys of the whole page, pressed: what they do, and what is said of it. */
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import Shortcuts from '../../src/controls/Shortcuts.svelte';
import { Session } from '../../src/session.svelte';

let session: Session;
let shown: object;
beforeEach(() => {
  session = new Session();
  session.playhead.pause();
  const nothing = (): void => undefined;
  shown = mount(Shortcuts, {
    target: document.body,
    props: { session, onundo: nothing, onredo: nothing },
  });
  flushSync();
});
afterEach(() => unmount(shown));

/** Presses keys in one go; all that is said of them. */
async function press(...keys: readonly string[]): Promise<string[]> {
  const status = document.querySelector('[role=status]');
  const heard: string[] = [];
  const ears = new MutationObserver(() => heard.push(status?.textContent ?? ''));
  ears.observe(document.body, { subtree: true, childList: true, characterData: true });
  for (const key of keys) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await new Promise((over) => setTimeout(over, 30));
  }
  await new Promise((over) => setTimeout(over, 300));
  ears.disconnect();
  return heard.filter((text) => text !== '');
}

it('a tempo is named, also where there is none beyond it', async () => {
  expect(await press(']')).toEqual(['weeks']);
  expect(await press(']')).toEqual(['months']);
  expect(await press(']')).toEqual(['months']);
  expect(await press('[')).toEqual(['weeks']);
  expect(session.playhead.tempo).toBe('weeks');
});

it('whether time runs is told', async () => {
  expect(await press(' ')).toEqual(['playing']);
  expect(session.playhead.playing).toBe(true);
  expect(await press(' ')).toEqual(['paused']);
  session.playhead.end = session.playhead.day;
  expect(await press(' ')).toEqual(['paused']);
});

it('a step says where it leads to', async () => {
  expect(await press('.')).toEqual(['day 2, 00:10']);
  expect(await press('.')).toEqual(['day 2, 00:20']);
  expect(await press(',')).toEqual(['day 2, 00:10']);
  expect(await press('.', '.', '.', '.')).toEqual(['day 2, 00:50']);
  session.playhead.seek(0);
  expect(await press(',')).toEqual(['day 0, 00:00']);
  expect(await press(',')).toEqual(['day 0, 00:00']);
});

it('what is seen or told elsewhere is not said', async () => {
  expect(await press('d')).toEqual([]);
  expect(session.desk.asked).toBe(1);
  expect(await press('1')).toEqual([]);
});
