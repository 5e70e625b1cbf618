/** Reading interventions: one entry per kind, the span of days they share, and which of them exclude each other. */
import { subjectRanges, type Range } from './limits';
import { cuttablePathways } from './pathways';
import { doseLimit } from './drug';
import { drugIds, pharmacy } from './pharmacy';
import { tickOf, type Day } from './quantities';
import { choice, number, object, only, quoted, Refusal, type Fields } from './reading';
import type { Intervention } from './scenario';

/** Ten times what was ever studied in men, per day: 600 mg testosterone enanthate a week; 100 µg estradiol a day. */
const limits = { mgPerDay: 600, ugPerDay: 1000, estradiol: 4000, testosterone: 1000 } as const;

export function spanOf(fields: Fields, path: string, days: Day): { from: Day; to?: Day } {
  const from = number(fields.from, `${path}.from`, { low: 0, high: days, unit: 'days' });
  if (tickOf(from) >= tickOf(days)) {
    throw new Refusal(`${path}.from`, `must be before the last day, ${days}, not ${quoted(from)}`);
  }
  if (fields.to === undefined) return { from };
  const to = number(fields.to, `${path}.to`, { low: 0, high: days, unit: 'days' });
  if (tickOf(to) <= tickOf(from)) {
    throw new Refusal(
      `${path}.to`,
      `must be after from, ${from}, by at least five minutes and at most ${days}, not ${quoted(to)}`,
    );
  }
  return { from, to };
}

const positive = (high: number, unit: string): Range => ({ low: 0, high, unit });
const fractionRange: Range = { low: 0, high: 1 };
/** One entry per kind of intervention: the fields it has beside type, from and to, and how they are read. */
const readers: Record<
  Intervention['type'],
  { readonly fields: readonly string[]; read(fields: Fields, path: string): object }
> = {
  dose: {
    fields: ['drug', 'amount', 'everyDays'],
    read(fields, path) {
      const drug = choice(fields.drug, `${path}.drug`, drugIds);
      const unit = `${pharmacy[drug].doseUnit} ${drug}`;
      const amount = number(
        fields.amount,
        `${path}.amount`,
        positive(doseLimit(pharmacy[drug]), unit),
      );
      const everyDays =
        fields.everyDays === undefined
          ? 1
          : number(fields.everyDays, `${path}.everyDays`, { low: 0.04, high: 365, unit: 'days' });
      return { drug, amount, everyDays };
    },
  },
  clamp: {
    fields: ['hormone', 'value'],
    read(fields, path) {
      const hormone = choice(fields.hormone, `${path}.hormone`, ['estradiol', 'testosterone']);
      const unit = hormone === 'estradiol' ? 'pmol/L' : 'nmol/L';
      return {
        hormone,
        value: number(fields.value, `${path}.value`, positive(limits[hormone], unit)),
      };
    },
  },
  cut: {
    fields: ['pathway'],
    read: (fields, path) => ({
      pathway: choice(fields.pathway, `${path}.pathway`, cuttablePathways),
    }),
  },
  exogenousTestosterone: {
    fields: ['mgPerDay'],
    read: (fields, path) => ({
      mgPerDay: number(fields.mgPerDay, `${path}.mgPerDay`, positive(limits.mgPerDay, 'mg/d')),
    }),
  },
  exogenousEstradiol: {
    fields: ['ugPerDay'],
    read: (fields, path) => ({
      ugPerDay: number(fields.ugPerDay, `${path}.ugPerDay`, positive(limits.ugPerDay, 'µg/d')),
    }),
  },
  steroidogenesisBlock: {
    fields: ['fraction'],
    read: (fields, path) => ({
      fraction: number(fields.fraction, `${path}.fraction`, fractionRange),
    }),
  },
  gnrhPump: {
    fields: ['pulsesPerDay', 'dose'],
    read: (fields, path) => ({
      pulsesPerDay: number(fields.pulsesPerDay, `${path}.pulsesPerDay`, { low: 1, high: 100 }),
      dose: fields.dose === undefined ? 1 : number(fields.dose, `${path}.dose`, positive(10, '')),
    }),
  },
  gnrhAntagonist: {
    fields: ['block'],
    read: (fields, path) => ({ block: number(fields.block, `${path}.block`, fractionRange) }),
  },
  orchidectomy: { fields: [], read: () => ({}) },
  weightChange: {
    fields: ['bodyFat'],
    read: (fields, path) => ({
      bodyFat: number(fields.bodyFat, `${path}.bodyFat`, subjectRanges.bodyFat),
    }),
  },
};
const interventionTypes = Object.keys(readers) as Intervention['type'][];

export function intervention(value: unknown, path: string, days: Day): Intervention {
  const fields = object(value, path);
  const type = choice(fields.type, `${path}.type`, interventionTypes);
  const own = readers[type];
  only(fields, ['type', ...own.fields, 'from', ...(type === 'orchidectomy' ? [] : ['to'])], path);
  const span = spanOf(fields, path, days);
  if (type === 'weightChange' && span.to === undefined) {
    throw new Refusal(
      `${path}.to`,
      `is required: the day (at most ${days}) on which the new weight is reached`,
    );
  }
  return { type, ...own.read(fields, path), ...span } as unknown as Intervention;
}

/** Which interventions exclude each other in time: clamps of one hormone, pumps, weight changes. */
function exclusive(one: Intervention): string | null {
  if (one.type === 'clamp') return `clamp of ${one.hormone}`;
  if (one.type === 'gnrhPump') return 'GnRH pump';
  if (one.type === 'weightChange') return 'weight change';
  return null;
}

const endOf = (one: Intervention, days: Day): Day =>
  one.type === 'orchidectomy' ? days : (one.to ?? days);

export function refuseOverlaps(interventions: readonly Intervention[], days: Day): void {
  const byKind = new Map<string, number[]>();
  interventions.forEach((one, index) => {
    const kind = exclusive(one);
    if (kind === null) return;
    const before = byKind.get(kind);
    if (before) before.push(index);
    else byKind.set(kind, [index]);
  });
  for (const [kind, indices] of byKind) {
    const spans = indices
      .map((index) => ({ index, one: interventions[index] as Intervention }))
      .sort((a, b) => a.one.from - b.one.from);
    spans.reduce((before, now) => {
      if (tickOf(now.one.from) < tickOf(endOf(before.one, days))) {
        throw new Refusal(
          `interventions[${now.index}]`,
          `overlaps interventions[${before.index}]: only one ${kind} is allowed at a time`,
        );
      }
      return now;
    });
  }
}
