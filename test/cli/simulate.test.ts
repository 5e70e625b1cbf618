/** The `simulate` command, from bytes in to bytes out. */
import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../workers/cli/lines';
import { main } from '../../workers/cli/simulate';
import { malformedRequests, malformedScenarios } from '../contract/malformed';

type Result =
  | { ok: true; reports: { from: number; to: number; mean: Record<string, number | null> }[] }
  | { ok: false; error: { field: string; message: string } };

/** A stream that keeps what is written to it. */
function collector(options: { highWaterMark?: number; wait?: number } = {}) {
  const parts: string[] = [];
  const stream = new Writable({
    ...(options.highWaterMark !== undefined && { highWaterMark: options.highWaterMark }),
    write(chunk: Buffer, _, done) {
      parts.push(chunk.toString());
      setTimeout(done, options.wait ?? 0);
    },
  });
  /** All that was written, once it has gone through. */
  const text = async (): Promise<string> => {
    stream.end();
    await finished(stream);
    return parts.join('');
  };
  return { stream, text };
}

/** What the command writes for its input, whole or in chunks. */
async function told(...input: readonly (string | Buffer)[]): Promise<string> {
  const [out, err] = [collector(), collector()];
  const bytes = input.map((part) => Buffer.from(part));
  const code = await main(Readable.from(bytes), out.stream, err.stream);
  expect({ code, errors: await err.text() }).toEqual({ code: 0, errors: '' });
  return out.text();
}

const resultsOf = (text: string): Result[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Result);
const results = async (...input: readonly (string | Buffer)[]): Promise<Result[]> =>
  resultsOf(await told(...input));
/** ok, or the field that is wrong. */
const verdict = (result: Result): string => (result.ok ? 'ok' : `wrong: ${result.error.field}`);
const good = '{"version":1,"seed":1,"days":1}';

describe('a result line', () => {
  it('has the reported names in their order', async () => {
    const [result] = await results(good);
    if (!result?.ok) throw new Error('refused');
    const [report] = result.reports;
    expect(Object.keys(result)).toEqual(['ok', 'reports']);
    expect(Object.keys(report ?? {})).toEqual([
      'from',
      'to',
      'mean',
      'LHpulsesPerDay',
      'LHpulseAmplitude',
      'truePulsesPerDay',
    ]);
    expect(Object.keys(report?.mean ?? {})).toEqual([
      'LH',
      'FSH',
      'testosterone',
      'freeTestosterone',
      'estradiol',
      'freeEstradiol',
      'SHBG',
      'inhibinB',
      'GnRHpulseRate',
      'testosteroneEstradiolRatio',
      'anastrozole',
      'letrozole',
      'aromataseActivity',
      'intratesticularTestosterone',
      'spermConcentration',
      'spineBMDchangePct',
      // added since: after what outside scripts know
      'exemestane',
      'testolactone',
      'enclomiphene',
      'clomiphene',
      'tamoxifen',
      'hCG',
    ]);
  });

  it('is the same, byte for byte, each time', async () => {
    const line =
      '{"version":1,"seed":9,"days":20,"interventions":[{"type":"dose","drug":"letrozole","amount":2.5,"from":3}]}\n';
    const [one, other] = (await told(line + line)).split('\n');
    expect(one).toBe(other);
    expect(await told(line)).toBe(`${one}\n`);
  });

  it('answers the spans that were asked for, in their order', async () => {
    const [result] = await results(
      '{"version":1,"seed":1,"days":9,"report":[{"from":7,"to":9},{"from":0,"to":1.5}]}',
    );
    expect(result?.ok && result.reports.map(({ from, to }) => [from, to])).toEqual([
      [7, 9],
      [0, 1.5],
    ]);
  });

  it('has null for a ratio over no estradiol', async () => {
    const [result] = await results('{"version":1,"seed":1,"days":2,"subject":{"cyp19a1":0}}');
    expect(result?.ok && result.reports[0]?.mean).toMatchObject({
      estradiol: 0,
      testosteroneEstradiolRatio: null,
    });
  });
});

describe('lines', () => {
  it('are answered one each, in order, blank and broken ones included', async () => {
    const input = [good, '', '  ', 'nonsense', '[]', 'null', '{"version":1', good];
    expect((await results(`${input.join('\n')}\n`)).map(verdict)).toEqual([
      'ok',
      ...Array<string>(6).fill('wrong: '),
      'ok',
    ]);
  });

  it('may end with CRLF, and the last one with nothing', async () => {
    expect((await results(`${good}\r\n${good}`)).map(verdict)).toEqual(['ok', 'ok']);
    expect(await results('')).toEqual([]);
    expect((await results('\n')).map(verdict)).toEqual(['wrong: ']);
  });

  it('may arrive in any pieces, cut within a letter', async () => {
    const bytes = Buffer.from(`{"version":1,"seed":1,"days":1,"naïve":1}\n${good}\n`);
    const pieces = [...bytes].map((byte) => Buffer.from([byte]));
    expect((await results(...pieces)).map(verdict)).toEqual(['wrong: naïve', 'ok']);
  });

  it('may begin with a byte order mark', async () => {
    expect((await results(`\uFEFF${good}\n`)).map(verdict)).toEqual(['ok']);
  });

  it('that are not UTF-8 are told so', async () => {
    const [result] = await results(Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]));
    expect(result).toMatchObject({ ok: false, error: { field: '', message: /UTF-8/ } });
  });

  it('beyond 16 MB are refused, and the next one is answered', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 0x20);
    const long = Array<Buffer>(MOST_BYTES / megabyte.length + 1).fill(megabyte);
    const [result, next] = await results(...long, `\n${good}\n`);
    expect(result).toMatchObject({ ok: false, error: { field: '' } });
    expect(next && verdict(next)).toBe('ok');
  });

  it('with numbers beyond a double are refused by field', async () => {
    const lines = ['{"version":1,"seed":1,"days":1e999}', '{"version":1,"seed":-1e999,"days":1}'];
    expect((await results(lines.join('\n'))).map(verdict)).toEqual(['wrong: days', 'wrong: seed']);
  });
});

describe('malformed scenarios', () => {
  it('get one error each with the right field, and a good line after each is still answered', async () => {
    // what JSON cannot say (NaN, Infinity) becomes null on the way, which is as wrong
    const cases = [...malformedScenarios, ...malformedRequests];
    const lines = cases.flatMap(([, scenario]) => [JSON.stringify(scenario), good]);
    const answers = (await results(lines.join('\n'))).map(verdict);
    expect(answers).toEqual(cases.flatMap(([, , field]) => [`wrong: ${field}`, 'ok']));
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it('nested deeper than the stack are refused', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const lines = [deep, `{"version":1,"seed":${deep},"days":1}`, good];
    expect((await results(lines.join('\n'))).map(verdict)).toEqual([
      'wrong: ',
      'wrong: seed',
      'ok',
    ]);
  });
});

describe('streams', () => {
  it('are not read ahead of a slow reader', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) {
        taken += 1;
        yield Buffer.from(`${good}\n`);
        await Promise.resolve();
      }
    }
    const out = new Writable({ highWaterMark: 1, write: () => undefined }); // takes one, never asks for more
    void main(Readable.from(endless(), { highWaterMark: 1 }), out, collector().stream);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(taken).toBeLessThan(10);
    out.destroy();
  });

  it('that wait in between lose nothing', async () => {
    const out = collector({ highWaterMark: 1, wait: 2 });
    const input = Readable.from(Array<Buffer>(20).fill(Buffer.from(`${good}\n`)));
    expect(await main(input, out.stream, collector().stream)).toBe(0);
    expect(resultsOf(await out.text())).toHaveLength(20);
  });

  it('closed by their reader end the command quietly', async () => {
    const out = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const err = collector();
    const input = Readable.from(Array<Buffer>(50).fill(Buffer.from(`${good}\n`)));
    expect(await main(input, out, err.stream)).toBe(0);
    expect(await err.text()).toBe('');
  });

  it('that cannot be read are told on stderr', async () => {
    const err = collector();
    const input = new Readable({
      read() {
        this.destroy(new Error('the disk is gone'));
      },
    });
    expect(await main(input, collector().stream, err.stream)).toBe(1);
    expect(await err.text()).toContain('the disk is gone');
  });
});
