/** A hand without sense: seeded mouse, touch and keys, all over the page, for so long. */
import type { Locator, Page } from '@playwright/test';

/** Numbers from 0 to 1 from a seed: the same hand every time. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const keys = [
  ...['Space', 'Enter', 'Escape', 'Tab', 'Shift+Tab', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Delete', 'Backspace', 'Control+z'],
  ...['Control+y', 'e', 'd', 'a', 's', '?', ',', '.', '[', ']', '5', '0'],
];
/** All that can be pressed, but for what leads away. */
const pressable =
  'button:visible:enabled, select:visible:enabled, input:visible:enabled, summary:visible, [role=slider]:visible';

type Act = (page: Page, chance: () => number) => Promise<unknown>;
const somewhere = (page: Page, chance: () => number): { x: number; y: number } => {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  return { x: chance() * width, y: chance() * height };
};
async function any(page: Page, chance: () => number): Promise<Locator | null> {
  const all = page.locator(pressable);
  const count = await all.count();
  return count === 0 ? null : all.nth(Math.floor(chance() * count));
}

const press: Act = async (page, chance) => {
  const one = await any(page, chance);
  // what is gone, hidden or covered by now is no fault of the page
  await one?.click({ timeout: 300, force: true }).catch(() => undefined);
};
const choose: Act = async (page, chance) => {
  const all = page.locator('select:visible:enabled');
  const count = await all.count();
  if (count === 0) return;
  const one = all.nth(Math.floor(chance() * count));
  const index = Math.floor(chance() * 12);
  await one.selectOption({ index }, { timeout: 200 }).catch(() => undefined);
};
const key: Act = (page, chance) =>
  page.keyboard.press(keys[Math.floor(chance() * keys.length)] ?? 'Tab');
const drag: Act = async (page, chance) => {
  const [from, to] = [somewhere(page, chance), somewhere(page, chance)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
};
const wheel: Act = async (page, chance) => {
  const { x, y } = somewhere(page, chance);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, (chance() - 0.5) * 600);
};
const touch: Act = async (page, chance) => {
  const hand = await page.context().newCDPSession(page);
  const [from, to] = [somewhere(page, chance), somewhere(page, chance)];
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: typeof from) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  await send('touchStart', from);
  if (chance() < 0.6) await send('touchMove', to);
  await send('touchEnd');
  await hand.detach();
};
const acts: readonly Act[] = [press, press, press, choose, key, key, key, drag, wheel, touch];

/** Does things at random for so many seconds; returns how many. */
export async function fuzz(page: Page, seed: number, seconds: number): Promise<number> {
  const chance = chanceFrom(seed);
  const close = (popup: Page): void => void popup.close().catch(() => undefined);
  page.on('popup', close);
  const end = Date.now() + seconds * 1000;
  let done = 0;
  for (; Date.now() < end; done += 1)
    await acts[Math.floor(chance() * acts.length)]?.(page, chance);
  page.off('popup', close);
  return done;
}
