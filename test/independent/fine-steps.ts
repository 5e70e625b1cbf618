/** Our own body walking its mean equations in steps so fine that what is left of the step is small beside 0.1 %. */
import { bodyOf } from '../../workers/body';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { tickOf, TICKS_PER_DAY } from '../../workers/contract/quantities';
import { Timeline } from '../../workers/controls';
import { meanBodyAtRest } from '../../workers/steady';

const STEPS_PER_TICK = 24;

/** Every slot at the end of each of some days, from the reference man at rest. Interventions begin on day 0. */
export function walkedFinely(
  scenario: Scenario,
  days: readonly number[],
): ReadonlyMap<string, number>[] {
  const step = (): number => 1 / (TICKS_PER_DAY * STEPS_PER_TICK);
  const body = bodyOf(scenario, 'mean', { tick: step, watch: step });
  body.state.set(meanBodyAtRest(standard()).state);
  const timeline = new Timeline(scenario);
  timeline.apply(body.controls, 0);
  const doses = timeline.dosesIn(0, tickOf(scenario.days));
  const kept: ReadonlyMap<string, number>[] = [];
  for (let tick = 0; tick <= tickOf(scenario.days); tick += 1) {
    if (days.includes(tick / TICKS_PER_DAY)) {
      kept.push(new Map(body.slots.map(({ id }, at) => [id, body.state[at] ?? NaN])));
    }
    for (const due of doses) if (due.tick === tick) body.dose(due.drug, due.amount);
    for (let at = 0; at < STEPS_PER_TICK; at += 1) {
      body.attune(0);
      body.live(0, 1);
      body.liveSlowly();
    }
  }
  return kept;
}
