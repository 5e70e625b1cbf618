/** What comes in bursts: neurons that flash at a GnRH pulse, GnRH running down the portal vessels, and the LH it lets go. */
import { firstPulseAtOrAfter, type Trajectory } from '../../workers/contract/trajectory';
import { onCurve, spot } from './geometry';
import type { Layout } from './plate';
import type { Moment } from './moment';
import type { Clock, Particles } from './particles';
import { GNRH_DOTS, secondsPerDay, streamQuanta } from './quanta';
import { countInSlot, scattered, spread } from './scatter';

const NEURONS = 12;
/** Brightness of each neuron, 0 to 1, and of them all together. */
export interface Flash {
  readonly neurons: Float32Array;
  whole: number;
}
export const darkness = (): Flash => ({ neurons: new Float32Array(NEURONS), whole: 0 });

/** Seconds on the screen: a flash fades, GnRH runs down, a burst of LH leaves. */
const FADE = 0.34;
const PORTAL = 0.42;
const LEAVING = 0.7;
const OUTFLOW = 1.1;
/** No more whole flashes a second than eyes are safe with; quicker ones are shared out among the neurons. */
const FLASHES_PER_SECOND = 2.5;

const here = spot();

/** Whether pulses are few enough on the screen to be shown one by one, by all neurons together. */
export const oneByOne = (moment: Moment, clock: Clock): boolean =>
  moment.levels.GnRHpulseRate / secondsPerDay[clock.tempo] <= FLASHES_PER_SECOND;

function placeGnRH(
  into: Particles,
  layout: Layout,
  age: number,
  pulse: number,
  dots: number,
): void {
  for (let dot = 0; dot < dots; dot += 1) {
    const share = (age - dot * 0.022) / PORTAL;
    if (share < 0 || share >= 1) continue;
    const vessel = layout.portal[(dot + pulse) % layout.portal.length];
    if (!vessel) continue;
    onCurve(vessel, share, here);
    const aside = (scattered(pulse * 16 + dot, 41) - 0.5) * 5 * layout.grain;
    into.put('GnRH', here.x + aside, here.y, Math.min(1, (1 - share) * 5));
  }
}

function placeBurst(
  into: Particles,
  layout: Layout,
  age: number,
  pulse: number,
  beads: number,
): void {
  for (let bead = 0; bead < beads; bead += 1) {
    const start = LEAVING * spread(bead, 0.1) ** 1.5;
    const share = (age - start) / OUTFLOW;
    if (share < 0 || share >= 1) continue;
    onCurve(layout.outflow, share, here);
    const aside = (scattered(pulse * 64 + bead, 43) - 0.5) * layout.vessel * 0.62;
    into.put('LH', here.x, here.y + aside, Math.min(1, share * 6, (1 - share) * 6));
  }
}

/** Places GnRH and LH of the pulses just past and says how bright the neurons are. */
export function placeBursts(
  into: Particles,
  moment: Moment,
  trajectory: Trajectory,
  layout: Layout,
  clock: Clock,
  flash: Flash,
): void {
  flash.neurons.fill(0);
  flash.whole = 0;
  if (clock.still) {
    // a still: one dot for each pulse a day, all neurons as bright as they are busy
    const dots = Math.round(moment.levels.GnRHpulseRate);
    for (let dot = 0; dot < dots; dot += 1) {
      const vessel = layout.portal[dot % layout.portal.length];
      if (!vessel) continue;
      onCurve(vessel, spread(dot), here);
      into.put('GnRH', here.x, here.y);
    }
    flash.neurons.fill(moment.pumped ? 0 : Math.min(0.6, moment.levels.GnRHpulseRate / 30));
    return;
  }
  const pace = secondsPerDay[clock.tempo];
  const quanta = streamQuanta[clock.tempo];
  const together = oneByOne(moment, clock);
  const horizon = Math.max(LEAVING + OUTFLOW + PORTAL, 1.4);
  for (let pulse = firstPulseAtOrAfter(trajectory, moment.day + 1e-9) - 1; pulse >= 0; pulse -= 1) {
    const age = (moment.day - (trajectory.pulses[2 * pulse] ?? -Infinity)) * pace;
    if (age > horizon) break;
    const burst = trajectory.pulses[2 * pulse + 1] ?? 0;
    const expected = burst / (quanta.gonadotropin * layout.coarseness);
    const beads = countInSlot(expected, pulse);
    placeBurst(into, layout, age - (together ? PORTAL : 0), pulse, beads);
    if (pulse % quanta.pulses !== 0) continue;
    placeGnRH(into, layout, age, pulse, together ? GNRH_DOTS : 3);
    if (moment.pumped) continue;
    const light = Math.exp(-age / FADE);
    if (together) {
      flash.whole = Math.max(flash.whole, light);
      for (let neuron = 0; neuron < NEURONS; neuron += 1) {
        flash.neurons[neuron] = Math.max(flash.neurons[neuron] ?? 0, light);
      }
    } else {
      const neuron = ((pulse / quanta.pulses) % NEURONS) | 0;
      flash.neurons[neuron] = Math.max(flash.neurons[neuron] ?? 0, light);
    }
  }
}
