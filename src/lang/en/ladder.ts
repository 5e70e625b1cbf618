/** The words of the ladder of evidence. */
import type { Grade } from '../../evidence/ladder/rungs';

export const ladder = {
  lead: 'What treatment with an aromatase inhibitor does to men, outcome by outcome: how well it is known, and what would change our mind. The further from the blood sample, the less is known.',
  grades: {
    strong: 'Strong',
    moderate: 'Moderate',
    weak: 'Weak',
    veryWeak: 'Very weak',
    none: 'None',
  } satisfies Record<Grade, string>,
  means: {
    strong: 'randomised, repeated, agreeing',
    moderate: 'one good randomised trial, and other lines that agree',
    weak: 'small or uncontrolled, or trials that disagree',
    veryWeak: 'a few small or indirect studies',
    none: 'nothing controlled',
  } satisfies Record<Grade, string>,
  change: 'What would change our mind',
  findings: (count: number) => `The ${count} findings it rests on`,
  simulated: 'in this model',
  notSimulated: 'not in this model',
  rates: 'Side effects, as reported',
  ratesLead:
    'Counted rates, with who counted them. None is simulated, and none is a forecast for one man.',
  columns: ['Effect', 'Reported', 'In whom', 'Evidence', 'Source'],
};
