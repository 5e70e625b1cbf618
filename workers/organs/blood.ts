/** Blood: carries the hormones, binds the steroids to SHBG and albumin, and clears what is free. */
import { power } from '../arithmetic';
import { constants, type Constant } from '../contract/constants';
import { hourOf, TICKS_PER_HOUR } from '../contract/quantities';
import { lawOfFat } from '../fat-mass';
import { cleared } from '../integrate';
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
export function referenceFree(): { testosterone: number; estradiol: number } {
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
      { id: 'blood.relativeFreeTestosterone', kind: 'event', pace: 'tick', start: 1 },
      // what tissues sense of the free hormones: blood, smoothed over hours; 1 in the reference man
      { id: 'tissue.testosterone', kind: senses, pace: 'tick', start: 1 },
      { id: 'tissue.estradiol', kind: senses, pace: 'tick', start: 1 },
      // gonadotropes follow estradiol sooner than other tissues do
      {
        id: 'gonadotropes.estradiol',
        kind: { relax: 24 / constant('pituitary.brakeE.hours') },
        pace: 'tick',
        start: 1,
      },
      // the same as brain and pituitary hear them, hour by hour
      { id: 'heard.testosterone', kind: 'event', pace: 'tick', start: 1 },
      { id: 'heard.estradiol', kind: 'event', pace: 'tick', start: 1 },
      { id: 'heard.estradiolAtPituitary', kind: 'event', pace: 'tick', start: 1 },
      {
        id: 'SHBG',
        kind: { relax: 1 / constant('blood.SHBG.days') },
        pace: 'slow',
        start: constant('blood.SHBG.level'),
      },
    ];
  },

  courses: [
    'testosterone',
    'testosterone.made',
    'estradiol',
    'estradiol.made',
    'freeTestosterone',
    'freeEstradiol',
    'blood.relativeFreeTestosterone',
  ],

  wire({ constant, state, production, controls, slot, course, stride, dt }) {
    const testosterone = slot('testosterone');
    const estradiol = slot('estradiol');
    const courseT = course('testosterone');
    const courseE = course('estradiol');
    const madeT = course('testosterone.made');
    const madeE = course('estradiol.made');
    const freeT = course('freeTestosterone');
    const freeE = course('freeEstradiol');
    const freeShareE = new Float64Array(TICKS_PER_HOUR);
    const courseXT = course('blood.relativeFreeTestosterone');
    const xT = slot('blood.relativeFreeTestosterone');
    const tissueT = slot('tissue.testosterone');
    const tissueE = slot('tissue.estradiol');
    const gonadotropesE = slot('gonadotropes.estradiol');
    const heardT = slot('heard.testosterone');
    const heardE = slot('heard.estradiol');
    const heardAtPituitary = slot('heard.estradiolAtPituitary');
    const shbg = slot('SHBG');
    const sensing = stride('tissue.testosterone');
    const gonadotropesSense = stride('gonadotropes.estradiol');

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
      attune(tick) {
        // on the hour only: what is done to the man between hours must not by itself freshen what his brain hears
        if (tick === hourOf(tick)) {
          state[heardT] = state[tissueT]!;
          state[heardE] = state[tissueE]!;
          state[heardAtPituitary] = state[gonadotropesE]!;
        }
      },

      // only free hormone is cleared; what is bound waits
      live(_, ticks) {
        const globulin = state[shbg]!;
        const held = controls.heldTestosterone;
        let total = state[testosterone]!;
        let sensed = state[tissueT]!;
        let relative = 1;
        if (held >= 0) total = held;
        for (let at = 0; at < ticks; at += 1) {
          const share = freeShareOfTestosterone(total, globulin, affinityT, albuminT);
          relative = total * share * perReferenceT;
          courseT[at] = total;
          freeT[at] = total * share;
          courseXT[at] = relative;
          sensed = sensed * sensing.keep + relative * sensing.gain;
          if (held < 0) total = cleared(total, madeT[at]!, clearT * share, dt);
          madeT[at] = 0;
          // while testosterone's root is waited for: nothing but estradiol itself is still unknown of its binding
          const empty = emptySHBG(globulin, freeT[at]!, affinityT);
          freeShareE[at] = freeShareOfEstradiol(empty, affinityE, albuminE);
        }
        state[testosterone] = total;
        state[tissueT] = sensed;
        state[xT] = relative;
      },

      // estradiol last, since fat makes it from the testosterone of this very hour
      conclude(_, ticks) {
        const held = controls.heldEstradiol;
        let total = state[estradiol]!;
        let sensed = state[tissueE]!;
        let byGonadotropes = state[gonadotropesE]!;
        if (held >= 0) total = held;
        for (let at = 0; at < ticks; at += 1) {
          const share = freeShareE[at]!;
          courseE[at] = total;
          freeE[at] = total * share;
          const relative = total * share * perReferenceE;
          sensed = sensed * sensing.keep + relative * sensing.gain;
          byGonadotropes =
            byGonadotropes * gonadotropesSense.keep + relative * gonadotropesSense.gain;
          if (held < 0) total = cleared(total, madeE[at]!, clearE * share, dt);
          madeE[at] = 0;
        }
        state[estradiol] = total;
        state[tissueE] = sensed;
        state[gonadotropesE] = byGonadotropes;
      },

      slowly() {
        const ofE = power(Math.max(state[tissueE]!, 0.05), estradiolExponent);
        const ofT = power(Math.max(state[tissueT]!, 0.05), -testosteroneExponent);
        production[shbg]! += level * shbgOfFat(controls.bodyFat) * ofE * ofT;
      },
    };
  },
};
