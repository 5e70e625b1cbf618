/** The words of the plan above the charts, in English. */

export const plan = {
  label: 'What is done to him',
  start: (what: string) => `Start of ${what}`,
  end: (what: string) => `End of ${what}`,
  lasts: 'none: it lasts',
  hint: 'Drag to move, press to edit.',
  keys: 'Arrow keys move it by a day, Page keys by a week, Delete removes it, Enter edits it.',
  more: (count: number) => `+ ${count} more`,
  removed: (what: string) => `Removed: ${what}. Undo brings it back.`,
};
