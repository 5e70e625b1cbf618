/** The article, claim by claim, in Spanish. */
import type { article as english } from '../en/article';
import type { Translation } from '../translation';

export const article: Translation<typeof english> = {
  lead: 'Un artículo divulgativo publicado sobre los inhibidores de la aromatasa y la fertilidad masculina, parafraseado afirmación por afirmación; su título, su autor y su dirección no constan en nuestros registros. Lo que se lee son sus 133 afirmaciones, no consejos nuestros: tras cada una consta lo que dicen de ella las pruebas. Se puede abrir cualquiera y discutirla.',
  filter: 'Qué afirmaciones se marcan',
  search: 'Buscar afirmaciones, correcciones y estudios',
  topic: 'Tema',
  anyTopic: 'Cualquier tema',
  all: 'Mostrar todas',
  count: (wanted, all) =>
    wanted === all ? `${all} afirmaciones` : `${wanted} de ${all} afirmaciones`,
  judge: 'Juzgar antes',
  judgeNote: 'Los veredictos quedan tapados hasta que se haya dado el propio.',
  score: (right, of) => `Coincidencia con las pruebas: ${right} de ${of}.`,
  spectrum: 'El artículo entero, una raya por afirmación',
  levels: {
    fundamentals: 'Fundamentos',
    intermediate: 'Intermedio',
    academic: 'Académico',
  },
  covered: 'veredicto tapado',
  card: {
    label: 'Afirmación',
    close: 'Cerrar',
    previous: 'Anterior',
    next: 'Siguiente',
    correction: 'Lo que habría que decir',
    noCorrection: 'Nada que corregir.',
    evidence: 'Pruebas',
    model: 'En este modelo',
    noScene: 'Nada en este modelo podría mostrarlo: solo están los hallazgos publicados.',
    ask: 'Preguntar',
    guess: '¿Qué veredicto merece?',
    agreed: 'El mismo veredicto.',
    differed: (guess) => `Veredicto dado: ${guess.toLowerCase()}.`,
    empty: 'Elegir una frase del texto, o una raya encima de él.',
    ids: (id, topic) => `${id} · ${topic}`,
  },
};
