/** Where a reader is in the article: which claim lies open, what is looked for, and what was guessed. Kept while the page is open. */
import { claims } from '../claims';
import type { Claim, Verdict } from '../library';
import { everything, isWanted, type Filter } from './filter';

/** One reader's reading. */
class Reading {
  /** The claim whose card is open. */
  open = $state<string | null>(null);
  filter = $state.raw<Filter>(everything);
  /** Verdicts stay covered until the reader has given one. */
  judging = $state(false);
  guesses = $state.raw<Readonly<Record<string, Verdict>>>({});

  readonly wanted: readonly Claim[] = $derived(claims.filter((one) => isWanted(one, this.filter)));
  readonly claim: Claim | null = $derived(claims.find(({ id }) => id === this.open) ?? null);
  /** How many verdicts were guessed, and how many as the evidence has it. */
  readonly score = $derived.by(() => {
    const guessed = claims.filter(({ id }) => this.guesses[id] !== undefined);
    const right = guessed.filter(({ id, verdict }) => this.guesses[id] === verdict);
    return { of: guessed.length, right: right.length };
  });

  /** What words are looked for in is all that is left of the story; other filters leave it whole and take the marks. */
  isHidden(claim: Claim): boolean {
    return this.filter.words.trim() !== '' && !this.wanted.includes(claim);
  }
  /** Whether a claim's verdict may be seen. */
  isKnown(claim: Claim): boolean {
    return !this.judging || this.guesses[claim.id] !== undefined;
  }
  /** Opens a claim's card, or closes it. */
  show(id: string | null): void {
    this.open = id;
  }
  /** Marks what is looked for. */
  seek(filter: Filter): void {
    this.filter = filter;
  }
  judge(first: boolean): void {
    this.judging = first;
  }
  guess(claim: Claim, verdict: Verdict): void {
    this.guesses = { ...this.guesses, [claim.id]: verdict };
  }
  /** Opens the next wanted claim, or the one before; round the end. */
  go(by: 1 | -1): void {
    const { wanted } = this;
    const at = wanted.findIndex(({ id }) => id === this.open);
    const from = at < 0 && by < 0 ? 0 : at;
    this.open = wanted[(from + by + wanted.length) % wanted.length]?.id ?? this.open;
  }
  toggle(verdict: Verdict): void {
    const { verdicts } = this.filter;
    const next = verdicts.includes(verdict)
      ? verdicts.filter((one) => one !== verdict)
      : [...verdicts, verdict];
    this.filter = { ...this.filter, verdicts: next };
  }
}

/** The one there is. */
export const reading = new Reading();
