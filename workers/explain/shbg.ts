/** Why SHBG is what it is: lower the fatter he is, a little higher under estradiol and lower under testosterone, over days. */
import { power } from '../arithmetic';
import { lawOfFat } from '../fat-mass';
import { lawsOf, type Curve, type Law } from './law';
import { meanOf } from './means';
import { sensed, senses } from './sensing';
import type { Side } from './side';
import { storedByWatch } from './store';

const words = lawsOf('blood');
const { arrow, constants, curve, product, storage, sum } = words;

const ofFat = ({ man: { constant } }: Side): ((bodyFat: number) => number) => {
  const lean = constant('blood.SHBG.leanFat');
  const exponent = -constant('blood.SHBG.fatExponent') / 2;
  return lawOfFat((fatMass) =>
    power((fatMass * fatMass + lean * lean) / (1 + lean * lean), exponent),
  );
};
/** Below this the liver's answer to a steroid changes no further. */
const LEAST = 0.05;
const ofEstradiol: Curve['by'] = (level, { man }) =>
  power(Math.max(level, LEAST), man.constant('blood.SHBG.estradiolExponent'));
const ofTestosterone: Curve['by'] = (level, { man }) =>
  power(Math.max(level, LEAST), -man.constant('blood.SHBG.testosteroneExponent'));

/** SHBG. */
export const shbg: Law = sum([
  product(
    [
      constants(['blood.SHBG.level'], ({ man }) => man.constant('blood.SHBG.level')),
      arrow('SHBGOfFat', 'bodyFat', (side) => {
        const leaner = ofFat(side);
        return meanOf(side.man.watches, ({ controls }) => leaner(controls.bodyFat));
      }),
      curve(sensed(words, senses.estradiol), ofEstradiol, ['blood.SHBG.estradiolExponent']),
      curve(sensed(words, senses.testosterone), ofTestosterone, [
        'blood.SHBG.testosteroneExponent',
      ]),
    ],
    {
      mean: (side) => {
        const { man } = side;
        const leaner = ofFat(side);
        const level = man.constant('blood.SHBG.level');
        return meanOf(
          man.watches,
          (watch) =>
            level *
            leaner(watch.controls.bodyFat) *
            ofEstradiol(man.slot(watch, 'tissue.estradiol'), side) *
            ofTestosterone(man.slot(watch, 'tissue.testosterone'), side),
        );
      },
    },
  ),
  storage(
    'storage',
    'SHBG',
    storedByWatch('SHBG', ({ man }) => man.constant('blood.SHBG.days')),
  ),
]);
