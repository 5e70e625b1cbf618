/** The lesson of testosterone from outside in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'Más de fuera, menos de dentro',
  question: 'Un hombre quiere un hijo y toma testosterona. ¿Qué pasa con sus espermatozoides?',
  steps: [
    {
      say: 'La testosterona se vende para ser más hombre. Entonces, ¿debería ayudar a tener un hijo? Un hombre se la pone en la piel cada día, durante medio año.',
      ask: { words: 'Después de medio año, frente a no usarla:' },
      act: 'Dale testosterona',
      told: {
        fundamentals:
          'Hay más en su sangre, y por eso su cerebro envía menos LH y FSH. Sus testículos se callan. Los espermatozoides necesitan la testosterona de dentro del testículo, y esa ya no está. De 225 médicos preguntados, el 69.8 % dijo que el recuento subiría. Menos de uno de cada diez sabía que baja.',
        intermediate:
          'El enantato de testosterona redujo la LH al 5 %, la FSH al 3 % y la testosterona dentro del testículo en un 94 %. En el estudio de la OMS dos tercios de los hombres sanos llegaron a no tener ningún espermatozoide. Se probó como anticonceptivo masculino.',
        academic:
          'La testosterona intratesticular es unas 80 veces la del suero (unos 1170 nmol/L); lo que importa a las células germinales es local. La testosterona del suero no la mide cuando la fuente está fuera.',
      },
    },
    {
      say: 'El hombre la deja a los cuatro meses. Esperamos ocho más.',
      ask: { words: 'Ocho meses después de dejarla, frente a no usarla nunca:' },
      act: 'Déjala',
      told: 'Vuelve, en meses. En hombres reales puede tardar más que en este modelo, y unos pocos esperan más de un año.',
    },
    {
      say: 'Este hombre debe seguir con la testosterona. ¿Se puede mantener despierto el testículo? La hCG es un fármaco que actúa como la LH. Se le da además.',
      ask: { words: 'Con hCG además, frente a testosterona sola:' },
      act: 'Añade hCG',
      told: 'Las células de Leydig oyen a la suplente de la LH y llenan otra vez el testículo. La FSH baja aún más, ya que al cerebro le llegan todavía más testosterona y estradiol. La LH y la FSH son dos mensajes, y cada uno tiene su tarea.',
    },
  ],
  misconception: {
    people: 'La testosterona hace más fértil a un hombre.',
    fact: 'La de fuera apaga la que él hace, y con ella sus espermatozoides.',
  },
  teacher: {
    goal: 'Usar el circuito para predecir un resultado en que falló la mayoría de los médicos.',
    ask: '¿En qué parte del cuerpo es alta ahora la testosterona, y en cuál es baja?',
    pitfall: 'Se toman por lo mismo el nivel en la sangre y el nivel en el testículo.',
  },
} satisfies LessonWords;
