/** Why inhibin B is what it is: Sertoli cells answer FSH over days. */
import { power } from '../arithmetic';
import { lawOfFat } from '../fat-mass';
import { lawsOf, type Curve, type Law } from './law';
import { meanOf } from './means';
import type { Side } from './side';
import { storedByWatch } from './store';

const { arrow, cause, constants, curve, product, storage, sum } = lawsOf('testis');

const answer: Curve['by'] = (fsh, { man: { constant } }) => {
  const basal = constant('testis.inhibinB.basal');
  const made = basal + (1 - basal) * Math.sqrt(fsh / constant('pituitary.FSH.level'));
  return Math.min(made, constant('testis.inhibinB.cap'));
};
const ofFat = (side: Side): ((bodyFat: number) => number) =>
  lawOfFat((fatMass) => power(fatMass, -side.man.constant('testis.inhibinB.fatExponent')));

/** What Sertoli cells make, watch by watch. */
function made(side: Side): number {
  const { man } = side;
  const perAnswer = man.constant('testis.inhibinB.level') * man.scenario.subject.testicularReserve;
  const leaner = ofFat(side);
  return meanOf(man.watches, (watch) => {
    const { bodyFat, testes } = watch.controls;
    return perAnswer * answer(man.slot(watch, 'FSH'), side) * leaner(bodyFat) * testes;
  });
}

/** Inhibin B. */
export const inhibinB: Law = sum([
  product(
    [
      constants(['testis.inhibinB.level'], ({ man }) => man.constant('testis.inhibinB.level')),
      curve(
        arrow('FSH', 'FSH', ({ man }) => man.mean('FSH'), { pathway: 'fsh-sertoli' }),
        answer,
        ['testis.inhibinB.basal', 'testis.inhibinB.cap', 'pituitary.FSH.level'],
      ),
      cause('testicularReserve', ({ man }) => man.scenario.subject.testicularReserve),
      cause('orchidectomy', ({ man }) => meanOf(man.watches, ({ controls }) => controls.testes)),
      arrow('inhibinBOfFat', 'bodyFat', (side) => {
        const leaner = ofFat(side);
        return meanOf(side.man.watches, ({ controls }) => leaner(controls.bodyFat));
      }),
    ],
    { mean: made },
  ),
  storage(
    'storage',
    'inhibinB',
    storedByWatch('inhibinB', ({ man }) => man.constant('testis.inhibinB.days')),
  ),
]);
