/** The lesson of pulses and blood tests in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'Pulsos y la lotería del análisis de sangre',
  question: 'Cinco análisis en un día: ¿cuál es el nivel verdadero de este hombre?',
  steps: [
    {
      say: 'Mira un día de un hombre sano. No se le hace nada. La GnRH llega en descargas, más o menos cada dos horas. La LH sigue a cada descarga.',
      ask: {
        words: '¿Qué oscila más en un día? Pon primero la mayor oscilación.',
        unit: 'de su media',
        things: [{ name: 'FSH' }, { name: 'testosterona' }, { name: 'LH' }],
      },
      act: 'Observa el día',
      told: {
        fundamentals:
          'La LH oscila más. Desaparece de la sangre en una hora, más o menos, y por eso cada descarga se ve. La FSH se queda un día, y sus descargas se borran. El número es la distancia de lo más bajo a lo más alto, en partes de la media.',
        intermediate:
          'Cuanto más corta la semivida, mayor la oscilación. En la mayoría de los laboratorios el intervalo habitual de la LH es más ancho de lo que puede serlo la media de un solo hombre: gran parte es cuestión del momento.',
        academic:
          'La LH se aclara con dos semividas, de unos 18 y 90 minutos. El número de pulsos que se cuenta depende de cada cuánto se toman muestras; la GnRH misma no puede medirse en la sangre de los hombres y se infiere de la LH.',
      },
    },
    {
      say: 'Se saca sangre a las siete de la mañana, y otra vez dos horas después. Entre las dos no pasó nada. Aquí solo puedes adivinar, y de eso se trata.',
      ask: { words: 'La segunda muestra, frente a la primera:' },
      act: 'Saca las dos',
      told: 'Los dos números son distintos, y sin embargo es el mismo hombre en el mismo día. Un análisis es un billete de esta lotería. Por eso un valor bajo se mide otra vez, por la mañana.',
    },
    {
      say: 'Toma ahora la media de toda una semana, y la media de la semana siguiente.',
      ask: { words: 'La segunda semana, frente a la primera:' },
      act: 'Toma las dos medias',
      told: 'Ahora coinciden. Muchas muestras te dicen el nivel. Una muestra te dice el nivel y la suerte.',
    },
    {
      say: 'Dos hombres. El segundo tiene testículos con menos células de las que hacen espermatozoides. Sus células de Leydig están bien.',
      ask: { words: 'El segundo hombre, frente al primero:' },
      act: 'Muestra al segundo',
      told: 'Su testosterona está bien y su recuento no. Así que un hombre puede tener un análisis «normal» y ser infértil. También hay hombres cansados con análisis normales: esos signos siguen a la testosterona solo débilmente. En 3369 hombres solo tres signos sexuales iban con niveles bajos.',
    },
  ],
  misconception: {
    people: 'Mi análisis de sangre dice cuál es mi nivel.',
    fact: 'Dice cuál era en un minuto de un día.',
  },
  teacher: {
    goal: 'Separar un nivel de una muestra de él.',
    ask: '¿Cuántas muestras querrías antes de creer un número?',
    pitfall:
      'Algunos quieren una razón para cada oscilación. No la hay: es el sorteo de los pulsos.',
  },
} satisfies LessonWords;
