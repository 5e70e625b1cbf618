/** What is done to the man, as flags on the time axis: when, what, and in en. */
import { pharmacy } from '../../workers/contract/pharmacy';
import type { Day } from '../../workers/contract/quantities';
import type { Intervention, Scenario } from '../../workers/contract/scenario';
import { charts as en } from '../lang/en.charts';
import { displayText, type Units } from '../rim/units';

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

function startWords(one: Intervention, units: Units): string {
  const say = en.flags;
  const amount = (value: number): string => String(Number(value.toPrecision(3)));
  switch (one.type) {
    case 'dose':
      return say.dose(
        `${amount(one.amount)} ${pharmacy[one.drug].doseUnit}`,
        say.drugs[one.drug],
        amount(one.everyDays),
      );
    case 'clamp':
      return say.clamp(one.hormone, displayText(one.hormone, one.value, units));
    case 'cut':
      return say.cut(one.pathway);
    case 'exogenousTestosterone':
      return say.exogenousTestosterone(amount(one.mgPerDay));
    case 'exogenousEstradiol':
      return say.exogenousEstradiol(amount(one.ugPerDay));
    case 'steroidogenesisBlock':
      return say.steroidogenesisBlock(amount(one.fraction * 100));
    case 'gnrhPump':
      return say.gnrhPump(amount(one.pulsesPerDay));
    case 'gnrhAntagonist':
      return say.gnrhAntagonist(amount(one.block * 100));
    case 'orchidectomy':
      return say.orchidectomy;
    case 'weightChange':
      return say.weightChange(amount(one.bodyFat));
  }
}

function endWords(one: Exclude<Intervention, { type: 'orchidectomy' }>): string {
  const say = en.flags;
  if (one.type === 'dose') return say.doseEnds(say.drugs[one.drug]);
  if (one.type === 'clamp') return say.clampEnds(one.hormone);
  if (one.type === 'weightChange') return say.weightReached;
  return say.ends[one.type];
}

/** All flags of a plan, in order of time. */
export function flagsOf(scenario: Scenario, units: Units): Flag[] {
  const flags = scenario.interventions.flatMap((one): Flag[] => {
    const { type: kind, from } = one;
    const start: Flag = { day: from, kind, begins: true, words: startWords(one, units) };
    if (one.type === 'orchidectomy' || one.to === undefined) return [start];
    return [start, { day: one.to, kind, begins: false, words: endWords(one) }];
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
