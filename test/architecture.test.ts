/** The house's rules about who may import whom, read from the import lines of every source file. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** One import: `to` is a path inside the project (`src/engine.ts`), or a package as it is written. */
interface Import {
  readonly from: string;
  readonly to: string;
  /** Reached by address, to be started as a worker: `new URL(…)` or `?worker`; nothing of it is called. */
  readonly byAddress: boolean;
}
interface House {
  readonly files: readonly string[];
  readonly imports: readonly Import[];
  /** Files that pass on all that another file exports. */
  readonly passingOn: readonly string[];
}
/** Returns every offence as one readable line. */
type Rule = (house: House) => string[];

const wings = new Set(
  'schematic stage charts readouts controls acts compare why grades equations bench learn evidence trial present take tell'.split(
    ' ',
  ),
);
const workerFile = 'workers/engine.worker.ts';
/** Each worker, and the one file of the page that starts it: slow questions have workers of their own, so that the engine stays free. */
const workerDoors: Readonly<Record<string, string>> = {
  [workerFile]: 'src/wake.ts',
  'workers/cohort.worker.ts': 'src/cohort.ts',
  'workers/evidence.worker.ts': 'src/evidence/door.ts',
  'workers/laboratory.worker.ts': 'src/laboratory.ts',
};

// ── reading ──

/** The code of a file: all of it, or the scripts of a component. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.svelte')) return text;
  const scripts = text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g);
  return [...scripts].map(([, script = '']) => script).join('\n');
}

/** What a file imports, as written: statically, in passing on, dynamically, by address; in markup, too. */
function specifiersOf(file: string, text: string): string[] {
  const code = codeOf(file, text);
  const static_ = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  const markup = file.endsWith('.svelte') ? text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g) : [];
  return [...new Set([...static_, ...[...markup].map(([, specifier = '']) => specifier)])];
}

/** What a file reaches by address. */
function addressesOf(file: string, text: string): string[] {
  const found = codeOf(file, text).matchAll(
    /new\s+URL\(\s*['"`]([^'"`]+)['"`]\s*,\s*import\.meta\.url/g,
  );
  return [...found].map(([, address = '']) => address);
}

/** The file a specifier means, with its ending; a package's name is left as it is. */
function resolve(from: string, specifier: string, files: ReadonlySet<string>): string {
  const path = specifier.replace(/\?.*$/, '');
  if (!/^[./]/.test(path)) return path;
  const to = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
  const endings = ['', '.ts', '.svelte.ts', '.svelte', '/index.ts'];
  const spellings = [to, to.replace(/\.js$/, '')];
  const candidates = spellings.flatMap((spelling) => endings.map((ending) => spelling + ending));
  return candidates.find((candidate) => files.has(candidate)) ?? to;
}

/** Reads a house from its files' texts. */
function read(texts: Readonly<Record<string, string>>): House {
  const files = Object.keys(texts);
  const known = new Set(files);
  const imports = Object.entries(texts).flatMap(([from, text]) => [
    ...specifiersOf(from, text).map((specifier) => ({
      from,
      to: resolve(from, specifier, known),
      byAddress: /\?(.*&)?(worker|url)\b/.test(specifier),
    })),
    ...addressesOf(from, text).map((address) => ({
      from,
      to: resolve(from, address.replace(/^(?![./])/, './'), known),
      byAddress: true,
    })),
  ]);
  const passingOn = files.filter((file) =>
    /^\s*export\s+\*/m.test(codeOf(file, texts[file] ?? '')),
  );
  return { files, imports, passingOn };
}

/** The texts of the project as it stands. */
function projectTexts(): Record<string, string> {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const folders = ['src', 'workers'].filter((folder) => existsSync(`${root}/${folder}`));
  const files = folders.flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file.replaceAll('\\', '/')}`,
    ),
  );
  const sources = files.filter((file) => /\.(ts|js|svelte)$/.test(file));
  return Object.fromEntries(sources.map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]));
}

// ── rules ──

const isInside = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
const told = ({ from, to }: Import): string => `${from} imports ${to}`;

/** The offences of all imports for which the test holds. */
const forbid =
  (offends: (one: Import) => boolean): Rule =>
  ({ imports }) =>
    imports.filter(offends).map(told);

/** The wing a path lies in, if any. */
function wingOf(path: string): string | undefined {
  const [top, folder = '', inside] = path.split('/');
  return top === 'src' && inside !== undefined && wings.has(folder) ? folder : undefined;
}

/** The places that may import a package; undefined where any may. */
function doorsOf(specifier: string): string[] | undefined {
  if (/^three(\/|$)/.test(specifier)) return ['src/stage/'];
  if (/^d3(-|\/|$)/.test(specifier)) return ['src/charts/', 'src/rim/', 'src/diagram/'];
  if (/^comlink(\/|$)/.test(specifier))
    return ['src/engine.ts', ...Object.keys(workerDoors), ...Object.values(workerDoors)];
  return undefined;
}

/** Circles, each told once as the path that leads back to its beginning. */
const circles: Rule = ({ imports }) => {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) found.push([...trail.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
};

const rules = {
  'the page imports of the body only the contract; the worker is reached by its address': forbid(
    ({ from, to, byAddress }) =>
      isInside(from, 'src') &&
      isInside(to, 'workers') &&
      !isInside(to, 'workers/contract') &&
      !(workerDoors[to] === from && byAddress),
  ),
  'the body imports nothing of the page': forbid(
    ({ from, to }) => isInside(from, 'workers') && isInside(to, 'src'),
  ),
  'no organ imports an organ: they meet in blood': forbid(
    ({ from, to }) =>
      isInside(from, 'workers/organs') &&
      from !== 'workers/organs/organ.ts' &&
      isInside(to, 'workers/organs') &&
      to !== 'workers/organs/organ.ts',
  ),
  'a wing never imports another wing': forbid(({ from, to }) => {
    const [own, other] = [wingOf(from), wingOf(to)];
    return own !== undefined && other !== undefined && own !== other;
  }),
  'a state class imports no other state class': forbid(
    ({ from, to }) => isInside(from, 'src/state') && isInside(to, 'src/state'),
  ),
  'each package has one door': forbid(
    ({ from, to }) => doorsOf(to)?.every((door) => !from.startsWith(door)) ?? false,
  ),
  'the contract imports only the contract': forbid(
    ({ from, to }) => isInside(from, 'workers/contract') && !isInside(to, 'workers/contract'),
  ),
  'the body does not lean on its validation: only commands, calibration and evidence do': forbid(
    ({ from, to }) =>
      isInside(to, 'workers/validation') &&
      !isInside(from, 'workers/validation') &&
      !isInside(from, 'workers/calibration') &&
      !isInside(from, 'workers/cli') &&
      from !== 'workers/evidence.worker.ts' &&
      !isInside(from, 'workers/evidence'), // behind that worker's door: the engine stays without
  ),
  'there are no circles': circles,
  'there are no barrel files': ({ files, passingOn }) => [
    ...files
      .filter((file) => /(^|\/)index\.[^/]+$/.test(file))
      .map((file) => `${file} is a barrel`),
    ...passingOn.map((file) => `${file} passes on all of another file`),
  ],
} satisfies Record<string, Rule>;

// ── tests ──

/** For each rule a made-up house that breaks it, with the offence it must name. */
const offenders: Record<keyof typeof rules, [texts: Record<string, string>, offence: string][]> = {
  'the page imports of the body only the contract; the worker is reached by its address': [
    [
      { 'src/App.svelte': `<script lang="ts">import { step } from '../workers/body.ts';</script>` },
      'src/App.svelte imports workers/body.ts',
    ],
    [
      { 'src/wake.ts': `import type { Api } from '../workers/engine.worker.ts';` },
      'src/wake.ts imports workers/engine.worker.ts',
    ],
    [
      { 'src/rim/a.ts': `new Worker(new URL('../../workers/engine.worker.ts', import.meta.url));` },
      'src/rim/a.ts imports workers/engine.worker.ts',
    ],
  ],
  'the body imports nothing of the page': [
    [{ 'workers/body.ts': `import '../src/palette';` }, 'workers/body.ts imports src/palette'],
  ],
  'no organ imports an organ: they meet in blood': [
    [
      { 'workers/organs/testis.ts': `import {\n  lh,\n} from './pituitary.ts';` },
      'workers/organs/testis.ts imports workers/organs/pituitary.ts',
    ],
  ],
  'a wing never imports another wing': [
    [
      { 'src/why/Why.svelte': `{#await import('../charts/Chart.svelte') then chart}{/await}` },
      'src/why/Why.svelte imports src/charts/Chart.svelte',
    ],
  ],
  'a state class imports no other state class': [
    [
      {
        'src/state/run.svelte.ts': `import type { Playhead } from './playhead.svelte';`,
        'src/state/playhead.svelte.ts': '',
      },
      'src/state/run.svelte.ts imports src/state/playhead.svelte.ts',
    ],
  ],
  'each package has one door': [
    [{ 'src/App.svelte': `<script>import('three');</script>` }, 'src/App.svelte imports three'],
    [
      { 'src/charts/a.ts': `import { OrbitControls } from 'three/addons/OrbitControls.js';` },
      'src/charts/a.ts imports three/addons/OrbitControls.js',
    ],
    [{ 'src/why/a.ts': `import { line } from 'd3';` }, 'src/why/a.ts imports d3'],
    [{ 'workers/body.ts': `import { min } from 'd3-array';` }, 'workers/body.ts imports d3-array'],
    [
      { 'src/session.svelte.ts': `export { wrap } from 'comlink';` },
      'src/session.svelte.ts imports comlink',
    ],
  ],
  'the contract imports only the contract': [
    [
      { 'workers/contract/api.ts': `export type { Organ } from '../organs/organ.ts';` },
      'workers/contract/api.ts imports workers/organs/organ.ts',
    ],
    [
      { 'workers/contract/api.ts': `import { readFileSync } from 'node:fs';` },
      'workers/contract/api.ts imports node:fs',
    ],
  ],
  'the body does not lean on its validation: only commands, calibration and evidence do': [
    [
      { 'workers/report.ts': `import { quantile } from './validation/summary.ts';` },
      'workers/report.ts imports workers/validation/summary.ts',
    ],
  ],
  'there are no circles': [
    [
      {
        'workers/a.ts': `import './b.ts';`,
        'workers/b.ts': `export { c } from './c';`,
        'workers/c.ts': `const a = await import('./a.ts');`,
      },
      'workers/a.ts → workers/b.ts → workers/c.ts → workers/a.ts',
    ],
  ],
  'there are no barrel files': [
    [{ 'src/rim/index.ts': '' }, 'src/rim/index.ts is a barrel'],
    [
      { 'src/rim/all.ts': `export * from './units.ts';` },
      'src/rim/all.ts passes on all of another file',
    ],
  ],
};

/** A house in order, with an import at every door that is open. */
const orderly = read({
  'src/main.ts': `import App from './App.svelte'; // import 'three'`,
  'src/App.svelte': `<script lang="ts">import Chart from './charts/Chart.svelte';</script>`,
  'src/charts/Chart.svelte': `<script lang="ts">import { line } from 'd3'; import './Axis.svelte';</script>`,
  'src/charts/Axis.svelte': '',
  'src/stage/stage.ts': `import { Scene } from 'three'; import '../diagram/layout.ts';`,
  'src/diagram/layout.ts': `import { line } from 'd3-shape';`,
  'src/engine.ts': `import { wrap } from 'comlink';
    import type { WorkerApi } from '../workers/contract/api.ts';
    import './wake.ts';`,
  'src/wake.ts': `import Inline from '../workers/engine.worker.ts?worker&inline';
    new Worker(new URL('../workers/engine.worker.ts', import.meta.url), { type: 'module' });`,
  'workers/engine.worker.ts': `import { expose } from 'comlink'; import './simulate.ts';`,
  'workers/simulate.ts': `import './organs/testis.ts';`,
  'workers/organs/testis.ts': `import './organ.ts'; import '../contract/api.ts';`,
  'workers/organs/organ.ts': `import type { Unit } from '../contract/api.ts';`,
  'workers/contract/api.ts': '',
  'workers/cli/validate.ts': `import '../validation/validate.ts'; import 'node:fs';`,
  'workers/validation/validate.ts': `import '../simulate.ts'; import './summary.ts';`,
  'workers/validation/summary.ts': '',
  'src/evidence/door.ts': `import { wrap } from 'comlink';
    new Worker(new URL('../../workers/evidence.worker.ts', import.meta.url), { type: 'module' });`,
  'workers/evidence.worker.ts': `import { expose } from 'comlink'; import './evidence/trials.ts';`,
  'workers/evidence/trials.ts': `import '../validation/validate.ts';`,
});

describe('the house', () => {
  const house = read(projectTexts());
  it.each(Object.entries(rules))('%s', (_, rule) => {
    expect(rule(house)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const cases = Object.entries(offenders).flatMap(([name, examples]) =>
    examples.map(([texts, offence]) => ({ name: name as keyof typeof rules, texts, offence })),
  );
  it.each(cases)('catch: $offence', ({ name, texts, offence }) => {
    expect(rules[name](read(texts))).toEqual([offence]);
  });

  it.each(Object.entries(rules))('let an orderly house be: %s', (_, rule) => {
    expect(rule(orderly)).toEqual([]);
  });

  it('read the imports of a component and of markup, not those in comments', () => {
    expect(orderly.imports.filter(({ from }) => from === 'src/main.ts')).toHaveLength(1);
    expect(orderly.imports.filter(({ from }) => from === 'src/charts/Chart.svelte')).toHaveLength(
      2,
    );
  });
});
