/** Bone in the mean: a sketch with a threshold. */
import type { Equations } from './equations';

export const bone: Equations = {
  organ: 'bone',
  moving: {
    spineBMDchangePct: {
      unit: '%',
      name: 'change of spine density',
      perDay: `(bone.gain - bone.loss * max(0, 1 - estradiol / bone.threshold)) / daysPerYear`,
    },
  },
};
