/** The browser's shelf of scenes: what is kept there, and what becomes of it when another tab or a broken store interferes. */
import { addScenes, nameFrom, readScenes, writeScenes, type Scene } from '../rim/scenes';
import { keyOf } from '../rim/kept-key';
import type { Store } from '../rim/storage';

const KEY = keyOf('scenes');

/** All scenes that are kept, newest first. */
export class Shelf {
  scenes = $state.raw<readonly Scene[]>([]);
  /** The store refused: what is on the shelf lasts for this visit. */
  refused = $state(false);
  /** The last one taken away, to be brought back. */
  removed = $state.raw<Scene | null>(null);

  constructor(
    private readonly store: Store | null,
    private readonly fallback: string,
  ) {
    this.reread();
  }

  /** Looks again: another tab may have kept or removed some. */
  reread(): void {
    try {
      const text = this.store?.getItem(KEY) ?? null;
      if (text !== null) this.scenes = readScenes(text, this.fallback).scenes;
    } catch {
      this.refused = true;
    }
  }

  add(...more: readonly Scene[]): void {
    this.reread();
    this.keep(addScenes(this.scenes, more));
  }

  rename(scene: Scene, name: string): void {
    const wanted = nameFrom(name);
    if (wanted === '' || wanted === scene.name) return;
    const others = this.scenes.filter((one) => one !== scene);
    const [named = scene] = addScenes(others, [{ ...scene, name: wanted }]);
    this.keep(this.scenes.map((one) => (one === scene ? named : one)));
  }

  remove(scene: Scene): void {
    this.removed = scene;
    this.keep(this.scenes.filter((one) => one !== scene));
  }

  restore(): void {
    if (this.removed) this.add(this.removed);
    this.removed = null;
  }

  private keep(scenes: readonly Scene[]): void {
    this.scenes = scenes;
    try {
      if (!this.store) throw new Error('no store');
      this.store.setItem(KEY, writeScenes(scenes));
      this.refused = false;
    } catch {
      this.refused = true; // full or forbidden
    }
  }
}
