/** Over how many days "why?" asks about a number: as many as it is told over beside the picture, a whole day at least. */
import type { QuantityId } from '../../workers/contract/channels';
import { HOURS_PER_DAY, type Day } from '../../workers/contract/quantities';
import { comparedOver } from '../diagram/means';
import type { Tempo } from '../diagram/quanta';
import { spans } from '../lang/spans';
import { duration } from '../rim/spans';

export const explainedOver = (quantity: QuantityId, tempo: Tempo): Day =>
  Math.max(1, comparedOver(quantity, tempo));

/** "24 hours", "7 days": how long it is, in words. */
export const stretchText = (days: Day): string =>
  days > 1 ? duration(days) : spans.hours(String(Math.round(HOURS_PER_DAY * days)));
