/** The equations on the page are the model's: each, evaluated from a man's inside, gives what the model has there. */
import { describe, expect, it } from 'vitest';
import { constantsOf } from '../../workers/contract/constants';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { Laboratory } from '../../workers/laboratory';
import { equationsOf, organIds, rightOf, valuesOf } from '../../src/equations/organs';
import { partsOf } from '../../src/equations/formula';
import { termOf, type Man } from '../../src/equations/terms';
import { mathmlOf } from '../../src/equations/mathml';
import { signs } from '../../src/equations/signs';

const laboratory = new Laboratory(() => Promise.resolve());
const man = (scenario: Scenario, day: number): Man => ({
  inside: laboratory.inside(scenario, day),
  subject: scenario.subject,
  constant: constantsOf(scenario.parameters),
});
const base = { ...standard(), days: 60 };
const lives: Readonly<Record<string, Scenario>> = {
  untreated: base,
  anastrozole: {
    ...base,
    interventions: [{ type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 2 }],
  },
  'an obese man under hypothesis B, with other constants': {
    ...base,
    subject: { ...base.subject, bodyFat: 38, adiposityHypothesis: 'B' },
    parameters: { 'pituitary.brakeE.strength': 1.2, 'testis.LH.half': 8 },
  },
  tamoxifen: {
    ...base,
    interventions: [{ type: 'dose', drug: 'tamoxifen', amount: 20, everyDays: 1, from: 2 }],
  },
};

/** Read at another five minutes than their formula, or at another watch. */
const loose: Readonly<Record<string, number>> = {
  output: 0.2,
  secretion: 0.01,
  leydigCapacity: 0.02,
  trophicAromatase: 0.04,
  brakeInhibin: 0.02,
  fromFat: 0.02,
  open: 0.03,
};

describe.each(Object.entries(lives))('%s', (_, scenario) => {
  it.each(organIds)('%s', (organ) => {
    for (const day of [20.4, 47.9]) {
      const seen = man(scenario, day);
      for (const equation of equationsOf(organ, scenario.subject.adiposityHypothesis)) {
        const right = rightOf(equation, seen);
        expect(right, equation.id).toBeGreaterThan(-10);
        if (!equation.left) continue;
        const left = termOf(equation.left).read(seen);
        if (equation.within) {
          // it is on its way there: within the range through which drives swing
          expect(left / right, equation.id).toBeGreaterThan(0.3);
          expect(left / right, equation.id).toBeLessThan(3);
        } else {
          const least = loose[equation.id] ?? 1e-9;
          expect(Math.abs(right / left - 1), `${equation.id} on day ${day}`).toBeLessThan(least);
        }
      }
    }
  });
});

it('every constant in them has a sign, every sign is in use', () => {
  const used = new Set(
    organIds.flatMap((organ) =>
      (['A', 'B'] as const).flatMap((hypothesis) =>
        equationsOf(organ, hypothesis).flatMap(({ right, within }) => [
          ...partsOf(right).constants,
          ...(within ? [within] : []),
        ]),
      ),
    ),
  );
  for (const id of used) expect(signs[id], id).toBeDefined();
});

it('are typeset as MathML, with letters and with numbers', () => {
  const seen = man(base, 20);
  const [rate] = equationsOf('hypothalamus', 'A');
  if (!rate) throw new Error('no equation');
  const letters = mathmlOf(rate);
  expect(letters).toMatch(/^<math display="block"[^>]*>.*<\/math>$/s);
  expect(letters).toContain('<msub><mi>λ</mi><mn>0</mn></msub>');
  const numbers = mathmlOf(rate, valuesOf(seen));
  expect(numbers).toContain('<mn>13.0</mn>');
  expect(numbers).not.toMatch(/NaN|undefined/);
});
