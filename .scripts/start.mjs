// `npm start`: installs and builds what is missing, serves the app, prints its URL, and opens it on a desktop.
// PORT chooses the port; `npm start -- --host` also serves the local network (a classroom).
import { spawn } from 'node:child_process';
import { env, platform, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { install, root } from './install.mjs';
import { isStale } from './stale.mjs';

/** Reads the command line; throws a sentence if it cannot. */
function readArguments() {
  const { values } = parseArgs({
    options: { host: { type: 'boolean' }, port: { type: 'string' } },
  });
  const asked = values.port ?? env.PORT;
  const port = asked ? Number(asked) : undefined;
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new Error(`The port must be a whole number from 0 to 65535, not "${asked}".`);
  return { host: values.host ?? false, port };
}

/** Opens the page where somebody sits in front of it. @param {string} url */
function openOnDesktop(url) {
  const graphical =
    platform === 'darwin' || platform === 'win32' || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (!graphical || !stdout.isTTY) return;
  const [command = '', ...args] =
    platform === 'darwin'
      ? ['open', url]
      : platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  const opener = spawn(command, args, { detached: true, stdio: 'ignore' });
  opener.on('error', () => {}); // the URL is on the screen
  opener.unref();
}

try {
  const { host, port } = readArguments();
  await install();
  const { build, preview } = await import('vite');
  if (isStale()) await build({ root });
  const server = await preview({
    root,
    preview: { host, port: port ?? 4173, strictPort: port !== undefined, open: false },
  });
  server.printUrls();
  const url = server.resolvedUrls?.local[0];
  if (url) openOnDesktop(url);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1); // a server half started would keep the process alive
}
