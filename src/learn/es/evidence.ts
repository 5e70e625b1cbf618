/** The lesson of drug or luck in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: '¿Fármaco o suerte?',
  question: 'No trates a nadie, mide otra vez: ¿qué pasa con los peores valores?',
  steps: [
    {
      say: 'Toma sangre de un hombre sin tratamiento a las nueve cada mañana durante dos semanas, y elige el día con la LH más baja. Así se elige a los pacientes: por un valor bajo. No se hace nada. Una semana después de ese día medimos otra vez.',
      ask: { words: 'La segunda muestra, frente a aquella por la que se le eligió:' },
      act: 'No hagas nada durante una semana',
      told: {
        fundamentals:
          'Subió, y nadie hizo nada. A quien se elige por un mal día se le verá mejor en el siguiente. Esto es suerte, y parece una cura.',
        intermediate:
          'Donantes elegidos por una muestra baja: de 28 a 56 millones/mL en la siguiente, sin tratamiento. Un estudio sin grupo de control no puede distinguir esto de un fármaco. El recuento total subió con placebo en 77 ensayos.',
        academic:
          'La regresión a la media es parte de las series antes-después que incluyen a alguien por un valor bajo. Con un coeficiente de variación en un mismo hombre de hasta el 50 % puede duplicar un recuento. Se muestra aquí con la LH, ya que el modelo no sortea muestras de semen.',
      },
    },
    {
      say: 'Ahora al revés: elige al mismo hombre el día con la LH más alta, y mide una semana después.',
      ask: { words: 'La segunda muestra, frente a la alta por la que se le eligió:' },
      act: 'No hagas nada otra vez',
      told: 'Baja: por la misma suerte. Un grupo de placebo resta exactamente esto.',
    },
    {
      say: 'La cadena del artículo: fármaco, hormonas, espermatozoides, hijo. Simula el fármaco durante medio año en un hombre con pocos espermatozoides.',
      ask: {
        words: '¿Qué sube más? Ponlo primero.',
        unit: 'veces',
        things: [{ name: 'espermatozoides' }, { name: 'testosterona' }, { name: 'LH' }],
      },
      act: 'Trátalo',
      told: {
        fundamentals:
          'Cada eslabón pasa menos de lo que recibió. Y el último eslabón, un hijo, nunca se probó frente a no tomar el fármaco.',
        intermediate:
          'Cómo cambia las hormonas está claro. Que la fertilidad mejore no se ha demostrado en ningún ensayo controlado. En la comparación a ciegas (26 hombres) el semen no cambió. El único ensayo de embarazo controlado con placebo se detuvo sin resultado.',
        academic:
          'Hormonas: sólido. Espermatozoides: antes-después, con metanálisis en red que ponen por delante al clomifeno y la FSH, y sin interacción con T/E2 donde se comparó. Embarazo y nacido vivo: nada.',
      },
    },
    {
      say: '¿Sobre cuántos hombres está construido todo esto?',
      told: {
        fundamentals:
          'La mayoría de los estudios tenían de 12 a 46 hombres, y la mayoría no tenían un grupo sin el fármaco. Un ensayo con los espermatozoides como meta tenía placebo: 46 hombres.',
        intermediate:
          'Series observacionales, unos pocos ensayos aleatorizados. Una revisión sistemática hasta 2015 halló tres ensayos con 100 hombres, 54 de ellos analizables, de baja calidad.',
        academic:
          'Con 15 hombres por grupo y un coeficiente de variación cercano a 0.9 entre hombres, una duplicación cabe en el azar. Los estudios pequeños, positivos y sin control son también los que se publican.',
      },
    },
  ],
  misconception: {
    people: 'Los pacientes mejoraron, así que el fármaco funciona.',
    fact: 'Los elegidos en un mal día mejoran de todos modos. Pregunta: ¿comparado con quién?',
  },
  teacher: {
    goal: 'Ver la regresión a la media con tus propios ojos.',
    ask: '¿Qué resta un grupo de placebo?',
    pitfall: 'No es el efecto placebo. No se dio nada.',
  },
} satisfies LessonWords;
