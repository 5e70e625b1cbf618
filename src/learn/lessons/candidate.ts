/** Who is treated: infertile men, often heavy, with a low ratio; and what of that predicts an answer. */
import type { Lesson } from '../lesson';
import { dose, given, heavy, man, reference, seen } from '../scenes';

const span = { from: 20, to: 60 } as const;
const late = { from: 160, to: 180 } as const;
const scarce = man({ testicularReserve: 0.03 });
const slimmer = given(heavy, { type: 'weightChange', bodyFat: 28, from: 7, to: 119 });

export const candidate: Lesson = {
  id: 'candidate',
  level: 'intermediate',
  title: 'Who is the candidate?',
  question: 'Which baseline number would you choose your patients by?',
  minutes: 5,
  scene: seen(reference),
  steps: [
    {
      part: 'predict',
      say: 'Inhibitors are used off-label in men: the labels name breast cancer in women after menopause, where no testis fights back. The usual candidate is an infertile man, often obese, with a low T/E2 ratio. Here is a man with 40 % body fat.',
      opens: seen(heavy),
      ask: {
        kind: 'order',
        words: 'Against a lean man, which has fallen most? Put the largest fall first.',
        first: 'least',
        unit: 'times the lean man’s',
        things: [
          {
            name: 'free testosterone',
            reading: { of: 'freeTestosterone', ...span, over: { in: reference } },
          },
          { name: 'estradiol', reading: { of: 'estradiol', ...span, over: { in: reference } } },
          {
            name: 'total testosterone',
            reading: { of: 'testosterone', ...span, over: { in: reference } },
          },
        ],
      },
      act: 'Compare the two men',
      scene: seen(heavy),
      told: {
        fundamentals:
          'Total testosterone fell most, since the protein that carries it is low in heavy men. The free part fell less. Estradiol hardly moved. So the low ratio is mostly a low top.',
        intermediate:
          'The low-ratio profile is common in obesity mainly because total testosterone and SHBG are low. In 3,200 men a BMI over 30 went with testosterone lower by 5.1 nmol/L and LH not raised: the fault is central.',
        academic:
          'Whether fat’s estradiol is the brake is contested: immunoassays found it doubled, mass spectrometry in 240 diabetic men found free estradiol lower with low testosterone. The model’s switch shows both.',
      },
      claims: ['I01', 'I02', 'I06', 'A40', 'A38'],
      sources: ['arimidexLeaflet', 'wu2008', 'dhindsa2011', 'schneider1979'],
    },
    {
      part: 'reverse',
      say: 'He loses weight over four months, to 28 % body fat. No drug.',
      ask: {
        kind: 'change',
        words: 'Afterwards, against staying heavy:',
        rows: [
          { of: 'testosterone', from: 150, to: 175 },
          { of: 'LH', from: 150, to: 175 },
        ],
      },
      act: 'Lose the weight',
      scene: seen(slimmer, 'months'),
      told: 'The profile turns back with the fat. Semen is another matter: after surgery testosterone doubled in eighteen men while sperm concentration fell.',
      claims: [],
      sources: ['strain2003', 'reis2012'],
    },
    {
      part: 'transfer',
      say: 'Another candidate: almost no sperm-making cells. His FSH is already high. He takes anastrozole 1 mg a day for half a year.',
      opens: seen(scarce),
      ask: {
        kind: 'change',
        words: 'After half a year, against none:',
        rows: [
          { of: 'testosterone', ...late },
          { of: 'FSH', ...late },
        ],
      },
      act: 'Treat him',
      scene: seen(given(scarce, dose('anastrozole', 1)), 'months'),
      told: {
        fundamentals:
          'His hormones answer like anyone’s. Look at his sperm, though: from almost none to almost none. Where few cells are left, more FSH has little to work on.',
        intermediate:
          'In one series no man without sperm improved; in a small trial sperm appeared in some; in another series retrieval was worse. FSH that is already high says what more FSH can do.',
        academic:
          'Evidence in azoospermia conflicts: 86 men, none of the azoospermic improved; 46 randomised, median 400 to 1,290 per mL (as printed); 80 retrospective, retrieval odds ratio 0.154, confounded.',
      },
      claims: ['I05'],
      sources: ['shoshany2017', 'cavallini2013', 'raman2002', 'aledwan2020'],
    },
    {
      part: 'read',
      say: 'So is the low ratio the right thing to choose by?',
      told: {
        fundamentals:
          'In two groups of men the ratio did not tell who would do well. Men with a normal ratio did as well.',
        intermediate:
          'The ratio predicted nothing in two cohorts; 15 men with a normal ratio did as well. Responders began with lower LH (4.7 against 8.3 IU/L), lower FSH and more sperm. That men chosen for bad semen have bad semen (“impaired spermatogenesis”) is how they were chosen.',
        academic:
          'Baseline E2, E2/T and BMI did not predict; lower gonadotropins and a better count did. That is reserve, not aromatase. That using these drugs shows a deeper, systems-based medicine is an opinion: a good mechanism is not yet evidence of benefit.',
      },
      claims: ['I04', 'I03', 'A42'],
      sources: ['naelitz2023', 'shuling2019', 'yang2022', 'panken2024'],
    },
  ],
  misconception: {
    people: 'The low ratio picks the men whom the drug will help.',
    fact: 'It did not predict who answered. Reserve of the testis did better.',
  },
  teacher: {
    goal: 'Tell a marker of weight from a predictor of response.',
    ask: 'He is chosen for bad semen and found with bad semen. Surprised?',
    pitfall: 'Low total testosterone in obesity is read as low free testosterone.',
  },
};
