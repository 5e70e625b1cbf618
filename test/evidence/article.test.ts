/** The article as it is told: every claim has its place, every scene is valid and shows what it says. */
import { describe, expect, it } from 'vitest';
import { everything, isWanted } from '../../src/evidence/article/filter';
import { scenes, type SceneId } from '../../src/evidence/article/scenes';
import { sceneFor, sceneOf, shownClaims } from '../../src/evidence/article/shown-by';
import { sentenceOf, story } from '../../src/evidence/article/story';
import { claims } from '../../src/evidence/library';
import { Checkpoints } from '../../workers/checkpoints';
import type { QuantityId } from '../../workers/contract/channels';
import type { Scenario } from '../../workers/contract/scenario';
import { reportsOn } from '../../workers/report';
import { simulate } from '../../workers/simulate';

describe('the story', () => {
  it('tells every claim once, in order', () => {
    const told = story.flatMap(({ blocks }) => blocks.flatMap((block) => block.claims));
    expect(told.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
  });

  it('fills the two tables', () => {
    const tables = story.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table');
    const cells = tables.map((one) => 'rows' in one && one.rows.map((row) => row.cells.length));
    expect(cells).toEqual([
      [2, 2, 2, 2],
      [2, 2, 2, 2, 2],
    ]);
  });

  it('tells a cell without saying where it stands', () => {
    const cell = claims.find(({ id }) => id === 'I19');
    expect(cell && sentenceOf(cell)).toBe('2.5 mg two or three times a week.');
  });
});

describe('a filter', () => {
  const found = (words: string) =>
    claims.filter((one) => isWanted(one, { ...everything, words })).map(({ id }) => id);

  it('finds claims by what was found and by whom', () => {
    expect(found('kisspeptin')).toContain('A08');
    expect(found('CAVALLINI 2013')).toContain('I39');
    expect(found('no such word')).toEqual([]);
  });

  it('asks for verdict, topic and words together', () => {
    const filter = { verdicts: ['not supported'], topic: 'genetics', words: '' } as const;
    expect(claims.filter((one) => isWanted(one, filter)).map(({ id }) => id)).toEqual([
      'A12',
      'A20',
    ]);
  });
});

const ids = Object.keys(scenes) as SceneId[];

/** Means over the four days around the moment from which a scene is seen. */
function meansOf(scenario: Scenario, day: number) {
  const to = Math.min(scenario.days, day + 2);
  const segments = simulate(0, scenario, 0, new Checkpoints());
  return reportsOn([{ from: to - 4, to }], segments)[0];
}
/** Over the same man without what is done to him later than on day 0. */
function againstTwin(id: SceneId, quantity: QuantityId): number {
  const { scenario, day } = sceneOf(id);
  const interventions = scenario.interventions.filter(({ from }) => from === 0);
  const [man, twin] = [scenario, { ...scenario, interventions }].map((one) => meansOf(one, day));
  return (man?.mean[quantity] ?? NaN) / (twin?.mean[quantity] ?? NaN);
}
const levelIn = (id: SceneId, quantity: QuantityId): number =>
  meansOf(sceneOf(id).scenario, sceneOf(id).day)?.mean[quantity] ?? NaN;

describe('the scenes', () => {
  it('are each asked for by some claim, and every claim asked for exists', () => {
    expect(shownClaims.filter((id) => !claims.some((claim) => claim.id === id))).toEqual([]);
    expect(new Set(shownClaims).size).toBe(shownClaims.length);
    const used = new Set(shownClaims.map((claim) => sceneFor(claim)));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(ids)('%s is a scenario that runs, seen from within', (id) => {
    const { scenario, day } = sceneOf(id);
    expect(day).toBeLessThan(scenario.days);
    const means = meansOf(scenario, day)?.mean ?? {};
    for (const value of Object.values(means))
      if (value !== null) expect(value).toBeTypeOf('number');
    expect(Number.isFinite(means.LH)).toBe(true);
  });

  it.each<[SceneId, QuantityId, number, number]>([
    ['anastrozole', 'estradiol', 0.4, 0.7],
    ['anastrozole', 'LH', 1.3, 2.5],
    ['anastrozole', 'FSH', 1.2, 2.2],
    ['anastrozole', 'testosterone', 1.3, 2],
    ['sixMonths', 'spermConcentration', 1.02, 1.3],
    ['pituitaryCut', 'LH', 1.1, 5],
    ['hypothalamusCut', 'GnRHpulseRate', 1.1, 2],
    ['silenced', 'testosterone', 0, 0.2],
    ['castrateInhibited', 'estradiol', 0, 0.35],
    ['heldHigh', 'testosterone', 0, 0.6],
    ['heldVeryHigh', 'spermConcentration', 0, 0.6],
    ['infused', 'LH', 0, 0.9],
    ['azoospermia', 'spermConcentration', 0.9, 1.3],
    ['stopped', 'estradiol', 0.8, 1.2],
    ['openLoop', 'testosterone', 0, 1],
    ['excessTreated', 'LH', 1.3, 9],
    ['pumped', 'LH', 1.2, 2.5],
    ['pumpHeldLow', 'LH', 1.2, 4],
    ['letrozoleLean', 'testosterone', 1.3, 2.5],
  ])('%s: %s is between %f and %f of what it was untreated', (id, quantity, low, high) => {
    const ratio = againstTwin(id, quantity);
    expect(ratio).toBeGreaterThanOrEqual(low);
    expect(ratio).toBeLessThanOrEqual(high);
  });

  it('compare as they say', () => {
    expect(levelIn('letrozole', 'estradiol')).toBeLessThan(levelIn('anastrozole', 'estradiol'));
    expect(levelIn('deficiency', 'LH')).toBeGreaterThan(1.5 * levelIn('reference', 'LH'));
    expect(levelIn('deficiency', 'spineBMDchangePct')).toBeLessThan(0);
    expect(levelIn('excess', 'testosterone')).toBeLessThan(levelIn('reference', 'testosterone'));
    expect(againstTwin('obeseAnastrozole', 'testosterone')).toBeGreaterThan(
      againstTwin('anastrozole', 'testosterone'),
    );
    expect(againstTwin('obeseB', 'LH')).toBeLessThan(againstTwin('obeseLetrozole', 'LH'));
    expect(levelIn('leydigFailure', 'estradiol')).toBeLessThan(levelIn('reference', 'estradiol'));
    expect(levelIn('leydigFailure', 'testosteroneEstradiolRatio')).toBeLessThan(
      levelIn('reference', 'testosteroneEstradiolRatio'),
    );
    expect(levelIn('obese', 'testosteroneEstradiolRatio')).toBeLessThan(
      0.65 * levelIn('reference', 'testosteroneEstradiolRatio'),
    );
    expect(levelIn('letrozoleLean', 'testosterone')).toBeGreaterThan(30);
    expect(levelIn('poorTestis', 'FSH')).toBeGreaterThan(1.1 * levelIn('reference', 'FSH'));
  });
});
