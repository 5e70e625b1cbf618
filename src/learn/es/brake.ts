/** The first lesson in Spanish: the brake. */
import type { LessonWords } from '../words';

export default {
  title: 'El freno',
  question: '¿Qué pasa cuando sueltas el freno que el estradiol pone al circuito?',
  steps: [
    {
      say: 'El cerebro envía LH a los testículos. La LH les dice que hagan testosterona. Una pequeña parte se convierte en estradiol. El estradiol vuelve al cerebro y frena la LH. Ahora un comprimido reduce el estradiol.',
      ask: { words: 'Una semana después, con el comprimido cada día, frente a no tomarlo:' },
      hand: { say: 'Sube tú el control Dosis hasta 1 mg, o deja que lo haga el botón.' },
      act: 'Dale el comprimido',
      told: {
        fundamentals:
          'Has quitado un pie del freno. Al cerebro le llega menos estradiol, y envía más LH. Con más LH los testículos trabajan más. Nadie añadió testosterona. La hizo el cuerpo.',
        intermediate:
          'El anastrozol, 1 mg al día, baja el estradiol. El freno sobre el hipotálamo y la hipófisis se afloja, la LH y la FSH suben, y las células de Leydig responden. En los ensayos la testosterona subió una quinta parte en hombres jóvenes y unos dos tercios en hombres mayores que la tenían baja.',
        academic:
          'La retroalimentación negativa se afloja, no se suelta: la testosterona y la inhibina B siguen frenando. Las subidas de la LH publicadas con anastrozol van de un aumento de la mitad, en hombres mayores con 1 mg, a una duplicación, en hombres jóvenes con 10 mg al día durante una semana.',
      },
    },
    {
      say: 'Ahora al revés. El mismo hombre lleva un parche que añade estradiol.',
      ask: { words: 'Una semana después, con el parche, frente a no llevarlo:' },
      act: 'Ponle el parche',
      told: {
        fundamentals:
          'Has pisado el freno. Menos LH y menos testosterona. El mismo circuito funciona en los dos sentidos.',
        intermediate:
          'El estradiol de fuera pisa el freno. La relación es empinada: un hombre que no produce estradiol propio tenía una testosterona de 31, luego de 7 y luego de 4 nmol/L a medida que los parches subían su estradiol.',
        academic:
          'Seis horas de estradiol redujeron a la mitad la amplitud de los pulsos de LH y la respuesta a la GnRH; con una bomba fija de GnRH el estradiol bajó la amplitud directamente. La relación dosis-respuesta de la testosterona es empinada entre 20 y 45 pg/mL de estradiol.',
      },
    },
    {
      say: 'Ahora fija el estradiol en la mitad del habitual, haga lo que haga el cuerpo. Un comprimido lo baja, pero el cuerpo responde. Ningún comprimido puede mantenerlo en un nivel. Aquí tú puedes. (Después, pruébalo con el control Estradiol.)',
      ask: { words: 'Con el estradiol fijado bajo durante dos semanas:' },
      act: 'Fíjalo bajo',
      told: 'La FSH tiene el mismo freno, y también los pulsos de GnRH. En el dibujo, cada flecha que acaba en una barra es un freno. Este actúa en dos lugares a la vez: el cerebro y la glándula que tiene debajo.',
    },
  ],
  misconception: {
    people: 'El estradiol es una hormona femenina. Un hombre está mejor sin él.',
    fact: 'Los hombres lo necesitan, y su cerebro lo usa para saber cuánta testosterona hay.',
  },
  teacher: {
    goal: 'Ver la retroalimentación negativa al soltar el freno y al pisarlo.',
    ask: 'Nadie le dio testosterona. ¿De dónde salió?',
    pitfall: 'Los alumnos dicen que el comprimido produce testosterona. Solo bloquea una enzima.',
  },
} satisfies LessonWords;
