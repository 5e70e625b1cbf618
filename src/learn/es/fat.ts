/** The lesson of the fat question in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'La cuestión de la grasa',
  question: 'El mismo hombre obeso, dos explicaciones: ¿qué experimento las distingue?',
  steps: [
    {
      say: 'Hipótesis A: la grasa produce estradiol, y el estradiol frena la LH. Hipótesis B: SHBG baja y otro freno en el cerebro; la grasa añade poco estradiol. Las dos están ajustadas a la misma testosterona con un 40 % de grasa.',
      ask: { words: 'De partida, el hombre de B frente al hombre de A:' },
      act: 'Cambia a B',
      told: {
        fundamentals: 'La misma testosterona, por dos razones. Solo el estradiol es distinto.',
        intermediate:
          'A favor de A: el estradiol duplicado en hombres con obesidad grave (inmunoanálisis). A favor de B: 240 hombres diabéticos, estradiol libre por espectrometría de masas más bajo con testosterona baja, sin relación con el peso. Genes: una pequeña subida con el peso.',
        academic:
          'Discutido. Aleatorización mendeliana: el IMC baja la SHBG (−0.10) y la testosterona biodisponible (−0.14) y sube ligeramente el estradiol (0.014). Los dos mecanismos pueden ser ciertos en parte.',
      },
    },
    {
      say: 'Ahora el experimento: un comprimido de letrozol por semana en cada uno.',
      ask: { words: 'Con el fármaco, el hombre de B frente al hombre de A:' },
      act: 'Trata a los dos',
      told: {
        fundamentals:
          'El hombre de A responde con más fuerza. En los ensayos los hombres con muchísimo peso respondieron con fuerza. Un punto para A.',
        intermediate:
          'Diez hombres con obesidad grave: LH de 4.5 a 14.8 U/L y testosterona de 7.5 a 23.8 nmol/L con letrozol. Eso habla a favor de A. Pero dice que el estradiol frena en ellos, no que la grasa hiciera más.',
        academic:
          'Un inhibidor pone a prueba el freno, no la fuente: con un freno empinado basta un estradiol normal con una testosterona baja. B, tal como está escrita, no pasa esta prueba; una B con un freno de estradiol más empinado quizá sí.',
      },
    },
    {
      say: 'Una segunda pista: los pulsos. El artículo dice que la frecuencia de pulsos está suprimida en hombres con un cociente bajo.',
      ask: { words: 'El hombre con mucho peso de B, frente al hombre delgado:' },
      act: 'Cuéntalos',
      told: {
        fundamentals:
          'En los hombres con mucho peso los pulsos son pequeños, no escasos. Eso se midió. Que sean lentos no se midió.',
        intermediate:
          'La frecuencia nunca se midió en hombres con un cociente bajo. En hombres obesos los pulsos son pequeños más que escasos, y la naloxona aumentó su frecuencia en la mitad: un freno que no es el estradiol. Un punto para B.',
        academic:
          'Veredicto sobre la «frecuencia suprimida»: sin respaldo. Los mismos datos acusan a las dos versiones: la amplitud encaja con ambas, la naloxona encaja con B, el letrozol encaja con A.',
      },
    },
    {
      say: 'Quita la grasa, con A.',
      ask: { words: 'Después de la pérdida, frente a seguir con mucho peso:' },
      act: 'Que pierda la grasa',
      told: 'La testosterona y la SHBG vuelven. El estradiol se mueve poco: menos grasa que lo haga, más testosterona de la que hacerlo. Prueba lo mismo con el interruptor en B.',
    },
  ],
  misconception: {
    people:
      'Los hombres obesos tienen la testosterona baja porque la grasa los inunda de estradiol.',
    fact: 'Discutido. El fármaco habla a favor; la espectrometría de masas y los pulsos, en contra.',
  },
  teacher: {
    goal: 'Dos modelos, un conjunto de datos: buscar el experimento que los separa.',
    ask: '¿Qué medición comprarías con una sola subvención?',
    pitfall:
      'Los alumnos quieren un ganador. La respuesta honrada es «las dos en parte, sin resolver».',
  },
} satisfies LessonWords;
