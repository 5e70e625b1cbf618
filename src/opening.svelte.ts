/** What the document says of the page's state. */
import type { Session } from './session.svelte';
import { inTurn } from './turns';

/** Asked for when needed: on a server, which reads this too, there is none. */
const told = (): DOMStringMap => document.documentElement.dataset;

/** Keeps the document's theme up to date, for style sheets. */
export function dress(session: Session): void {
  $effect.root(() => {
    $effect(() => {
      told()['theme'] = session.settings.dark ? 'dark' : 'light';
    });
  });
}

/** Fetches the typeface and puts it on: the page is set in other letters once, not when it asks for them and again when they come. */
export async function typeset(): Promise<void> {
  const faces = await document.fonts.load('1em Inter').catch(() => []);
  if (faces.length > 0) inTurn(() => (told()['typeface'] = 'Inter'));
}

/** Tells scripts from outside what is drawn. To be called when the page is awake. */
export function inscribe(session: Session): void {
  told()['stage'] = 'schematic';
  $effect.root(() => {
    $effect(() => {
      told()['run'] = String(session.drawn);
      if (session.stands) told()['ready'] = '1';
    });
  });
}
