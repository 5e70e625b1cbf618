/** The men of the lessons and what is done to them: short hands for scenarios and scenes. */
import type { DrugId } from '../../workers/contract/pharmacy';
import type { Day } from '../../workers/contract/quantities';
import {
  standard,
  type Dose,
  type Intervention,
  type Scenario,
  type Subject,
} from '../../workers/contract/scenario';
import type { Tempo } from '../state/playhead.svelte';
import type { Scene } from './lesson';

/** Most things are done on this day, so that a week before stands beside them. */
export const ACT: Day = 7;

/** A man who differs from the reference man by so much. */
export const man = (subject: Partial<Subject> = {}): Scenario => ({
  ...standard(),
  subject: { ...standard().subject, ...subject },
});

/** The same man, with all of this done to him. */
export const given = (scenario: Scenario, ...interventions: readonly Intervention[]): Scenario => ({
  ...scenario,
  interventions: [...scenario.interventions, ...interventions].sort((a, b) => a.from - b.from),
});

/** The same, over another span of days. */
export const lasting = (scenario: Scenario, days: Day): Scenario => ({ ...scenario, days });

/** A regimen from the usual day on. */
export const dose = (drug: DrugId, amount: number, everyDays: Day = 1, to?: Day): Dose => ({
  type: 'dose',
  drug,
  amount,
  everyDays,
  from: ACT,
  ...(to !== undefined && { to }),
});

/** A scene seen from the day on which things are done, in weeks, unless told. */
export const seen = (scenario: Scenario, tempo: Tempo = 'weeks', day: Day = ACT): Scene => ({
  scenario,
  day,
  tempo,
});

/** The man of the opening page with nothing done to him. */
export const reference = man();
/** A heavy man. */
export const heavy = man({ bodyFat: 40 });
