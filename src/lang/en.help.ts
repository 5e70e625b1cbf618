/** The list of keys in English; fetched when it is asked for. */

export const help = {
  title: 'Keyboard',
  close: 'Close',
  single: 'Single-key shortcuts on',
  keys: [
    ['Space', 'play or pause'],
    [', .', 'step back, step forward'],
    ['[ ]', 'slower, faster'],
    ['1 2 3', 'go to Estradiol, Dose, Adiposity'],
    ['← →', 'slider: one step'],
    ['Shift ← →', 'slider: a fine step'],
    ['Page Up, Page Down', 'slider: a large step'],
    ['Home, End', 'slider: least, most'],
    ['Esc', 'during a drag: the old value comes back'],
    ['Ctrl Z', 'undo'],
    ['Ctrl Shift Z', 'redo'],
    ['?', 'this list'],
  ],
};
