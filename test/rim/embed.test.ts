/** Who is heard through a frame, and what is understood. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeard, requestIn, valuesAt } from '../../src/rim/embed';
import { Idle, type Timers } from '../../src/rim/idle';
import { reportedChannels } from '../../workers/contract/channels';
import { standard } from '../../workers/contract/scenario';
import { arbitraryScenario } from '../arbitrary';
import { made } from '../charts/made';

const self = { name: 'the frame' };
const parent = { name: 'the page around it' };
const other = { name: 'another frame' };
const host = 'https://host.example';

describe('who is heard', () => {
  it('is the parent alone, where no origin is named', () => {
    const frame = { self, parent, origin: null };
    expect(isHeard({ origin: host, source: parent }, frame)).toBe(true);
    expect(isHeard({ origin: host, source: other }, frame)).toBe(false);
    expect(isHeard({ origin: host, source: null }, frame)).toBe(false);
  });

  it('is nobody, where there is no parent', () => {
    const top = { self, parent: self, origin: null };
    expect(isHeard({ origin: host, source: self }, top)).toBe(false);
  });

  it('is the one origin that is named, to the letter', () => {
    const frame = { self, parent, origin: host };
    expect(isHeard({ origin: host, source: parent }, frame)).toBe(true);
    for (const origin of ['http://host.example', `${host}:444`, `${host}.evil.org`, 'null', '']) {
      expect(isHeard({ origin, source: parent }, frame)).toBe(false);
    }
  });

  it('is nobody, where what is named is no origin', () => {
    expect(isHeard({ origin: '', source: parent }, { self, parent, origin: '' })).toBe(false);
  });
});

describe('what is understood', () => {
  it('is any scenario to set, and two things to get', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(requestIn({ gonadostat: 1, set: scenario })).toEqual({ kind: 'set', scenario });
      }),
    );
    for (const what of ['scenario', 'values']) {
      expect(requestIn({ gonadostat: 1, get: what })).toEqual({ kind: 'get', what });
    }
  });

  it.each([
    [null],
    ['get'],
    [{ get: 'values' }],
    [{ gonadostat: '1', get: 'values' }],
    [{ gonadostat: 2, get: 'values' }],
    [{ gonadostat: 1 }],
    [{ gonadostat: 1, get: 'cookies' }],
    [{ gonadostat: 1, get: 'values', set: standard() }],
    [{ gonadostat: 1, set: { ...standard(), days: -1 } }],
    [{ gonadostat: 1, set: { ...standard(), more: 1 } }],
    [{ gonadostat: 1, set: JSON.stringify(standard()) }],
    [[1, 'get', 'values']],
  ])('is not %j', (data) => expect(requestIn(data)).toBeNull());

  it('does no harm, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (set) => {
        const request = requestIn({ gonadostat: 1, set });
        expect(request === null || request.kind === 'set').toBe(true);
      }),
    );
  });
});

it('every reported quantity is told, by the name that the command gives it', () => {
  const values = valuesAt(
    made(3, () => 4),
    1.5,
  );
  const names = [...reportedChannels, 'testosteroneEstradiolRatio'];
  expect(new Set(Object.keys(values))).toEqual(new Set(names));
  expect(values).toMatchObject({ LH: 4, estradiol: 100 });
});

it('a page left alone is noticed once, and again only after another touch', () => {
  let due: (() => void) | null = null;
  let times = 0;
  const timers: Timers = {
    set: (callback) => ((due = callback), 1),
    clear: () => (due = null),
  };
  const pass = (): void => {
    const call = due as (() => void) | null;
    due = null;
    call?.();
  };
  const idle = new Idle(1000, () => (times += 1), timers);
  pass();
  expect(times).toBe(0);
  idle.touch();
  idle.touch();
  pass();
  pass();
  expect(times).toBe(1);
  idle.touch();
  idle.rest();
  pass();
  expect(times).toBe(1);
});
