/** The charts, one row each: what is drawn, in whose colour and on which span. A new chart is a new row here. */
import type { QuantityId } from '../../workers/contract/channels';
import type { InhibitorId } from '../../workers/contract/inhibitors';
import type { HormoneId } from '../palette';

/** One chart. */
export interface Panel {
  readonly quantity: QuantityId;
  /** Whose colour and dash it wears; `null` wears the colour of plain text. */
  readonly hormone: HormoneId | null;
  /** The span that the chart opens with, in the unit of the quantity; data beyond it widen it. */
  readonly low: number;
  readonly high: number;
  /** Drawn as one stem per pulse while single pulses can be told apart, `tallest` IU/L at the top. */
  readonly stems?: { readonly tallest: number };
  /** Follows the drug in use. */
  readonly followsDrug?: true;
}

const panels = {
  GnRH: { quantity: 'GnRHpulseRate', hormone: 'GnRH', low: 0, high: 24, stems: { tallest: 20 } },
  LH: { quantity: 'LH', hormone: 'LH', low: 0, high: 16 },
  testosterone: { quantity: 'testosterone', hormone: 'testosterone', low: 0, high: 40 },
  freeTestosterone: { quantity: 'freeTestosterone', hormone: 'testosterone', low: 0, high: 0.8 },
  estradiol: { quantity: 'estradiol', hormone: 'estradiol', low: 0, high: 160 },
  ratio: { quantity: 'testosteroneEstradiolRatio', hormone: null, low: 0, high: 40 },
  FSH: { quantity: 'FSH', hormone: 'FSH', low: 0, high: 12 },
  inhibinB: { quantity: 'inhibinB', hormone: 'inhibinB', low: 0, high: 400 },
  SHBG: { quantity: 'SHBG', hormone: null, low: 0, high: 80 },
  intratesticularTestosterone: {
    quantity: 'intratesticularTestosterone',
    hormone: 'testosterone',
    low: 0,
    high: 2500,
  },
  drug: { quantity: 'anastrozole', hormone: 'drug', low: 0, high: 120, followsDrug: true },
  aromatase: { quantity: 'aromataseActivity', hormone: 'drug', low: 0, high: 1.2 },
  sperm: { quantity: 'spermConcentration', hormone: null, low: 0, high: 100 },
  bone: { quantity: 'spineBMDchangePct', hormone: null, low: -4, high: 2 },
} as const satisfies Record<string, Panel>;

/** A chart by name. */
export type PanelId = keyof typeof panels;

/** Every chart, in the order in which they are offered and stacked. */
export const panelIds = Object.keys(panels) as readonly PanelId[];

/** The five that the page opens with. */
export const openingPanels: readonly PanelId[] = [
  'LH',
  'testosterone',
  'estradiol',
  'FSH',
  'sperm',
];

/** The row of a chart. */
export const panelOf = (id: PanelId): Panel => panels[id];

/** What a chart shows. The drug in use is asked for only where the chart follows it: others need not hear of every moment. */
export function quantityOf(
  id: PanelId,
  given: { readonly regimen: { readonly drug: InhibitorId } },
): QuantityId {
  const panel = panelOf(id);
  return panel.followsDrug ? given.regimen.drug : panel.quantity;
}
