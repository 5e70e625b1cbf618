/** The list of keys, in Spanish. */
import type { help as english } from '../en/help';
import type { Translation } from '../translation';

export const help: Translation<typeof english> = {
  title: 'Teclado',
  close: 'Cerrar',
  single: 'Atajos de una sola tecla activados',
  time: { runs: 'en marcha', stands: 'en pausa' },
  kept: {
    title: 'Guardado en este dispositivo',
    nothing:
      'Nada salvo una copia de la página, para cuando no haya red. Ni cookies ni cuenta; el enlace de la dirección contiene la escena.',
    list: (kinds) =>
      `Aquí y en ningún otro lugar: ${kinds.join(', ')}; y una copia de la propia página, que se queda.`,
    kinds: {
      settings: 'unidades y tema',
      language: 'idioma',
      switches: 'lo que desactivaste',
      pins: 'simulaciones guardadas',
      scenes: 'escenas guardadas',
      learn: 'respuestas a lecciones',
      lessons: 'lecciones propias',
    },
    ask: 'Olvidarlo todo…',
    sure: 'No se podrá recuperar. El hombre de la página queda como está.',
    forget: 'Olvidarlo todo',
    keep: 'Conservarlo',
  },
  groups: [
    {
      title: 'En cualquier parte',
      keys: [
        ['Espacio', 'reproducir o pausa'],
        [', .', 'un paso atrás, un paso adelante'],
        ['[ ]', 'más lento, más rápido'],
        ['1 2 3', 'ir a Estradiol, Dosis, Adiposidad'],
        ['D', 'decir cómo están las cosas, para lectores de pantalla'],
        ['Ctrl Z', 'deshacer'],
        ['Ctrl Mayús Z', 'rehacer'],
        ['?', 'esta lista'],
      ],
    },
    {
      title: 'En un control deslizante',
      keys: [
        ['← →', 'un paso'],
        ['Mayús ← →', 'un paso fino'],
        ['Re Pág, Av Pág', 'un paso grande'],
        ['Inicio, Fin', 'mínimo, máximo'],
        ['Esc', 'al arrastrar: vuelve el valor anterior'],
      ],
    },
    {
      title: 'En las gráficas',
      keys: [
        ['← →', 'cursor: un paso'],
        ['Re Pág, Av Pág', 'cursor: una décima parte de los días mostrados'],
        ['Inicio, Fin', 'cursor: primer día, último día'],
        ['+ −', 'acercar, alejar'],
        ['0', 'los días habituales'],
      ],
    },
    {
      title: 'Para moverse',
      keys: [
        ['Tab', 'al principio: saltos a una parte de la página'],
        ['Tab, Mayús Tab', 'en el dibujo: de una parte del circuito a otra'],
        ['Esc', 'cierra una ficha, una lista o una herramienta'],
      ],
    },
  ],
};
