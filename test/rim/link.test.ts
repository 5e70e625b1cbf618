/** Links: what goes in comes out to the last bit, they are short, and hostile ones do no harm. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../workers/contract/quantities';
import { standard, type Intervention, type Scenario } from '../../workers/contract/scenario';
import { modelVersion } from '../../workers/contract/version';
import { Checkpoints } from '../../workers/checkpoints';
import { hashOf } from '../../workers/hash';
import { simulate } from '../../workers/simulate';
import { codeOf } from '../../src/rim/link/codes';
import { decode } from '../../src/rim/link/decode';
import { encode } from '../../src/rim/link/encode';
import { dayNumeral, numeral, readNumeral } from '../../src/rim/link/numerals';
import { openingView, type View } from '../../src/rim/link/view';
import { fallbackWords, wordsOf } from '../../src/rim/notice';
import { arbitraryScenario } from '../arbitrary';

const view: fc.Arbitrary<View> = fc.record({
  day: fc.double({ min: 0, max: 7300, noNaN: true }),
  tempo: fc.constantFrom('pulses', 'weeks', 'months'),
  playing: fc.boolean(),
});
const head = `1.${modelVersion}`;
/** `LONG=1`: as many as the page promises. */
const LONG = process.env['LONG'] === '1';

describe('numerals', () => {
  it('read back as the same number', () => {
    const any = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(fc.property(any, (value) => readNumeral(numeral(value)) === value));
    fc.assert(fc.property(any, (value) => readNumeral(dayNumeral(value)) === value));
  });

  it('are short', () => {
    expect(numeral(7 / 3)).toBe('7/3');
    expect(numeral(1e-7)).toBe('1E-7');
    expect(dayNumeral(dayOf(577))).toBe('577T');
    expect(dayNumeral(2)).toBe('2');
  });

  it.each(['', 'NaN', 'Infinity', '1e5', '0x10', '1.', '.5', '--1', '1/', '1/0x', '1T2', ' 1'])(
    'refuse %j',
    (text) => expect(readNumeral(text)).toBeNaN(),
  );
});

describe('a link', () => {
  it('brings back any scenario and view', () => {
    fc.assert(
      fc.property(arbitraryScenario, view, (scenario, from) => {
        const linked = decode(encode(scenario, from));
        expect(linked).toEqual({ scenario, view: from, notices: [] });
        expect(linked.scenario).toStrictEqual(scenario);
      }),
      { numRuns: LONG ? 10_000 : 200 },
    );
  });

  it('lives the same life, bit for bit, as the scenario it was made from', () => {
    const lifeOf = (scenario: Scenario): string =>
      hashOf([...simulate(-1, { ...scenario, days: 4 }, 0, new Checkpoints())]);
    const short = arbitraryScenario.map((scenario) => ({
      ...scenario,
      interventions: scenario.interventions.filter(({ from }) => from < 3),
    }));
    fc.assert(
      fc.property(short, view, (scenario, from) => {
        const linked = decode(encode(scenario, from)).scenario;
        expect(linked && lifeOf(linked)).toBe(lifeOf(scenario));
      }),
      { numRuns: LONG ? 300 : 8 },
    );
  });

  it('is made of characters that no browser, mail or chat rewrites', () => {
    fc.assert(
      fc.property(arbitraryScenario, view, (scenario, from) => {
        expect(encode(scenario, from)).toMatch(/^[\w.~/-]*$/);
      }),
    );
  });

  it('survives being escaped', () => {
    const link = encode({ ...standard(), seed: 7 }, openingView);
    expect(decode(link.replaceAll('~', '%7E')).scenario?.seed).toBe(7);
  });

  it('says nothing of what is as in the reference man', () => {
    expect(encode(standard(), openingView)).toBe(`${head}~pulses_d2`);
    expect(decode(head)).toEqual({ scenario: standard(), view: openingView, notices: [] });
  });

  it('has a code for every kind of intervention that was ever made', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ interventions }) => {
        for (const one of interventions) expect(codeOf(one)).toBeDefined();
      }),
    );
  });

  it('holds forty interventions of a long session in 2,000 characters', () => {
    const tick = (count: number): number => dayOf(1301 + 977 * count);
    const interventions = Array.from({ length: 40 }, (_, count): Intervention => {
      const span = { from: tick(count), to: tick(count + 1) };
      if (count % 3 === 0) {
        return { type: 'clamp', hormone: 'estradiol', value: 110.132 + count, ...span };
      }
      const drug = count % 3 === 1 ? 'anastrozole' : 'letrozole';
      return { type: 'dose', drug, amount: 0.537125, everyDays: 7 / 3, ...span };
    });
    const subject = { ...standard().subject, bodyFat: 31.4159, age: 63.25, cyp19a1: 1.23456 };
    const scenario: Scenario = {
      ...standard(),
      seed: 4_294_967_295,
      days: 7300,
      subject,
      interventions,
    };
    const link = encode(scenario, { day: 123.4567, tempo: 'months', playing: false });
    expect(decode(link).scenario).toStrictEqual(scenario);
    expect(link.length).toBeLessThanOrEqual(2000);
  });

  it('made with another model opens and says so', () => {
    const { scenario, notices } = decode(`1.${modelVersion + 1}~man_f35`);
    expect(scenario?.subject.bodyFat).toBe(35);
    expect(notices.map(({ kind }) => kind)).toEqual(['otherModel']);
  });

  it('may be plain JSON', () => {
    const json = '{"version":1,"seed":3,"days":30}';
    expect(decode(json).scenario?.seed).toBe(3);
    expect(decode(encodeURIComponent(json)).scenario?.days).toBe(30);
  });

  it('whose view is broken keeps its scenario', () => {
    const { scenario, view: from, notices } = decode(`${head}~weeks_dNaN~man_f35`);
    expect(scenario?.subject.bodyFat).toBe(35);
    expect(from).toEqual({ ...openingView, tempo: 'weeks' });
    expect(notices.map(({ kind }) => kind)).toEqual(['brokenView']);
  });

  it('whose scenario is broken keeps its view', () => {
    const { scenario, view: from } = decode(`${head}~weeks_d40p0~man_f3500`);
    expect(scenario).toBeNull();
    expect(from).toEqual({ day: 40, tempo: 'weeks', playing: false });
  });
});

const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const json = (fields: string): string => `{"version":1,"seed":1,"days":30,${fields}}`;
const hostile: readonly (readonly [name: string, text: string, field: string])[] = [
  ['nothing', '', ''],
  ['a word', 'hello', ''],
  ['random bytes', '\u0000\u0001\uFFFD\uD800%%%~_~', ''],
  ['a broken escape', '%E0%A4%A', ''],
  ['a script', '<img src=x onerror=alert(1)>', ''],
  ['a megabyte', 'x'.repeat(1_000_000), ''],
  ['a megabyte of sections', `${head}~${'ana_a1~'.repeat(150_000)}`, ''],
  ['too many sections', `${head}${'~ana_a1f1'.repeat(10_001)}`, 'interventions'],
  ['an empty section', `${head}~~`, ''],
  ['an unknown section', `${head}~bomb_f1`, 'bomb'],
  ['a section named like a prototype', `${head}~__proto___f1`, '__proto__'],
  ['a section named constructor', `${head}~constructor_f1`, 'constructor'],
  ['a letter named like nothing', `${head}~ana_z1f1`, 'ana'],
  ['no letter', `${head}~ana_1f1`, 'ana'],
  ['no number', `${head}~ana_af1`, 'ana.amount'],
  ['NaN', `${head}~ana_aNaNf1`, 'ana'],
  ['1e308', `${head}~ana_a1E308f1`, 'interventions[0].amount'],
  ['beyond every number', `${head}~ana_a1E999f1`, 'ana.amount'],
  ['a division by nothing', `${head}~ana_a1/0f1`, 'ana.amount'],
  ['a negative dose', `${head}~ana_a-1f1`, 'interventions[0].amount'],
  ['no dose', `${head}~ana_f1`, 'interventions[0].amount'],
  ['a start after the end', `${head}~run_d10~ana_a1f20`, 'interventions[0].from'],
  ['an end before the start', `${head}~ana_a1f20u10`, 'interventions[0].to'],
  ['two clamps at once', `${head}~holdE_v40f1~holdE_v50f2`, 'interventions[1]'],
  ['a man too fat', `${head}~man_f1E3`, 'subject.bodyFat'],
  ['half a hypothesis', `${head}~man_h0.5`, 'subject.adiposityHypothesis'],
  ['a hypothesis C', `${head}~man_h2`, 'subject.adiposityHypothesis'],
  ['a GnRH of two', `${head}~man_g2`, 'subject.endogenousGnRH'],
  ['a seed of a half', `${head}~run_s0.5`, 'seed'],
  ['no days', `${head}~run_d0`, 'days'],
  ['twenty-one years', `${head}~run_d7670`, 'days'],
  ['an unknown constant', `${head}~set.__proto___1`, 'set.__proto__'],
  ['a constant out of its range', `${head}~set.pituitary.brakeE.strength_1E9`, 'parameters.'],
  ['a constant that is none', `${head}~set.pituitary.brakeE.strength_x`, 'parameters.'],
  ['a later format', '2.1~something', ''],
  ['broken JSON', '{"version":1,', ''],
  ['deep JSON', json(`"interventions":${deep(100_000)}`), ''],
  ['deep JSON in a field', json(`"subject":{"age":${deep(50_000)}}`), ''],
  ['a prototype in JSON', json('"__proto__":{"days":7300}'), '__proto__'],
  ['a prototype in the subject', json('"subject":{"__proto__":{"age":1}}'), 'subject.__proto__'],
  ['a list for a scenario', '{"version":[1]}', 'version'],
  ['1e308 in JSON', json('"subject":{"bodyFat":1e308}'), 'subject.bodyFat'],
  ['null in JSON', json('"interventions":null'), 'interventions'],
];

describe('a hostile link', () => {
  it.each(hostile)('%s', (_, text, field) => {
    const { scenario, view: from, notices } = decode(text);
    expect(scenario).toBeNull();
    expect(from).toEqual(openingView);
    expect(notices).toHaveLength(1);
    for (const notice of notices) {
      if ('field' in notice) expect(notice.field).toContain(field);
      expect(wordsOf(notice).length).toBeLessThan(400);
      expect(fallbackWords(notice, 'reference')).toContain('reference man');
    }
    expect(({} as Record<string, unknown>)['days']).toBeUndefined();
  });

  it('of any kind never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.string({ maxLength: 200 }).map((rest) => `${head}~${rest}`),
      fc.json({ maxDepth: 2 }),
      fc.string({ unit: fc.constantFrom(...'~_.ana1fu/ET{}":,'), maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (one) => {
        const { scenario, notices } = decode(one);
        expect(scenario !== null || notices.length > 0).toBe(true);
      }),
      { numRuns: LONG ? 2000 : 200 },
    );
  });

  it('cut off anywhere still opens or says why', () => {
    const link = encode(
      { ...standard(), interventions: [{ type: 'orchidectomy', from: 3.25 }] },
      openingView,
    );
    for (let length = 0; length < link.length; length += 1) {
      const { scenario, notices } = decode(link.slice(0, length));
      expect(scenario !== null || notices.length > 0).toBe(true);
    }
  });
});
