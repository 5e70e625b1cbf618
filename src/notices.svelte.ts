/** What the page has to tell, one notice at a time, in words that are fetched when there is something to tell. */
import type { Notice } from './rim/notice';

/** Notices in the order in which they came. */
export class Notices {
  private told = $state.raw<readonly string[]>([]);

  /** What is to be told now, if anything. */
  get first(): string | null {
    return this.told[0] ?? null;
  }

  /** It has been read. */
  dismiss(): void {
    this.told = this.told.slice(1);
  }

  /** Tells of problems; of a link's also what is shown in its place. */
  async tell(notices: readonly Notice[], shown?: 'reference' | 'present'): Promise<void> {
    if (notices.length === 0) return;
    const { fallbackWords, wordsOf } = await import('./rim/notice');
    const words = notices.map((one) => (shown ? fallbackWords(one, shown) : wordsOf(one)));
    words.forEach((one) => this.say(one));
  }

  /** Says what needs no words to be fetched; once, however often it is met. */
  say(words: string): void {
    if (!this.told.includes(words)) this.told = [...this.told, words];
  }
}
