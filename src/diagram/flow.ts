/** A stream as the picture knows it: particles that set out at repeatable instants, so many a second as the flux holds quanta. */
import type { ChannelId } from '../../workers/contract/channels';
import { brainConstantsOf } from '../../workers/contract/constants/brain';
import type { Day } from '../../workers/contract/quantities';
import { sampleAt, type Trajectory } from '../../workers/contract/trajectory';
import type { Clock } from './particles';
import { secondsPerDay, streamQuanta } from './quanta';
import { countInSlot, scattered } from './scatter';

/** Seconds of the screen in one slot of a stream; within it particles set out at a repeatable instant. */
const SLOT = 0.1;

/** How far a particle has come, 0 to 1, and which of its stream it is. One is written into again and again: numbers handed over singly would be put on the heap. */
interface Way {
  share: number;
  n: number;
}

/** What every stream is told of a frame. */
export interface Frame {
  trajectory: Trajectory;
  clock: Clock;
  /** How much more one particle stands for than on the landscape plate. */
  coarseness: number;
}

/** A stream: the channel that records its flux (for FSH its level), what one particle is counted in, and where each is placed. */
export interface Stream<Told extends Frame> {
  /** Seconds on the way. */
  readonly transit: number;
  readonly channel: ChannelId;
  readonly quantum: 'testosterone' | 'estradiol' | 'gonadotropin';
  readonly place: (frame: Told, way: Way) => void;
}

/** Hours in which FSH is cleared. */
const hoursOf = ({ scenario }: Trajectory): number =>
  brainConstantsOf(scenario.parameters)('pituitary.FSH.hours');

/** FSH made, IU/L a day: what is cleared and what the level gains. */
export function fshSecretion(
  trajectory: Trajectory,
  day: Day,
  hours = hoursOf(trajectory),
): number {
  const cleared = (24 / hours) * sampleAt(trajectory, 'FSH', day);
  const before = sampleAt(trajectory, 'FSH', day - 1 / 24);
  return Math.max(0, cleared + (sampleAt(trajectory, 'FSH', day + 1 / 24) - before) * 12);
}

const way: Way = { share: 0.5, n: 0 };

/** Finds every particle of a stream that is on its way at an instant. */
export function flow<Told extends Frame>(stream: Stream<Told>, frame: Told): void {
  const { transit, channel } = stream;
  const { trajectory, clock, coarseness } = frame;
  const { tempo, seconds } = clock;
  const pace = secondsPerDay[tempo];
  const one = (streamQuanta[tempo][stream.quantum] * coarseness * pace) / SLOT;
  const hours = hoursOf(trajectory);
  const last = Math.floor(seconds / SLOT);
  for (let slot = Math.floor((seconds - transit) / SLOT); slot <= last; slot += 1) {
    const day = clock.still ? clock.day : ((slot + 0.5) * SLOT) / pace;
    const flux =
      channel === 'FSH' ? fshSecretion(trajectory, day, hours) : sampleAt(trajectory, channel, day);
    const born = countInSlot(flux / one, slot);
    for (let which = 0; which < born; which += 1) {
      way.share = (seconds - (slot + (which + scattered(slot, 21)) / born) * SLOT) / transit;
      way.n = slot * 8 + which;
      if (way.share >= 0 && way.share < 1) stream.place(frame, way);
    }
  }
}

/** How plainly a particle is seen: it comes out of nothing and goes into it. */
export const soft = (share: number): number => Math.min(1, share * 8, (1 - share) * 8);
