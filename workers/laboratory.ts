/** Slow questions about one man: what he is inside at an hour, and which constants a number hangs on. */
import { Checkpoints } from './checkpoints';
import type { QuantityId } from './contract/channels';
import { strideOf } from './contract/channels';
import { constants, parameterIds, type ParameterId } from './contract/constants';
import type { Inside, Influence, Progress } from './contract/laboratory';
import {
  dayOf,
  testosteroneEstradiolRatio,
  TICKS_PER_HOUR,
  TICKS_PER_WATCH,
  tickOf,
  type Day,
} from './contract/quantities';
import type { Scenario } from './contract/scenario';
import { observe } from './explain/observe';
import { simulate } from './simulate';

/** Days over which a number is averaged: long enough for single pulses not to count. */
const AVERAGED: Day = 14;
/** Seeds there are. */
const SEEDS = 4294967296;
/** Draws by which chance is judged. */
const DRAWS = [1, 2] as const;

/** The mean of a quantity over the last days of a life. */
function meanAtEnd(scenario: Scenario, quantity: QuantityId, from: Day): number {
  const kept = new Checkpoints();
  const sums = new Map<string, { sum: number; count: number }>();
  const channels =
    quantity === 'testosteroneEstradiolRatio'
      ? (['testosterone', 'estradiol'] as const)
      : ([quantity] as const);
  for (const segment of simulate(-1, scenario, 0, kept)) {
    for (const channel of channels) {
      const known = sums.get(channel) ?? { sum: 0, count: 0 };
      segment.values[channel].forEach((value, index) => {
        if (segment.from + index * strideOf(channel) < tickOf(from)) return;
        known.sum += value;
        known.count += 1;
      });
      sums.set(channel, known);
    }
  }
  const mean = (channel: string): number => {
    const { sum, count } = sums.get(channel) ?? { sum: 0, count: 1 };
    return sum / Math.max(count, 1);
  };
  if (quantity !== 'testosteroneEstradiolRatio') return mean(quantity);
  return testosteroneEstradiolRatio(mean('testosterone'), mean('estradiol')) ?? 0;
}

/** One man at a time, whose states are kept along the way. */
export class Laboratory {
  private readonly checkpoints = new Checkpoints();
  private inquiry = 0;

  /** `pause` resolves once everything that has arrived meanwhile has been heard. */
  constructor(private readonly pause: () => Promise<void>) {}

  /** What he is inside at the hour in which a moment lies. */
  inside(scenario: Scenario, day: Day): Inside {
    const tick = tickOf(day);
    const hour = tick - (tick % TICKS_PER_HOUR);
    const watch = tick - (tick % TICKS_PER_WATCH);
    const known = this.checkpoints.nearest(scenario, watch)?.tick ?? 0;
    const until = { ...scenario, days: dayOf(watch + TICKS_PER_WATCH) };
    const rest = simulate(-1, until, known, this.checkpoints);
    while (!rest.next().done); // lives on to there, keeping states on the way
    const seen = observe(scenario, watch, watch + TICKS_PER_WATCH, this.checkpoints);
    const moment = seen.moments.findLast((one) => one.tick <= hour);
    const slots = seen.slots.map(({ id }, index) => [id, moment?.state[index] ?? NaN]);
    return {
      day: dayOf(hour),
      slots: Object.fromEntries(slots),
      controls: { ...moment?.controls },
    };
  }

  /** Moves each constant to both ends of its range, one at a time. */
  async influence(
    scenario: Scenario,
    quantity: QuantityId,
    day: Day,
    tell: (progress: Progress) => void,
  ): Promise<void> {
    const mine = (this.inquiry += 1);
    const to = Math.max(1, Math.ceil(day));
    const from = Math.max(0, to - AVERAGED);
    const measure = (changed: Partial<Scenario>): number =>
      meanAtEnd({ ...scenario, days: to, ...changed }, quantity, from);
    const base = measure({});
    const draws = DRAWS.map((draw) => measure({ seed: (scenario.seed + draw) % SEEDS }));
    const chance = Math.max(...draws.map((one) => Math.abs(one - base))) / Math.max(base, 1e-9);
    const withOne = (id: ParameterId, value: number): number =>
      measure({ parameters: { ...scenario.parameters, [id]: value } });
    let found: readonly Influence[] = [];
    const said = (): Progress => ({ base, chance, from, to, found, of: parameterIds.length });
    for (const id of parameterIds) {
      tell(said());
      await this.pause();
      if (mine !== this.inquiry) return;
      const { low, high } = constants[id];
      found = [...found, { id, low: withOne(id, low), high: withOne(id, high) }];
    }
    tell(said());
  }

  /** Ends the inquiry into influence. */
  cancel(): void {
    this.inquiry += 1;
  }
}
