/** What this page keeps on the device, kind by kind, and how all of it is forgotten. */

import { keptKinds, keyOf, PREFIX, type KeptKind } from './kept-key';

/** As much of a storage as this needs; a stand-in in tests. */
type Shelf = Pick<Storage, 'getItem' | 'removeItem' | 'key' | 'length'>;

/** A list that is empty again. */
const nothing: readonly (string | null | undefined)[] = [null, undefined, '[]', '{}'];

/** The kinds of which something is kept. */
export function keptIn(shelf: Shelf | null): KeptKind[] {
  return keptKinds.filter((kind) => !nothing.includes(shelf?.getItem(keyOf(kind))));
}

/** Takes away all of it, also what an older version kept under other names, and nothing of another page's. */
export function forgetIn(shelf: Shelf | null): void {
  const names = Array.from({ length: shelf?.length ?? 0 }, (_, at) => shelf?.key(at) ?? '');
  for (const name of names) if (name.startsWith(PREFIX)) shelf?.removeItem(name);
}
