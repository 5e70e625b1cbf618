/** The words of modes and tools, fetched with them. */
import type { ModeId, ToolId } from '../../rim/places';

export const places = {
  page: {
    label: 'Page tools',
    menu: 'More',
    language: 'Language',
    units: 'Units',
    si: 'SI',
    conventional: 'US',
    siLong: 'SI units: nmol/L, pmol/L',
    conventionalLong: 'conventional units: ng/dL, pg/mL',
    toDark: 'Dark theme',
    toLight: 'Light theme',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset',
    help: 'Keyboard help',
  },

  close: 'Close',
  opening: 'Opening …',
  changed: (count: number) => `${count} changed`,
  changedTitle: 'Constants of the model are not as fitted: open the bench',
  modes: {
    label: 'Mode',
    explore: 'Explore',
    learn: 'Learn',
    evidence: 'Evidence',
  } satisfies Record<ModeId | 'label', string>,
  tools: {
    label: 'Tools',
    why: 'Why?',
    act: 'Do',
    compare: 'Compare',
    bench: 'Bench',
    equations: 'Equations',
    grades: 'How sure?',
    take: 'Share',
    tell: 'In words',
  } satisfies Record<ToolId | 'label', string>,
};
