/** The lesson of the low ratio in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'El cociente bajo',
  question: 'Un cociente bajo entre testosterona y estradiol: ¿tiene que ser alto el estradiol?',
  steps: [
    {
      say: 'Algunas clínicas dividen la testosterona entre el estradiol. Si el cociente es bajo, dicen que el estradiol es demasiado alto. Este hombre tiene más grasa que la mayoría, y su cociente es bajo para su edad. ¿Qué parte se movió?',
      ask: { words: 'Este hombre, frente a uno más delgado:' },
      act: 'Mídelo',
      told: {
        fundamentals:
          'El cociente es bajo, pero el estradiol no se movió. Un cociente tiene una parte de arriba y una de abajo, y aquí bajó la de arriba. En el primer estudio de hombres así pasó en gran parte lo mismo. La testosterona baja explicaba unos dos tercios; el estradiol alto, un tercio.',
        intermediate:
          'Hombres infértiles frente a fértiles en ese estudio: testosterona 328 y 543 ng/dL, estradiol 58 y 44 ng/L. Así que la parte de arriba del cociente se movió más. El «estradiol elevado» de la tabla del artículo a menudo no es así.',
        academic:
          'El punto de corte de 10 viene de una clínica; otra usa 14. Los inmunoanálisis leen el estradiol de un 6 a un 74 % demasiado alto en hombres y siguen a la proteína C reactiva: la misma sangre puede cambiar de etiqueta en otro laboratorio.',
      },
    },
    {
      say: 'Ahora un exceso de verdad. Fijamos el estradiol de un hombre sano en el doble del nivel habitual.',
      ask: { words: 'Tres semanas después:' },
      act: 'Fíjalo alto',
      told: 'Cuando el estradiol es alto de verdad, el freno se pisa a fondo, y el cociente baja por los dos lados. Esto ocurre: con parches, o por un raro fallo de un gen. No es el caso común.',
    },
    {
      say: 'Dos hombres. El segundo tiene pocas células de las que hacen espermatozoides. Todo lo demás es igual.',
      ask: { words: 'El segundo hombre, frente al primero:' },
      act: 'Muestra al segundo',
      told: {
        fundamentals:
          'El mismo cociente, pocos espermatozoides. El cociente no te dice quién es fértil. Entre 816 hombres de una clínica, los de buen semen y los de mal semen tenían el mismo cociente. El texto que quizá has leído dice que este equilibrio gobierna la fertilidad. No es así. Es una cosa entre muchas.',
        intermediate:
          'La mediana de T/E2 fue de 14.5 con buenos recuentos de espermatozoides móviles y de 15.0 con malos; uno de cada cinco hombres con buen semen estaba por debajo de 9.8. Deciden más la reserva del testículo, la FSH, la testosterona dentro del testículo y los genes.',
        academic:
          'Un cociente bajo se asocia a infertilidad en una serie temprana y no en la mayor cohorte. Como prueba tiene una tasa de falsos positivos de una quinta parte entre hombres con buen semen, y no predijo la respuesta al tratamiento.',
      },
    },
    {
      say: '¿Hay un solo equilibrio correcto? ¿Y un cociente bajo cansa a los hombres?',
      told: {
        fundamentals:
          'Los hombres sanos son muy distintos entre sí. Su estradiol va de 12 a 136 pmol/L, más de diez veces. Solo se conoce daño en los dos extremos. Y en los ensayos, subir el cociente con un comprimido no hizo que los hombres se sintieran mejor. La sangre se movió; el hombre, no.',
        intermediate:
          'Dos ensayos aleatorizados (42 y 88 hombres) movieron las hormonas y no hallaron mejora en la fuerza, el cuerpo ni el bienestar. Los síntomas van con la testosterona baja, débilmente.',
        academic:
          'No se conoce ningún «equilibrio preciso»: el daño está demostrado para el hueso por debajo de unos 10 pg/mL, y para el exceso claro. En medio, ninguna función relaciona la salud con el cociente.',
      },
    },
  ],
  misconception: {
    people: 'Un cociente bajo es demasiado estradiol, y por eso un hombre es infértil.',
    fact: 'Casi siempre es testosterona baja, y uno de cada cinco hombres fértiles lo tiene.',
  },
  teacher: {
    goal: 'Leer un cociente: ¿qué parte se movió?',
    ask: 'Si uno de cada cinco hombres fértiles tiene un cociente bajo, ¿qué te dice la prueba?',
    pitfall: 'Un cociente parece una causa. Es una suma de causas.',
  },
} satisfies LessonWords;
