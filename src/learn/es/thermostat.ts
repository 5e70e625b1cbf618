/** The lesson of the thermostat in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'El termostato que nunca se apaga',
  question: 'En perfecto equilibrio, ¿el freno está pisado o suelto?',
  steps: [
    {
      say: 'Este hombre está en equilibrio. Sus niveles están justo donde deben. Un termostato a la temperatura justa descansaría. Ahora cortamos un cable: el cable por el que el estradiol frena la hipófisis.',
      ask: { words: 'Una semana después del corte, frente a no cortar:' },
      act: 'Corta el cable',
      told: {
        fundamentals:
          'La LH subió al momento. Así que el freno estaba pisado, aun en equilibrio. Así mantiene su nivel un circuito: acelera y frena a la vez, todo el día.',
        intermediate:
          'La retroalimentación negativa es tónica. En el nivel de ajuste retiene una gran parte de la LH. Hay tres sensores: la testosterona, el estradiol y la inhibina B. Y la señal son pulsos, no un nivel.',
        academic:
          'El punto de ajuste no es un número guardado; está donde la producción sometida a retroalimentación se iguala con el aclaramiento. Los estudiantes suelen decir que la retroalimentación solo actúa fuera del punto de ajuste; en este modelo los factores de los frenos en equilibrio están escritos en el dibujo.',
      },
    },
    {
      say: 'Ahora el cable se repara a las dos semanas. Miramos otra vez un mes después.',
      ask: { words: 'Un mes después de repararlo, frente a no haberlo cortado nunca:' },
      act: 'Repáralo',
      told: 'Está otra vez donde estaba. El circuito volvió a hallar su nivel, y nadie le dijo cuál es. Está donde lo que se hace y lo que se gasta son iguales.',
    },
    {
      say: 'Hay más de un freno. Esta vez cortamos el cable por el que la testosterona frena el cerebro, y no tocamos el estradiol.',
      ask: { words: 'Dos semanas después:' },
      act: 'Corta este',
      told: {
        fundamentals:
          'Ahora el cerebro envía más deprisa sus pulsos de GnRH. Así que la testosterona también frenaba. Un sensor puede fallar y los otros siguen. La idea de un solo termostato es un buen comienzo, pero es demasiado simple.',
        intermediate:
          'La testosterona frena el propio generador de pulsos. En hombres sin esteroides, devolver la testosterona redujo a la mitad los pulsos de LH aunque la aromatasa estaba bloqueada.',
        academic:
          'Los pulsos de LH bajaron de 13.3 a 6.7 cada 12 horas con testosterona y la aromatasa bloqueada: el propio andrógeno vuelve más lento el generador. Un estudio corto con ketoconazol lo atribuye todo a los estrógenos; los dos siguen en pie.',
      },
    },
  ],
  misconception: {
    people:
      'Un cuerpo en equilibrio descansa, y la retroalimentación solo despierta cuando algo va mal.',
    fact: 'La retroalimentación nunca duerme. En equilibrio los frenos están pisados todo el tiempo.',
  },
  teacher: {
    goal: 'La retroalimentación es continua; un punto de ajuste está donde dos flujos se igualan.',
    ask: 'Si nada iba mal, ¿por qué cambió algo al cortar un freno?',
    pitfall: 'La imagen del termostato enseña encendido y apagado. Úsala, y después rómpela.',
  },
} satisfies LessonWords;
