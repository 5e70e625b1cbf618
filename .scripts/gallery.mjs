// `npm run gallery` takes a picture of every scene of the stage, close views included, over the sizes and both themes,
// and lays them out on one page to look at: gallery/index.html. WebGL drawn by software is slow: it takes some minutes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bringUpPage } from './built-page.mjs';
import { root } from './install.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' }, // scenes whose name contains this
    deficiency: { type: 'string', default: 'none' }, // deuteranopia, protanopia, tritanopia, achromatopsia
  },
});
const out = join(root, 'gallery');
const patience = 120_000; // ms, for a picture drawn by software

const treated = '#s=1.3~pulses_d12.3p0~run_d30~ana_a1e1f0';
/** @type {readonly { name: string, scene: string, size: string, theme: 'dark' | 'light', near?: string }[]} */
const scenes = [
  { name: 'normal', scene: '#s=1.3~pulses_d2.3p0~run_d30', size: '1280x720', theme: 'dark' },
  {
    name: 'normal, light',
    scene: '#s=1.3~pulses_d2.3p0~run_d30',
    size: '1280x720',
    theme: 'light',
  },
  { name: 'anastrozole', scene: treated, size: '1920x1080', theme: 'dark' },
  { name: 'anastrozole, phone', scene: treated, size: '390x844', theme: 'light' },
  {
    name: 'obese',
    scene: '#s=1.3~pulses_d2.3p0~run_d30~man_f42',
    size: '1280x720',
    theme: 'light',
  },
  {
    name: 'castrate',
    scene: '#s=1.3~pulses_d12.3p0~run_d30~orch_f2',
    size: '1280x720',
    theme: 'dark',
  },
  {
    name: 'held low',
    scene: '#s=1.3~pulses_d12.3p0~run_d30~holdE_v20f3',
    size: '844x390',
    theme: 'dark',
  },
  {
    name: 'held high',
    scene: '#s=1.3~pulses_d12.3p0~run_d30~holdE_v300f3',
    size: '1280x720',
    theme: 'light',
  },
  ...['Hypothalamus', 'Pituitary', 'Testis', 'Aromatase', 'Blood'].map((near, index) => ({
    name: `near: ${near}`,
    scene: treated,
    size: index === 3 ? '390x844' : '1280x720',
    theme: /** @type {'dark' | 'light'} */ (index % 2 === 0 ? 'dark' : 'light'),
    near,
  })),
];

mkdirSync(out, { recursive: true });
const { browser, address, close } = await bringUpPage();
/** @type {string[]} */
const figures = [];
try {
  for (const { name, scene, size, theme, near } of scenes) {
    if (!name.includes(values.only)) continue;
    const [width = 0, height = 0] = size.split('x').map(Number);
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedVisionDeficiency', {
      type: /** @type {'none'} */ (values.deficiency),
    });
    await page.goto(`${address}?view=stage&theme=${theme}${scene}`, {
      timeout: patience,
    });
    await page.waitForFunction(() => document.documentElement.dataset.stage === 'webgl', null, {
      timeout: patience,
    });
    if (near) {
      const part = near === 'Aromatase' ? /^Fat/ : new RegExp(`^${near}\\.`);
      await page.getByRole('button', { name: part }).first().press('Enter');
      await page.getByRole('region', { name: /from near by/ }).waitFor();
    }
    await page.waitForTimeout(4000); // the last frame, on a slow card
    const file = `${name.replaceAll(/\W+/g, '-')}.png`;
    await page.screenshot({ path: join(out, file), timeout: patience });
    figures.push(`<figure><img src="${file}"><figcaption>${name} · ${size}</figcaption></figure>`);
    console.log(file);
    await page.close();
  }
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Gallery</title>
<style>body{background:#888;font:14px system-ui;columns:2 40rem}figure{margin:0 0 1rem;break-inside:avoid}img{max-width:100%}</style>
${figures.join('\n')}\n`,
  );
} finally {
  await close();
}
