// Finds programs on this machine, and installs them where that needs nobody's leave: with apt, as root on Debian.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';

/** Every place on PATH where a program could be, in the order of its names. @param {string[]} names */
export function onPath(names) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/** Where Windows keeps programs for everybody and for one's own. @param {string[]} path */
export function inProgramFiles(...path) {
  const bases = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  return bases.flatMap((base) => (base ? [join(base, ...path)] : []));
}

/** The first place where there is something. @param {string[]} places */
export const firstThere = (places) => places.find((place) => place !== '' && existsSync(place));

/** Ubuntu is left out on purpose: its browser packages are only pointers to snaps. */
function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** True where a package may be installed without asking. */
export const canInstall = () => getuid?.() === 0 && isDebian();

/** Runs apt-get with its output on stderr; true if it succeeded. @param {string[]} args */
function apt(...args) {
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  return spawnSync('apt-get', args, { ...options, stdio: ['ignore', 2, 2] }).status === 0;
}

/** Installs a Debian package and what it cannot do without; true if that succeeded. @param {string} name */
export function installPackage(name) {
  console.error(`Installing ${name} with apt-get (this runs as root on Debian).`);
  return apt('update') && apt('install', '-y', '--no-install-recommends', name);
}
