/** The lesson of schedules and half-lives in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: '¿Un comprimido a la semana o siete?',
  question: 'La mitad de los comprimidos: ¿la mitad del efecto?',
  steps: [
    {
      say: 'La mitad de una dosis de anastrozol desaparece de la sangre en dos días. El artículo da de 0.5 a 1 mg, cada dos días o dos veces por semana.',
      ask: { words: '1 mg cada dos días, frente a 1 mg cada día:' },
      act: 'Cada dos días',
      told: {
        fundamentals:
          'La mitad de fármaco, el doble de enzima libre, y el hombre apenas lo nota: el doble de muy poco sigue siendo poco.',
        intermediate:
          'La mayoría de los ensayos, y la revisión que el artículo cita, dieron 1 mg cada día. Dos veces por semana fue un grupo de un ensayo en hombres mayores; una cohorte tomó una mediana de 3 mg por semana. Las pautas más bajas se apoyan en la semivida, no en ensayos de fertilidad.',
        academic:
          'La retroalimentación alisa a lo largo de horas o días, y las gonadotropas, de semanas; una ondulación de este tamaño en la ocupación queda filtrada. La farmacocinética permite la pauta; su eficacia para la fertilidad no se probó.',
      },
    },
    {
      say: 'Después de siete semanas de 1 mg al día el hombre lo olvida durante una semana.',
      ask: { words: 'En los días quinto a séptimo sin él, frente a seguir:' },
      act: 'Que lo olvide',
      told: 'Tres semividas después del último comprimido queda una octava parte del fármaco, y la enzima vuelve. Una pauta funciona mientras su intervalo sea corto comparado con esto.',
    },
    {
      say: 'Letrozol 2.5 mg una vez por semana, en lugar de cada día: una séptima parte del fármaco.',
      ask: { words: 'Semanal, frente a diario:' },
      act: 'Una vez por semana',
      told: {
        fundamentals:
          'Una séptima parte del fármaco da casi la misma testosterona, y deja más estradiol.',
        intermediate:
          'Un comprimido a la semana bastó para llevar la testosterona a lo normal en hombres obesos. El «dos o tres veces por semana» del artículo no se encontró en ningún ensayo de fertilidad; los estudios de infertilidad, y la revisión que cita, dieron 2.5 mg cada día.',
        academic:
          'Veredicto sobre la pauta de letrozol: sin respaldo para la fertilidad. Los estudios hormonales en hombres obesos usaron un comprimido por semana, y de tres a siete; con 17.5 mg por semana la LH subió de más.',
      },
    },
  ],
  misconception: {
    people: 'La mitad de los comprimidos da la mitad del efecto.',
    fact: 'En una curva de dosis plana, una séptima parte del fármaco puede hacer casi lo mismo.',
  },
  teacher: {
    goal: 'Leer una pauta a través de la semivida y de una curva que se satura.',
    ask: '¿Qué habría que medir para preferir una pauta para la fertilidad?',
    pitfall: 'Esta página compara niveles. No recomienda ninguna dosis.',
  },
} satisfies LessonWords;
