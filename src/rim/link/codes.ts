/** The link's dictionary: which short code stands for which field. Codes are never reused or renumbered; new ones are added. */
import type { Intervention, Subject } from '../../../workers/contract/scenario';

type Fixed = Readonly<Record<string, string>>;
/** One kind of section: what it fixes, and which letter stands for which number. */
export interface Code {
  readonly fixed: Fixed;
  readonly numbers: Readonly<Record<string, string>>;
}

const span = { f: 'from', u: 'to' } as const;
const dose = { a: 'amount', e: 'everyDays', ...span } as const;

/** One code per intervention, drug, hormone and arrow. */
export const interventionCodes: Readonly<Record<string, Code>> = {
  ana: { fixed: { type: 'dose', drug: 'anastrozole' }, numbers: dose },
  let: { fixed: { type: 'dose', drug: 'letrozole' }, numbers: dose },
  exe: { fixed: { type: 'dose', drug: 'exemestane' }, numbers: dose },
  tlac: { fixed: { type: 'dose', drug: 'testolactone' }, numbers: dose },
  gelT: { fixed: { type: 'dose', drug: 'testosteroneGel' }, numbers: dose },
  oilT: { fixed: { type: 'dose', drug: 'testosteroneEnanthate' }, numbers: dose },
  patE: { fixed: { type: 'dose', drug: 'estradiolPatch' }, numbers: dose },
  hcg: { fixed: { type: 'dose', drug: 'hCG' }, numbers: dose },
  encl: { fixed: { type: 'dose', drug: 'enclomiphene' }, numbers: dose },
  clom: { fixed: { type: 'dose', drug: 'clomiphene' }, numbers: dose },
  tamo: { fixed: { type: 'dose', drug: 'tamoxifen' }, numbers: dose },
  holdE: { fixed: { type: 'clamp', hormone: 'estradiol' }, numbers: { v: 'value', ...span } },
  holdT: { fixed: { type: 'clamp', hormone: 'testosterone' }, numbers: { v: 'value', ...span } },
  cutEH: { fixed: { type: 'cut', pathway: 'estradiol-hypothalamus' }, numbers: span },
  cutEP: { fixed: { type: 'cut', pathway: 'estradiol-pituitary' }, numbers: span },
  cutTH: { fixed: { type: 'cut', pathway: 'testosterone-hypothalamus' }, numbers: span },
  cutIP: { fixed: { type: 'cut', pathway: 'inhibinB-pituitary' }, numbers: span },
  giveT: { fixed: { type: 'exogenousTestosterone' }, numbers: { r: 'mgPerDay', ...span } },
  giveE: { fixed: { type: 'exogenousEstradiol' }, numbers: { r: 'ugPerDay', ...span } },
  block: { fixed: { type: 'steroidogenesisBlock' }, numbers: { b: 'fraction', ...span } },
  pump: { fixed: { type: 'gnrhPump' }, numbers: { r: 'pulsesPerDay', a: 'dose', ...span } },
  antag: { fixed: { type: 'gnrhAntagonist' }, numbers: { b: 'block', ...span } },
  orch: { fixed: { type: 'orchidectomy' }, numbers: { f: 'from' } },
  fat: { fixed: { type: 'weightChange' }, numbers: { v: 'bodyFat', ...span } },
};

/** The subject's numbers; yes or no is 1 or 0, hypothesis A is 0 and B is 1. */
export const subjectCodes = {
  a: 'age',
  f: 'bodyFat',
  c: 'cyp19a1',
  t: 'testicularReserve',
  l: 'leydigReserve',
  g: 'endogenousGnRH',
  h: 'adiposityHypothesis',
  n: 'variant',
} as const satisfies Record<string, keyof Subject>;

/** The code of an intervention. */
export function codeOf(one: Intervention): string | undefined {
  const fields = one as unknown as Fixed;
  const codes = Object.keys(interventionCodes);
  return codes.find((code) =>
    Object.entries(interventionCodes[code]?.fixed ?? {}).every(([key, is]) => fields[key] === is),
  );
}

/** What stands before the id of a changed constant. */
export const PARAMETER = 'set.';
