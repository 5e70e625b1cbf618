/** The GnRH stimulation test: the same man lived twice through the same hours, once with a bolus. */
import { Checkpoints } from './checkpoints';
import { bolusTick, withBolus } from './contract/bolus';
import { strideOf, type ChannelId } from './contract/channels';
import type { Draw, Stimulation } from './contract/laboratory';
import { dayOf, TICKS_PER_HOUR, type Day, type Tick } from './contract/quantities';
import type { Scenario } from './contract/scenario';
import type { Segment } from './contract/trajectory';
import { simulate } from './simulate';

/** When blood is drawn, minutes after GnRH. */
const drawnAt = [0, 15, 30, 45, 60, 90, 120] as const;
const MINUTES_PER_TICK = 5;
/** What is shown before and after. */
const BEFORE: Tick = TICKS_PER_HOUR;
const AFTER: Tick = 3 * TICKS_PER_HOUR;

/** A channel from one tick to another, a value a tick, gathered from segments. */
function gathered(
  segments: readonly Segment[],
  channel: ChannelId,
  from: Tick,
  to: Tick,
): Float32Array {
  const stride = strideOf(channel);
  const found = new Float32Array(to - from);
  for (const segment of segments) {
    const end = Math.min(to, segment.to);
    for (let tick = Math.max(from, segment.from); tick < end; tick += 1)
      found[tick - from] =
        segment.values[channel][Math.floor((tick - segment.from) / stride)] ?? NaN;
  }
  return found;
}

/** Gives the test; states are kept along the way, so that the next one is quick. */
export class Stimulator {
  private readonly checkpoints = new Checkpoints();

  /** A bolus `dose` normal pulses strong on a day. */
  stimulate(scenario: Scenario, day: Day, dose: number): Stimulation {
    const at = bolusTick(day);
    const from = Math.max(0, at - BEFORE);
    const to = at + AFTER + 1;
    const lived = (life: Scenario): readonly Segment[] => [
      ...simulate(-1, { ...life, days: dayOf(to) }, from, this.checkpoints),
    ];
    const untested = lived(scenario);
    const tested = lived(withBolus(scenario, day, dose));
    const LH = gathered(tested, 'LH', from, to);
    const FSH = gathered(tested, 'FSH', from, to);
    const own = gathered(untested, 'LH', from, to);
    const drawn = drawnAt.map((minutes): Draw => {
      const index = at - from + minutes / MINUTES_PER_TICK;
      return { minutes, LH: LH[index] ?? NaN, FSH: FSH[index] ?? NaN, own: own[index] ?? NaN };
    });
    return { day: dayOf(at), from, LH, own, drawn };
  }
}
