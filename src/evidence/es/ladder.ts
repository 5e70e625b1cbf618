/** How well each outcome is known, and the side effects that were reported, in Spanish. */
import type { Translation } from '../../lang/translation';
import type { rates as ratesInEnglish, rungs as rungsInEnglish } from '../ladder/rungs';

/** The rungs, by name. */
export const rungs: Translation<typeof rungsInEnglish> = {
  hormones: {
    outcome: 'Hormonas',
    known:
      'El estradiol baja; LH, FSH y testosterona suben: en ensayos aleatorizados de anastrozol y letrozol, en hombres con el eje y la aromatasa intactos. El exemestano y la testolactona se dieron sin grupo de control, con el mismo resultado.',
    missing:
      'Un ensayo con espectrometría de masas en el que el estradiol bajara y la LH no subiera.',
  },
  bone: {
    outcome: 'Hueso',
    known:
      'Un año de anastrozol costó densidad de la columna a hombres mayores en un ensayo controlado con placebo; los genes y los estudios con hormonas fijadas concuerdan.',
    missing: 'Fracturas contadas en hombres tratados, y si la densidad se recupera.',
  },
  sperm: {
    outcome: 'Concentración y recuento de espermatozoides',
    known:
      'Series sin grupo de control comunican aumentos: desde la mitad más hasta el quíntuple. Un ensayo pequeño controlado con placebo encontró un aumento en hombres casi sin espermatozoides; una comparación a ciegas no encontró ninguno. Una muestra baja sin tratar puede duplicarse por azar.',
    missing:
      'Un ensayo controlado con placebo, con dos muestras antes y dos después, de unos cientos de hombres.',
  },
  motility: {
    outcome: 'Motilidad y morfología',
    known:
      'Arriba, sin cambio o abajo, según el estudio; frente a otros fármacos la motilidad salió peor.',
    missing: 'El mismo ensayo, con la motilidad leída a ciegas.',
  },
  vessels: {
    outcome: 'Corazón y vasos',
    known:
      'En hombres jóvenes, menor dilatación arterial y menor utilización de la glucosa en semanas; en hombres mayores, lípidos e inflamación sin cambios.',
    missing: 'Algo que dure más de un año, con eventos en lugar de marcadores.',
  },
  cognition: {
    outcome: 'Cognición',
    known:
      'Un ensayo pequeño vinculó la memoria verbal a la aromatización; uno posterior y la genética, no.',
    missing: 'Un ensayo lo bastante largo para que cambie la memoria.',
  },
  pregnancy: {
    outcome: 'Embarazo',
    known:
      'Unas pocas concepciones en series sin grupo de control. El único ensayo controlado con placebo que lo preguntó se detuvo sin resultado.',
    missing: 'Concepciones contadas en los dos grupos de un ensayo aleatorizado.',
  },
  liveBirth: {
    outcome: 'Nacido vivo',
    known: 'No se sabe. Ningún ensayo controlado lo comunica.',
    missing: 'Cualquier ensayo controlado que lo comunique.',
  },
};

const uncontrolled = 'letrozol 2.5 mg a diario, una serie sin grupo de control';
const unseen = 'número de hombres preguntados, no visto';
/** The reported rates, by name. */
export const rates: Translation<typeof ratesInEnglish> = {
  any: {
    effect: 'Cualquier efecto adverso',
    rate: '8 de 22',
    of: 'letrozol 2.5 mg a diario; 0 de 24 con placebo',
    remark: 'aleatorizado, pequeño',
  },
  desire: { effect: 'Menos deseo', of: uncontrolled, remark: unseen },
  desireAnastrozole: {
    effect: 'Menos deseo',
    rate: '1 de 8',
    of: 'anastrozol, hombres con cáncer de mama',
    remark: 'sin grupo de control',
  },
  fatigue: { effect: 'Fatiga', of: uncontrolled, remark: unseen },
  headache: { effect: 'Dolor de cabeza', of: uncontrolled, remark: unseen },
  mood: {
    effect: 'Ánimo bajo',
    rate: '1 de 8',
    of: 'anastrozol, hombres con cáncer de mama',
    remark: 'dos ensayos aleatorizados no vieron cambio psicológico',
  },
  joints: {
    effect: 'Articulaciones',
    rate: 'no se sabe en hombres',
    of: 'mujeres con inhibidores: 17.9 % (11.3–27.2), 1.63 veces la comparación',
    remark: 'en mujeres, un metanálisis',
  },
  liver: {
    effect: 'Enzimas hepáticas',
    rate: 'no se sabe en hombres',
    of: 'se cita un 7–17 % a partir de ensayos en mujeres',
    remark: 'se dice que es reversible',
  },
};
