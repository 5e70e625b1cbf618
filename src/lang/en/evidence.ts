/** The words of the evidence that its parts share. */
import type { PartId } from '../../evidence/part-ids';
import type { Level, Source, Topic, Verdict } from '../../evidence/library';

export const evidence = {
  title: 'Evidence',
  lead: 'What is known, how well, and by whom; and where this model is off.',
  short: 'In short:',
  tabs: 'Parts of the evidence',
  parts: {
    article: 'The article, claim by claim',
    trials: 'Trials',
    tables: 'The two tables',
    men: 'Who was treated',
    genetics: 'Genetics',
    ladder: 'How strong it is',
    misses: 'Where this model is wrong',
    references: 'References',
  } satisfies Record<PartId, string>,
  open: 'Open in Explore',
  levels: {
    fulltext: 'read in the paper',
    abstract: 'read in the abstract',
    secondary: 'second-hand',
  } satisfies Record<Level, string>,
  /** How the numbers of an arm were read. */
  verified: {
    fulltext: 'read in the paper',
    abstract: 'read in the abstract',
    secondary: 'second-hand',
    memory: 'from memory',
  },
  seen: {
    record: 'whole record seen',
    partial: 'parts of the record seen; what was not seen is left out',
    abstract: 'abstract seen; record not checked',
    secondary: 'known through another’s account',
    memory: 'no record seen',
  } satisfies Record<Source['seen'], string>,
  verdicts: {
    'well supported': 'Well supported',
    'supported with limits': 'Supported with limits',
    contested: 'Contested',
    'wrong in detail': 'Wrong in detail',
    'not supported': 'Not supported',
    opinion: 'Opinion',
  } satisfies Record<Verdict, string>,
  topics: {
    mechanism: 'Mechanism',
    effect: 'Effect of treatment',
    evidence: 'State of the evidence',
    genetics: 'Genetics',
    'side effect': 'Side effects',
    dose: 'Doses',
    advice: 'Advice',
    reference: 'References',
  } satisfies Record<Topic, string>,
};
