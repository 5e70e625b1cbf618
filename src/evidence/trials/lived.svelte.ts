/** The trials as they are lived: read at once, simulated when asked, kept while the page is open. */
import type { ArmScene, Compared, Summed, Trialled } from '../../../workers/contract/evidence';
import { ask, heard, Stopped } from '../door';
import { files } from './records';

/** As many as `npm run validate` takes. */
const MEN = 20;

/** One life of all trials at a time. */
class Lived {
  /** What is published; null until it is read. */
  trialled = $state.raw<Trialled | null>(null);
  compared = $state.raw<readonly Compared[]>([]);
  summed = $state.raw<Summed | null>(null);
  /** How many men have lived all arms. */
  men = $state(0);
  /** 0 to 1 while it runs; null otherwise. */
  share = $state<number | null>(null);
  /** Seconds it took, once whole. */
  took = $state<number | null>(null);
  failed = $state(false);
  private stop: () => void = () => undefined;
  /** Counts the runs: what an earlier one still tells is not heard. */
  private run = 0;

  readonly byMeasure: Readonly<Record<string, Compared>> = $derived(
    Object.fromEntries(this.compared.map((one) => [`${one.arm} ${one.measure}`, one])),
  );

  /** Reads the records, once. */
  async open(): Promise<void> {
    if (this.trialled) return;
    const { trials, plans } = files;
    try {
      this.trialled = await ask((api) => api.read(trials, plans)).answer;
    } catch {
      this.failed = true;
    }
  }

  /** Simulates every arm, man by man. */
  async begin(men = MEN): Promise<void> {
    const started = performance.now();
    const run = ++this.run;
    this.share = 0;
    this.took = null;
    this.failed = false;
    const { trials, plans } = files;
    const { answer, stop } = ask(async (api) => {
      await api.read(trials, plans);
      // what is told and the answer come by different ways: either may be first
      let toldAll: () => void = () => undefined;
      const all = new Promise<void>((resolve) => (toldAll = resolve));
      await api.live(
        men,
        heard(({ share, men: whole, news }) => {
          if (run !== this.run) return;
          this.share = share;
          if (!news) return;
          this.men = whole;
          this.compared = news.compared;
          this.summed = news.summed;
          if (share === 1) toldAll();
        }),
      );
      await all;
    });
    this.stop = stop;
    try {
      await answer;
      this.took = (performance.now() - started) / 1000;
    } catch (error) {
      this.failed = !(error instanceof Stopped);
    }
    this.share = null;
  }

  /** Stops; what the men so far came to stays. */
  cancel(): void {
    this.run += 1;
    this.stop();
  }

  /** The scene of an arm, its man matched as the validation matches him. */
  async sceneOf(arm: string): Promise<ArmScene | null> {
    const { trials, plans } = files;
    return ask(async (api) => {
      await api.read(trials, plans);
      return api.scene(arm);
    }).answer;
  }
}

/** The one there is. */
export const lived = new Lived();
