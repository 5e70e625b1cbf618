/** The lesson of hours, days, weeks and months in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'Horas, días, semanas, meses',
  question: 'Las hormonas cambian en una semana. ¿Y los espermatozoides?',
  steps: [
    {
      say: 'El comprimido que bloquea la aromatasa se da cada día. La enzima, la FSH y los espermatozoides cambian cada uno a su propio ritmo.',
      ask: {
        words: '¿Qué llega primero a medio camino? Pon primero lo más rápido.',
        unit: 'días',
        things: [{ name: 'espermatozoides' }, { name: 'FSH' }, { name: 'la enzima' }],
      },
      act: 'Empieza con los comprimidos',
      told: {
        fundamentals:
          'La enzima queda bloqueada el primer día. La FSH tarda días. Los espermatozoides tardan meses, ya que hacer cada uno lleva unas diez semanas. En este modelo la ganancia en espermatozoides es pequeña.',
        intermediate:
          'La semivida de dos días del anastrozol hace que se acumule durante una semana. Las hormonas pueden revisarse a las dos semanas; el semen antes de los tres meses no dice nada del fármaco.',
        academic:
          'La espermatogénesis dura unos 64 días desde la célula madre hasta la liberación; después viene el epidídimo. Dar FSH añade solo 2.7 millones/mL (0.5 a 4.8) en estudios controlados: el último eslabón de la cadena es el más débil.',
      },
    },
    {
      say: 'Los comprimidos se dejan a los dos meses. Miramos seis semanas después del último.',
      ask: {
        words: 'Seis semanas después del último comprimido, frente a no haberse tratado nunca:',
      },
      act: 'Deja los comprimidos',
      told: 'Todo está como antes. El fármaco desapareció de la sangre en menos de dos semanas, y el circuito volvió a su nivel de antes.',
    },
    {
      say: 'Ahora la parte lenta sola. Un hombre sano toma mucha testosterona de fuera. Su LH y su FSH bajan en días.',
      ask: { words: 'Dibuja su recuento de espermatozoides durante los cinco meses siguientes.' },
      act: 'Deja pasar los meses',
      told: {
        fundamentals:
          'Primero se para el último paso de la maduración, y el recuento cae en semanas. Después se agota lo que ya estaba en camino, en meses. Un freno fuerte y largo sí daña los espermatozoides, aun con mucha testosterona en la sangre.',
        intermediate:
          'En 670 hombres sanos con inyecciones semanales de testosterona, el 97 % cayó por debajo de 5 millones/mL. Eso es una supresión fuerte. Para la leve subida del estradiol en hombres con mucho peso, el mismo paso solo se infiere.',
        academic:
          'La masa corporal no guardó relación con la concentración de espermatozoides en 483 hombres; con un IMC de 35 o más el recuento total era menor. Está probado que la supresión fuerte detiene los espermatozoides; que lo haga la leve, no.',
      },
    },
  ],
  misconception: {
    people: 'Si las hormonas responden, los espermatozoides también responden al momento.',
    fact: 'Hacer un espermatozoide lleva unas diez semanas. Y más hormona no tiene por qué ser más espermatozoides.',
  },
  teacher: {
    goal: 'Cada cantidad tiene su propio reloj.',
    ask: 'Una clínica analiza el semen a las dos semanas. ¿Qué verá?',
    pitfall: 'Una pequeña ganancia en este modelo se lee como una promesa. Es inferida.',
  },
} satisfies LessonWords;
