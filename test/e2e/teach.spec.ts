/** What a teacher does: writes a lesson on the page, tries it, gives it on; and what a learner keeps of what they said. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect as expectSoon, test, type Page } from '@playwright/test';
import { learn as words } from '../../src/lang/en/learn';
import { own } from '../../src/lang/en/own';

/** A busy machine is no failure. */
const expect = expectSoon.configure({ timeout: 30_000 });
test.setTimeout(120_000);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
}
async function expectNoViolations(page: Page, within: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}
/** Says the same of every quantity. */
async function say(page: Page, way: 'falls' | 'rises'): Promise<void> {
  for (const one of await page.locator('.learn section').getByRole('radio', { name: way }).all())
    await one.check();
}
/** A lesson of one step: the tablet, Dose free, the note with markup in it. */
async function write(page: Page): Promise<void> {
  await open(page, './?mode=learn&units=si');
  await button(page, own.shelf.write).click();
  await field(page, own.editor.title).fill('The <b>tablet</b>');
  await field(page, own.editor.by).fill('A. Teacher');
  await page.getByRole('slider', { name: 'Dose', exact: true }).press('End');
  await button(page, own.editor.add).click();
  await field(page, own.step.say).fill('He takes a tablet.');
  await field(page, own.step.words).fill('A month later:');
  await field(page, own.step.act).fill('Give it');
  await field(page, own.step.told).fill('<img src=x onerror=alert(1)> The brake is off.');
  await page.getByRole('checkbox', { name: 'Estradiol', exact: true }).uncheck();
  await field(page, own.step.why).fill('the tablet alone.');
}

test('a lesson is written, tried, and opened elsewhere from its link', async ({
  page,
  browser,
}) => {
  await write(page);
  await expectNoViolations(page, '.learn');
  await button(page, own.editor.preview).click();
  await expect(page.locator('.learn')).toContainText(own.editor.previewing);
  await say(page, 'rises');
  await button(page, 'Give it').click();
  await expect(page.getByText('LH and testosterone rose.')).toBeVisible();
  await button(page, own.editor.backToWriting).click();
  const link = await field(page, own.share.link).inputValue();
  expect(link.length).toBeLessThan(2000);

  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  await open(elsewhere, link);
  const learn = elsewhere.locator('.learn');
  await expect(learn).toContainText(own.guest.banner);
  await expect(learn).toContainText('written by A. Teacher');
  await expect(elsewhere.getByRole('heading', { name: 'The <b>tablet</b>' })).toBeVisible();
  await expect(elsewhere.getByRole('slider', { name: 'Estradiol', exact: true })).toHaveCount(0);
  await expect(learn).toContainText('the tablet alone.');
  await say(elsewhere, 'falls');
  await button(elsewhere, 'Give it').click();
  await expect(learn).toContainText('LH and testosterone rose.');
  await expect(learn).toContainText('<img src=x onerror=alert(1)> The brake is off.');
  await expect(learn.locator('img, b')).toHaveCount(0);
  await expectNoViolations(elsewhere, '.learn');
  expect(elsewhere.url()).toContain('#l=');
  await elsewhere.reload();
  await expect(learn).toContainText(own.guest.banner);
  await button(elsewhere, `← ${words.allLessons}`).click();
  await expect(elsewhere).toHaveURL(/^[^#]*(#s=.*)?$/);
  await context.close();
});

test('a lesson goes from page to page as a file; a broken one is refused by its field', async ({
  page,
}) => {
  await write(page);
  await button(page, own.editor.add).click();
  await page.getByRole('combobox', { name: own.step.ask, exact: true }).selectOption('none');
  await field(page, own.step.say).fill('To be read.');
  await field(page, own.step.told).fill('And that is all.');
  await button(page, own.editor.up(2)).click();
  const saved = page.waitForEvent('download');
  await button(page, own.share.file).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  await button(page, own.editor.remove(1)).click();
  await expect(page.locator('.learn ol > li')).toHaveCount(1);
  await button(page, own.editor.restore).click();
  await expect(page.locator('.learn ol > li')).toHaveCount(2);

  await button(page, `← ${own.editor.leave}`).click();
  await button(page, own.shelf.remove('The <b>tablet</b>')).click();
  await page.reload();
  const chooser = page.locator('.learn input[type=file]');
  const file = (contents: string) => ({
    name: 'lesson.json',
    mimeType: 'application/json',
    buffer: Buffer.from(contents),
  });
  await chooser.setInputFiles(file(text.replace('"change"', '"guess"')));
  await expect(page.locator('.learn').getByRole('alert')).toContainText(
    'steps[1].ask.kind must be one of change',
  );
  await chooser.setInputFiles(file(text));
  await expect(page.locator('.learn')).toContainText('To be read.');
  await expect(page.getByText(words.step(1, 2))).toBeVisible();
  await button(page, own.guest.keep).click();
  await expect(field(page, own.editor.title)).toHaveValue('The <b>tablet</b>');
});

test('what was predicted is there again with its answer, until it is forgotten', async ({
  page,
}) => {
  await open(page, './?mode=learn&lesson=clock&step=3');
  const point = page.locator('.learn').getByRole('slider').last();
  await point.focus();
  await page.keyboard.press('PageDown');
  await button(page, 'Let the months go by').click();
  const curves = page.locator('.learn figure path');
  await expect(curves).toHaveCount(2);
  await button(page, words.back).click();
  await button(page, words.next).click();
  await expect(curves).toHaveCount(2);
  await expect(point).toHaveAttribute('aria-valuetext', '0.75 times the start');
  await page.reload();
  await expect(curves).toHaveCount(2);
  await button(page, words.predictAgain).click();
  await expect(curves).toHaveCount(1);
  await expect(point).toHaveAttribute('aria-valuetext', '1.0 times the start');
});

test('a step locks the sliders that it is not about, and says how to open them', async ({
  page,
}) => {
  await open(page, './?mode=learn&lesson=brake');
  const estradiol = page.getByRole('slider', { name: 'Estradiol', exact: true });
  const lock = page.getByRole('group', { name: own.lock.locked('Estradiol') });
  await expect(lock).toContainText(own.lock.here(own.lock.usual));
  await expect(estradiol).toHaveCount(0);
  await expect(page.getByRole('slider', { name: 'Dose', exact: true })).toBeVisible();
  await expectNoViolations(page, '#controls');
  await page.locator('.learn').getByRole('button', { name: own.lock.unlock }).click();
  await expect(estradiol).toBeVisible();
  await expect(lock).toHaveCount(0);
});

test('notes for teachers stand by every lesson, and lead to its steps', async ({ page }) => {
  await open(page, './?mode=learn&units=us');
  await button(page, words.notes.open).click();
  await expect(page.locator('.learn section')).toHaveCount(9);
  await expectNoViolations(page, '.learn');
  await page.locator('.learn section').nth(1).getByRole('link').nth(2).click();
  await expect(page.getByText(words.step(3, 3))).toBeVisible();
  await page.locator('.learn').getByText(words.notes.title, { exact: true }).click();
  await expect(page.locator('.learn details')).toContainText('Feedback is continuous');
});
