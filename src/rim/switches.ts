/** Small things that are on until a reader switches them off, kept on this device: they were off for a reason. */
import { keyOf } from './kept-key';
import { deviceStorage, type Store } from './storage';

const KEY = keyOf('switches');
/** Single keys for the whole page; the voice that speaks unasked. */
export type Switch = 'keys' | 'voice';

function offIn(store: Store | null): Switch[] {
  try {
    const kept: unknown = JSON.parse(store?.getItem(KEY) ?? '[]');
    const isOff = (name: Switch): boolean => Array.isArray(kept) && kept.includes(name);
    return (['keys', 'voice'] as const).filter(isOff);
  } catch {
    return []; // a broken or forbidden store is as good as an empty one
  }
}

/** Whether something is on. */
export function isOn(name: Switch, store: Store | null = deviceStorage()): boolean {
  return !offIn(store).includes(name);
}

/** Switches something on or off, for later visits, too. */
export function turn(name: Switch, on: boolean, store: Store | null = deviceStorage()): void {
  if (isOn(name, store) === on) return; // nobody chose anything
  const others = offIn(store).filter((one) => one !== name);
  try {
    store?.setItem(KEY, JSON.stringify(on ? others : [...others, name]));
  } catch {
    // a full or forbidden store: it lasts for this visit
  }
}
