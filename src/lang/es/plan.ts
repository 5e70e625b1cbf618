/** The plan above the charts, in Spanish. */
import type { plan as english } from '../en/plan';
import type { Translation } from '../translation';

export const plan: Translation<typeof english> = {
  label: 'Lo que se le hace',
  start: (what) => `Principio de ${what}`,
  end: (what) => `Fin de ${what}`,
  lasts: 'ninguno: sigue',
  hint: 'Arrastrar para mover, pulsar para editar.',
  keys: 'Las flechas lo mueven un día, Re Pág y Av Pág una semana, Supr lo quita, Intro lo edita.',
  more: (count) => `+ ${count} más`,
  removed: (what) => `Quitado: ${what}. Deshacer lo recupera.`,
};
