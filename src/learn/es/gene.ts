/** The lesson of CYP19A1 in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'CYP19A1: demasiado, y nada',
  question: 'La enzima por cuatro: ¿por qué no el estradiol por cuatro?',
  steps: [
    {
      say: 'Exceso de aromatasa: un reordenamiento pone el gen bajo un promotor más fuerte; basta una copia, así que es dominante. Aquí la enzima trabaja cuatro veces más, en todas partes.',
      ask: {
        words: 'Frente al hombre de referencia, ¿qué acaba más alto? Ponlo primero.',
        unit: 'veces',
        things: [{ name: 'testosterona' }, { name: 'estradiol' }, { name: 'FSH' }],
      },
      act: 'Compáralo',
      told: {
        fundamentals:
          'El estradiol subió, pero no por cuatro. Se pisó el freno, la testosterona bajó, y hubo menos que convertir en estradiol.',
        intermediate:
          'Crecimiento de las mamas y testosterona baja, con una gravedad que sigue al reordenamiento. El propio estradiol está elevado solo en la mitad de los pacientes, la estrona en casi todos; algunos hombres son fértiles.',
        academic:
          'La retroalimentación esconde la causa: E2/T es de 9 a 32 ×10⁻³ frente a 4 a 5 en hombres normales, con E1 elevada en el 94 % y E2 en el 48 %. En este raro trastorno un cociente puede ver lo que un nivel no puede.',
      },
    },
    {
      say: 'Este hombre toma anastrozol.',
      ask: { words: 'Un mes después, frente a no tomarlo:' },
      act: 'Trátalo',
      told: 'Aquí el fármaco da con la causa. En tres varones con inversiones probadas un inhibidor bajó el estradiol y llevó las gonadotropinas y la testosterona a lo normal. Este es el hombre para el que se hizo el mecanismo.',
    },
    {
      say: 'Ahora el otro extremo: un hombre sin aromatasa activa.',
      ask: { words: 'Frente al hombre de referencia:' },
      act: 'Compáralo',
      told: {
        fundamentals:
          'No hay estradiol, así que no hay ese freno. Aquí la testosterona es alta. En pacientes reales era de normal a alta.',
        intermediate:
          'Los estrógenos son siempre bajos. El exceso de andrógenos es propio de las niñas afectadas, y de la madre en el embarazo; en los hombres la testosterona es de normal a alta. Así que «un estado de andrógenos altos» es erróneo en el detalle. Los problemas de peso, lípidos e insulina son comunes.',
        academic:
          'En 2006 se conocían siete hombres. Los cartílagos de crecimiento estaban abiertos en todos ellos al diagnóstico, no «a menudo»: los cierra el estradiol, no la testosterona. Un hombre: 204 cm, testosterona 2015 ng/dL.',
      },
    },
    {
      say: 'Este hombre lleva un parche de estradiol durante un año.',
      ask: { words: 'Después de un año, frente a no llevarlo:' },
      act: 'Ponle el parche',
      told: 'La testosterona baja y el hueso se conserva. En los casos publicados los cartílagos de crecimiento se cerraron y se ganó hueso. Los cartílagos de crecimiento no se simulan aquí.',
    },
  ],
  misconception: {
    people: 'Cuatro veces la enzima da cuatro veces la hormona.',
    fact: 'En un circuito el cambio de un gen se reparte entre todas sus partes.',
  },
  teacher: {
    goal: 'Genes raros como experimentos de la naturaleza, leídos a través de la retroalimentación.',
    ask: '¿Por qué basta una copia defectuosa para el exceso, pero no para la falta?',
    pitfall:
      'El crecimiento de las mamas y la estatura no se simulan. Muestra los casos publicados.',
  },
} satisfies LessonWords;
