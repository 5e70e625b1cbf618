/** What is done to the man, as flags on the time axis: when, what, and in en. */
import type { Day } from '../../workers/contract/quantities';
import type { Intervention, Scenario } from '../../workers/contract/scenario';
import { beginning, ending } from '../rim/deeds';
import type { Units } from '../rim/units';

/** Something begins or ends. */
export interface Flag {
  readonly day: Day;
  readonly kind: Intervention['type'];
  readonly begins: boolean;
  readonly words: string;
}

/** Flags that share a place on the axis. */
export interface FlagGroup {
  readonly x: number;
  readonly flags: readonly Flag[];
}

/** What tells a group from the others while a hand changes what its flags say: where it is. No two share a day. */
export const placeOf = ({ flags: [first] }: FlagGroup): string =>
  first ? `${first.day} ${first.kind} ${first.begins}` : '';

/** All flags of a plan, in order of time. */
export function flagsOf(scenario: Scenario, units: Units): Flag[] {
  const flags = scenario.interventions.flatMap((one): Flag[] => {
    const { type: kind, from } = one;
    const start: Flag = { day: from, kind, begins: true, words: beginning(one, units) };
    if (one.type === 'orchidectomy' || one.to === undefined) return [start];
    return [start, { day: one.to, kind, begins: false, words: ending(one) }];
  });
  return flags.sort((a, b) => a.day - b.day);
}

/** Flags put on the axis; those closer than `apart` pixels share a place. */
export function groupFlags(
  flags: readonly Flag[],
  place: { x(day: Day): number; readonly width: number; readonly apart: number },
): FlagGroup[] {
  const groups: { x: number; flags: Flag[] }[] = [];
  for (const flag of flags) {
    const x = place.x(flag.day);
    if (x < 0 || x > place.width) continue;
    const last = groups.at(-1);
    if (last && x - last.x < place.apart) last.flags.push(flag);
    else groups.push({ x, flags: [flag] });
  }
  return groups;
}
