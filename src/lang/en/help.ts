/** The list of keys, and what keys answer, in English; fetched with them. */

export const help = {
  title: 'Keyboard',
  close: 'Close',
  single: 'Single-key shortcuts on',
  /** What the key for both answers. */
  time: { runs: 'playing', stands: 'paused' },
  kept: {
    title: 'Kept on this device',
    nothing:
      'Nothing but a copy of the page, for when there is no network. No cookie, no account; the link in the address holds the scene.',
    list: (kinds: readonly string[]) =>
      `Here and nowhere else: ${kinds.join(', ')}; and a copy of the page itself, which stays.`,
    kinds: {
      settings: 'units and theme',
      language: 'language',
      switches: 'what you switched off',
      pins: 'pins',
      scenes: 'saved scenes',
      learn: 'answers to lessons',
      lessons: 'lessons of your own',
    },
    ask: 'Forget all of it…',
    sure: 'It will not come back. The man on the page stays as he is.',
    forget: 'Forget all of it',
    keep: 'Keep it',
  },
  groups: [
    {
      title: 'Anywhere',
      keys: [
        ['Space', 'play or pause'],
        [', .', 'step back, step forward'],
        ['[ ]', 'slower, faster'],
        ['1 2 3', 'go to Estradiol, Dose, Adiposity'],
        ['D', 'describe how things stand, for screen readers'],
        ['Ctrl Z', 'undo'],
        ['Ctrl Shift Z', 'redo'],
        ['?', 'this list'],
      ],
    },
    {
      title: 'On a slider',
      keys: [
        ['← →', 'one step'],
        ['Shift ← →', 'a fine step'],
        ['Page Up, Page Down', 'a large step'],
        ['Home, End', 'least, most'],
        ['Esc', 'during a drag: the old value comes back'],
      ],
    },
    {
      title: 'On the charts',
      keys: [
        ['← →', 'playhead: one step'],
        ['Page Up, Page Down', 'playhead: a tenth of the days shown'],
        ['Home, End', 'playhead: first day, last day'],
        ['+ −', 'zoom in, zoom out'],
        ['0', 'the usual days'],
      ],
    },
    {
      title: 'Getting about',
      keys: [
        ['Tab', 'first of all: ways past everything to a part of the page'],
        ['Tab, Shift Tab', 'in the diagram: from part to part of the loop'],
        ['Esc', 'closes a card, a list or a tool'],
      ],
    },
  ],
};
