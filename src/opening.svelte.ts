/** What the document says of the page's state. */
import type { Session } from './session.svelte';

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
