/** Bone: gains a little while there is estradiol enough, and is lost below a threshold. A sketch, and said to be one. */
import type { Organ } from './organ';

const DAYS_PER_YEAR = 365.25;

export const bone: Organ = {
  id: 'bone',

  slots() {
    return [{ id: 'spineBMDchangePct', kind: 'sum', pace: 'slow', start: 0 }];
  },

  wire({ constant, state, production, slot }) {
    const density = slot('spineBMDchangePct');
    const estradiol = slot('estradiol');
    const gain = constant('bone.gain');
    const loss = constant('bone.loss');
    const threshold = constant('bone.threshold');
    return {
      slowly() {
        const lacking = Math.max(0, 1 - state[estradiol]! / threshold);
        production[density]! += (gain - loss * lacking) / DAYS_PER_YEAR;
      },
    };
  },
};
