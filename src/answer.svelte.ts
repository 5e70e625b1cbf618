/** A question put to the model and its latest answer: one at a time under way, and what was asked meanwhile asked after it. */

/** Asks; the answer to a question that is no longer the latest is dropped. */
export class Answer<Asked, Given> {
  /** The latest answer, left standing while the next is under way. */
  given = $state.raw<Given | undefined>(undefined);
  private next: Asked | undefined;
  private busy = false;

  constructor(private readonly put: (asked: Asked) => Promise<Given | undefined>) {}

  /** Puts a question, in the place of any that waits. */
  ask(asked: Asked): void {
    this.next = asked;
    if (!this.busy) void this.work();
  }
  /** Forgets the answer: it was about something else. */
  forget(): void {
    this.given = undefined;
  }

  private async work(): Promise<void> {
    this.busy = true;
    while (this.next !== undefined) {
      const asked = this.next;
      this.next = undefined;
      // a worker that died has nothing to say; the page tells of it elsewhere
      const given = await this.put(asked).catch(() => undefined);
      if (this.next === undefined && given !== undefined) this.given = given;
    }
    this.busy = false;
  }
}
