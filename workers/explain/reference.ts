/** The reference man's free hormones, against which free levels are counted, and free levels so counted. */
import { constants, type Constant } from '../contract/constants';
import { freeShareOfEstradiol, freeShareOfTestosterone } from '../organs/blood';
import { mean } from './means';
import { once, type Side } from './side';

export type Steroid = 'testosterone' | 'estradiol';

/** L/mol × mmol/L: how many molecules albumin holds for each free one. */
export const heldByAlbumin = (constant: Constant, steroid: Steroid): number =>
  (constant(`blood.binding.albumin.${steroid}`) * constant('blood.albumin')) / 1000;

const referenceFree: Readonly<Record<Steroid, number>> = (() => {
  const constant: Constant = (id) => constants[id].value;
  const shbg = constant('blood.SHBG.level');
  const affinity = constant('blood.binding.SHBG.testosterone');
  const total = constant('blood.testosterone.level');
  const albuminT = heldByAlbumin(constant, 'testosterone');
  const testosterone = total * freeShareOfTestosterone(total, shbg, affinity, albuminT);
  const shareE = freeShareOfEstradiol(
    shbg / (1 + affinity * testosterone),
    constant('blood.binding.SHBG.estradiol'),
    heldByAlbumin(constant, 'estradiol'),
  );
  return { testosterone, estradiol: constant('blood.estradiol.level') * shareE };
})();

/** Free hormone cleared in a day, over its level, 1/d. */
export const freeClearance = (constant: Constant, steroid: Steroid): number =>
  (constant(`blood.${steroid}.clearance`) * constants[`blood.${steroid}.level`].value) /
  referenceFree[steroid];

/** The channel of a free level. */
export const freeChannel = {
  testosterone: 'freeTestosterone',
  estradiol: 'freeEstradiol',
} as const satisfies Record<Steroid, string>;

const relative = (steroid: Steroid): ((side: Side) => Float64Array) =>
  once(({ man }) =>
    Float64Array.from(man.series(freeChannel[steroid]), (free) => free / referenceFree[steroid]),
  );
const relatives = { testosterone: relative('testosterone'), estradiol: relative('estradiol') };

/** Free hormone over the reference man's, by tick. */
export const relativeFreeByTick = (side: Side, steroid: Steroid): Float64Array =>
  relatives[steroid](side);
/** Its mean. */
export const relativeFree = (side: Side, steroid: Steroid): number =>
  mean(relativeFreeByTick(side, steroid));
