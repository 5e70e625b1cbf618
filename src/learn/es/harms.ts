/** The lesson of what it may cost in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'Lo que puede costar',
  question: '¿Qué daño falta en la lista habitual?',
  steps: [
    {
      say: 'El artículo enumera la libido, las articulaciones, las enzimas hepáticas, el ánimo y la fatiga. Solo el hueso puede simularse, como esbozo. Un hombre de 68 años con testosterona baja, un año.',
      ask: {
        words: '¿De quién está más baja la columna al final? Ponlo primero.',
        unit: '%',
        things: [
          { name: 'sin tratamiento' },
          { name: 'anastrozol 1 mg al día' },
          { name: 'letrozol 2.5 mg al día' },
        ],
      },
      act: 'Deja pasar un año',
      told: {
        fundamentals: 'El daño que falta en la lista es el mejor probado: el hueso.',
        intermediate:
          '69 hombres de más de 60 años, un año, controlado con placebo: columna −1.7 % con anastrozol, +0.8 % con placebo. «Generalmente bien tolerado» viene de estudios pequeños y cortos; en el único ensayo de fertilidad controlado con placebo 8 de 22 hombres tuvieron efectos adversos, frente a 0 de 24.',
        academic:
          'El hueso es menos desconocido de lo que dice el artículo. No se conocen: las fracturas en hombres tratados ni la recuperación. Chicos con letrozol tuvieron deformidades vertebrales leves (5 de 11, frente a 0).',
      },
    },
    {
      say: 'El letrozol se deja a medio año.',
      ask: { words: 'Medio año después de dejarlo, frente a seguir todo el año:' },
      act: 'Déjalo',
      told: 'El estradiol vuelve en semanas; el hueso lo sigue a su propio ritmo. No se sabe si los hombres lo recuperan todo: nadie los ha seguido.',
    },
    {
      say: 'Testosterona arriba, deseo abajo: ¿paradoja o pista? Lee lo que se movió en este hombre.',
      ask: { words: 'Letrozol 2.5 mg al día, cuarta semana, frente a no tomarlo:' },
      act: 'Simúlalo',
      told: {
        fundamentals:
          'Si el deseo necesita las dos hormonas, más de una no compensa menos de la otra. Es la mejor conjetura. Dos estudios pequeños no vieron cambio.',
        intermediate:
          'Comunicado: un 54 % perdió libido en una serie con letrozol 2.5 mg a diario (24 hombres o menos, sin grupo de control); con anastrozol rara vez se contó. No existe una tasa fiable. El estudio con hormonas fijadas en 400 hombres apoya el papel del estradiol.',
        academic:
          'Probablemente debidos al estradiol: hueso, deseo, vasos. No demostrado: hígado, dolor de cabeza, fatiga. Para distinguir el fármaco de la hormona, da el fármaco y fija el estradiol; ese ensayo no se hizo para la mayoría de ellos.',
      },
    },
    {
      say: 'El resto de la lista, con lo que se contó.',
      told: {
        fundamentals:
          'Articulaciones: conocido en mujeres, unas 18 de cada 100; no contado en hombres. Hígado: los números vienen de mujeres. Ánimo: nadie sabe con qué frecuencia. Cansancio: 21 de cada 100 en un estudio pequeño, así que no es raro. Corazón y mente a la larga: no se sabe.',
        intermediate:
          'Rigidez articular: 17.9 % de las mujeres (razón de riesgos 1.63), tasa desconocida en pacientes de fertilidad. Enzimas hepáticas: el 7 a 17 % es de mujeres. Ánimo: uno de ocho pacientes mayores; dos ensayos aleatorizados no vieron cambio. Fatiga: 21 %, debilidad 13 % en una serie, así que «rara» es falso. Arterias: la dilatación bajó de 6.1 a 3.5 %.',
        academic:
          'En hombres jóvenes bajó la captación de glucosa (de 14.2 a 12.2 µmol/kg/min) y se debilitó la dilatación arterial; en 37 hombres mayores los lípidos, la inflamación y la resistencia a la insulina no cambiaron. Corazón, vasos y cognición a largo plazo: no se sabe. ¿Qué podrían decir seis semanas sobre la memoria?',
      },
    },
  ],
  misconception: {
    people: 'Los efectos adversos que se llaman raros se contaron y resultaron raros.',
    fact: 'La mayoría nunca se contó en estos hombres.',
  },
  teacher: {
    goal: 'Preguntar de cada daño: ¿cuántos, frente a quién, durante cuánto tiempo?',
    ask: '¿Puede usarse una tasa de mujeres de 65 años para hombres de 35?',
    pitfall: 'Las tasas comunicadas no se simulan aquí, y no deben leerse en el modelo.',
  },
} satisfies LessonWords;
