/** Blood: carries the hormones, binds the steroids to SHBG and albumin, and clears what is free. */
import { power } from '../arithmetic';
import { constants, type Constant } from '../contract/constants';
import { lawOfFat } from '../fat-mass';
import type { Organ } from './organ';

/** Free testosterone and the SHBG it leaves empty, nmol/L, by the quadratic of Vermeulen 1999. */
export function freeTestosterone(
  total: number,
  shbg: number,
  affinity: number,
  albuminBound: number,
): number {
  const spread = 1 + albuminBound;
  const b = spread + affinity * (shbg - total);
  const root = Math.sqrt(b * b + 4 * affinity * spread * total);
  // of the two forms of the root, the one that does not subtract near-equal numbers
  return b > 0 ? (2 * total) / (b + root) : (root - b) / (2 * affinity * spread);
}

/** Free estradiol in the unit of the total, with the SHBG that testosterone leaves. */
export const freeEstradiol = (
  total: number,
  emptySHBG: number,
  affinity: number,
  albuminBound: number,
): number => total / (1 + albuminBound + affinity * emptySHBG);

/** L/mol × mmol/L: how many molecules albumin holds for each free one. */
const heldByAlbumin = (constant: Constant, steroid: 'testosterone' | 'estradiol'): number =>
  (constant(`blood.binding.albumin.${steroid}`) * constant('blood.albumin')) / 1000;

/** Free levels of the reference man: what relative free hormone is measured against, whatever a scenario changes. */
function referenceFree(): { testosterone: number; estradiol: number } {
  const constant: Constant = (id) => constants[id].value;
  const shbg = constant('blood.SHBG.level');
  const affinity = constant('blood.binding.SHBG.testosterone');
  const total = constant('blood.testosterone.level');
  const testosterone = freeTestosterone(
    total,
    shbg,
    affinity,
    heldByAlbumin(constant, 'testosterone'),
  );
  const estradiol = freeEstradiol(
    constant('blood.estradiol.level'),
    shbg / (1 + affinity * testosterone),
    constant('blood.binding.SHBG.estradiol'),
    heldByAlbumin(constant, 'estradiol'),
  );
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
      // what tissues sense of the free hormones: blood, smoothed over hours; 1 in the reference man
      { id: 'tissue.testosterone', kind: senses, pace: 'tick', start: 1 },
      { id: 'tissue.estradiol', kind: senses, pace: 'tick', start: 1 },
      {
        id: 'SHBG',
        kind: { relax: 1 / constant('blood.SHBG.days') },
        pace: 'hour',
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
    const tissueT = slot('tissue.testosterone');
    const tissueE = slot('tissue.estradiol');
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

    return {
      beat() {
        if (controls.heldEstradiol >= 0) state[estradiol] = controls.heldEstradiol;
        if (controls.heldTestosterone >= 0) state[testosterone] = controls.heldTestosterone;
        const free = freeTestosterone(state[testosterone]!, state[shbg]!, affinityT, albuminT);
        const empty = state[shbg]! / (1 + affinityT * free);
        state[freeT] = free;
        state[xT] = free * perReferenceT;
        state[freeE] = freeEstradiol(state[estradiol]!, empty, affinityE, albuminE);
      },

      flow() {
        production[tissueT] = production[tissueT]! + state[xT]!;
        production[tissueE] = production[tissueE]! + state[freeE]! * perReferenceE;
        // only free hormone is cleared; what is bound waits
        const t = state[testosterone]!;
        if (t > 0)
          clearance[testosterone] = clearance[testosterone]! + (clearT * state[freeT]!) / t;
        else clearance[testosterone] = clearance[testosterone]! + clearT / (1 + albuminT);
        const e = state[estradiol]!;
        if (e > 0) clearance[estradiol] = clearance[estradiol]! + (clearE * state[freeE]!) / e;
        else clearance[estradiol] = clearance[estradiol]! + clearE / (1 + albuminE);
      },

      slowFlow() {
        const ofE = power(Math.max(state[tissueE]!, 0.05), estradiolExponent);
        const ofT = power(Math.max(state[tissueT]!, 0.05), -testosteroneExponent);
        production[shbg] = production[shbg]! + level * shbgOfFat(controls.bodyFat) * ofE * ofT;
      },
    };
  },
};
