// `npm run --silent sbml > gonadostat.xml`: the mean equations as an SBML document, so that others can check them.
import { run } from './bundle.mjs';

const program = { name: 'sbml', entry: 'workers/cli/sbml.ts', sources: ['workers'] };
await run(program, process.stdout);
