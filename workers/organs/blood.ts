/** Blood: carries the hormones, binds the steroids to SHBG and albumin, and clears what is free. */
import { power } from '../arithmetic';
import { constants, type Constant } from '../contract/constants';
import { TICKS_PER_HOUR } from '../contract/quantities';
import { lawOfFat } from '../fat-mass';
import type { Organ } from './organ';

/** The free share of testosterone, by the quadratic of Vermeulen 1999; total and SHBG in nmol/L. */
export function freeShareOfTestosterone(
  total: number,
  shbg: number,
  affinity: number,
  heldByAlbumin: number,
): number {
  const spread = 1 + heldByAlbumin;
  const b = spread + affinity * (shbg - total);
  return 2 / (b + Math.sqrt(b * b + 4 * affinity * spread * total));
}

/** The free share of estradiol, with the SHBG that testosterone leaves empty, nmol/L. */
export const freeShareOfEstradiol = (
  emptySHBG: number,
  affinity: number,
  heldByAlbumin: number,
): number => 1 / (1 + heldByAlbumin + affinity * emptySHBG);

/** SHBG that holds no testosterone, nmol/L. */
const emptySHBG = (shbg: number, freeT: number, affinity: number): number =>
  shbg / (1 + affinity * freeT);

/** L/mol × mmol/L: how many molecules albumin holds for each free one. */
const heldByAlbumin = (constant: Constant, steroid: 'testosterone' | 'estradiol'): number =>
  (constant(`blood.binding.albumin.${steroid}`) * constant('blood.albumin')) / 1000;

/** Free levels of the reference man: what relative free hormone is measured against, whatever a scenario changes. */
function referenceFree(): { testosterone: number; estradiol: number } {
  const constant: Constant = (id) => constants[id].value;
  const shbg = constant('blood.SHBG.level');
  const total = constant('blood.testosterone.level');
  const affinityT = constant('blood.binding.SHBG.testosterone');
  const shareT = freeShareOfTestosterone(
    total,
    shbg,
    affinityT,
    heldByAlbumin(constant, 'testosterone'),
  );
  const testosterone = total * shareT;
  const shareE = freeShareOfEstradiol(
    emptySHBG(shbg, testosterone, affinityT),
    constant('blood.binding.SHBG.estradiol'),
    heldByAlbumin(constant, 'estradiol'),
  );
  const estradiol = constant('blood.estradiol.level') * shareE;
  return { testosterone, estradiol };
}

export const blood: Organ = {
  id: 'blood',

  slots(constant) {
    const senses = { relax: 24 / constant('blood.tissueHours') };
    return [
      {
        id: 'testosterone',
        kind: 'cleared',
        pace: 'tick',
        start: constant('blood.testosterone.level'),
      },
      // held in pmol/L, made in nmol/d
      { id: 'estradiol', kind: 'cleared', pace: 'tick', start: constant('blood.estradiol.level') },
      { id: 'freeTestosterone', kind: 'event', pace: 'tick', start: 0.41 },
      { id: 'freeEstradiol', kind: 'event', pace: 'tick', start: 2.67 },
      { id: 'blood.relativeFreeTestosterone', kind: 'event', pace: 'tick', start: 1 },
      // 1 while a level is held
      { id: 'blood.holding', kind: 'event', pace: 'tick', start: 0 },
      // what tissues sense of the free hormones: blood, smoothed over hours; 1 in the reference man
      { id: 'tissue.testosterone', kind: senses, pace: 'tick', start: 1 },
      { id: 'tissue.estradiol', kind: senses, pace: 'tick', start: 1 },
      // the same as the brain hears them, hour by hour
      { id: 'heard.testosterone', kind: 'event', pace: 'tick', start: 1 },
      { id: 'heard.estradiol', kind: 'event', pace: 'tick', start: 1 },
      {
        id: 'SHBG',
        kind: { relax: 1 / constant('blood.SHBG.days') },
        pace: 'slow',
        start: constant('blood.SHBG.level'),
      },
    ];
  },

  wire({ constant, state, production, clearance, controls, slot }) {
    const testosterone = slot('testosterone');
    const estradiol = slot('estradiol');
    const freeT = slot('freeTestosterone');
    const freeE = slot('freeEstradiol');
    const xT = slot('blood.relativeFreeTestosterone');
    const holding = slot('blood.holding');
    const tissueT = slot('tissue.testosterone');
    const tissueE = slot('tissue.estradiol');
    const heardT = slot('heard.testosterone');
    const heardE = slot('heard.estradiol');
    const shbg = slot('SHBG');

    const affinityT = constant('blood.binding.SHBG.testosterone');
    const affinityE = constant('blood.binding.SHBG.estradiol');
    const albuminT = heldByAlbumin(constant, 'testosterone');
    const albuminE = heldByAlbumin(constant, 'estradiol');
    const reference = referenceFree();
    const clearT =
      (constant('blood.testosterone.clearance') * constants['blood.testosterone.level'].value) /
      reference.testosterone;
    const clearE =
      (constant('blood.estradiol.clearance') * constants['blood.estradiol.level'].value) /
      reference.estradiol;
    const perReferenceT = 1 / reference.testosterone;
    const perReferenceE = 1 / reference.estradiol;
    const level = constant('blood.SHBG.level');
    const estradiolExponent = constant('blood.SHBG.estradiolExponent');
    const testosteroneExponent = constant('blood.SHBG.testosteroneExponent');
    const lean = constant('blood.SHBG.leanFat');
    const shbgOfFat = lawOfFat((fatMass) =>
      power(
        (fatMass * fatMass + lean * lean) / (1 + lean * lean),
        -constant('blood.SHBG.fatExponent') / 2,
      ),
    );

    const hold = (): void => {
      if (controls.heldEstradiol >= 0) state[estradiol] = controls.heldEstradiol;
      if (controls.heldTestosterone >= 0) state[testosterone] = controls.heldTestosterone;
    };

    return {
      attune(tick) {
        // on the hour only: what is done to the man between hours must not by itself freshen what his brain hears
        if (tick % TICKS_PER_HOUR === 0) {
          state[heardT] = state[tissueT]!;
          state[heardE] = state[tissueE]!;
        }
        state[holding] = controls.heldEstradiol >= 0 || controls.heldTestosterone >= 0 ? 1 : 0;
      },

      live() {
        if (state[holding]! > 0) hold();
        const t = state[testosterone]!;
        const e = state[estradiol]!;
        const shareT = freeShareOfTestosterone(t, state[shbg]!, affinityT, albuminT);
        const free = t * shareT;
        const shareE = freeShareOfEstradiol(
          emptySHBG(state[shbg]!, free, affinityT),
          affinityE,
          albuminE,
        );
        state[freeT] = free;
        state[xT] = free * perReferenceT;
        state[freeE] = e * shareE;
        // only free hormone is cleared; what is bound waits
        clearance[testosterone]! += clearT * shareT;
        clearance[estradiol]! += clearE * shareE;
        production[tissueT]! += state[xT]!;
        production[tissueE]! += state[freeE]! * perReferenceE;
      },

      slowly() {
        const ofE = power(Math.max(state[tissueE]!, 0.05), estradiolExponent);
        const ofT = power(Math.max(state[tissueT]!, 0.05), -testosteroneExponent);
        production[shbg]! += level * shbgOfFat(controls.bodyFat) * ofE * ofT;
      },
    };
  },
};
