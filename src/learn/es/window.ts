/** The lesson of the window of estradiol in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'Bajarlo, no abolirlo',
  question: '¿Cuánto es demasiado bajo?',
  steps: [
    {
      say: 'Primero el peligro. El estradiol se fija en 20 pmol/L, cerca de una quinta parte de lo habitual, durante un año.',
      ask: { words: 'Al final del año, frente al nivel habitual:' },
      act: 'Deja pasar un año',
      told: {
        fundamentals:
          'El hueso pide algo de estradiol. Por debajo de cierto nivel se pierde, y más deprisa cuanto más bajo.',
        intermediate:
          'Los estudios con hormonas fijadas ponen el umbral cerca de 10 pg/mL (37 pmol/L), y un año a unos 12 pg/mL por inmunoanálisis ya costó densidad en la columna. El estradiol hay que bajarlo, no abolirlo: buen consejo.',
        academic:
          'El umbral se apoya en métodos de medida que difieren en varios pg/mL justo donde importa. Un nivel por espectrometría de masas y uno por inmunoanálisis no son el mismo número.',
      },
    },
    {
      say: 'Ahora encuentra una ventana con tu propia mano: una dosis para este hombre con un 40 % de grasa con la que la testosterona suba. Después lee dónde está su estradiol.',
      hand: { say: 'Elige abajo fármaco, pauta y Dosis, o toma los del botón.' },
      ask: { words: 'En el tercer mes, frente a no tomarlo:' },
      act: 'Toma medio mg dos veces por semana',
      told: '¿Sigue el estradiol por encima de 40 a 70 pmol/L, y se ha conservado el hueso? Entonces has hallado lo que pide el artículo. Repite el paso con otra dosis: la ventana es ancha por el lado de la testosterona y estrecha por el lado del hueso. En este modelo.',
    },
    {
      say: 'La misma pregunta en un hombre delgado con niveles sanos, con letrozol cada día.',
      ask: { words: 'En el tercer mes, frente a no tomarlo:' },
      act: 'Trata al hombre delgado',
      told: 'Mira la franja de lo habitual: la LH sale de ella. Más fuerte puede ser demasiado fuerte; con 17.5 mg por semana la LH también subió de más en hombres obesos.',
    },
    {
      say: '¿Qué prueba dice algo, y cuándo?',
      told: {
        fundamentals:
          'Hormonas: después de dos semanas. Espermatozoides: no antes de tres meses. Hueso: después de un año. Y pregunta cómo se midió el estradiol.',
        intermediate:
          'El seguimiento es un consenso sensato; ningún ensayo probó un calendario. Hormonas a las dos a seis semanas, semen no antes de tres meses y dos veces, estradiol por espectrometría de masas, hueso si se continúa.',
        academic:
          'Los inmunoanálisis detectaron estradiol solo en el 53 al 72 % de las muestras de hombres y ninguno se correlacionó con la testosterona: por debajo de 20 pg/mL el método decide el número.',
      },
    },
  ],
  misconception: {
    people: 'Cuanto menos estradiol, mejor funciona el fármaco.',
    fact: 'El freno está suelto mucho antes de que el estradiol se acabe. Lo que se pierde después es hueso.',
  },
  teacher: {
    goal: 'Un compromiso tiene dos curvas; encuentra dónde son buenas las dos.',
    ask: '¿Por qué lado de la ventana preferirías fallar?',
    pitfall: 'Aquí no se aconseja ningún nivel objetivo. La página no conoce a ningún paciente.',
  },
} satisfies LessonWords;
