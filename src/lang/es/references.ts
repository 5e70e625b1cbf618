/** The references, in Spanish. */
import type { references as english } from '../en/references';
import type { Translation } from '../translation';

export const references: Translation<typeof english> = {
  lead: 'Cada una de las siete referencias del artículo falla en algún detalle. Aquí está la ficha a la que se refería, hasta donde se ha visto, y lo que difiere.',
  cited: 'Como la cita el artículo',
  meant: 'La ficha',
  right: 'Correcto',
  wrong: 'Incorrecto',
  also: 'Mezclado con ella',
  bibliography: 'Bibliografía',
  bibliographyLead: (count) =>
    `${count} trabajos en que se apoyan las afirmaciones, los ensayos, el modelo y las lecciones. Un detalle que no se ha visto no se imprime.`,
  search: 'Buscar en la bibliografía',
  copyBibtex: 'Copiar BibTeX',
  copyRis: 'Copiar RIS',
  copyThese: (count) => `de los ${count} listados`,
  of: (short) => `de ${short}`,
  copied: 'Copiado',
  failed: 'El navegador no ha permitido copiar',
};
