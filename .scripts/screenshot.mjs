// `npm run screenshot` makes the picture in the README; with `-- --out page.png --url '?theme=dark' --size 1440x900`, any
// other of the built app, once the first trajectory is drawn.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bringUpPage } from './built-page.mjs';

const patience = 20_000; // ms until the page must have said that it is ready

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'docs/screenshot.png' },
    url: { type: 'string', default: '' }, // what follows the address: ?query and #link
    size: { type: 'string', default: '1440x900' },
    full: { type: 'boolean', default: false }, // the whole page, not only what fits the window
  },
});
const [width = 1440, height = 900] = values.size.split('x').map(Number);

const { browser, address, close } = await bringUpPage();
try {
  const page = await browser.newPage({ viewport: { width, height } });
  page.on('console', (message) => console.error(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`${address}${values.url}`);
  await page
    .waitForFunction(() => document.documentElement.dataset.ready === '1', null, {
      timeout: patience,
    })
    .catch(() => console.error('The page never said that it is ready; taking the picture anyway.'));
  // what is fetched once he stands belongs to the picture: tools in the head, curves in the charts
  await page
    .waitForFunction(
      () =>
        document.querySelector('#charts svg path.curve[d^=M]') &&
        document.querySelector('header button'),
      null,
      { timeout: patience },
    )
    .catch(() => console.error('No charts came; taking the picture anyway.'));
  await page.screenshot({ path: resolve(values.out), fullPage: values.full });
  console.log(values.out);
} finally {
  await close();
}
