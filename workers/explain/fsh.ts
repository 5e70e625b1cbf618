/** Why FSH is what it is: pulses over a day, under inhibin B, estradiol and what obesity takes. */
import { HOURS_PER_DAY } from '../contract/quantities';
import { power } from '../arithmetic';
import { leftByEstradiol, leftByEstradiolAt } from './brakes';
import {
  capacity,
  central,
  centralAt,
  drive,
  driveAt,
  averageRateAt,
  synthesis,
  synthesisOf,
} from './gonadotropes';
import { lawsOf, type Curve, type Law } from './law';
import { meanOf } from './means';
import type { Moment } from './observe';
import type { Side } from './side';
import { storedByWatch } from './store';

const words = lawsOf('pituitary');
const { arrow, cause, constants, curve, product, storage, sum } = words;

const leftByInhibin: Curve['by'] = (inhibinB, { man: { constant } }) => {
  const floor = constant('pituitary.FSH.inhibinFloor');
  const relative = inhibinB / constant('testis.inhibinB.level');
  return power((1 + floor) / (relative + floor), constant('pituitary.FSH.inhibinExponent'));
};
const inhibinHeardAt = ({ man }: Side, watch: Moment): number =>
  man.slot(watch, 'inhibinB') * watch.controls.hearsInhibinB;

/** Inhibin B's brake on FSH. */
export const brakeInhibinBPituitary: Law = product(
  [
    curve(
      product([
        cause('cut', ({ man }) => meanOf(man.watches, ({ controls }) => controls.hearsInhibinB), {
          pathway: 'inhibinB-pituitary',
        }),
        arrow('inhibinB', 'inhibinB', ({ man }) => man.mean('inhibinB'), {
          pathway: 'inhibinB-pituitary',
        }),
      ]),
      leftByInhibin,
      ['pituitary.FSH.inhibinFloor', 'pituitary.FSH.inhibinExponent', 'testis.inhibinB.level'],
    ),
  ],
  // kept as it was set a watch before
  { mean: ({ man }) => man.mean('brakeInhibinBPituitary') },
);

const follows: Curve['by'] = (driven, { man }) =>
  power(driven, man.constant('pituitary.FSH.gnrhExponent'));

/** What FSH moves towards at a watch. */
function madeAt(side: Side, watch: Moment): number {
  const { man } = side;
  const driven =
    driveAt(side, watch) *
    synthesisOf(averageRateAt(side, watch), side) *
    man.slot(watch, 'pituitary.capacity');
  return (
    man.constant('pituitary.FSH.level') *
    follows(driven, side) *
    leftByInhibin(inhibinHeardAt(side, watch), side) *
    leftByEstradiolAt('FSH', side, watch) *
    centralAt(side)(watch)
  );
}

/** FSH. */
export const fsh: Law = sum([
  product(
    [
      constants(['pituitary.FSH.level'], ({ man }) => man.constant('pituitary.FSH.level')),
      curve(product([...drive, synthesis, capacity]), follows, ['pituitary.FSH.gnrhExponent']),
      arrow(
        'brakeInhibinBPituitary',
        'brakeInhibinBPituitary',
        (side) =>
          meanOf(side.man.watches, (watch) => leftByInhibin(inhibinHeardAt(side, watch), side)),
        { pathway: 'inhibinB-pituitary' },
      ),
      product([leftByEstradiol(words, 'FSH')], {
        id: 'brakeEstradiolFSH',
        pathway: 'estradiol-pituitary',
      }),
      central,
    ],
    { mean: (side) => meanOf(side.man.watches, (watch) => madeAt(side, watch)) },
  ),
  storage(
    'storage',
    'FSH',
    storedByWatch('FSH', ({ man }) => man.constant('pituitary.FSH.hours') / HOURS_PER_DAY),
  ),
]);
