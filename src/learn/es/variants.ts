/** The lesson of a gene test in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: '¿Ayudaría una prueba genética?',
  question: 'Si la curva de dosis es plana, ¿qué queda por ajustar a la medida?',
  steps: [
    {
      say: 'Unas variantes comunes cerca de CYP19A1 van con pequeñas diferencias de estradiol. Haz que la enzima de un hombre trabaje un 20 % más; y que otro, con el gen habitual, tenga un 35 % de grasa corporal.',
      ask: {
        words: '¿De quién es más baja la testosterona? Ponlo primero.',
        unit: 'nmol/L',
        things: [
          { name: 'hombre de referencia' },
          { name: 'la variante' },
          { name: '35 % de grasa corporal' },
        ],
      },
      act: 'Compáralos',
      told: {
        fundamentals: 'El gen lo mueve un poco. La grasa lo mueve más.',
        intermediate:
          'El lazo de una variante con el estradiol es seguro (5531 hombres, P = 2 × 10⁻¹⁴) y su tamaño pequeño; que cambie la propia enzima se infiere. En hombres chinos era débil.',
        academic:
          'No se sabe cuánto cambia la actividad una variante; un 20 % es una conjetura por el lado generoso. Predicción del modelo, no un hallazgo.',
      },
    },
    {
      say: 'Dos hombres cuya enzima trabaja un 20 % más y un 20 % menos de lo habitual toman letrozol.',
      ask: { words: 'Con el fármaco, el gen que trabaja más frente al más tranquilo:' },
      act: 'Trata a los dos',
      told: {
        fundamentals:
          'Con el fármaco difieren algo en el estradiol, y menos en la testosterona. Nadie lo ha mirado en hombres reales.',
        intermediate:
          'Ningún estudio ha relacionado el genotipo de CYP19A1 con la respuesta a un inhibidor en hombres. Lo más cercano: en 149 hombres muy obesos el estradiol seguía al peso solo con muchas repeticiones TTTA.',
        academic:
          'Veredicto sobre «las variantes influyen en la respuesta»: sin respaldo, ya que no se ha estudiado. El IMC y el estradiol tampoco predijeron la respuesta al anastrozol; la reserva del testículo, sí.',
      },
    },
    {
      say: 'Una variante que hoy sí importa está en el aclaramiento: dos de CYP2A6 reducen el del letrozol a menos de la mitad. Que una dosis doble represente a un hombre de aclaramiento lento.',
      ask: { words: '5 mg de letrozol por semana, frente a 2.5 mg por semana:' },
      act: 'Duplícalo',
      told: {
        fundamentals:
          'Mucho más fármaco en la sangre, y el hombre se queda como está. Hay poco que afinar.',
        intermediate:
          'Con una curva de dosis plana, un gen que duplica el nivel cambia poco el efecto. Ajustar una dosis a la medida necesita una pendiente.',
        academic:
          'Una dosis guiada por el genotipo podría evitar una exposición innecesaria; no podría subir la eficacia donde la eficacia está limitada por el testículo y la retroalimentación. Una cuestión abierta, una opinión mientras no se pruebe.',
      },
    },
  ],
  misconception: {
    people: 'Un gen ligado a un nivel hormonal predice quién responde a un fármaco.',
    fact: 'El nivel y la respuesta son dos cosas, y la segunda no se midió.',
  },
  teacher: {
    goal: 'Pedir la pendiente antes de ajustar la dosis a la medida.',
    ask: '¿Qué estudio mostraría que el genotipo importa aquí?',
    pitfall: 'Los valores P se leen como tamaños del efecto.',
  },
} satisfies LessonWords;
