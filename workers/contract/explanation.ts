/** Why a quantity differs between two runs: the question, and the answer as named factors that multiply to the change. */
import type { OrganId, QuantityId } from './channels';
import type { ParameterId } from './constants';
import type { PathwayId } from './pathways';
import type { DrugId } from './pharmacy';
import { dayOf, TICKS_PER_DAY, TICKS_PER_WATCH, tickOf, type Day } from './quantities';

/** The mean of a quantity over from ≤ t < to, both on a watch (a multiple of three hours). */
export interface Question {
  readonly quantity: QuantityId;
  readonly from: Day;
  readonly to: Day;
}

/**
 * Asks about so many days that end on the watch nearest to a moment, on the first day about that day; of them only what lies
 * behind `since`, but one watch at least.
 */
export function daysBehind(quantity: QuantityId, moment: Day, days: Day, since: Day): Question {
  const watch = Math.round(tickOf(moment) / TICKS_PER_WATCH);
  const to = Math.max(watch * TICKS_PER_WATCH, TICKS_PER_DAY);
  const begun = Math.ceil(tickOf(since) / TICKS_PER_WATCH) * TICKS_PER_WATCH;
  const from = Math.min(Math.max(to - tickOf(days), begun), to - TICKS_PER_WATCH);
  return { quantity, from: dayOf(from), to: dayOf(to) };
}

/**
 * How one mean compares with another: a ratio; or `vanishes`, `appears` and `absent` where one or both are nothing; or a
 * `difference`, for the one quantity that is itself a change (bone).
 */
export type Change =
  | { readonly kind: 'times'; readonly ratio: number }
  | { readonly kind: 'adds'; readonly difference: number }
  | { readonly kind: 'vanishes' | 'appears' | 'absent' };

/**
 * What a factor is. `arrow`: another quantity acts here, and can be asked in turn. `cause`: what is done to the man, or what he is.
 * `storage`: a level that has not caught up with its rate, or a state with its drive; its own past can be asked.
 * `timing`: the mean of a product is not the product of means. `chance`: the draw of pulses. `whole`: named parts, taken together.
 */
export type Role = 'arrow' | 'cause' | 'storage' | 'timing' | 'chance' | 'whole';

/** Where an explanation ends: an intervention, a trait of the man, or a constant changed by hand or by the draw of men. */
export type CauseId =
  | `${DrugId}Dose`
  | 'bodyFat'
  | 'clamp'
  | 'constants'
  | 'cut'
  | 'cyp19a1'
  | 'endogenousGnRH'
  | 'exogenousEstradiol'
  | 'exogenousTestosterone'
  | 'gnrhAntagonist'
  | 'gnrhPump'
  | 'leydigReserve'
  | 'orchidectomy'
  | 'pumpDose'
  | 'steroidogenesisBlock'
  | 'testicularReserve'
  | 'weightChange';

/** What acts at a place in an organ; named after what arrives there or what the organ does with it. */
export type ArrowId =
  | DrugId
  | 'acuteLH'
  | 'aromataseActivity'
  | 'brakeEstradiolHypothalamus'
  | 'brakeEstradiolPituitary'
  | 'brakeInhibinBPituitary'
  | 'brakeTestosteroneHypothalamus'
  | 'centralBrake'
  | 'drugClearance'
  | 'estradiol'
  | 'estradiolLack'
  | 'fatAromatase'
  | 'FSH'
  | 'inhibinB'
  | 'inhibinBOfFat'
  | 'occupancy'
  | 'pulseRate'
  | 'refill'
  | 'sensedEstradiol'
  | 'sensedTestosterone'
  | 'SHBG'
  | 'SHBGOfFat'
  | 'shield'
  | 'spermatids'
  | 'spermatocytes'
  | 'spermatogonia'
  | 'substrate'
  | 'testicularAromataseActivity'
  | 'testosterone'
  | 'testosteroneInside'
  | 'trophicLH';

/** Factors that are a product or a sum of others. */
export type WholeId =
  | 'adrenalAndrogen'
  | 'adrenalTestosterone'
  | 'binding'
  | 'brakeEstradiolFSH'
  | 'estradiolFromFat'
  | 'estradiolFromTestis'
  | 'germCellSupport'
  | 'gonadotropeCapacity'
  | 'leydigCapacity'
  | 'leydigOutput'
  | 'openReceptors'
  | 'pulses'
  | 'spermatogonialPool'
  | 'spermiation'
  | 'synthesis'
  | 'testicularAromatase'
  | 'testicularTestosterone';

/** What is still there from before: in blood or gut, or in what an organ has grown into, smooths or has stored. */
export type StorageId =
  | 'storage'
  | 'storedDepot'
  | 'storedGermCells'
  | 'storedGonadotropes'
  | 'storedLeydigCells'
  | 'storedPulses'
  | 'storedSense';

/** Timing and chance. */
export type RestId = 'burstLuck' | 'pulsatility' | 'pulseLuck' | 'sampling' | 'timing' | 'transit';

export type FactorId = CauseId | ArrowId | WholeId | StorageId | RestId;

/** One named factor of a change. */
export interface Factor {
  readonly id: FactorId;
  readonly organ: OrganId;
  readonly role: Role;
  /** What it does, by itself, to the quantity asked about: the effects of all factors multiply (or add) to the change. */
  readonly effect: Change;
  /** Its signed part of all that moved the quantity, up or down: sizes of all shares add up to 1. */
  readonly share: number;
  /** Its own value in the run and in the other: 1 is normal for most; a storage is a rate. */
  readonly value: number;
  readonly against: number;
  /** What to ask next. */
  readonly upstream?: Question;
  /** The arrow of the diagram, and so its evidence grade and sources. */
  readonly pathway?: PathwayId;
  /** The constants that shape it. */
  readonly constants?: readonly ParameterId[];
  readonly parts?: readonly Factor[];
}

export interface Explanation {
  readonly question: Question;
  /** Means of the quantity, as recorded. */
  readonly value: number;
  readonly against: number;
  readonly change: Change;
  /** Largest first. */
  readonly factors: readonly Factor[];
  /** What the factors leave open, as a ratio to the change: 1 but for rounding, within 1 %. */
  readonly remainder: number;
}

/** One step of a chain of causes: a quantity has changed, most of all by this factor. */
export interface Link {
  readonly question: Question;
  readonly change: Change;
  readonly by: Factor;
}
