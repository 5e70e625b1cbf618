// `npm run calibrate -- --steps 3 --generations 60 --seed 1`: fits constants to the trials and writes workers/contract/fitted.ts. Takes an hour.
import { join } from 'node:path';
import { run } from './bundle.mjs';
import { root } from './install.mjs';

const program = { name: 'calibrate', entry: 'workers/cli/calibrate.ts', sources: ['workers'] };
const files = {
  trials: join(root, 'test', 'data'),
  into: join(root, 'workers', 'contract', 'fitted.ts'),
};
await run(program, process.argv.slice(2), files, process.stderr);
