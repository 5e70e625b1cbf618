/** The lesson of who is treated in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: '¿Quién es el candidato?',
  question: '¿Según qué número de partida elegirías a tus pacientes?',
  steps: [
    {
      say: 'En los hombres los inhibidores se usan fuera de indicación: las fichas técnicas nombran el cáncer de mama en mujeres después de la menopausia, en quienes no hay un testículo que se resista. El candidato habitual es un hombre infértil, a menudo obeso, con un cociente T/E2 bajo. Aquí hay un hombre con un 40 % de grasa corporal.',
      ask: {
        words: 'Frente a un hombre delgado, ¿qué ha bajado más? Pon primero la mayor bajada.',
        unit: 'veces lo del hombre delgado',
        things: [
          { name: 'testosterona libre' },
          { name: 'estradiol' },
          { name: 'testosterona total' },
        ],
      },
      act: 'Compara a los dos hombres',
      told: {
        fundamentals:
          'La testosterona total fue lo que más bajó, ya que la proteína que la lleva es baja en los hombres con mucho peso. La parte libre bajó menos. El estradiol apenas se movió. Así que el cociente bajo es sobre todo una parte de arriba baja.',
        intermediate:
          'El perfil de cociente bajo es común en la obesidad sobre todo porque la testosterona total y la SHBG son bajas. En 3200 hombres un IMC superior a 30 iba con una testosterona 5.1 nmol/L más baja y una LH no elevada: el fallo es central.',
        academic:
          'Se discute si el estradiol de la grasa es el freno: los inmunoanálisis lo hallaron duplicado; la espectrometría de masas en 240 hombres diabéticos halló un estradiol libre más bajo con testosterona baja. El interruptor del modelo muestra las dos cosas.',
      },
    },
    {
      say: 'Este hombre pierde peso durante cuatro meses, hasta un 28 % de grasa corporal. Sin fármaco.',
      ask: { words: 'Después, frente a seguir con mucho peso:' },
      act: 'Que pierda el peso',
      told: 'El perfil se revierte con la grasa. El semen es otra cosa: tras la cirugía la testosterona se duplicó en dieciocho hombres mientras la concentración de espermatozoides bajaba.',
    },
    {
      say: 'Otro candidato: casi ninguna célula que haga espermatozoides. Su FSH ya es alta. Este hombre toma anastrozol 1 mg al día durante medio año.',
      ask: { words: 'Después de medio año, frente a no tomarlo:' },
      act: 'Trátalo',
      told: {
        fundamentals:
          'Sus hormonas responden como las de cualquiera. Pero mira sus espermatozoides: de casi ninguno a casi ninguno. Donde quedan pocas células, más FSH tiene poco con que trabajar.',
        intermediate:
          'En una serie no mejoró ningún hombre sin espermatozoides; en un ensayo pequeño aparecieron espermatozoides en algunos; en otra serie la recuperación espermática fue peor. Una FSH que ya es alta dice lo que puede hacer más FSH.',
        academic:
          'Las pruebas en la azoospermia se contradicen: 86 hombres, ninguno de los azoospérmicos mejoró; 46 aleatorizados, mediana de 400 a 1290 por mL (tal como está impreso); 80 retrospectivos, odds ratio de la recuperación espermática 0.154, con confusión.',
      },
    },
    {
      say: 'Entonces, ¿es el cociente bajo lo correcto para elegir?',
      told: {
        fundamentals:
          'En dos grupos de hombres el cociente no dijo a quién le iría bien. A los hombres con un cociente normal les fue igual de bien.',
        intermediate:
          'El cociente no predijo nada en dos cohortes; a 15 hombres con un cociente normal les fue igual de bien. Los que respondieron partían de una LH más baja (4.7 frente a 8.3 IU/L), una FSH más baja y más espermatozoides. Que los hombres elegidos por mal semen tengan mal semen («espermatogénesis deteriorada») es como se los eligió.',
        academic:
          'El E2, el E2/T y el IMC de partida no predijeron; sí lo hicieron unas gonadotropinas más bajas y un mejor recuento. Eso es reserva, no aromatasa. Que usar estos fármacos muestre una medicina más profunda, basada en sistemas, es una opinión: un buen mecanismo no es aún una prueba de beneficio.',
      },
    },
  ],
  misconception: {
    people: 'El cociente bajo señala a los hombres a quienes el fármaco ayudará.',
    fact: 'No predijo quién respondió. La reserva del testículo lo hizo mejor.',
  },
  teacher: {
    goal: 'Distinguir un marcador del peso de un predictor de la respuesta.',
    ask: 'Se le elige por su mal semen y se le halla mal semen. ¿Sorprendido?',
    pitfall: 'La testosterona total baja de la obesidad se lee como testosterona libre baja.',
  },
} satisfies LessonWords;
