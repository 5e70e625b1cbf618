/** The page's opening: when the living page takes the place of the picture, and what the document says of its state. */
import type { Session } from './session.svelte';

/** Calls once, as soon as there is something to draw at the playhead or a reason why there is not. */
export function whenAlive(session: Session, then: () => void): void {
  const stop = $effect.root(() => {
    $effect(() => {
      if (!session.run.upTo(session.playhead.day) && session.notice === null) return;
      // outside of this effect: what is mounted in it would end with it
      queueMicrotask(() => {
        stop();
        then();
      });
    });
  });
}

const { dataset } = document.documentElement;

/** Keeps the document's theme up to date, for style sheets. */
export function dress(session: Session): void {
  $effect.root(() => {
    $effect(() => {
      dataset['theme'] = session.settings.dark ? 'dark' : 'light';
    });
  });
}

/** Tells scripts from outside what is drawn. To be called when the page itself is in sight. */
export function inscribe(session: Session): void {
  dataset['stage'] = 'schematic';
  $effect.root(() => {
    $effect(() => {
      dataset['run'] = String(session.drawn);
      if (session.drawn > 0) dataset['ready'] = '1';
    });
  });
}
