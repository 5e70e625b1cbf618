/** When nobody needs the page's thread at once. */
import type { Session } from './session.svelte';

/** Becomes true, and stays so, when no hand has pulled for so many ms. To be made as a component is. */
export class Peace {
  reigns = $state(false);

  constructor(session: Session, ms: number) {
    $effect(() => {
      if (this.reigns || session.pulling) return;
      const timer = setTimeout(() => (this.reigns = true), ms);
      return () => clearTimeout(timer);
    });
  }
}
