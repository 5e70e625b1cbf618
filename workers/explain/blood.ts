/** Why so much of a steroid is in blood: what is made, over what is cleared of the free part, times what SHBG and albumin hold. */
import { TICK } from '../contract/quantities';
import { estradiolMade } from './adipose';
import { lawsOf, type Law, type Measure } from './law';
import { byTick, meanWhere } from './means';
import { freeChannel, freeClearance, heldByAlbumin, type Steroid } from './reference';
import { once, type Side } from './side';
import { stored } from './step';
import { testosteroneMade } from './testis';

const { arrow, cause, constants, inverse, product, storage, sum } = lawsOf('blood');

/** In a unit of production, how many units of level times volume. */
const madeIn = { testosterone: 1, estradiol: 1000 } as const; // nmol/d; nmol/L and pmol/L
const sources = { testosterone: testosteroneMade, estradiol: estradiolMade } as const;

const shbgByTick = byTick(({ man }, moment) => man.slot(moment, 'SHBG'));
const held = once((side) => ({
  testosterone: side.free.testosterone.map((free) => 1 - free),
  estradiol: side.free.estradiol.map((free) => 1 - free),
}));
type Mask = (side: Side) => Uint8Array;
const masks = (steroid: Steroid): { readonly whileFree: Mask; readonly whileHeld: Mask } => ({
  whileFree: (side) => side.free[steroid],
  whileHeld: (side) => held(side)[steroid],
});

/** How many molecules are in blood for each free one. */
function bindingAt(
  { man: { constant } }: Side,
  steroid: Steroid,
  shbg: number,
  freeT: number,
): number {
  const empty = shbg / (1 + constant('blood.binding.SHBG.testosterone') * freeT);
  return 1 + heldByAlbumin(constant, steroid) + constant(`blood.binding.SHBG.${steroid}`) * empty;
}

/** What SHBG and albumin hold: level over free level. */
const binding = (steroid: Steroid, mask: Mask): Law =>
  product(
    [
      sum([
        constants(
          [`blood.binding.albumin.${steroid}`, 'blood.albumin'],
          ({ man }) => 1 + heldByAlbumin(man.constant, steroid),
        ),
        product([
          constants([`blood.binding.SHBG.${steroid}`], ({ man }) =>
            man.constant(`blood.binding.SHBG.${steroid}`),
          ),
          arrow('SHBG', 'SHBG', (side) => meanWhere(mask(side), shbgByTick(side))),
          inverse(
            sum([
              constants([], () => 1),
              product([
                constants(['blood.binding.SHBG.testosterone'], ({ man }) =>
                  man.constant('blood.binding.SHBG.testosterone'),
                ),
                arrow('occupancy', 'freeTestosterone', (side) =>
                  meanWhere(mask(side), side.man.series('freeTestosterone')),
                ),
              ]),
            ]),
          ),
        ]),
      ]),
    ],
    {
      id: 'binding',
      mean: (side) => {
        const free = meanWhere(mask(side), side.man.series(freeChannel[steroid]));
        if (free > 0) return meanWhere(mask(side), side.man.series(steroid)) / free;
        return bindingAt(side, steroid, meanWhere(mask(side), shbgByTick(side)), 0);
      },
    },
  );

/** What blood lets go in a day of what it holds of a free steroid, beyond what enters, as a level. */
const released = (steroid: Steroid): Measure =>
  once((side) => {
    const { man } = side;
    const level = man.series(steroid);
    const free = man.series(freeChannel[steroid]);
    const clearance = freeClearance(man.constant, steroid);
    const shbg = shbgByTick(side);
    const rises = new Float64Array(man.ticks);
    man.eachTick((index, _, next) => {
      const now = level[index] ?? NaN;
      const freeNow = free[index] ?? NaN;
      // a level of nothing is bound as any small one is
      const share = now > 0 ? freeNow / now : 1 / bindingAt(side, steroid, shbg[index] ?? NaN, 0);
      const then = next ? man.slot(next, steroid) : (level[index + 1] ?? NaN);
      rises[index] = stored(then - now, clearance * share * TICK) / TICK;
    });
    return -meanWhere(side.free[steroid], rises);
  });

/** The free level that production sustains, over the ticks in which nothing holds it. */
const sustained = (steroid: Steroid): readonly Law[] => [
  constants([], (side) =>
    meanWhere(
      side.free[steroid].map(() => 1),
      side.free[steroid],
    ),
  ),
  sum([
    product([
      constants(
        [`blood.${steroid}.volume`],
        ({ man }) => madeIn[steroid] / man.constant(`blood.${steroid}.volume`),
      ),
      sum(sources[steroid]),
    ]),
    storage('storage', steroid, {
      days: ({ man }) => 1 / man.constant(`blood.${steroid}.clearance`),
      held: released(steroid),
    }),
  ]),
  constants([`blood.${steroid}.clearance`], ({ man }) => 1 / freeClearance(man.constant, steroid)),
];

/** What a clamp, in either man, makes of the mean. */
const clamp = (steroid: Steroid): Law =>
  cause('clamp', (side) => {
    const level = side.man.series(steroid);
    return (
      level.reduce((sum, one, index) => sum + (side.free[steroid][index] ? 0 : one), 0) /
      level.length
    );
  });

/** A level in blood. */
export const levelOf = (steroid: Steroid): Law =>
  sum([
    clamp(steroid),
    product([...sustained(steroid), binding(steroid, masks(steroid).whileFree)]),
  ]);
/** The free part of it. */
export const freeLevelOf = (steroid: Steroid): Law =>
  sum([
    product([clamp(steroid), inverse(binding(steroid, masks(steroid).whileHeld))]),
    product(sustained(steroid)),
  ]);
