/** The shape of an organ's mean equations, written as text: what is set, what follows at once, and what moves. */

/** A unit as docs/constants.md writes it; units.ts says it in SBML. */
interface Named {
  readonly unit: string;
  readonly name: string;
}

/** A number that stays, unless whoever simulates sets another. */
export interface Setting extends Named {
  readonly value: number;
}

/** What holds at every moment. Formulas speak of constants by their id, of slots by theirs, and of each other. */
interface Assigned extends Named {
  readonly is: string;
}

/** What flows: a slot of the body, and its change per day. */
export interface Moving extends Named {
  readonly perDay: string;
}

/** What happens when a time (a quantity, d) is reached. */
interface Happening {
  readonly at: string;
  /** What is set then, by formula. */
  readonly sets: Readonly<Record<string, string>>;
}

/** An organ's part of the model, by id. */
export interface Equations {
  readonly organ: string;
  readonly settings?: Readonly<Record<string, Setting>>;
  /** As settings, but changed by what happens. */
  readonly variables?: Readonly<Record<string, Setting>>;
  readonly assigned?: Readonly<Record<string, Assigned>>;
  readonly moving?: Readonly<Record<string, Moving>>;
  readonly happenings?: Readonly<Record<string, Happening>>;
}
