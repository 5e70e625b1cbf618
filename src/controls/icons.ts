/** The page's few icons, as strokes on a 16 × 16 grid. */
export const icons = {
  play: 'M5 3.2v9.6l7.5-4.8z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  back: 'M11.5 3.5 6 8l5.5 4.5M4 3.5v9',
  forward: 'M4.5 3.5 10 8l-5.5 4.5M12 3.5v9',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
  locked: 'M4 7.5h8v5.5H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
  unlocked: 'M4 7.5h8v5.5H4zM5.5 7.5V4.7a2.5 2.5 0 0 1 4.8-1',
  undo: 'M6.5 3 3 6.5 6.5 10M3.5 6.5h6a3.25 3.25 0 0 1 0 6.5H6',
  redo: 'M9.5 3 13 6.5 9.5 10M12.5 6.5h-6a3.25 3.25 0 0 0 0 6.5H10',
  reset: 'M3.2 8a4.8 4.8 0 1 0 1.6-3.6L3 6M3 2.8V6h3.2',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13',
  moon: 'M13 9.6A5.4 5.4 0 0 1 6.4 3a5.4 5.4 0 1 0 6.6 6.6z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  chevron: 'M4 6.5 8 10.5l4-4',
} as const;

export type IconName = keyof typeof icons;
