/** Why a drug's level is what it is, and what drugs do where they act: load the aromatase, block estradiol's receptor, stand in for LH. */
import { inhibitorIds } from '../contract/inhibitors';
import { drugIds, pharmacy, type DrugId } from '../contract/pharmacy';
import { actsOf, depots, destroyed, isMeasured, plasmas, type MeasuredDrug } from './courses';
import { lawsOf, type Law, type Measure } from './law';
import { mean, meanOf, meanWhere } from './means';
import { once, type Side } from './side';

const { arrow, cause, constants, inverse, product, storage, sum } = lawsOf('drugs');
const one = constants([], () => 1);

function levelOf(drug: MeasuredDrug): Law {
  const { volume } = pharmacy[drug].acts;
  const clearance: Measure = (side) => plasmas(side)[drug].clearance;
  const enters = sum([
    cause(`${drug}Dose`, (side) => depots(side)[drug].dosed / volume),
    storage('storage', drug, {
      days: (side) => 1 / clearance(side),
      held: (side) => depots(side)[drug].released / volume + plasmas(side)[drug].released,
    }),
  ]);
  // a level is kept once an hour: between doses that mean is not the mean of every step
  return product([enters, inverse(arrow('drugClearance', drug, clearance))], {
    mean: ({ man }) => man.mean(drug),
    rest: 'sampling',
  });
}

/** The level of each drug that is measured. */
export const drugLaws = Object.fromEntries(
  drugIds.filter(isMeasured).map((drug) => [drug, levelOf(drug)]),
) as Readonly<Record<MeasuredDrug, Law>>;

// ── hormones from a depot ──

/** Depots of testosterone: what they bring while its level is free, nmol/d. */
export const depotLaws: readonly Law[] = drugIds
  .filter((drug) => actsOf(drug).on === 'testosterone')
  .map((drug) =>
    fromDepot(drug, (side) => meanWhere(side.free.testosterone, depots(side)[drug].leaves)),
  );
/** The same of testosterone, as it is kept on the hour. */
export const testosteroneDepots: readonly Law[] = drugIds
  .filter((drug) => actsOf(drug).on === 'testosterone')
  .map((drug) =>
    fromDepot(
      drug,
      ({ man }) =>
        meanOf(man.hours, (hour) => man.slot(hour, `drugs.${drug}.depot`)) *
        pharmacy[drug].absorption,
    ),
  );

function fromDepot(drug: DrugId, whole: Measure): Law {
  const released = storage('storedDepot', 'testosterone', {
    days: () => 1 / pharmacy[drug].absorption,
    held: (side) => depots(side)[drug].released,
  });
  const dosed = cause(`${drug}Dose`, (side) => depots(side)[drug].dosed);
  return product([sum([dosed, released])], { mean: whole });
}

// ── aromatase ──

/** How much of each inhibitor there is for each that would leave half of the enzyme working, by tick. */
const loads = once((side) =>
  inhibitorIds.map((drug) => {
    const { level } = plasmas(side)[drug];
    const acts = actsOf(drug);
    return acts.on === 'aromatase'
      ? level.map((one) => one / acts.halfInhibition)
      : destroyed(side.man, drug, level);
  }),
);
/** All inhibitors together, by tick. */
export const inhibitionByTick = once((side): Float64Array =>
  loads(side).reduce((all, load) => all.map((sum, index) => sum + (load[index] ?? NaN))),
);
/** What each inhibitor adds to it. */
export const inhibitors: readonly Law[] = inhibitorIds.map((drug, index) =>
  arrow(drug, drug, (side) => mean(loads(side)[index] ?? [])),
);

// ── LH's receptor ──

/** Drugs that Leydig cells take for LH, each as the LH it is worth, IU/L. */
const substitutes = drugIds.filter(isMeasured).flatMap((drug) => {
  const acts = actsOf(drug);
  return acts.on === 'LH receptor' ? [{ drug, worth: acts.worth }] : [];
});
/** What they are worth together, by tick. */
export const equivalentsByTick = once((side): Float64Array =>
  substitutes.reduce(
    (all, { drug, worth }) =>
      all.map((sum, index) => sum + worth * (plasmas(side)[drug].level[index] ?? NaN)),
    new Float64Array(side.man.ticks),
  ),
);
/** Each of them. */
export const equivalents: readonly Law[] = substitutes.map(({ drug, worth }) =>
  arrow(drug, drug, (side) => worth * mean(plasmas(side)[drug].level)),
);

// ── estradiol's receptor in the brain ──

const blockers = drugIds.filter(isMeasured).flatMap((drug) => {
  const acts = actsOf(drug);
  return acts.on === 'estrogen receptor' ? [{ drug, half: acts.halfBlock }] : [];
});
const openAt = 'estrogenReceptor.open';
/** Share of the receptors that no drug has taken. */
export const openReceptors: Law = product(
  [
    inverse(
      sum([
        one,
        ...blockers.map(({ drug, half }) =>
          arrow(drug, drug, ({ man }) => meanOf(man.hours, (hour) => man.slot(hour, drug) / half)),
        ),
      ]),
    ),
  ],
  {
    id: 'openReceptors',
    mean: ({ man }: Side) => meanOf(man.hours, (hour) => man.slot(hour, openAt)),
  },
);
