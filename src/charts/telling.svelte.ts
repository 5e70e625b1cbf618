/** A chart's sentence for those who don't see it: told anew when asked and when things have come to rest, not sixty times a second. */
import { untrack } from 'svelte';
import type { QuantityId } from '../../workers/contract/channels';
import type { Session } from '../session.svelte';
import type { DaySpan } from './span';
import { summarise } from './summary';

/** What the sentence is about. */
export interface Told {
  readonly name: string;
  readonly quantity: QuantityId;
  readonly span: DaySpan;
}

/** Keeps the last sentence while the playhead runs or a slider is held. */
export class Telling {
  private asked = $state(0);
  private told: { asked: number; of: readonly unknown[]; text: string } = {
    asked: -1,
    of: [],
    text: '',
  };

  constructor(
    private readonly session: Session,
    private readonly about: () => Told,
  ) {}

  readonly text: string = $derived.by(() => {
    const { playhead, pulling, run, twin, scenario, settings } = this.session;
    const about = this.about();
    const { units } = settings;
    const { asked } = this;
    const { tempo } = playhead;
    const { name, quantity, span } = about;
    const whole = run.complete && twin.complete;
    const of = [name, quantity, span.from, span.to, units, tempo, scenario, whole];
    const isSame = of.every((one, index) => one === this.told.of[index]);
    const isBusy = pulling !== null || (playhead.playing && isSame);
    if (isBusy && this.told.asked === asked && this.told.text !== '') return this.told.text;
    this.told = { asked, of, text: untrack(() => this.tell(about)) };
    return this.told.text;
  });

  /** Somebody has come to this chart. */
  ask(): void {
    this.asked += 1;
  }

  private tell(about: Told): string {
    const { run, twin, against, playhead, settings } = this.session;
    return summarise({
      ...about,
      trajectory: run.trajectory,
      twin: against ? twin.trajectory : null,
      now: playhead.day,
      tempo: playhead.tempo,
      units: settings.units,
    });
  }
}
