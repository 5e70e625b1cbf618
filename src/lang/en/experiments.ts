/** The words of the published experiments, in English: what was done, and what to look for. */
import type { ExperimentId, experimentGroups } from '../../acts/presets';

type Words = Readonly<Record<ExperimentId, { readonly name: string; readonly look: string }>>;

export const experiments = {
  lead: 'One press puts the man, and what was done to him, on the page; Undo brings back what was there.',
  run: 'Run it',
  again: 'Run it again',
  running: 'On the page now',
  found: 'What was found, and what this model gives',
  published: 'Published',
  model: 'This model, this one man',
  quantity: 'Quantity',
  waiting: '…',
  days: (from: string, to: string) => `days ${from}–${to}`,
  went: { up: 'rose', down: 'fell', nowhere: 'no change' },
  burst: 'LH burst, mean size',
  no: 'No published number stands in our records for just this.',
  see: 'See the curves',
  noted: {
    anastrozoleInNormalMen:
      'Estradiol was likely read by a direct immunoassay, which reads too high.',
    anastrozoleOnThePump:
      'All in per cent of himself on the pump alone, here and in the numbers below the charts. Estradiol was likely read by a direct immunoassay, which reads too high; testosterone rises less in this model than it did in these men.',
    castrationForAWeek:
      'Ketoconazole stands here as a block of 95 % of steroid making, and letrozole for its block of aromatase.',
    testosteroneAddedBackOnThePump:
      'The authors: in these men testosterone did not lower LH while aromatase was blocked.',
    aromataseDeficiency:
      'One man. His patch’s dose is unclear in the abstract: estradiol is held at the level that was measured. Sperm are not to be read off here: in published men fertility was impaired, and that is not simulated.',
    aromataseExcess:
      'How active the gene was is assumed. Boys and men were treated; which inhibitor is not in our records: letrozole stands for it.',
    obeseManOnLetrozole: 'Doses differed from man to man; their mean is given.',
    testosteroneInjections: 'LH and FSH fell below what assays of the time could see.',
  } as Readonly<Partial<Record<ExperimentId, string>>>,
  groups: {
    tandem: 'Where does estradiol brake?',
    addBack: 'Castration for a week, one hormone added back',
    orchidectomy: 'Testes removed, one hormone added back',
    gene: 'The gene of aromatase',
    treatment: 'Treatments',
  } satisfies Record<keyof typeof experimentGroups, string>,
  each: {
    anastrozoleInNormalMen: {
      name: 'Anastrozole in normal men',
      look: 'LH doubles: pulses come oftener, and each is larger.',
    },
    anastrozoleOnThePump: {
      name: '… and in GnRH-deficient men on a pump',
      look: 'The pump fixes the pulses. What LH still gains is the pituitary’s own; what is missing is the hypothalamus’.',
    },
    castrationForAWeek: {
      name: 'Steroids blocked',
      look: 'With both brakes off LH climbs within days.',
    },
    testosteroneAddedBack: {
      name: '… testosterone added back',
      look: 'Without aromatase testosterone slows the pulses, and LH falls.',
    },
    testosteroneAddedBackOnThePump: {
      name: '… testosterone, on a pump',
      look: 'The pump does not slow: testosterone alone should leave LH where it is.',
    },
    estradiolAddedBackOnThePump: {
      name: '… estradiol, on a pump',
      look: 'Estradiol makes each LH burst smaller: a brake on the pituitary itself.',
    },
    orchidectomy: {
      name: 'Nothing added back',
      look: 'No steroid, no inhibin B: LH and FSH rise for weeks. No new sperm come; those still on their way out are not counted.',
    },
    orchidectomyWithTestosterone: {
      name: '… testosterone after six weeks',
      look: 'Testosterone, and the estradiol that fat makes of it, bring LH down; FSH stays high, for inhibin B is gone.',
    },
    orchidectomyWithEstradiol: {
      name: '… estradiol after six weeks',
      look: 'Estradiol alone brings LH down, with no testosterone at all.',
    },
    aromataseDeficiency: {
      name: 'Aromatase deficiency, then estradiol',
      look: 'With no estradiol to brake the brain testosterone is high; estradiol brings it down.',
    },
    aromataseExcess: {
      name: 'Aromatase excess, then an inhibitor',
      look: 'Testosterone and LH are low; the inhibitor lets both rise.',
    },
    obeseManOnLetrozole: {
      name: 'A very obese man on letrozole',
      look: 'Fat makes estradiol, estradiol holds LH down; six weeks of letrozole let testosterone rise.',
    },
    testosteroneInjections: {
      name: 'Testosterone injections, and recovery',
      look: 'Blood is full of testosterone, the testis empties of it. Sperm begin to fall within weeks and are nearly gone after ten; they are slow to come back.',
    },
    gnrhAntagonist: {
      name: 'GnRH antagonist',
      look: 'LH falls within hours and testosterone within a day; all comes back when it stops.',
    },
  } satisfies Words,
};
