/** The benchmarks: how fast half a year is lived through again, and how fast a well-made adaptive integrator does its mean. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { benchmarks, type Figures } from './resimulate';

/** The file named after `--json`, if any. */
function jsonFile(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--json');
  if (at < 0) return undefined;
  const file = argv[at + 1];
  if (file === undefined) throw new Error('--json needs a file to write to.');
  return file;
}

const cell = (value: number): string => value.toFixed(value < 100 ? 1 : 0).padStart(9);

/** Lines up what was measured, slowest last. */
function table(rows: readonly Figures[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const head = `${'ms'.padEnd(width)} ${['median', 'p95', 'minimum', 'runs'].map((name) => name.padStart(9)).join(' ')}`;
  const lines = rows.map(
    ({ name, median, p95, minimum, runs }) =>
      `${name.padEnd(width)} ${[median, p95, minimum].map(cell).join(' ')} ${String(runs).padStart(9)}`,
  );
  return [head, ...lines].join('\n');
}

/** Measures, prints a table and, with `--json FILE`, writes the same figures there. */
export function main(argv: readonly string[]): number {
  const file = jsonFile(argv);
  const { own, peers } = benchmarks();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`;
  const ratios = peers.map((peer) => ({ peer: peer.name, ratio: peer.median / own.median }));
  console.log(`${machine}\n\n${table([own, ...peers])}\n`);
  for (const { peer, ratio } of ratios) console.log(`× ${ratio.toFixed(1)} against ${peer}`);
  if (file !== undefined) {
    writeFileSync(file, `${JSON.stringify({ machine, own, peers, ratios }, null, 2)}\n`);
  }
  return 0;
}
