/** A run as far as it has been asked about: each span is lived again once. */
import type { Checkpoints } from '../checkpoints';
import type { Tick } from '../contract/quantities';
import type { Scenario } from '../contract/scenario';
import { Observation } from './observation';
import { observe } from './observe';

/** A run that can be asked about any span; what was asked once is remembered. */
export class Past {
  private readonly spans = new Map<string, Observation>();

  constructor(
    private readonly scenario: Scenario,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** A span as long as [from, to), no earlier than day 0. */
  during(from: Tick, to: Tick): Observation {
    const late = Math.max(0, -from);
    const key = `${from + late} ${to + late}`;
    const known = this.spans.get(key);
    if (known) return known;
    const seen = observe(this.scenario, from + late, to + late, this.checkpoints);
    const observation = new Observation(this.scenario, from + late, to + late, seen);
    this.spans.set(key, observation);
    return observation;
  }
}
