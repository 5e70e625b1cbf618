/** Sixteen states of the page and what fuzz leaves behind, in both themes, without an accessibility violation; all of them with `LONG=1`. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { fuzz } from './fuzz';

const isLong = process.env['LONG'] === '1';
const treated = '#s=1.3~weeks_d20p0~ana_a1f2';

interface State {
  readonly name: string;
  readonly query?: string;
  readonly scene?: string;
  /** Also looked at where time is short. */
  readonly always?: true;
  reach?(page: Page): Promise<unknown>;
}
const take =
  (tool: string, ready: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(`[data-tool=${tool}]`).click();
    await page.locator(ready).first().waitFor();
  };
const part =
  (tool: string, name: string, ready: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(`[data-tool=${tool}]`).click();
    await page.getByRole('radio', { name, exact: true }).press('Space');
    await page.locator(ready).first().waitFor();
  };

const states: readonly State[] = [
  { name: 'the opening' },
  { name: 'estradiol held', scene: '#s=1.3~weeks_d20p0~holdE_v20f2' },
  { name: 'why', scene: treated, reach: take('why', '.sentence') },
  { name: 'do', reach: take('act', '.tool h2') },
  { name: 'published experiments', reach: part('act', 'Published experiments', '.tool li') },
  { name: 'pins', scene: treated, reach: take('compare', '.slots') },
  { name: 'a blood sample', reach: part('compare', 'Blood sample', '.tool table') },
  { name: 'a hundred men', reach: part('compare', 'A hundred men', '.tool path.man') },
  { name: 'how sure', reach: take('grades', '.tool h2') },
  { name: 'equations', reach: take('equations', '.tool math') },
  { name: 'constants', reach: take('bench', '[data-constant]') },
  {
    name: 'a GnRH test',
    always: true,
    async reach(page) {
      await part('bench', 'GnRH test', '.tool .acts')(page);
      await page.getByRole('button', { name: /^Give GnRH/ }).click();
      await page.locator('.tool table').waitFor();
    },
  },
  { name: 'measuring', always: true, reach: part('bench', 'Measure', '.tool table') },
  { name: 'units', always: true, reach: part('bench', 'Units', '.tool table') },
  { name: 'share', reach: take('take', '.tool h3') },
  { name: 'in words', reach: take('tell', '.tool h2') },
  { name: 'a lesson', query: '&mode=learn&lesson=brake' },
  { name: 'the evidence', query: '&mode=evidence' },
  { name: 'fuzz', reach: (page) => fuzz(page, 7, 60) },
];

test.describe.configure({ timeout: 600_000 }); // the evidence is long, and a machine may be busy
for (const { name, query = '', scene = '', always, reach } of states)
  for (const theme of ['dark', 'light'] as const) {
    if (!isLong && (always !== true || theme === 'dark')) continue;
    test(`${name}, ${theme}`, async ({ page }) => {
      await page.goto(`./?view=schematic&theme=${theme}${query}${scene}`);
      await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
      await page.locator('[data-tool=bench]').waitFor({ state: 'attached' });
      await reach?.(page);
      await page.waitForTimeout(400);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
