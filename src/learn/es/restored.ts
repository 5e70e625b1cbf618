/** The lesson of stopping the drug in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: '¿Restaurado o sostenido?',
  question: 'El fármaco, ¿recalibra el circuito o lo empuja?',
  steps: [
    {
      say: 'Un hombre con un 40 % de grasa corporal toma un comprimido de letrozol por semana durante tres meses.',
      ask: { words: 'En el tercer mes, frente a no tomarlo:' },
      act: 'Trátalo',
      told: {
        fundamentals: 'Por los números está curado. Guarda esa idea.',
        intermediate:
          'Un comprimido por semana llevó la testosterona a lo normal en hombres obesos. Esos mismos hombres no se sintieron distintos: se aleatorizó a 42; las hormonas se movieron, el cuerpo y la mente no.',
        academic:
          'Normalización de un criterio subrogado. En el ensayo doble ciego no difirió ningún criterio somático ni psicológico; en hombres mayores un año dejó sin cambio la fuerza y la composición corporal.',
      },
    },
    {
      say: 'A los tres meses se dejan los comprimidos.',
      ask: {
        words:
          'Seis semanas y más después del último comprimido, frente a no haberse tratado nunca:',
      },
      act: 'Deja los comprimidos',
      told: {
        fundamentals: 'Todo se fue. El fármaco no reparó el circuito. Se apoyó en él.',
        intermediate:
          'Nada se restauró; se sostuvo en otro sitio mientras el fármaco estaba. En un ensayo de un año la testosterona fue volviendo atrás entre los meses 3 y 12, aun con el fármaco.',
        academic:
          'El punto de ajuste es una propiedad de los parámetros; un inhibidor añade un término y los deja como están. Lo que el modelo conserva un tiempo es la capacidad de las gonadotropas y de Leydig, con constantes de tiempo de semanas.',
      },
    },
    {
      say: 'Los mismos tres meses de comprimidos, pero entretanto el hombre pierde peso, hasta un 25 % de grasa corporal, y no lo recupera.',
      ask: {
        words:
          'Seis semanas y más después del último comprimido, frente a un hombre que no hizo ninguna de las dos cosas:',
      },
      act: 'Que pierda peso también',
      told: 'Esto se queda, porque algo en él cambió. La parte del comprimido se fue igual. Cuando se probaron juntos el inhibidor y la pérdida de peso frente a la pérdida de peso sola, los síntomas y la fuerza no fueron mejores.',
    },
    {
      say: 'Un hombre con mucho peso cuyas células de Leydig son además débiles, con los mismos comprimidos.',
      ask: {
        words: '¿En quién acaba más baja la testosterona en el tercer mes? Ponlo primero.',
        unit: 'nmol/L',
        things: [
          { name: 'mucho peso, tratado' },
          { name: 'mucho peso y débil, tratado' },
          { name: 'mucho peso y débil, sin tratar' },
        ],
      },
      act: 'Compáralos',
      told: 'Un fármaco que suelta un freno muestra lo fuerte que es el motor. No lo hace más fuerte.',
    },
  ],
  misconception: {
    people: 'El tratamiento restaura la cascada natural del cuerpo.',
    fact: 'Sostiene el circuito en otro sitio mientras se toma.',
  },
  teacher: {
    goal: 'Distinguir una entrada cambiada de un sistema cambiado.',
    ask: '¿Qué contaría como restaurado?',
    pitfall: '«Recalibrar» suena a permanente.',
  },
} satisfies LessonWords;
