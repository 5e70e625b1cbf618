// Writes the service worker beside the finished page: what it keeps is every file of this build, under a name that only this
// build has, so that two versions never mix. Fetched when the page stands; nothing of it is in the first load.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const template = new URL('service-worker.js', import.meta.url);

/**
 * Every file below a folder, as the page would name it.
 * @param {string} folder
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => name !== 'sw.js' && !name.startsWith('.'))
    .sort();
}

/** @returns {import('vite').Plugin} */
export function offline() {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post', // all else has been written
      sequential: true,
      handler() {
        const files = filesIn(folder);
        const hash = createHash('sha256');
        for (const name of files) hash.update(name).update(readFileSync(join(folder, name)));
        const code = readFileSync(template, 'utf8')
          .replace("'%VERSION%'", JSON.stringify(hash.digest('hex').slice(0, 16)))
          .replace("['%FILES%']", JSON.stringify(files));
        if (code.includes('%')) throw new Error('The service worker still has holes in it.');
        writeFileSync(join(folder, 'sw.js'), code);
      },
    },
  };
}
