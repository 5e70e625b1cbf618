/** What is usual in healthy young men, with its source: for whoever reads a level, not for the body. */
import type { ChannelId } from './channels';
import type { ReferenceId } from './citations';

interface Usual {
  readonly low: number;
  readonly high: number;
  readonly source: ReferenceId;
}

/** The usual span of each channel for which one is published. */
export const usual: Readonly<Partial<Record<ChannelId, Usual>>> = {
  LH: { low: 1.7, high: 8.6, source: 'clinicRange' },
  FSH: { low: 1.5, high: 12.4, source: 'clinicRange' },
  testosterone: { low: 10.6, high: 31.9, source: 'neale2013' },
  freeTestosterone: { low: 0.23, high: 0.63, source: 'neale2013' },
  estradiol: { low: 12, high: 136, source: 'verdonk2019' },
  SHBG: { low: 15, high: 60, source: 'clinicRange' },
  inhibinB: { low: 80, high: 320, source: 'clinicRange' },
  intratesticularTestosterone: { low: 600, high: 1700, source: 'coviello2005' },
  spermConcentration: { low: 16, high: 200, source: 'campbell2021' },
};
