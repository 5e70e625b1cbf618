/** The scene as it would be shared now: it follows what is done, but not the running playhead, so that a code can be read. */
import { untrack } from 'svelte';
import type { View } from '../rim/link/view';
import { provenanceOf, type Provenance } from '../rim/provenance';
import { addressOf } from '../rim/share-link';
import type { Session } from '../session.svelte';

/** A scenario, where it is seen from, and the address that opens it again. */
export class Snapshot {
  constructor(private readonly session: Session) {}

  readonly view: View = $derived.by(() => {
    const { playhead } = this.session;
    const { playing, tempo, jumps } = playhead;
    void [this.session.scenario, jumps];
    const day = playing ? untrack(() => playhead.today) : playhead.today;
    return { day, tempo, playing };
  });
  readonly link: string = $derived.by(() =>
    addressOf(this.session.scenario, this.view, location.href),
  );
  readonly from: Provenance = $derived.by(() =>
    provenanceOf(this.session.scenario, this.session.settings.units, this.link),
  );
}
