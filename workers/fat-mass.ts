/** How fat mass acts on an organ: a pure law of body fat, kept for the last value asked, since fat hardly ever changes. */
import { power } from './arithmetic';
import { relativeFatMass } from './contract/body-mass';
import type { Constant } from './contract/constants';
import type { Subject } from './contract/scenario';

/** A law of body fat, remembering its last answer. */
export function lawOfFat(law: (fatMass: number) => number): (bodyFat: number) => number {
  let askedFor = -1;
  let answer = 0;
  return (bodyFat) => {
    if (bodyFat !== askedFor) {
      askedFor = bodyFat;
      answer = law(relativeFatMass(bodyFat));
    }
    return answer;
  };
}

/** What obesity takes from the pituitary's answer beyond the estradiol brake: slight under hypothesis A, the whole story under B. */
export function centralBrake(constant: Constant, subject: Subject): (bodyFat: number) => number {
  const id = `adipose.central.${subject.adiposityHypothesis}` as const;
  return lawOfFat((fatMass) => power(fatMass, -constant(id)));
}
