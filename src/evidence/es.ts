/** All that the evidence says in Spanish, fetched as one with its first part. */
import { references } from './es/as-cited';
import { choices } from './es/choices';
import { claims } from './es/claims';
import { given } from './es/given';
import { rates, rungs } from './es/ladder';
import { leftOut } from './es/left-out';
import { measures } from './es/measures';
import { men } from './es/men';
import { notes } from './es/notes';
import { reasons } from './es/reasons';
import { axisRows } from './es/rows';
import { scenes } from './es/scenes';
import { tablePlans, titles } from './es/story';
import type { EvidenceWords } from './words';

export default {
  ...{ claims, titles, tablePlans, scenes },
  ...{ rungs, rates, reasons, references, axisRows },
  records: { men, given, measures, notes, leftOut, choices },
} satisfies EvidenceWords;
