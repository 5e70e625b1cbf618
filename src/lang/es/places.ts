/** Modes, tools and the page's own settings, in Spanish. */
import type { places as english } from '../en/places';
import type { Translation } from '../translation';

export const places: Translation<typeof english> = {
  page: {
    label: 'Herramientas de la página',
    menu: 'Más',
    language: 'Idioma',
    units: 'Unidades',
    si: 'SI',
    conventional: 'US',
    siLong: 'unidades SI: nmol/L, pmol/L',
    conventionalLong: 'unidades convencionales: ng/dL, pg/mL',
    toDark: 'Tema oscuro',
    toLight: 'Tema claro',
    undo: 'Deshacer',
    redo: 'Rehacer',
    reset: 'Restablecer',
    help: 'Ayuda del teclado',
  },

  close: 'Cerrar',
  opening: 'Abriendo …',
  changed: (count) => (count === 1 ? '1 cambiada' : `${count} cambiadas`),
  changedTitle: 'Hay constantes del modelo con otro valor que el ajustado: abrir el banco',
  modes: {
    label: 'Modo',
    explore: 'Explorar',
    learn: 'Aprender',
    evidence: 'Pruebas',
  },
  tools: {
    label: 'Herramientas',
    why: '¿Por qué?',
    act: 'Actuar',
    compare: 'Comparar',
    bench: 'Banco',
    equations: 'Ecuaciones',
    grades: '¿Seguro?',
    take: 'Compartir',
    tell: 'Palabras',
  },
};
