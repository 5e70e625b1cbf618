/** The trials of the evidence: the same numbers as the command, every arm cited, every row found, every miss explained or owned up to. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { missesIn } from '../../src/evidence/misses/ranking';
import { reasons } from '../../src/evidence/misses/reasons';
import { reasonOf } from '../../src/evidence/misses/spoken';
import { sources } from '../../src/evidence/library';
import { chosen } from '../../src/evidence/trials/choice';
import { acrossOf, figureOf, ratioOf } from '../../src/evidence/trials/comparing';
import { arms, files, outcomeOf, workOf } from '../../src/evidence/trials/records';
import type { Compared } from '../../workers/contract/evidence';
import { main } from '../../workers/cli/validate';
import { rounded } from '../../workers/contract/quantities';
import { joined, lived, sceneOf, trialledOf } from '../../workers/evidence/trials';

const scratch = mkdtempSync(join(tmpdir(), 'gonadostat-evidence-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const folder = fileURLToPath(new URL('../data', import.meta.url));
const silent = new Writable({ write: (_chunk, _encoding, done) => done() });

const validation = joined(files.trials, files.plans);
const men = 2;
const steps = [...lived(validation, men)];
const compared = steps.at(-1)?.news?.compared ?? [];

describe('the trials lived for the page', () => {
  it('are those of the command, number by number', () => {
    const file = join(scratch, 'figures.json');
    expect(main(['--men', String(men), '--json', file], folder, silent, silent)).toBe(0);
    const figures = JSON.parse(readFileSync(file, 'utf8')) as { comparisons: Compared[] };
    const key = ({ arm, quantity, fold, simulated }: Compared) => [
      arm,
      quantity,
      fold === null || !Number.isFinite(fold) ? null : rounded(fold),
      Number.isFinite(simulated) ? rounded(simulated) : null,
    ];
    expect(compared.length).toBeGreaterThan(100);
    expect(compared.map(key)).toEqual(figures.comparisons.map(key));
  });

  it('tell how far they have come, and news after each man', () => {
    const shares = steps.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(steps.filter(({ news }) => news).map((step) => step.men)).toEqual([1, 2]);
  });

  it('are published before they are simulated, in the same order', () => {
    const { published } = trialledOf(validation);
    expect(published.map(({ arm, measure }) => [arm, measure])).toEqual(
      compared.map(({ arm, measure }) => [arm, measure]),
    );
    for (const { arm, measure, quantity } of published) {
      const record = arms.find(({ id }) => id === arm);
      expect(record?.measures[measure]?.quantity).toBe(quantity);
    }
  });

  it('open as scenes', () => {
    for (const { id } of validation.arms.filter((arm) => arm.scenario.days < 60)) {
      const scene = sceneOf(validation, id);
      expect(scene?.day).toBeGreaterThan(0);
      expect(scene?.day).toBeLessThanOrEqual(scene?.scenario.days ?? 0);
    }
    expect(sceneOf(validation, 'nobody')).toBeNull();
  });
});

describe('the records', () => {
  it.each(arms.map((arm) => [arm.id, arm] as const))(
    '%s is from a work that is known',
    (_, arm) => {
      expect(sources).toHaveProperty(workOf(arm));
    },
  );

  it('are found by drug, men and outcome', () => {
    const { published } = trialledOf(validation);
    const none = { drug: null, condition: null, outcome: null, order: 'listed' } as const;
    expect(chosen(none, published, [])).toHaveLength(arms.length);
    const letrozole = chosen({ ...none, drug: 'letrozole' }, published, []);
    expect(letrozole.map(({ arm }) => arm.id)).toContain('tsjoen2005_young');
    expect(letrozole.map(({ arm }) => arm.id)).not.toContain('helo2015_anastrozole');
    const sperm = chosen({ ...none, outcome: 'sperm' }, published, []);
    expect(sperm.flatMap(({ rows }) => rows).every((row) => outcomeOf(row.quantity) === 'sperm'));
    expect(sperm.length).toBeGreaterThan(3);
  });

  it('leave no compared quantity without a group', () => {
    const lost = compared.filter(({ quantity }) => outcomeOf(quantity) === undefined);
    expect(lost).toEqual([]);
  });

  it('come largest misses first where that is asked for', () => {
    const { published } = trialledOf(validation);
    const order = { drug: null, condition: null, outcome: null, order: 'misses' } as const;
    const worst = chosen(order, published, compared).map(({ arm }) =>
      Math.max(0, ...compared.filter((one) => one.arm === arm.id).map(({ fold }) => fold ?? 0)),
    );
    expect(worst).toEqual([...worst].sort((a, b) => b - a));
  });
});

describe('a comparison', () => {
  const one = compared[0] as Compared;

  it('is drawn as simulated over published', () => {
    expect(ratioOf({ ...one, kind: 'fold', published: 2, simulated: 3 })).toBe(1.5);
    expect(ratioOf({ ...one, kind: 'difference', before: 10, published: -5, simulated: 0 })).toBe(
      2,
    );
    expect(ratioOf({ ...one, kind: 'below', published: 0.5, simulated: 0.1 })).toBe(1);
    expect(ratioOf({ ...one, kind: 'change', published: -2, simulated: 1 })).toBeNull();
    expect(ratioOf({ ...one, kind: 'direction', published: 'up' })).toBeNull();
    expect([0.01, 0.25, 1, 4, 99].map(acrossOf)).toEqual([0, 0, 0.5, 1, 1]);
  });

  it('is read in the reader’s units', () => {
    const level = { kind: 'level', unit: 'nmol/L', quantity: 'T' } as const;
    expect(figureOf(level, 10, 'si')).toBe('10.0 nmol/L');
    expect(figureOf(level, 10, 'conventional')).toBe('288 ng/dL');
    expect(figureOf({ ...level, quantity: 'SHBG' }, 33, 'conventional')).toBe('33.0 nmol/L');
    expect(figureOf({ ...level, kind: 'fold' }, 1.571, 'si')).toBe('×1.57');
  });
});

describe('where the model is wrong', () => {
  it('lists what misses by a half or more, the largest first', () => {
    const misses = missesIn(compared);
    const folds = misses.flatMap(({ fold }) => fold ?? []);
    expect(folds).toEqual([...folds].sort((a, b) => b - a));
    expect(folds.length).toBe(compared.filter(({ fold }) => fold !== null && fold >= 1.5).length);
    expect(misses.filter(({ fold, agrees }) => fold === null && agrees !== false)).toEqual([]);
  });

  it('has a reason for no arm that is not there', () => {
    const idle = Object.values(reasons).filter((one) => !arms.some(({ id }) => one.arms.test(id)));
    expect(idle).toEqual([]);
  });

  it('names the reason of the documented misses', () => {
    expect(reasonOf('coviello2005_TE_hCG0', 'FSH')?.culprit).toBe('model');
    expect(reasonOf('pavlovich2001', 'T/E2_ratio')?.culprit).toBe('trial');
    expect(reasonOf('hayes2000_normal_anastrozole10', 'E2')).toBeUndefined();
  });
});
