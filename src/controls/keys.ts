/** Single keys for the whole page: which key means what, and when a key belongs to a field instead. */

/** What a key can ask for. */
export type Command =
  | 'toggle'
  | 'back'
  | 'forward'
  | 'slower'
  | 'faster'
  | 'estradiol'
  | 'dose'
  | 'adiposity'
  | 'describe'
  | 'undo'
  | 'redo'
  | 'help';

/** The part of a keyboard event that decides. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where the focus is: a text to type in, something that answers to Space or letters itself, or neither. */
export type Place = 'text' | 'control' | 'page';

const single: Readonly<Record<string, Command>> = {
  ' ': 'toggle',
  ',': 'back',
  '.': 'forward',
  '[': 'slower',
  ']': 'faster',
  '1': 'estradiol',
  '2': 'dose',
  '3': 'adiposity',
  d: 'describe',
  '?': 'help',
};

/** What a key press asks for, if anything. Keys never act inside a text; undo is left to it there. */
export function commandOf(press: Press, place: Place, singleKeys: 'on' | 'off'): Command | null {
  if (place === 'text' || press.altKey) return null;
  if (press.ctrlKey || press.metaKey) {
    const key = press.key.toLowerCase();
    if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
    return key === 'y' && !press.shiftKey ? 'redo' : null;
  }
  if (singleKeys === 'off') return null;
  const command = single[press.key] ?? null;
  return command === 'toggle' && place === 'control' ? null : command;
}

/** Tells what kind of place an element is. A slider and a taken choice have no use for Space or figures: they are page. */
export function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('dialog')) return 'text';
  const input = target.closest('input');
  if (input) {
    if (input.type === 'range') return 'page';
    if (input.type === 'radio' && input.checked) return 'page';
    return input.type === 'radio' || input.type === 'checkbox' ? 'control' : 'text';
  }
  if (target.closest('select, textarea, [contenteditable]')) return 'text';
  return target.closest('button, a[href], summary, [role=button]') ? 'control' : 'page';
}
