// `npm run --silent simulate`: scenarios in on stdin, one line each; results out on stdout, one line each.
import { run } from './bundle.mjs';

const program = { name: 'simulate', entry: 'workers/cli/simulate.ts', sources: ['workers'] };
await run(program, process.stdin, process.stdout, process.stderr);
