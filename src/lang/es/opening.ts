/** What stands in the page before any script has run, in Spanish. */
import type { opening as english } from '../en/opening';
import type { Translation } from '../translation';

export const opening: Translation<typeof english> = {
  title: 'Gonadostat: el eje hormonal masculino, en vivo',
  failed:
    'El programa de la página no se pudo cargar o iniciar, y nada responde. Recargue la página para intentarlo de nuevo; un navegador anterior a 2023 puede ser demasiado antiguo.',
  note: 'El hombre de referencia, sin tratamiento, dibujado de antemano con el mismo modelo. El que vive llega en un momento.',
};
