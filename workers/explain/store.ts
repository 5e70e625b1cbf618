/** What a slot that relaxes still holds of its past: to be added to what drives it. */
import type { Measure, Store } from './law';

/** A slot stepped every tick, which follows its drive in so many days. */
export const storedByTick = (slot: string, days: Measure): Store => ({
  days,
  held: (side) => side.man.storedOverTicks(slot, 1 / days(side)),
});

/** A slot stepped every watch. */
export const storedByWatch = (slot: string, days: Measure): Store => ({
  days,
  held: (side) => side.man.storedOverWatches(slot, 1 / days(side)),
});
