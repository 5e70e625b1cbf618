/** All that Learn says in Spanish, fetched as one with the lessons. */
import type { LearnWords } from './words';
import axis from './es/axis';
import brake from './es/brake';
import brakes from './es/brakes';
import candidate from './es/candidate';
import clock from './es/clock';
import competition from './es/competition';
import evidence from './es/evidence';
import fat from './es/fat';
import gene from './es/gene';
import harms from './es/harms';
import lookup from './es/lookup';
import messengers from './es/messengers';
import outside from './es/outside';
import pulses from './es/pulses';
import purpose from './es/purpose';
import ratio from './es/ratio';
import restored from './es/restored';
import results from './es/results';
import schedules from './es/schedules';
import source from './es/source';
import tablets from './es/tablets';
import tandem from './es/tandem';
import thermostat from './es/thermostat';
import trial from './es/trial';
import variants from './es/variants';
import window from './es/window';
import { glossary } from './es/glossary';

const fundamentals = {
  ...{ brake, thermostat, messengers, pulses, source },
  ...{ purpose, ratio, clock, outside },
};
const intermediate = { candidate, tablets, schedules, results, restored, harms, window };
const academic = {
  ...{ tandem, brakes, competition, gene, variants },
  ...{ fat, evidence, trial, axis, lookup },
};

export default {
  lessons: { ...fundamentals, ...intermediate, ...academic },
  glossary,
  verdicts: {
    well: 'bien respaldada',
    limits: 'respaldada con límites',
    contested: 'discutida',
    unsupported: 'sin respaldo',
    wrong: 'errónea en el detalle',
    opinion: 'opinión',
  },
  sources: {
    arimidexLeaflet: 'prospecto de Arimidex',
    auaAsrm: 'guía de la AUA y la ASRM, leída en un resumen',
    cbelse2022: 'estudio sobre la homeostasis 2022, CBE Life Sci Educ 21:ar56',
    eau2021: 'guía de la EAU 2021, Eur Urol 80:603',
    gooren1985: 'Gooren 1985, según lo resume un libro de texto',
    kisspeptinReview: 'revisión sobre las neuronas de kisspeptina, PMC7047625',
    naloxoneObese: 'naloxona en hombres con obesidad masiva (autores y año no leídos)',
    ownSearch: 'nuestra propia búsqueda en resúmenes guardados, 2026',
    rochiraCarani2009: 'Rochira y Carani 2009, revisión',
    saylam2011: 'Saylam 2011, según lo cita una revisión',
  },
  regimens: [
    { name: 'anastrozol 0.5 mg cada dos días' },
    { name: 'anastrozol 1 mg dos veces por semana' },
    { name: 'anastrozol 1 mg al día' },
    { name: 'letrozol 2.5 mg una vez por semana' },
    { name: 'letrozol 2.5 mg dos veces por semana' },
    { name: 'letrozol 2.5 mg al día' },
  ],
  articleSays: [
    { says: 'elevado, luego reducido' },
    { says: 'suprimida, luego aumentada' },
    { says: 'suprimida, luego aumentada' },
    { says: 'suprimida, luego aumentada' },
    { says: 'de normal a baja, luego aumentada' },
    { says: 'deteriorada, luego mejorada' },
  ],
} satisfies LearnWords;
