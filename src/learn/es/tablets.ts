/** The lesson that compares two tablets in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'Dos comprimidos comparados',
  question: 'El fármaco más fuerte baja más el estradiol. ¿Es eso lo que quieres?',
  steps: [
    {
      say: 'El anastrozol, 1 mg al día, y el letrozol, 2.5 mg al día, se alojan en el bolsillo de la enzima, vuelven a salir y compiten por él con la testosterona. En mujeres después de la menopausia bloquean el 97.3 % y más del 99 % de la aromatasa. Ahora, en un hombre.',
      ask: {
        words: '¿Con cuál es más bajo su estradiol después de un mes? Ponlo primero.',
        unit: 'pmol/L',
        things: [
          { name: 'ningún comprimido' },
          { name: 'anastrozol 1 mg' },
          { name: 'letrozol 2.5 mg' },
        ],
      },
      act: 'Simula los tres',
      told: {
        fundamentals:
          'El letrozol va más lejos, pero ninguno lleva el estradiol a cero. Mira qué cerca están los dos: el circuito se resiste.',
        intermediate:
          'El letrozol es más potente: chicos asignados al azar a él tenían la mitad del estradiol y el doble de la testosterona que los de anastrozol. En hombres infértiles existe una sola comparación pequeña, no aleatorizada (29 hombres). Elegir entre los dos se basa en la costumbre.',
        academic:
          'Tres centésimas más de bloqueo de la enzima importan: lo que queda baja más de diez veces. En los hombres la comparación es indirecta (E2 −41 a −46 % con letrozol en hombres jóvenes, −25 a −41 % con anastrozol). No se ha demostrado que más cambio hormonal sea más espermatozoides.',
      },
    },
    {
      say: 'El letrozol se deja a las cuatro semanas. Su unión es reversible; pero su aclaramiento se hace más lento a medida que se acumula, de modo que perdura.',
      ask: { words: 'Dibuja el estradiol desde el último comprimido, durante seis semanas.' },
      act: 'Déjalo',
      told: 'Vuelve adonde estaba, no más alto: la enzima queda libre a medida que el fármaco se va. Con letrozol diario el propio nivel sigue subiendo durante semanas, ya que el aclaramiento baja de 2.2 a cerca de 1 L por hora. El día 3 y el día 40 no son lo mismo.',
    },
    {
      say: 'Anastrozol 10 mg al día: diez veces la dosis.',
      ask: { words: 'Un mes con 10 mg, frente a un mes con 1 mg:' },
      act: 'Da diez veces más',
      told: {
        fundamentals:
          'Diez veces más fármaco, y solo un poco menos de estradiol. Apenas quedaba enzima que bloquear.',
        intermediate:
          'Publicado: de un 20 a un 50 % más bajo con 0.5 a 2 mg, un 62 % con 10 mg. «Lo baja eficazmente» oculta que más fármaco apenas ayuda.',
        academic:
          'La relación dosis-respuesta se aplana porque lo que queda es testicular, protegido por el sustrato. Una dosis única de 30 mg de letrozol alcanzó −90 % durante un día en tres hombres: la protección no es absoluta.',
      },
    },
  ],
  misconception: {
    people: 'El inhibidor más fuerte es el mejor para la fertilidad.',
    fact: 'Que es más fuerte sobre las hormonas está demostrado. Que es mejor para los espermatozoides, no, y lo paga el hueso.',
  },
  teacher: {
    goal: 'Separar la potencia en la enzima del efecto en el hombre.',
    ask: '¿Dónde se aplana la curva de dosis, y por qué?',
    pitfall: 'El porcentaje de enzima bloqueada se lee como porcentaje de estradiol perdido.',
  },
} satisfies LessonWords;
