/** The lesson of what can be expected in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'Qué se puede esperar',
  question: '¿Qué resultados se sostienen, y por cuáles no apostarías?',
  steps: [
    {
      say: 'Anastrozol 1 mg al día durante tres meses. Primero las hormonas.',
      ask: { words: 'En el tercer mes, frente a no tomarlo:' },
      act: 'Trátalo',
      told: {
        fundamentals:
          'La FSH sube y el estradiol baja, como antes subían la LH y la testosterona. Esta parte se conoce bien.',
        intermediate:
          'Concuerdan todas las revisiones: LH, FSH y testosterona suben, el estradiol baja entre una cuarta parte y un 60 %. En una serie la sangre del 95 % de los hombres cambió en la dirección debida. La inhibina B responde a la FSH y la contiene. La SHBG baja de un 16 a un 21 % en los estudios, menos en este modelo.',
        academic:
          'La FSH sube más o menos tanto como la LH (+58 % cada una en una serie de infértiles; +85 frente a +100 % en hombres sanos), y la inhibina B responde a su vez. Así es también en el modelo.',
      },
    },
    {
      say: 'Ahora tres ganancias en el mismo hombre.',
      ask: {
        words: '¿Qué sube más? Ponlo primero.',
        unit: 'veces',
        things: [
          { name: 'espermatozoides después de medio año' },
          { name: 'testosterona total' },
          { name: 'testosterona libre' },
        ],
      },
      act: 'Léelas',
      told: {
        fundamentals:
          'La parte libre es la que más sube, ya que le queda menos proteína portadora. Los espermatozoides son los que menos ganan.',
        intermediate:
          'La testosterona libre sube más que la total. Espermatozoides: las series comunican de 1.4 a 5.5 veces; la comparación a ciegas, nada. «A menudo significativo» es cerca de la mitad de los hombres en series sin controles, una cuarta parte en otra. La pequeña ganancia del modelo es lo que se obtiene con más FSH en estudios controlados.',
        academic:
          'Con exemestano la testosterona total subió un 60 % y la libre un 117 %. En el semen: ganancias antes-después, ninguna ventaja sobre el clomifeno o la hCG, y peor motilidad que con ellos (−2.6 puntos). El modelo no simula la motilidad ni la morfología: se comunican subidas, ningún cambio y bajadas.',
      },
    },
    {
      say: 'La ganancia no es la misma en todos. Las células de Leydig de este hombre son débiles.',
      ask: {
        words: '¿De quién sube más la testosterona con anastrozol? Ponlo primero.',
        unit: 'veces',
        things: [
          { name: 'el hombre con células de Leydig débiles' },
          { name: 'el hombre de referencia' },
          { name: 'el hombre con un 40 % de grasa' },
        ],
      },
      act: 'Trata a los tres',
      told: {
        fundamentals:
          'El fármaco solo puede soltar un freno. Si el motor es débil, de ahí sale poco.',
        intermediate:
          'Ganancias publicadas: +21 % en hombres jóvenes y de +62 a +67 % en hombres mayores con anastrozol 1 mg, +128 % en hombres jóvenes con letrozol, el triple en hombres muy obesos.',
        academic:
          'En este modelo el hombre con mucho peso es el que más gana porque el exponente del freno es empinado y su aromatasa es grande (hipótesis A). Con la hipótesis B ganaría poco: un experimento las distingue.',
      },
    },
    {
      say: 'Un hombre con muchísimo peso, con letrozol cada día. Su LH partía del intervalo habitual.',
      ask: { words: 'En el tercer mes, frente a no tomarlo:' },
      act: 'Trátalo',
      told: {
        fundamentals:
          'El circuito se suelta. Estos números son una meta que se puede medir. La meta de la pareja es un hijo, y eso no lo ha demostrado ningún ensayo.',
        intermediate:
          'La intención es mover las hormonas a favor del testículo: una meta subrogada. El freno del estradiol es uno de varios; la testosterona y la inhibina B conservan los suyos.',
        academic:
          'Metanálisis de diez estudios, 666 hombres: concentración, recuento, LH, FSH y testosterona suben respecto al punto de partida. ¿Comparado con qué? Frente a otros fármacos no hubo ventaja en el semen. El artículo lo omite.',
      },
    },
  ],
  misconception: {
    people: 'Si las hormonas responden, la fertilidad también.',
    fact: 'Las hormonas responden en casi todos, el semen en algunos, y los nacimientos nunca se contaron.',
  },
  teacher: {
    goal: 'Ordenar los resultados por lo seguros que son.',
    ask: '¿Por cuál de los dos apostarías: la testosterona o el recuento?',
    pitfall: 'Los recuentos de un mismo hombre varían hasta la mitad de una muestra a otra.',
  },
} satisfies LessonWords;
