/** Germ cells are inked when they have moved, and only then. */
import { expect, it } from 'vitest';
import { blankMoment, type Moment } from '../../src/diagram/moment';
import { Standing } from '../../src/schematic/standing';

const momentOn = (day: number, sperm = 66): Moment => {
  const moment = blankMoment();
  Object.assign(moment.levels, { spermatogonia: 1, spermatocytes: 1, spermatids: 1 });
  moment.levels.spermConcentration = sperm;
  return { ...moment, day };
};

it('they have moved when first asked after, and not again within a tenth of a day', () => {
  const standing = new Standing();
  expect(standing.hasMoved(momentOn(30.01), 'weeks')).toBe(true);
  expect(standing.hasMoved(momentOn(30.01), 'weeks')).toBe(false);
  expect(standing.hasMoved(momentOn(30.04), 'weeks')).toBe(false);
  expect(standing.hasMoved(momentOn(30.11), 'weeks')).toBe(true);
});

it('a playhead that is dragged back moves them, and so does another fate on the same day', () => {
  const standing = new Standing();
  standing.hasMoved(momentOn(30), 'pulses');
  expect(standing.hasMoved(momentOn(12), 'pulses')).toBe(true);
  expect(standing.hasMoved(momentOn(12, 40), 'pulses')).toBe(true);
  const without = { ...momentOn(12, 40), castrated: true };
  expect(standing.hasMoved(without, 'pulses')).toBe(true);
  expect(standing.hasMoved({ ...without, day: 13 }, 'pulses')).toBe(false);
});

it('another plate has them inked anew', () => {
  const standing = new Standing();
  standing.hasMoved(momentOn(30), 'months');
  standing.forget();
  expect(standing.hasMoved(momentOn(30), 'months')).toBe(true);
});
