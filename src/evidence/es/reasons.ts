/** What a miss is likely a miss of, in Spanish. */
import type { Translation } from '../../lang/translation';
import type { reasons as english } from '../misses/reasons';

const spread =
  'Entre hombres, la testosterona del modelo varía en una décima parte; en una población, en un tercio: no hay que fiarse de las proporciones de hombres.';

/** By name, as in English. */
export const reasons: Translation<typeof english> = {
  weakSilence: {
    why: 'Un freno que se satura no silencia: con testosterona inyectada el modelo deja una décima parte de la LH y una sexta parte de la FSH, donde los hombres conservan una vigésima y una trigésima parte; lo que depende de ellas va detrás.',
  },
  steepBrake: {
    why: 'El freno de la propia hipófisis es demasiado empinado con estradiol alto; en parte, también métodos de medida antiguos que leían algo donde no había nada.',
  },
  letrozoleLH: {
    why: 'Con letrozol, la LH de los hombres jóvenes sube a más del cuádruple; la del modelo se duplica. Ningún mecanismo del modelo hace eso.',
  },
  olderFat: {
    why: 'La grasa aumenta con la edad a igual índice de masa corporal, de modo que la aromatasa de un hombre mayor cuenta como la de uno obeso; el estradiol baja demasiado, y con él la columna.',
  },
  testolactone: {
    why: 'Dos series sin grupo de control dieron dosis de testolactona diez veces más débiles que las de Zumoff y comunican un efecto igual de grande: uno de los dos resultados no puede ser correcto.',
  },
  gel: { why: 'La absorción de un gel varía en una mitad entre hombres.' },
  castrate: {
    why: 'Los dos ensayos de testosterona de castración no concuerdan: un inmunoanálisis en su extremo bajo frente a espectrometría de masas.',
  },
  oneMan: {
    why: 'El modelo no es lo bastante empinado entre 100 y 165 pmol/L de estradiol; y se trata de un solo hombre.',
  },
  slowSensing: {
    why: 'Aquí el estradiol se percibe a lo largo de unas ocho horas: demasiado lento para una infusión de seis.',
  },
  deafLeydig: {
    why: 'Las células de Leydig se vuelven sordas a una dosis grande de hCG; las del modelo, no.',
  },
  spreadOfMen: { why: spread },
  spreadOfMenObese: { why: spread },
};
