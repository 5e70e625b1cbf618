/** The plan as bars over the time axis: where each is, on which line, and what it says. */
import { pharmacy } from '../../workers/contract/pharmacy';
import { kindOf } from '../../workers/contract/plan';
import { endOf, hasEdge } from '../../workers/contract/retime';
import type { Day } from '../../workers/contract/quantities';
import type { Intervention, Scenario } from '../../workers/contract/scenario';
import { deed, spell } from '../rim/deeds';
import type { Units } from '../rim/units';
import { inkOf } from './ink';

/** One thing that is done, as far as it is in sight. */
export interface Bar {
  readonly one: Intervention;
  readonly id: number;
  readonly lane: number;
  readonly left: number;
  readonly width: number;
  /** Which of its edges can be taken hold of here. */
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
  /** It has no end of its own: it runs on. */
  readonly lasts: boolean;
  /** In whose colour, as CSS. */
  readonly ink: string;
  readonly what: string;
  readonly when: string;
}

/** Bars on lines, the days on which the lines are free for other words, and how many bars found no line. */
export interface Bars {
  readonly bars: readonly Bar[];
  readonly lanes: number;
  readonly hidden: number;
}

/** Narrower than this a bar cannot be pressed, px. */
const LEAST = 24;
/** Kept free between two bars of a line, so that each edge can be taken hold of, px. */
const APART = 26;

const ids = new WeakMap<Intervention, number>();
let given = 0;
/** A number that stays with a thing done while a hand moves it. */
export function idOf(one: Intervention): number {
  const id = ids.get(one) ?? (given += 1);
  ids.set(one, id);
  return id;
}
/** What has been moved is still the same thing. */
export const inherit = (one: Intervention, from: Intervention): void =>
  void ids.set(one, idOf(from));

/** What takes another's place in a plan, of its kind and begun at its moment, is still the same thing: a hand on a slider changes only how much. */
export function recognise(plan: readonly Intervention[], before: readonly Intervention[]): void {
  for (const one of plan) {
    if (ids.has(one)) continue;
    const former = before.find(
      (other) => other.from === one.from && kindOf(other) === kindOf(one) && !plan.includes(other),
    );
    if (former && !plan.some((other) => ids.get(other) === idOf(former))) inherit(one, former);
  }
}

/** In the colour of the hormone that is given or held, of a drug, or of plain text. */
function inkOfDeed(one: Intervention): string {
  if (one.type === 'clamp') return inkOf(one.hormone);
  if (one.type === 'exogenousTestosterone') return inkOf('testosterone');
  if (one.type === 'exogenousEstradiol') return inkOf('estradiol');
  if (one.type === 'gnrhPump' || one.type === 'gnrhAntagonist') return inkOf('GnRH');
  if (one.type !== 'dose') return inkOf(null);
  const { on } = pharmacy[one.drug].acts;
  return inkOf(on === 'testosterone' || on === 'estradiol' ? on : 'drug');
}

/** Lays the plan out on so many lines at most, each bar on the first that is free. */
export function barsOf(
  { interventions }: Scenario,
  place: { x(day: Day): number; readonly width: number; readonly lanes: number },
  units: Units,
): Bars {
  const { x, width, lanes } = place;
  const ends: number[] = [];
  let hidden = 0;
  const bars = interventions.flatMap((one): Bar[] => {
    const to = endOf(one);
    const start = x(one.from);
    const end = to === Infinity ? width : x(to);
    if (start > width || end < 0) return [];
    const left = Math.max(0, start);
    const right = Math.max(Math.min(width, end), left + LEAST);
    const free = ends.findIndex((last) => last + APART <= left);
    const lane = free >= 0 ? free : ends.length;
    if (lane >= lanes) {
      hidden += 1;
      return [];
    }
    ends[lane] = right;
    const hasEnd = hasEdge(one, 'end') && (to === Infinity || end <= width);
    const said = { ink: inkOfDeed(one), what: deed(one, units), when: spell(one) };
    const where = { lane, left, width: right - left, hasStart: start >= 0, hasEnd };
    return [{ one, id: idOf(one), lasts: to === Infinity, ...where, ...said }];
  });
  // by id: what is dragged past another must not be taken out of the page, and out of the hand, for it
  return { bars: bars.sort((a, b) => a.id - b.id), lanes: ends.length, hidden };
}

/** The widest stretch that no bar covers, and on which line. */
export function widestGap(
  { bars, lanes }: Bars,
  width: number,
): { lane: number; from: number; to: number } {
  let widest = { lane: 0, from: 0, to: lanes === 0 ? width : 0 };
  for (let lane = 0; lane < lanes; lane += 1) {
    let from = 0;
    const line = bars.filter((bar) => bar.lane === lane).sort((a, b) => a.left - b.left);
    for (const left of [...line.map((bar) => bar.left), width + APART]) {
      const to = left - APART;
      if (to - from > widest.to - widest.from) widest = { lane, from, to };
      const under = line.find((bar) => bar.left === left);
      if (under) from = left + under.width + APART;
    }
  }
  return widest;
}
