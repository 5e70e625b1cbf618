/** Whatever the reader of scenarios refuses is refused in Spanish, too, with the numbers that were given. */
import { describe, expect, it } from 'vitest';
import { refusal } from '../../src/lang/es/refusals';
import { parseScenario } from '../../workers/contract/parse';
import { malformedScenarios } from '../contract/malformed';

describe('a refusal in Spanish', () => {
  it.each(malformedScenarios.map(([what, scenario]) => [what, scenario] as const))(
    'says what is wrong: %s',
    (_, scenario) => {
      const parsed = parseScenario(scenario);
      if (parsed.ok) throw new Error('was read');
      const said = refusal(parsed.error.message);
      // what is quoted and what is a name stay as they are
      expect(said.replace(/".*"|puede haber .*/gs, '')).not.toMatch(
        /\b(must|is|are|not|from|allowed|at most|number|days|years|nothing)\b/,
      );
      const numbers = (text: string): string[] => [...(text.match(/\d[\d.e+]*/g) ?? [])].sort();
      expect(numbers(said).join()).toBe(numbers(parsed.error.message).join());
    },
  );

  it('names a drug as the page does', () => {
    expect(refusal('must be a number from 0 to 100 mg anastrozole, not "x"')).toBe(
      'debe ser un número de 0 a 100 mg de anastrozol, no "x"',
    );
  });

  it('leaves what it does not know as it was', () => {
    expect(refusal('no se puede leer')).toBe('no se puede leer');
  });
});
