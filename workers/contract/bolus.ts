/** A bolus of GnRH on top of a man's own pulses: a pump that runs for one tick, in which it pulses once. */
import { amend, endKind, runningOn } from './plan';
import { dayOf, tickOf, TICKS_PER_HOUR, type Day, type Tick } from './quantities';
import type { Intervention, Scenario } from './scenario';

/** Any rate does: a pump pulses first as it is switched on, and is off again before its second. */
const PULSES_PER_DAY = 1;
/** The largest dose that a scenario can say, in normal pulses of his own. */
export const LARGEST_BOLUS = 10;

/**
 * The tick at which a bolus asked for on a day is given: the next one where that is on the hour. What an organ does for hours on end is settled on the
 * hour, and would take a pump that is on for five minutes for one that stays.
 */
export function bolusTick(day: Day): Tick {
  const tick = tickOf(day);
  return tick % TICKS_PER_HOUR === 0 ? tick + 1 : tick;
}

/** The scenario with a bolus on a day, `dose` normal pulses strong. A pump that runs meanwhile begins anew after it. */
export function withBolus(scenario: Scenario, day: Day, dose: number): Scenario {
  const tick = bolusTick(day);
  const [from, to] = [dayOf(tick), dayOf(tick + 1)];
  const running = runningOn(scenario, 'gnrhPump', from);
  const freed = endKind(scenario, 'gnrhPump', from);
  const given: Intervention = { type: 'gnrhPump', pulsesPerDay: PULSES_PER_DAY, dose, from, to };
  const resumes: readonly Intervention[] =
    running?.type === 'gnrhPump' && tickOf(running.to ?? Infinity) > tick + 1
      ? [{ ...running, from: to }]
      : [];
  const base = { ...freed, days: Math.max(scenario.days, to) };
  return [given, ...resumes].reduce(amend, base);
}
