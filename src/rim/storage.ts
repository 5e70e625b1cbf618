/** Texts kept by name on this device. */

/** Where they are kept; a stand-in in tests. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** The browser's own, if it lets us have it. */
export function deviceStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null; // forbidden
  }
}
