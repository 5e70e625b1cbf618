/** What differs between the article's references and the works that are meant, in Spanish; by claim. */
import type { Translation } from '../../lang/translation';
import type { references as english } from '../references/as-cited';

/** Authors, titles and journals stay as they are printed. */
export const references: Translation<typeof english> = {
  A44: {
    right: 'autor, título, año',
    wrong: 'revista, volumen, páginas',
    note: 'Una revisión, no un ensayo. Dice que hacen falta ensayos aleatorizados.',
  },
  A45: {
    right: 'autores, título, revista, año, volumen',
    wrong: 'páginas',
    note: 'Ocho artículos originales, la mayoría sin grupo de control.',
  },
  A46: {
    right: 'título, revista',
    wrong: 'autor',
    note: 'Una revisión narrativa. El número y las páginas son dudosos también; los verdaderos no se vieron. El autor pertenece a otro artículo.',
  },
  A47: {
    right: 'título, revista, año, número, páginas',
    wrong: 'autor',
    note: 'Frente a otros fármacos (bloqueadores del receptor, hCG) los inhibidores no mostraron ventaja para el semen.',
  },
  A48: {
    right: 'título, revista',
    wrong: 'autor, año, volumen, páginas',
    note: 'Mauras escribió otro artículo sobre el mismo fármaco.',
  },
  A49: {
    right: 'título, revista, año',
    wrong: 'autor, número de artículo',
    note: 'El DOI termina en el número del artículo, 72.',
  },
  A50: {
    right: 'autor, revista, año',
    wrong: 'título, número, páginas',
    note: 'El título pertenece a un artículo posterior de la misma clínica. Ambos son series sin grupo de control. Las páginas verdaderas no se vieron.',
  },
};
