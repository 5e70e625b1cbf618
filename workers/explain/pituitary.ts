/** Why LH is what it is: so many bursts, each as large as brakes, stores and gonadotropes let it be. */
import { MINUTES_PER_DAY } from '../contract/quantities';
import { leftByEstradiol, leftByEstradiolAt } from './brakes';
import { bursts, meanBurst, waysOut } from './bursts';
import { capacity, central, hearing, synthesis } from './gonadotropes';
import { lawsOf, type Law, type Measure } from './law';
import { meanOf } from './means';
import type { Side } from './side';

const words = lawsOf('pituitary');
const { arrow, chance, constants, product, storage, sum } = words;

/** Estradiol's brake on the size of bursts. */
export const brakeEstradiolPituitary: Law = product([leftByEstradiol(words, 'bursts')], {
  mean: (side) => meanOf(side.man.hours, (hour) => leftByEstradiolAt('bursts', side, hour)),
});

const rate: Measure = ({ man }) => man.meanOverMoments((at) => man.slot(at, 'GnRHpulseRate'));
/** Bursts that came, over those to be expected; 1 where none could come. */
function pulseLuck(side: Side): number {
  const { man } = side;
  const due = man.meanOverMoments((at) => {
    const { pumpRate, pumpDose } = at.controls;
    return pumpRate > 0 && pumpDose === 0 ? 0 : man.slot(at, 'GnRHpulseRate');
  });
  return due === 0 ? 1 : bursts(side).length / man.days / rate(side);
}
const pulses: Law = product(
  [
    arrow('pulseRate', 'GnRHpulseRate', rate, { pathway: 'gnrh-pituitary' }),
    chance('pulseLuck', pulseLuck),
  ],
  { id: 'pulses' },
);

/** Days that a unit of LH stays, on the mean. */
const stay: Law = constants(
  ['pituitary.LH.fastShare', 'pituitary.LH.fastMinutes', 'pituitary.LH.slowMinutes'],
  ({ man }) => waysOut(man.constant).reduce((sum, way) => sum + way.share / way.rate, 0),
);

/** LH. */
export const lh: Law = sum([
  product(
    [
      pulses,
      constants(['pituitary.burstMass'], ({ man }) => man.constant('pituitary.burstMass')),
      arrow(
        'brakeEstradiolPituitary',
        'brakeEstradiolPituitary',
        ({ man }) => man.meanOverMoments((at) => man.slot(at, 'brakeEstradiolPituitary')),
        { pathway: 'estradiol-pituitary' },
      ),
      synthesis,
      capacity,
      central,
      ...hearing,
      arrow(
        'refill',
        'GnRHpulseRate',
        meanBurst(({ refill }) => refill),
      ),
      chance(
        'burstLuck',
        meanBurst(({ luck }) => luck),
      ),
      stay,
    ],
    { mean: (side) => bursts(side).reduce((sum, { adds }) => sum + adds, 0) },
  ),
  storage('storage', 'LH', {
    days: ({ man }) => man.constant('pituitary.LH.slowMinutes') / MINUTES_PER_DAY,
    held: ({ man }) =>
      waysOut(man.constant).reduce((sum, way) => sum + man.storedOverTicks(way.slot, way.rate), 0),
  }),
]);
