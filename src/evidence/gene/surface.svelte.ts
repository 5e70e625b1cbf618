/** The plate's numbers: every man on it, untreated and treated, simulated coarse first, then finer; and the man under the hand. */
import type { Levels } from '../../../workers/contract/evidence';
import type { Spot } from './axes';
import { fieldOf, levelAt, rounds, spotOf, type Field } from './field';
import { manOf, type Given, type Hypothesis } from './men';
import { restAll, restEach } from './rested';

/** Until a hand on a control has come to rest, ms. */
const REST = 200;
const sides = ['without', 'with'] as const;
type Side = (typeof sides)[number];
type Fields = Readonly<Record<Side, Field | null>>;
type Pair = Readonly<Record<Side, Levels>>;

/** One plate. */
class Surface {
  given = $state.raw<Given>({
    hypothesis: 'A',
    taken: { drug: 'anastrozole', amount: 1 },
  });
  spot = $state.raw<Spot>({ activity: 1, fat: 20 });
  fields = $state.raw<Fields>({ without: null, with: null });
  /** 0 to 1 while it runs; null otherwise. */
  share = $state<number | null>(null);
  /** Seconds it took and how many men, once whole. */
  took = $state.raw<{ readonly seconds: number; readonly men: number } | null>(null);
  failed = $state(false);
  /** The man at the spot himself, once he has been simulated. */
  private exact = $state.raw<{ readonly spot: Spot; readonly given: Given; pair: Pair } | null>(
    null,
  );
  private drawn = $state.raw<Given | null>(null);
  /** Untreated men do not change with the drug. */
  private readonly untreated: Readonly<Record<Hypothesis, Levels[]>> = { A: [], B: [] };
  private stopField: () => void = () => undefined;
  private stopSpot: () => void = () => undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  /** Counts the plates: what an earlier one still tells is not heard. */
  private run = 0;

  /** Takes another drug, dose or story of fat; the plate follows. */
  take(next: Given): void {
    this.given = next;
    this.later(() => this.begin());
  }
  /** Goes to another man; what is known around him is read at once, himself a moment later. */
  go(spot: Spot): void {
    this.spot = spot;
    this.later(() => this.see());
  }
  private later(then: () => Promise<void>): void {
    clearTimeout(this.rest);
    // a change of drug asks for the plate and the man; a move for the man alone
    const wanted = this.isOld ? () => this.begin() : then;
    this.rest = setTimeout(() => void wanted(), REST);
  }
  /** What is drawn was simulated for another drug or dose. */
  get isOld(): boolean {
    return this.drawn !== this.given;
  }
  /** A quantity at the spot: his own where he is known, read off the plate until then. */
  level(side: Side, quantity: string): number | null {
    const { exact, spot, given } = this;
    if (exact?.spot === spot && exact.given === given) return exact.pair[side][quantity] ?? null;
    const field = this.fields[side];
    return field && !this.isOld ? levelAt(field, quantity, spot) : null;
  }

  /** Simulates the man at the spot. */
  private async see(): Promise<void> {
    this.stopSpot();
    const { spot, given } = this;
    const men = [null, given.taken].map((taken) => manOf(spot, given.hypothesis, taken));
    const { answer, stop } = restAll(men);
    this.stopSpot = stop;
    const [without, treated] = await answer.catch(() => []);
    if (without && treated) this.exact = { spot, given, pair: { without, with: treated } };
  }

  /** Simulates the plate, and the man at the spot before it. */
  async begin(): Promise<void> {
    this.cancel();
    const started = performance.now();
    const run = ++this.run;
    const { given } = this;
    const known: Readonly<Record<Side, Levels[]>> = {
      without: this.untreated[given.hypothesis],
      with: [],
    };
    const asked = rounds.flatMap(({ stride, fresh }) =>
      sides.flatMap((side) =>
        fresh.filter((index) => !known[side][index]).map((index) => ({ side, index, stride })),
      ),
    );
    this.share = 0;
    this.took = null;
    this.failed = false;
    void this.see();
    const men = asked.map(({ side, index }) =>
      manOf(spotOf(index), given.hypothesis, side === 'with' ? given.taken : null),
    );
    const { answer, stop } = restEach(men, (at, levels) => {
      const one = asked[at];
      if (!one || run !== this.run) return;
      known[one.side][one.index] = levels;
      this.share = (at + 1) / asked.length;
      if (asked[at + 1]?.stride === one.stride) return;
      this.fields = {
        without: fieldOf(known.without, one.stride),
        with: fieldOf(known.with, one.stride),
      };
      this.drawn = given;
    });
    this.stopField = stop;
    try {
      await answer;
      this.took = { seconds: (performance.now() - started) / 1000, men: asked.length };
      this.share = null;
    } catch {
      if (run !== this.run) return; // cancelled, or a newer plate is under way
      this.failed = true;
      this.share = null;
    }
  }

  /** Stops; the last whole lattice stays. */
  cancel(): void {
    this.run += 1;
    this.stopField();
    this.share = null;
  }
}

/** The one there is: it stays while the page is open. */
export const surface = new Surface();
