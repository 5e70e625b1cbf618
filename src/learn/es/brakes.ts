/** The lesson of the three brakes in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'Tres frenos',
  question: 'Quita todo el estradiol: ¿sigue frenando la testosterona sola?',
  steps: [
    {
      say: 'La producción de esteroides está bloqueada, y la aromatasa también: ni testosterona ni estradiol. La LH está muy alta. Ahora se devuelve la testosterona; con la aromatasa bloqueada, nada de ella se convierte en estradiol.',
      ask: { words: 'Devuelta la testosterona sola, frente a nada:' },
      act: 'Devuelve la testosterona',
      told: {
        fundamentals: 'La testosterona frena por sí sola: hace más lentos los pulsos.',
        intermediate:
          'Publicado: LH de 34.6 a 17.4 IU/L y pulsos de 13.3 a 6.7 cada 12 horas. El freno de la testosterona en el hipotálamo no necesita aromatasa.',
        academic:
          'Discutido: con ketoconazol y un parche, el anastrozol debilitó el freno, y los autores lo leyeron como enteramente estrogénico; con testolactona, la testosterona al doble aún bajó la LH un 45 %. El modelo sigue el experimento más largo.',
      },
    },
    {
      say: 'En lugar de testosterona el hombre recibe estradiol, hasta el nivel habitual.',
      ask: { words: 'Devuelto el estradiol solo, frente a nada:' },
      act: 'Da estradiol en su lugar',
      told: 'El estradiol encoge las descargas, que es cosa de la hipófisis, y quita algunos de los pulsos. La testosterona quitó más pulsos y dejó el tamaño de las descargas. Dos esteroides, dos palancas. Por resta, el estudio en tándem situó en la hipófisis cerca del 60 % de la parte del estradiol.',
    },
    {
      say: 'La FSH tiene un freno propio: la inhibina B, de las células de Sertoli. Corta ese.',
      ask: { words: 'Dos semanas después:' },
      act: 'Corta la flecha de la inhibina B',
      told: 'Solo se mueve la FSH. Así que un inhibidor afloja uno de varios frenos, en dos lugares; nunca suelta la retroalimentación negativa como tal.',
    },
    {
      say: 'La prueba más clara de que el fármaco actúa a través del circuito es un hombre que no lo tiene. Su hipófisis está silenciada; la testosterona viene de fuera. Ahora, anastrozol.',
      ask: { words: 'Con el fármaco, frente a sin él, con el circuito abierto:' },
      act: 'Da el fármaco',
      told: {
        fundamentals:
          'El estradiol baja mucho, y no pasa nada más. Sin el circuito el fármaco no sube nada.',
        intermediate:
          'Mira más allá de los niveles hormonales, a lo que los regula: con el circuito abierto un inhibidor solo quita estradiol, y quita más que nunca.',
        academic:
          'La subida de la testosterona es por entero una respuesta de la regulación. El tamaño de la bajada del estradiol también: en el circuito cerrado, la subida del sustrato y de la producción testicular repone la mitad de lo perdido.',
      },
    },
  ],
  misconception: {
    people: 'Un inhibidor suelta la retroalimentación negativa.',
    fact: 'Afloja uno de tres frenos.',
  },
  teacher: {
    goal: 'Separar las acciones de los esteroides bloqueándolos y devolviéndolos.',
    ask: '¿Qué grupo falta en este experimento?',
    pitfall: 'La testosterona total sigue a la SHBG; compara la libre.',
  },
} satisfies LessonWords;
