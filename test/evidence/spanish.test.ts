/** The evidence in Spanish: every text of its own is said, with the same numbers, and nothing that English lacks. */
import { describe, expect, it, vi } from 'vitest';
import { everything, isWanted } from '../../src/evidence/article/filter';
import { scenes } from '../../src/evidence/article/scenes';
import * as article from '../../src/evidence/article/spoken';
import { story } from '../../src/evidence/article/story';
import { tablePlans } from '../../src/evidence/article/table-plans';
import spanish from '../../src/evidence/es';
import { rates, rungs } from '../../src/evidence/ladder/rungs';
import * as ladder from '../../src/evidence/ladder/spoken';
import { claims } from '../../src/evidence/library';
import { reasons } from '../../src/evidence/misses/reasons';
import { reasonOf } from '../../src/evidence/misses/spoken';
import { references } from '../../src/evidence/references/as-cited';
import { references as referencesInSpanish } from '../../src/evidence/references/spoken';
import { axisRows } from '../../src/evidence/tables/rows';
import { arms, choiceOf, files } from '../../src/evidence/trials/records';
import { givenIn, quantityOf } from '../../src/evidence/trials/spoken';
import { joined, trialledOf } from '../../workers/evidence/trials';

// the page of this file is in Spanish
vi.mock('../../src/lang/tongue', async (original) => ({
  ...(await original<typeof import('../../src/lang/tongue')>()),
  language: 'es',
}));

/** Texts by where they stand. */
type Texts = Readonly<Record<string, string>>;

function textsOf(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
}
const leaves = (value: unknown): Texts => Object.fromEntries(textsOf(value, ''));
/** The named parts of every row. */
const proseOf = (rows: Readonly<Record<string, object>>, ...names: readonly string[]): Texts =>
  leaves(
    Object.fromEntries(
      Object.entries(rows).map(([id, row]) => [
        id,
        Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))),
      ]),
    ),
  );
/** Texts that are found by themselves; a bare number needs no words. */
const phrases = (texts: readonly unknown[]): Texts =>
  leaves(
    Object.fromEntries(
      texts.filter((one) => typeof one === 'string' && one !== '').map((one) => [one, one]),
    ),
  );

const { leftOut, published } = trialledOf(joined(files.trials, files.plans));
const reasonsGiven = leftOut.map(({ reason }) => reason);
const measures = arms.flatMap((arm) => arm.measures);
const { records } = spanish;

/** What is said in English beside what is said in Spanish. */
const both: readonly (readonly [name: string, english: Texts, spanish: Texts])[] = [
  ['titles', phrases(claims.map(({ section }) => section)), leaves(spanish.titles)],
  ['tables', leaves(tablePlans), leaves(spanish.tablePlans)],
  ['scenes', proseOf(scenes, 'title', 'look'), leaves(spanish.scenes)],
  ['rungs', proseOf(rungs, 'outcome', 'known', 'missing'), leaves(spanish.rungs)],
  ['rates', proseOf(rates, 'effect', 'rate', 'of', 'remark'), leaves(spanish.rates)],
  ['reasons', proseOf(reasons, 'why'), leaves(spanish.reasons)],
  ['references', proseOf(references, 'right', 'wrong', 'note'), leaves(spanish.references)],
  ['rows', proseOf(axisRows, 'name'), leaves(spanish.axisRows)],
  [
    'men',
    phrases(arms.flatMap(({ population }) => [population.condition, population.n])),
    leaves(records.men),
  ],
  [
    'given',
    phrases(
      arms.flatMap(({ intervention }) =>
        intervention.flatMap((one) => [one.drug, one.dose_mg, one.schedule]),
      ),
    ),
    leaves(records.given),
  ],
  [
    'measures',
    phrases(measures.flatMap(({ quantity, unit }) => [quantity, unit])),
    leaves(records.measures),
  ],
  [
    'notes',
    phrases(measures.flatMap(({ note, sd_or_se: spread }) => [note, spread?.kind])),
    leaves(records.notes),
  ],
  [
    'left out',
    phrases([
      ...reasonsGiven,
      ...reasonsGiven.flatMap((reason) => /^(.*) is not in this model$/.exec(reason)?.[1]),
      ...published.map(({ notFitted }) => notFitted),
    ]),
    leaves(records.leftOut),
  ],
  [
    'choices',
    leaves(Object.fromEntries(arms.map((arm) => [arm.id, choiceOf(arm)]).filter(([, why]) => why))),
    leaves(records.choices),
  ],
];

/** Names, units and abbreviations that are the same in both languages, and bare numbers. */
const same =
  /^(Estradiol|LH|FSH|LH \/ FSH|E[12]|T|SHBG|PSA|CTX|hCG [is]\.[cm]\.|placebo|NS|direction|\d+ IU|WMD|[\d\s./+%-]*|m?I?U\/m?L|[pn]mol\/L|[npu]g\/[dm]?L|g\/cm2|x10\^-3)$/;
const numbersIn = (text: string): string[] => (text.match(/\d+(\.\d+)?/g) ?? []).sort();

describe.each(both)('of the %s', (_, english, said) => {
  const pairs = Object.entries(english).map(([at, text]) => ({ text, other: said[at] }));
  const told = pairs.flatMap(({ text, other }) => (other === undefined ? [] : [{ text, other }]));

  it('everything is said', () => {
    const unsaid = pairs.filter(({ text, other }) => other === undefined && !same.test(text));
    expect(unsaid).toEqual([]);
  });

  it('nothing is said twice in English', () => {
    expect(told.filter(({ text, other }) => text === other && !same.test(text))).toEqual([]);
  });

  it('nothing is said that English lacks', () => {
    expect(Object.keys(said).filter((at) => !(at in english))).toEqual([]);
  });

  it('numbers are the same', () => {
    expect(told.length).toBeGreaterThan(0);
    const off = told.filter(
      ({ text, other }) => numbersIn(text).join() !== numbersIn(other).join(),
    );
    expect(off).toEqual([]);
  });
});

describe('a page in Spanish', () => {
  it('tells the article under Spanish headings, its tables too', () => {
    expect(story[1]?.title).toBe('El papel de la aromatasa y del estradiol');
    const tables = story.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table');
    expect(tables.map((one) => 'columns' in one && one.columns[0])).toEqual(['Rasgo', 'Hormona']);
  });

  it('says in Spanish what stays where it is in English', () => {
    expect(article.scenes.letrozole).toEqual({ ...scenes.letrozole, ...spanish.scenes.letrozole });
    expect(ladder.rungs[0]).toEqual({ ...rungs.hormones, ...spanish.rungs.hormones });
    expect(ladder.rates.map(({ source }) => source)).toEqual(
      Object.values(rates).map(({ source }) => source),
    );
    expect(referencesInSpanish.map(({ cited }) => cited)).toEqual(
      Object.values(references).map(({ cited }) => cited),
    );
    expect(reasonOf('santen1975_E2infusion', 'LH')).toMatchObject({
      culprit: 'model',
      ...spanish.reasons.slowSensing,
    });
  });

  it('tells a record', () => {
    const arm = arms.find(({ id }) => id === 'hayes2000_normal_anastrozole10');
    expect(arm && givenIn(arm)).toBe('anastrozol 10 mg a diario');
    expect(quantityOf('LH_pulses_per_24h')).toBe('pulsos de LH en 24 h');
    expect(quantityOf('an_unknown_one')).toBe('an unknown one');
  });

  it('finds what is shown, with its accents or without', () => {
    const [first] = claims;
    const claim = first && { ...first, correction: 'La hipófisis frena el testículo.' };
    const finds = (words: string) => claim && isWanted(claim, { ...everything, words });
    expect(['HIPÓFISIS', 'hipofisis testiculo', 'freno'].map(finds)).toEqual([true, true, false]);
  });
});
