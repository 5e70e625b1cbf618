/** What the parts of the evidence share, in Spanish. */
import type { evidence as english } from '../en/evidence';
import type { Translation } from '../translation';

export const evidence: Translation<typeof english> = {
  title: 'Pruebas',
  lead: 'Qué se sabe, con cuánta seguridad y por quién; y dónde se aparta este modelo.',
  short: 'En breve:',
  tabs: 'Partes de las pruebas',
  parts: {
    article: 'El artículo, afirmación por afirmación',
    trials: 'Ensayos',
    tables: 'Las dos tablas',
    men: 'A quién se trató',
    genetics: 'Genética',
    ladder: 'Qué fuerza tienen',
    misses: 'Dónde falla este modelo',
    references: 'Referencias',
  },
  open: 'Abrir en Explorar',
  levels: {
    fulltext: 'leído en el artículo',
    abstract: 'leído en el resumen',
    secondary: 'de segunda mano',
  },
  verified: {
    fulltext: 'leído en el artículo',
    abstract: 'leído en el resumen',
    secondary: 'de segunda mano',
    memory: 'de memoria',
  },
  seen: {
    record: 'ficha vista entera',
    partial: 'ficha vista en parte; lo que no se vio se deja fuera',
    abstract: 'resumen visto; ficha sin comprobar',
    secondary: 'conocido por lo que otros cuentan',
    memory: 'sin ficha vista',
  },
  verdicts: {
    'well supported': 'Bien respaldada',
    'supported with limits': 'Respaldada con límites',
    contested: 'Discutida',
    'wrong in detail': 'Errónea en el detalle',
    'not supported': 'Sin respaldo',
    opinion: 'Opinión',
  },
  topics: {
    mechanism: 'Mecanismo',
    effect: 'Efecto del tratamiento',
    evidence: 'Estado de las pruebas',
    genetics: 'Genética',
    'side effect': 'Efectos adversos',
    dose: 'Dosis',
    advice: 'Consejos',
    reference: 'Referencias',
  },
};
