/** Why so much of the aromatase works: inhibitors sit in it, and testosterone inside the testis crowds them out there. */
import { inhibitionByTick, inhibitors } from './drugs';
import { lawsOf, type Law } from './law';
import { meanOutput, outputs } from './leydig';
import { meanOf } from './means';
import type { Moment } from './observe';
import { once, type Side } from './side';

const fat = lawsOf('adipose');
const testis = lawsOf('testis');
const one = fat.constants([], () => 1);

const openIn = (inhibition: number): number => 1 / (1 + inhibition);
/** Uninhibited share outside the testis, on the hour. */
export const openAt = ({ man }: Side, hour: Moment): number =>
  openIn(man.slot(hour, 'aromatase.inhibition'));
/** The same by tick. */
export const open = once((side) => inhibitionByTick(side).map(openIn));

/** Uninhibited share outside the testis, as it is kept on the hour. */
export const aromataseActivity: Law = fat.product([fat.inverse(fat.sum([one, ...inhibitors]))], {
  mean: (side) => meanOf(side.man.hours, (hour) => openAt(side, hour)),
});

/** How many times more of an inhibitor is needed inside the testis, where its testosterone crowds it out. */
const shieldAt = ({ man }: Side, output: number): number =>
  1 + man.constant('adipose.testisProtection') * output;
const openInTestis = (side: Side, output: number, inhibition: number): number => {
  const shield = shieldAt(side, output);
  return shield / (shield + inhibition);
};
/** Leydig output on the hour. */
export const outputAt = ({ man }: Side, hour: Moment): number =>
  man.slot(hour, 'intratesticularTestosterone') / man.constant('testis.intratesticular');
/** Uninhibited share inside the testis, on the hour. */
export const openInTestisAt = (side: Side, hour: Moment): number =>
  openInTestis(side, outputAt(side, hour), side.man.slot(hour, 'aromatase.inhibition'));
/** The same by tick. */
export const openInTestisByTick = once((side) => {
  const inhibition = inhibitionByTick(side);
  return outputs(side).map((output, index) => openInTestis(side, output, inhibition[index] ?? NaN));
});

const shield: Law = testis.arrow('shield', 'intratesticularTestosterone', (side) =>
  shieldAt(side, meanOutput(side)),
);
const load: Law = testis.product([testis.sum(inhibitors), testis.inverse(shield)]);

/** Uninhibited share inside the testis, as it is kept on the hour. */
export const testicularAromataseActivity: Law = testis.product(
  [testis.inverse(testis.sum([one, load]))],
  { mean: (side) => meanOf(side.man.hours, (hour) => openInTestisAt(side, hour)) },
);
