// `npm run size`: what a visitor must load before the page is usable (the page, the scripts and styles it
// names, the worker), compressed, against a budget. What is loaded later (the stage) is not counted.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './install.mjs';

const budget = 90; // kB (1000 bytes) after gzip
const dist = join(root, 'dist');

/** The scripts and styles index.html names: the entry, what it imports at once, the style sheets. */
function namedByPage() {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const loaded = tags.filter((tag) => /^<script|rel="(?:modulepreload|stylesheet)"/.test(tag));
  return loaded.flatMap((tag) => /(?:src|href)="\.?\/?([^"]+)"/.exec(tag)?.[1] ?? []);
}

/** The engine; only the page's script names it. Workers for slow questions are fetched when one is asked. */
function workers() {
  const assets = readdirSync(join(dist, 'assets'));
  return assets
    .filter((file) => /^engine\.worker.*\.js$/.test(file))
    .map((file) => `assets/${file}`);
}

/** Not counted: what is fetched next, and who waits for it. */
const next = {
  picture: 'for the living picture: a linked man waits for it, too',
  link: 'for whom a link opens',
};
const gzipped = (/** @type {string} */ file) =>
  gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
/** The file of a part. @param {string} part */
function onlyOne(part) {
  const [file, ...others] = readdirSync(join(dist, 'assets')).filter(
    (name) => name.startsWith(`${part}-`) && name.endsWith('.js'),
  );
  if (!file || others.length > 0) throw new Error(`There is not one part named ${part}.`);
  return `assets/${file}`;
}

try {
  const files = [...new Set(['index.html', ...namedByPage(), ...workers()])];
  const sizes = files.map(gzipped);
  const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  files.forEach((file, i) =>
    console.log(`${((sizes[i] ?? 0) / 1000).toFixed(1).padStart(7)} kB  ${file}`),
  );
  console.log(`${total.toFixed(1).padStart(7)} kB  of ${budget} kB, gzip`);
  for (const [part, what] of Object.entries(next)) {
    const size = gzipped(onlyOne(part)) / 1000;
    console.log(`${size.toFixed(1).padStart(7)} kB  then, ${what}`);
  }
  if (total > budget) {
    console.error(`Too big by ${(total - budget).toFixed(1)} kB.`);
    process.exitCode = 1;
  }
} catch (error) {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  console.error(`There is no complete build to measure: run \`npm run build\` first.`);
  process.exitCode = 1;
}
