/** Nothing is made of nothing, and nothing is lost: of testosterone and estradiol, what was made and given is what was cleared and what is there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constants, type ParameterId } from '../../workers/contract/constants';
import { hourOfDay, PMOL_PER_NMOL, TICK, TICKS_PER_HOUR } from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';
import { Timeline, untouched } from '../../workers/controls';
import { referenceFree } from '../../workers/organs/blood';
import { constantsOfMan } from '../../workers/variation';
import { anySubject } from './arbitrary';
import { scenarioOf, valuesOf, type Plan } from './man';

const DAYS = 20;
const c = (id: ParameterId): number => constants[id].value;
const free = referenceFree();
/** Litres of plasma cleared of free hormone in a day. */
const clearance = {
  testosterone:
    (c('blood.testosterone.clearance') *
      c('blood.testosterone.volume') *
      c('blood.testosterone.level')) /
    free.testosterone,
  estradiol:
    (c('blood.estradiol.clearance') * c('blood.estradiol.volume') * c('blood.estradiol.level')) /
    free.estradiol /
    PMOL_PER_NMOL,
};

interface Account {
  /** nmol over the whole run; given from outside is made, too. */
  readonly made: number;
  readonly cleared: number;
  readonly before: number;
  readonly after: number;
}

/** The area under a curve of samples, each so many days apart. */
const area = (values: Float32Array, days: number): number =>
  values.reduce((sum, value, at) => {
    const atEdge = at === 0 || at === values.length - 1;
    return sum + value * days * (atEdge ? 0.5 : 1);
  }, 0);

/** What the books say, from the recorded channels and the laws of docs/model.md. */
function accountsOf(
  scenario: Scenario,
): Record<'testosterone' | 'estradiol', Account> & { readonly converted: number } {
  const values = valuesOf(scenario);
  const timeline = new Timeline(scenario);
  const controls = untouched(scenario.subject.bodyFat);
  const own = constantsOfMan(scenario);
  const perDay = own('testis.testosterone.production');
  const adrenal = c('testis.testosterone.adrenalShare');
  const last = values.testosterone.length - 1;
  let [testosterone, estradiol] = [0, 0];
  for (let tick = 0; tick < last; tick += 1) {
    timeline.apply(controls, tick);
    const hours =
      1 +
      c('testis.testosterone.diurnal') * Math.cos(2 * Math.PI * (hourOfDay(tick) * TICK - 1 / 3));
    const inside = (values.intratesticularTestosterone[tick] ?? NaN) / c('testis.intratesticular');
    testosterone += perDay * ((1 - adrenal) * hours * inside + adrenal * controls.steroidogenesis);
    testosterone += controls.testosteroneInfusion;
    estradiol += controls.estradiolInfusion;
  }
  const hour = TICKS_PER_HOUR * TICK;
  const volumes = {
    testosterone: c('blood.testosterone.volume'),
    estradiol: c('blood.estradiol.volume') / PMOL_PER_NMOL,
  };
  const there = (id: 'testosterone' | 'estradiol', at: number): number =>
    (values[id][at] ?? NaN) * volumes[id];
  const account = (
    id: 'testosterone' | 'estradiol',
    freely: Float32Array,
    made: number,
  ): Account => ({
    made,
    cleared: area(freely, TICK) * clearance[id],
    before: there(id, 0),
    after: there(id, last),
  });
  // of the androgen that fat makes estradiol of, testosterone's part hour by hour; the rest is adrenal
  const ofTestosterone = values.estradiolFromFat.map((made, at) => {
    const fromT =
      ((1 - c('adipose.testisShare') - c('adipose.adrenalShare')) *
        (values.freeTestosterone[at * TICKS_PER_HOUR] ?? NaN)) /
      free.testosterone;
    return made && (made * fromT) / (fromT + c('adipose.adrenalShare') * controls.steroidogenesis);
  });
  return {
    converted: area(ofTestosterone, hour),
    testosterone: account('testosterone', values.freeTestosterone, testosterone * TICK),
    estradiol: account(
      'estradiol',
      values.freeEstradiol,
      estradiol * TICK +
        area(values.estradiolFromFat, hour) +
        area(values.estradiolFromTestis, hour),
    ),
  };
}

const off = ({ made, cleared, before, after }: Account): number =>
  Math.abs(before + made - cleared - after) / Math.max(before + made, 1e-9);

const dose = (drug: string, amount: number): Plan => ({ type: 'dose', drug, amount, from: 2 });
const done: Record<string, readonly Plan[]> = {
  'nothing done': [],
  anastrozole: [dose('anastrozole', 1)],
  letrozole: [dose('letrozole', 2.5)],
  exemestane: [dose('exemestane', 25)],
  testosterone: [{ type: 'exogenousTestosterone', mgPerDay: 10, from: 3.01 }],
  estradiol: [{ type: 'exogenousEstradiol', ugPerDay: 50, from: 3.01 }],
  castration: [{ type: 'orchidectomy', from: 5 }],
  'a block of synthesis': [{ type: 'steroidogenesisBlock', fraction: 0.8, from: 5 }],
};

describe('the books of a man balance', () => {
  /** Estradiol's sources are kept by the hour, testosterone's by the tick. */
  function expectBalance(scenario: Scenario): void {
    const { testosterone, estradiol } = accountsOf(scenario);
    expect(off(testosterone), 'testosterone').toBeLessThan(2e-4);
    expect(off(estradiol), 'estradiol').toBeLessThan(0.01);
  }

  it.each(Object.entries(done))('%s', (_, interventions) => {
    expectBalance(scenarioOf({ days: DAYS, interventions }));
  });

  it('whoever he is', () => {
    fc.assert(
      fc.property(anySubject, (subject) => expectBalance(scenarioOf({ days: DAYS, subject }))),
      { numRuns: 30 },
    );
  });
});

describe('testosterone that becomes estradiol outside the testes', () => {
  const share = (subject: Plan): number => {
    const { converted, testosterone } = accountsOf(scenarioOf({ days: DAYS, subject }));
    return converted / testosterone.cleared;
  };
  it('is a part of what is cleared: half a per cent of it in the reference man', () => {
    expect(share({})).toBeGreaterThan(0.003);
    expect(share({})).toBeLessThan(0.007);
  });
  it('is never the whole of it, however much aromatase and fat there is', () => {
    expect(share({ cyp19a1: 10, bodyFat: 60 })).toBeLessThan(0.3);
  });
});
