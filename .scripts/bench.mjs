// `npm run bench`: the benchmarks, each next to its peer; `-- --json FILE` writes the figures too.
import { run } from './bundle.mjs';

const sources = ['test/bench', 'test/data', 'workers', 'src'];
await run({ name: 'bench', entry: 'test/bench/main.ts', sources }, process.argv.slice(2));
