/** Other people's tools, where this machine has them: what is missing is said, and never installed by a test. */
import { spawnSync } from 'node:child_process';
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sbmlDocument } from '../../workers/sbml/document';

const succeeds = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Whether Python has SciPy. */
export const hasSciPy = (): boolean => succeeds('python3', '-c', 'import scipy.integrate');

/** The Perl that has libSBML, as Debian's libsbml5-perl gives it to the system's own. */
export const perlWithLibSBML = (): string | undefined =>
  ['/usr/bin/perl', 'perl'].find((perl) => succeeds(perl, '-MLibSBML', '-e', '1'));

/** The document as a file, for tools that read files. */
export function written(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'gonadostat-sbml-')), 'gonadostat.xml');
  writeFileSync(file, sbmlDocument());
  return file;
}

/** What a script beside this file answers on stdout. @throws Error with what it complained of */
export function answerOf(program: string, script: string, args: string[], input = ''): string {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, stderr } = spawnSync(program, [path, ...args], { input });
  if (status !== 0) throw new Error(`${script}: ${String(stderr)}`);
  return String(stdout);
}
