// The tables that physiology rests on: every number has a range, a source and a meaning, and every name leads somewhere.
import { describe, expect, it } from 'vitest';
import { bodyOf, organs } from '../../workers/body';
import { channelIds, channels, type ChannelId } from '../../workers/contract/channels';
import { citations, type ReferenceId } from '../../workers/contract/citations';
import { constants, parameterIds } from '../../workers/contract/constants';
import { meanings } from '../../workers/contract/constants/meanings';
import { pathwaySources } from '../../workers/contract/pathway-sources';
import { drugIds } from '../../workers/contract/pharmacy';
import { pharmacySources } from '../../workers/contract/pharmacy-sources';
import { pathwayIds } from '../../workers/contract/pathways';
import { references, type ReferenceRow } from '../../workers/contract/references';
import { standard } from '../../workers/contract/scenario';
import { freeShareOfEstradiol, freeShareOfTestosterone } from '../../workers/organs/blood';

describe.each(parameterIds)('the constant %s', (id) => {
  const { value, low, high, unit, source } = constants[id];
  it('lies within its range', () => {
    expect(low).toBeLessThan(high);
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  });
  it('has a unit, a meaning and a source', () => {
    expect(unit).not.toBe('');
    expect(meanings[id].length).toBeGreaterThan(8);
    const known = source === 'fitted' || source === 'assumed' || source in citations;
    expect(known, source).toBe(true);
  });
});

describe('a citation', () => {
  const ids = Object.keys(citations) as ReferenceId[];
  it.each(ids)('%s has a record that agrees with its short name', (id) => {
    const { authors, year, title, journal }: ReferenceRow = references[id];
    expect(title ?? journal).toBeTruthy();
    if (year !== undefined) expect(citations[id]).toContain(String(year));
    const [first = ''] = authors.split(/ [A-Z]{1,3}\b|,| et al/);
    expect(citations[id].toLowerCase()).toContain(first.toLowerCase());
  });
});

describe('names', () => {
  it('of channels are slots of the body, or courses where they are kept by the tick', () => {
    const { slots, courses } = bodyOf(standard(), 'pulses');
    const named = new Set(slots.map(({ id }) => id));
    const known = (id: ChannelId) => (channels[id].sampling === 'tick' ? courses : named).has(id);
    expect(channelIds.filter((id) => !known(id))).toEqual([]);
  });
  it('of slots are given once', () => {
    const ids = bodyOf(standard(), 'pulses').slots.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(organs.length).toBe(8);
  });
  it('of drugs each have a source', () => {
    for (const id of drugIds) expect(pharmacySources[id].sources.length).toBeGreaterThan(0);
  });
  it('of arrows each have a source', () => {
    for (const id of pathwayIds) expect(pathwaySources[id].length).toBeGreaterThan(0);
  });
});

describe('binding', () => {
  it('leaves 2.2 % of testosterone and 2.9 % of estradiol free in the reference man', () => {
    const shareT = freeShareOfTestosterone(19, 33, 1, 22.32);
    expect(100 * shareT).toBeCloseTo(2.15, 1);
    expect(100 * freeShareOfEstradiol(33 / (1 + 19 * shareT), 0.31, 26.04)).toBeCloseTo(2.9, 1);
  });
});
