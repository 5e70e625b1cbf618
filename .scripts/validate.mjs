// `npm run --silent validate`: the published trials beside the model; `-- --json FILE` writes the figures too.
import { join } from 'node:path';
import { run } from './bundle.mjs';
import { root } from './install.mjs';

const program = { name: 'validate', entry: 'workers/cli/validate.ts', sources: ['workers'] };
const trials = join(root, 'test', 'data');
await run(program, process.argv.slice(2), trials, process.stdout, process.stderr);
