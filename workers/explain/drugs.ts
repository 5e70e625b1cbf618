/** Why a drug's level is what it is, and how much of each loads the aromatase. */
import { drugIds, pharmacy, type DrugId } from '../contract/pharmacy';
import { courseIn } from './courses';
import { lawsOf, type Law } from './law';
import { meanOf } from './means';
import { once } from './side';

const { arrow, cause, inverse, product, storage, sum } = lawsOf('drugs');

function levelOf(drug: DrugId): Law {
  const clearance = arrow('drugClearance', drug, (side) => courseIn(side, drug).clearance);
  const enters = sum([
    cause(`${drug}Dose`, (side) => courseIn(side, drug).dosed),
    storage('storage', drug, {
      days: (side) => 1 / courseIn(side, drug).clearance,
      held: (side) => courseIn(side, drug).released,
    }),
  ]);
  // a level is kept once an hour: between doses that mean is not the mean of every step
  return product([enters, inverse(clearance)], {
    mean: ({ man }) => man.mean(drug),
    rest: 'sampling',
  });
}

/** The level of each drug. */
export const drugLaws = Object.fromEntries(
  drugIds.map((drug) => [drug, levelOf(drug)]),
) as Readonly<Record<DrugId, Law>>;

/** Levels over those of half inhibition, all inhibitors together, by tick. */
export const inhibitionByTick = once((side): Float64Array => {
  const inhibition = new Float64Array(side.man.ticks);
  for (const drug of drugIds) {
    const { halfInhibition } = pharmacy[drug];
    courseIn(side, drug).level.forEach((level, index) => {
      inhibition[index] = (inhibition[index] ?? 0) + level / halfInhibition;
    });
  }
  return inhibition;
});

/** What each inhibitor adds to it. */
export const inhibitors: readonly Law[] = drugIds.map((drug) =>
  arrow(drug, drug, (side) =>
    meanOf(courseIn(side, drug).level, (level) => level / pharmacy[drug].halfInhibition),
  ),
);
