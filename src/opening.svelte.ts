/** The page's opening: when the living page takes the place of the picture, and what the document says of its state. */
import type { Session } from './session.svelte';

/** Calls once, as soon as there is a trajectory to draw or a reason why there is none. */
export function whenAlive(session: Session, then: () => void): void {
  const stop = $effect.root(() => {
    $effect(() => {
      if (session.run.filledTo === 0 && session.notice === null) return;
      // outside of this effect: what is mounted in it would end with it
      queueMicrotask(() => {
        stop();
        then();
      });
    });
  });
}

/** Keeps the document's own marks up to date, for style sheets and for scripts from outside. */
export function inscribe(session: Session): void {
  const { dataset } = document.documentElement;
  dataset['stage'] = 'schematic';
  $effect.root(() => {
    $effect(() => {
      dataset['theme'] = session.settings.dark ? 'dark' : 'light';
    });
    $effect(() => {
      dataset['run'] = String(session.drawn);
      if (session.drawn > 0) dataset['ready'] = '1';
    });
  });
}
