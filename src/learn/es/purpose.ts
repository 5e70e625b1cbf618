/** The lesson of what estradiol does for a man in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'Qué hace el estradiol por un hombre',
  question: 'La testosterona sube. ¿Qué hace la columna?',
  steps: [
    {
      say: 'Muchos creen que la testosterona es la hormona de los huesos fuertes. Un hombre de 68 años, con células de Leydig más débiles, toma el comprimido que bloquea la aromatasa. Lo toma cada día durante un año.',
      ask: { words: 'Al final del año, frente a no tomarlo:' },
      act: 'Deja pasar un año',
      told: {
        fundamentals:
          'Más testosterona, y menos hueso. También en los hombres es el estradiol lo que conserva los huesos. Un ensayo real lo vio: tras un año la columna había bajado, y había subido en los hombres que tomaron un comprimido sin fármaco. Aquí el hueso es solo un esbozo.',
        intermediate:
          'En 69 hombres de más de 60 años, un año de anastrozol 1 mg quitó un 1.7 % de la densidad de la columna; con placebo ganó un 0.8 %. Es el daño mejor probado de estos fármacos, y la lista habitual lo omite.',
        academic:
          'Los ensayos, los estudios con hormonas fijadas, los genes y los pacientes raros coinciden: el hueso necesita un estradiol por encima de unos 10 pg/mL. En 175\u202f583 hombres un estradiol genéticamente más bajo iba con fracturas (odds ratio 1.35); la testosterona, no.',
      },
    },
    {
      say: 'El mismo comprimido, pero ahora fijamos su estradiol en el nivel habitual.',
      ask: { words: 'Al final del año, frente a ningún comprimido:' },
      act: 'Mantén el estradiol',
      told: 'El hueso se conserva. Así que no fue el fármaco en sí. Fue la falta de estradiol.',
    },
    {
      say: 'Tres hombres de 30 años. Uno nació con la aromatasa habitual, otro con una veinteava parte, otro sin ninguna.',
      ask: {
        words: '¿A quién le va peor la columna en un año? Ponlo primero.',
        unit: '%',
        things: [
          { name: 'la aromatasa habitual' },
          { name: 'una veinteava parte' },
          { name: 'ninguna' },
        ],
      },
      act: 'Simula los tres',
      told: {
        fundamentals:
          'Cuanto menos estradiol, más hueso se pierde. Un poco menos hace poco. Muy poco hace mucho. Y fíjate: los tres tienen mucha testosterona.',
        intermediate:
          'La relación tiene un codo: los estudios con hormonas fijadas lo sitúan cerca de 10 pg/mL (37 pmol/L), y sin embargo un año a unos 12 pg/mL por inmunoanálisis ya costó densidad en la columna.',
        academic:
          'El umbral depende del método de medida: los inmunoanálisis leen varios pg/mL de más en la parte baja. El hueso del modelo es una recta por debajo de 55 pmol/L ajustada a un ensayo, y está marcado como esbozo.',
      },
    },
    {
      say: '¿Y la mente, y el deseo? El modelo no los simula. Esto es lo que contaron los hombres en los estudios.',
      told: {
        fundamentals:
          'El deseo: un hombre sin estradiol sintió más solo cuando recibió las dos hormonas. En un estudio de 400 hombres, el estradiol bajo también quitó deseo. Pero en dos estudios pequeños, con la mitad del estradiol, nada cambió. Parece que muy bajo importa y un poco bajo no. La mente: un ensayo pequeño halló un lazo con la memoria de palabras. Otro posterior no halló ninguno. No está resuelto.',
        intermediate:
          'Libido: 400 hombres con los esteroides fijados perdieron deseo al quitarles el estradiol; seis y diez hombres con el estradiol reducido a menos de la mitad, no. Cognición: en 60 hombres la memoria verbal mejoró con testosterona, pero no con anastrozol; un ensayo de seis semanas no halló efecto, y la genética tampoco.',
        academic:
          'La masa grasa y el deseo siguieron al estradiol, el músculo siguió a la testosterona, en los estudios con hormonas fijadas. Los hallazgos sobre la cognición se contradicen, y no hay nada que dure más de unas semanas. Considéralo discutido.',
      },
    },
  ],
  misconception: {
    people: 'La testosterona construye los huesos de un hombre.',
    fact: 'La mayor parte de ese trabajo la hace el estradiol que sale de ella.',
  },
  teacher: {
    goal: 'El estradiol tiene tareas en los hombres; el hueso es la mejor probada.',
    ask: '¿Por qué el estradiol a la mitad hizo poco, y cerca de cero tanto?',
    pitfall: 'No dejes en pie lo de «hormona buena, hormona mala».',
  },
} satisfies LessonWords;
