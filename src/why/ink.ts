/** The colour a quantity wears: its hormone's, or that of plain text. */
import type { QuantityId } from '../../workers/contract/channels';

const inks: Readonly<Partial<Record<QuantityId, string>>> = {
  GnRHpulseRate: 'var(--gnrh)',
  LH: 'var(--lh)',
  FSH: 'var(--fsh)',
  testosterone: 'var(--testosterone)',
  freeTestosterone: 'var(--testosterone)',
  intratesticularTestosterone: 'var(--testosterone)',
  estradiol: 'var(--estradiol)',
  freeEstradiol: 'var(--estradiol)',
  inhibinB: 'var(--inhibin-b)',
  aromataseActivity: 'var(--drug)',
};

/** As CSS. */
export const inkOf = (quantity: QuantityId): string => inks[quantity] ?? 'var(--text)';
