/** Asks two scenarios why they differ: what the worker lends to the page. */
import type { Checkpoints } from '../checkpoints';
import type { Explanation, Link, Question } from '../contract/explanation';
import type { Scenario } from '../contract/scenario';
import { chain } from './chain';
import { explain } from './explain';
import { Past } from './past';
import { Comparison } from './side';

/** A run and the one it is held against. Spans are lived again from the nearest state known, a day in a fraction of a millisecond. */
export class Inquiry {
  private readonly comparison: Comparison;

  constructor(run: Scenario, against: Scenario, checkpoints: Checkpoints) {
    this.comparison = new Comparison(new Past(run, checkpoints), new Past(against, checkpoints));
  }

  /** The factors of a change. */
  explain(question: Question): Explanation {
    return explain(question, this.comparison);
  }

  /** The chain of causes behind a change. */
  chain(question: Question): Link[] {
    return chain(question, this.comparison);
  }
}
