/** What an assay reads of blood in which there is none of the hormone: cross-reactants, about as much in every man. */
import type { ReferenceId } from './citations';

interface Assay {
  /** Reads so much too high, in the unit of the channel. */
  readonly offset: number;
  /** Where that is written; nowhere for an assay that is taken to read true. */
  readonly source?: ReferenceId;
}

/** Estradiol, pmol/L: the same figures by which trials are read in validation. */
export const estradiolAssays = {
  massSpectrometry: { offset: 0 },
  extractedImmunoassay: { offset: 0 },
  // 6.5 pg/mL: 5–8 pg/mL too high at the low end; 6–74 % in 101 healthy men
  directImmunoassay: { offset: 24, source: 'handelsman2014' },
} as const satisfies Record<string, Assay>;
export type EstradiolAssay = keyof typeof estradiolAssays;

/** What is true, from what one assay read, as another would read it; nothing reads below nothing. */
export const asReadBy = (value: number, by: EstradiolAssay, as: EstradiolAssay): number =>
  Math.max(0, value - estradiolAssays[by].offset) + estradiolAssays[as].offset;
