/** What has become of bone, as it is drawn and told. */
import type { Moment } from './moment';

/** A smaller loss, %, is none to be seen. */
const SEEN = 0.02;

/** What a treatment has done to bone, %: his untreated twin loses or gains without it, too. Of who is not treated, his own change. */
export const boneChange = ({ levels, twin, against }: Moment): number =>
  against === 'untreated'
    ? levels.spineBMDchangePct - twin.spineBMDchangePct
    : levels.spineBMDchangePct;

/** Whether bone is drawn whole. */
export const isBoneKept = (moment: Moment): boolean => boneChange(moment) > -SEEN;
