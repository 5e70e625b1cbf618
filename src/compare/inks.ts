/** In which colour each compared quantity is drawn, as CSS: the colour of its hormone, else that of plain text. */
import type { CohortChannel } from '../../workers/contract/cohort-api';

export const inks: Readonly<Record<CohortChannel, string>> = {
  LH: 'var(--lh)',
  FSH: 'var(--fsh)',
  testosterone: 'var(--testosterone)',
  freeTestosterone: 'var(--testosterone)',
  estradiol: 'var(--estradiol)',
  SHBG: 'var(--text)',
  inhibinB: 'var(--inhibin-b)',
  spermConcentration: 'var(--text)',
};
