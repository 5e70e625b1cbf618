/** The `validate` command: what it prints and writes, and that a misfit is no failure. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../workers/cli/validate';

const data = fileURLToPath(new URL('../data', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'gonadostat-validate-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs the command; quick arms and few men unless asked otherwise. */
function run(argv: readonly string[], folder = data) {
  const written = { out: '', err: '' };
  const into = (key: 'out' | 'err'): Writable =>
    new Writable({
      write(chunk: Buffer, _, done) {
        written[key] += chunk.toString();
        done();
      },
    });
  const code = main(argv, folder, into('out'), into('err'));
  return { code, ...written };
}
const quick = ['--arm', 'hayes2000_normal', '--arm', 'nma2021', '--men', '2'];

describe('validate', () => {
  it('prints a row for each number, what is not compared, and a summary', () => {
    const { code, out, err } = run(quick);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^arm +quantity +day +published +simulated +± +fold +use +checked$/m);
    expect(out.match(/^hayes2000_normal_anastrozole10 +(E2|T|LH|FSH) /gm)).toHaveLength(4);
    expect(out).toMatch(/^ {2}nma2021_SERM_vs_placebo · .*a class of drugs/m);
    expect(out).toMatch(/^fitted: median fold error [\d.]+, 90th percentile [\d.]+ \(6 numbers/m);
    expect(out).toMatch(/^predicted: /m);
    expect(out).toMatch(/^directions: /m);
  });

  it('prints the same, byte for byte, each time', () => {
    expect(run(quick).out).toBe(run(quick).out);
  });

  it('writes the same figures as JSON', () => {
    const file = join(scratch, 'figures.json');
    expect(run([...quick, '--json', file]).code).toBe(0);
    const figures = JSON.parse(readFileSync(file, 'utf8')) as {
      men: number;
      summary: { fitted: { numbers: number } };
      comparisons: { arm: string; fold: number; verified: string; fitted: boolean }[];
      aside: { arm: string; reason: string }[];
    };
    expect(figures.men).toBe(2);
    expect(figures.summary.fitted.numbers).toBe(6);
    expect(figures.comparisons).toHaveLength(6);
    for (const { fold, fitted, verified } of figures.comparisons) {
      expect(fold).toBeGreaterThanOrEqual(1);
      expect({ fitted, verified }).toEqual({ fitted: true, verified: 'secondary' });
    }
    expect(figures.aside.map(({ arm }) => arm)).toContain('nma2021_SERM_vs_placebo');
  });

  it('ends well however far off the model is', () => {
    const { code, out } = run([...quick, '--set', 'pituitary.brakeE.strength=3']);
    expect(code).toBe(0);
    expect(out).not.toBe(run(quick).out);
  });

  it('takes constants from a file, too, and checks them', () => {
    const file = join(scratch, 'constants.json');
    writeFileSync(file, '{"pituitary.brakeE.strength": 3}');
    const fromFile = run([...quick, '--parameters', file]).out;
    expect(fromFile).toBe(run([...quick, '--set', 'pituitary.brakeE.strength=3']).out);
    expect(run(['--set', 'pituitary.brakeE.strength=99'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('parameters.pituitary.brakeE.strength') as string,
    });
  });

  it('prints Markdown where asked', () => {
    expect(run([...quick, '--markdown']).out).toMatch(/^\| arm \| quantity \|.*\n\| --- \| --- \|/);
  });

  it.each([
    [['--men', '0'], /--men must be/],
    [['--men'], /--men needs a value/],
    [['--arm', 'nobody'], /no arm begins with nobody/],
    [['--loud'], /--loud is not an option/],
    [['--set', 'hope=1'], /parameters\.hope is not a constant/],
  ])('refuses %j in one sentence', (argv, message) => {
    const { code, out, err } = run(argv);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
  });

  it('tells the arm and the field that are wrong in the data', () => {
    const folder = mkdtempSync(join(scratch, 'data-'));
    writeFileSync(join(folder, 'trials.json'), '[{"id": "lost", "verified": "never"}]');
    writeFileSync(join(folder, 'arms.json'), '{}');
    expect(run([], folder)).toMatchObject({ code: 1, out: '' });
    expect(run([], folder).err).toMatch(/^validate: lost\.\w+ must be/);
  });
});
