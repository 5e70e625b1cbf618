/** Whatever holds memory on the graphics card, from its making to its end: who owns it, empties it. */

interface Disposable {
  dispose(): void;
}

/** Keeps what it is given and disposes of all of it at once. */
export class Disposer {
  private readonly owned = new Set<Disposable>();

  /** Takes over and hands back. */
  own<T extends Disposable>(one: T): T {
    this.owned.add(one);
    return one;
  }

  dispose(): void {
    for (const one of this.owned) one.dispose();
    this.owned.clear();
  }
}
