/** The lesson of the article's references in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'Búscalo',
  question: 'Siete referencias: ¿cuántas llevan al trabajo que nombran?',
  steps: [
    {
      say: 'El artículo cita «Mauras 1998» para un lugar hipotalámico de la retroalimentación de los estrógenos. Ese trabajo existe, pero es Hayes 2000, J Clin Endocrinol Metab 85:3027. Simúlalo: anastrozol 10 mg al día durante una semana.',
      ask: { words: 'Al final de la semana, frente a no tomarlo:' },
      act: 'Simula el estudio real',
      told: 'Publicado: estradiol de 136 a 52 pmol/L, LH al doble, FSH +85 %, testosterona +53 %. La dirección de cada uno es como aquí; en el modelo el estradiol baja menos, a la mitad, y los pulsos se aceleran menos: fallos conocidos.',
    },
    {
      say: 'La semana del estudio ha terminado.',
      ask: { words: 'Un mes después, frente a no haberse tratado nunca:' },
      act: 'Deja pasar un mes',
      told: 'Una semana con diez veces la dosis dice dónde actúa el estradiol. No dice nada de la fertilidad. Para qué era un trabajo es parte de su referencia.',
    },
    {
      say: 'Las otras seis, buscadas.',
      told: {
        fundamentals:
          'Ninguna de las siete es correcta en todos los detalles. Algunas nombran al autor equivocado. Algunas dan páginas equivocadas. Los trabajos existen, y se pueden encontrar.',
        intermediate:
          'Schlegel 2012 es Fertil Steril 98:1359, y una revisión. Del Giudice 2020: páginas 360-367. «Tan 2022» es Yang, Hum Reprod Update 28:30. «Li 2022» es Guo, Andrology 10:894. «Rochira 2020» es Guercio, Front Endocrinol 11:72. «Pavlovich 2001» funde dos trabajos de una misma clínica.',
        academic:
          'Dos de los errores esconden contenido: no se menciona el resultado negativo clave de Guo, ninguna ventaja en el semen sobre otros fármacos; y la referencia fundida (Pavlovich 2001, J Urol 165:837; Raman 2002, 167:624) son dos series sin control.',
      },
    },
    {
      say: 'Por último: ¿cuál de estas líneas eres tú? Aquí hay otro hombre, sacado al azar, frente al hombre de referencia. Los dos están sanos.',
      ask: {
        words:
          '¿En qué difieren más los dos? Pon primero aquello en lo que más supera al hombre de referencia.',
        unit: 'veces',
        things: [{ name: 'testosterona' }, { name: 'estradiol' }, { name: 'espermatozoides' }],
      },
      act: 'Conoce a otro hombre',
      told: 'Esta página es un mapa de promedios. Los números de un hombre difieren de los de otro, y de los suyos de ayer. No puede decirte en qué punto del mapa estás. Puede decirte qué preguntar.',
    },
  ],
  misconception: {
    people: 'Una referencia numerada la ha leído alguien.',
    fact: 'Las siete de aquí tenían un error. Búscalo.',
  },
  teacher: {
    goal: 'Seguir una referencia hasta su registro, y una afirmación hasta su referencia.',
    ask: '¿Qué preguntarías primero?',
    pitfall: 'Unas páginas equivocadas se perdonan; unos resultados omitidos, no.',
  },
} satisfies LessonWords;
