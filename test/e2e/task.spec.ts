/** The first task of a lesson — hold estradiol low, see LH and testosterone rise, find out why, hand the scene on — by each hand alone. */
import { expect, test, type CDPSession, type Page } from '@playwright/test';

test.setTimeout(180_000); // a busy machine is no failure
/** Some ten days pass at this tempo. */
const STEPS = 10;
const start = './?view=schematic#s=1.3~weeks_d2p0';

async function open(page: Page): Promise<void> {
  await page.goto(start);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  await page.locator('[data-tool=bench]').waitFor();
}
/** What the scene is, and that it is in the link that was copied. */
async function isHandedOn(page: Page): Promise<void> {
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#s=.*~holdE_v/);
}
const risen = (page: Page, reading: string) =>
  expect(page.locator(`.reading.${reading} .against`)).toContainText(/\+\d+ %/);

test.describe('the task is done', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('by keyboard alone', async ({ page }) => {
    await open(page);
    /** Goes on with Tab until what has the focus is called so. */
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let press = 0; press < 150; press += 1) {
        await page.keyboard.press('Tab');
        const called = await page.evaluate(() => {
          const one = document.activeElement;
          return one?.getAttribute('aria-label') ?? one?.textContent?.trim() ?? '';
        });
        if (name.test(called)) return;
      }
      throw new Error(`Tab does not lead to ${name.source}`);
    };
    await page.keyboard.press('1'); // the key for estradiol
    await expect(page.getByRole('slider', { name: 'Estradiol', exact: true })).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('PageUp');
    await expect(page.getByRole('button', { name: 'Release' })).toBeVisible();
    await tabTo(/^Step forward$/);
    for (let step = 0; step < STEPS; step += 1) await page.keyboard.press('Enter');
    await risen(page, 'LH');
    await risen(page, 'testosterone');
    await tabTo(/^Testosterone: Why\?$/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.sentence')).toContainText(
      /because LH is ×.*because its level is held from outside/,
    );
    await page.keyboard.press('Escape');
    await tabTo(/^Share$/);
    await page.keyboard.press('Enter');
    await tabTo(/^Copy link$/);
    await page.keyboard.press('Enter');
    await isHandedOn(page);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    test('by touch alone', async ({ page }) => {
      await open(page);
      const slider = page.getByRole('slider', { name: 'Estradiol', exact: true });
      const box = await slider.boundingBox();
      if (!box) throw new Error('no slider');
      const finger = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
        finger.send('Input.dispatchTouchEvent', {
          type,
          touchPoints:
            share === undefined
              ? []
              : [{ x: box.x + share * box.width, y: box.y + box.height / 2 }],
        });
      await touch('touchStart', 0.35);
      for (const share of [0.25, 0.15, 0.05]) await touch('touchMove', share);
      await touch('touchEnd');
      await expect(slider).toHaveAttribute('aria-valuetext', /held/);
      for (let step = 0; step < STEPS; step += 1)
        await page.getByRole('button', { name: 'Step forward' }).tap();
      await risen(page, 'LH');
      await risen(page, 'testosterone');
      await page.getByRole('button', { name: 'Testosterone: Why?' }).tap();
      await expect(page.locator('.sentence')).toContainText(
        /because LH is ×.*because its level is held from outside/,
      );
      await page.getByRole('button', { name: 'Close', exact: true }).tap();
      await page.getByRole('button', { name: 'Share', exact: true }).tap();
      await page.getByRole('button', { name: 'Copy link' }).tap();
      await isHandedOn(page);
    });
  });

  test('from the accessibility tree alone', async ({ page }) => {
    await open(page);
    const tools = await page.context().newCDPSession(page);
    await act(page, tools, 'slider', /^Estradiol$/, 'focus');
    await page.keyboard.press('Home'); // what "set to its least" sends
    await page.keyboard.press('PageUp');
    await expect
      .poll(async () => (await find(tools, 'button', /^Release$/)) !== undefined)
      .toBe(true);
    const levels = async (): Promise<readonly number[]> =>
      [
        (await find(tools, 'button', /^Pituitary\./))?.name.match(/Now LH ([\d.]+)/),
        (await find(tools, 'button', /^Testis\./))?.name.match(/Now testosterone ([\d.]+)/),
      ].map((found) => Number(found?.[1]));
    // without pulses to count on, a mean of moments: ten before, ten after
    const meanOf = async (): Promise<readonly number[]> => {
      const sums = [0, 0];
      for (let step = 0; step < STEPS; step += 1) {
        await act(page, tools, 'button', /^Step forward$/, 'click');
        const now = await levels();
        now.forEach((level, at) => (sums[at] = (sums[at] ?? 0) + level / STEPS));
      }
      return sums;
    };
    const held = await meanOf();
    const later = await meanOf();
    expect(held.every((level) => level > 0)).toBe(true);
    expect(later[1]).toBeGreaterThan(15); // testosterone, nmol/L, on its way up from 14.4
    await act(page, tools, 'button', /^Testosterone: Why\?$/, 'click');
    await expect
      .poll(async () => await texts(tools), { timeout: 20_000 })
      .toMatch(/testosterone is ×\d.*because LH is ×.*its level is held from outside/);
    await act(page, tools, 'button', /^Close$/, 'click');
    await act(page, tools, 'button', /^Share$/, 'click');
    await act(page, tools, 'button', /^Copy link$/, 'click');
    await expect.poll(() => texts(tools)).toContain('Link copied.');
    await isHandedOn(page);
  });
});

/** A node of the tree as assistive technology gets it. */
interface Node {
  readonly name: string;
  readonly id: number;
}
async function find(tools: CDPSession, role: string, name: RegExp): Promise<Node | undefined> {
  const { nodes } = await tools.send('Accessibility.getFullAXTree');
  const node = nodes.find(
    (one) => !one.ignored && one.role?.value === role && name.test(String(one.name?.value ?? '')),
  );
  if (node?.backendDOMNodeId === undefined) return undefined;
  return { name: String(node.name?.value ?? ''), id: node.backendDOMNodeId };
}
/** All that would be read out. */
async function texts(tools: CDPSession): Promise<string> {
  const { nodes } = await tools.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ role, ignored }) => !ignored && role?.value === 'StaticText')
    .map(({ name }) => String(name?.value ?? ''))
    .join('');
}
/** Does to a node what the tree offers; it may have to be waited for. */
async function act(
  page: Page,
  tools: CDPSession,
  role: string,
  name: RegExp,
  what: 'click' | 'focus',
): Promise<void> {
  let node: Node | undefined;
  await expect
    .poll(async () => (node = await find(tools, role, name)) !== undefined, { timeout: 20_000 })
    .toBe(true);
  const backendNodeId = node?.id ?? 0;
  if (what === 'focus') {
    await tools.send('DOM.focus', { backendNodeId });
    return;
  }
  const { object } = await tools.send('DOM.resolveNode', { backendNodeId });
  await tools.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { this.click(); }',
    userGesture: true,
  });
  await page.waitForTimeout(100);
}
