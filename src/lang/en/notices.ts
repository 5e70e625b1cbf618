/** What is wrong with a link, an address or a run, in English; fetched when there is something to tell. */

/** Why a link cannot be read. */
export const link = {
  noDay: (given: string, most: string) => `must be a day from 0 to ${most}, not ${given}`,
  noField: (given: string) => `has no field “${given}”`,
  noNumber: (given: string) => `must be a number, not “${given}”`,
  tooLong: (most: string) => `is longer than ${most} characters`,
  unknown: 'is not known here',
  unreadable: 'cannot be read',
};

/** What the page tells. */
export const notice = {
  /** What the reader of scenarios says is wrong with a field: it speaks English. */
  refusal: (message: string) => message,
  brokenLink: (field: string, reason: string) =>
    `This link is broken: ${field === '' ? 'it' : field} ${reason}.`,
  brokenView: (field: string, reason: string) =>
    `Part of this link is broken: ${field} ${reason}. The scenario is as linked.`,
  foreignLink: (version: string, understood: string) =>
    `This link is of format ${version}; this page reads format ${understood}.`,
  referenceInstead: (problem: string) => `${problem} Opened the reference man instead.`,
  leftAsItWas: (problem: string) => `${problem} Left the page as it was.`,
  otherModel: (linked: string, present: string) =>
    `This link was made with model version ${linked}. The model has changed since: this is version ${present}, and its numbers may differ.`,
  query: (name: string, given: string, allowed: string) =>
    `The address asks for ${name}=${given}; it can be ${allowed}. Left as it was.`,
  failed: (message: string) =>
    `In this model that cannot be computed: ${message}. The curves shown are those from before.`,
  crashed:
    'The simulation stopped and could not be started again. Move a slider to try once more, or reload the page.',
  newVersion:
    'A new version of this page is ready: reload to have it. The scene stays in the address.',
};
