/** Whatever is done to a man is named as the cause, and the arrows on the way by their names in the diagram. */
import { describe, expect, it } from 'vitest';
import type { QuantityId } from '../../workers/contract/channels';
import type { FactorId } from '../../workers/contract/explanation';
import type { Plan } from '../body/man';
import { all, asking, doing, told, week } from './telling';

describe('what is done to him is named as the cause', () => {
  it.each<[QuantityId, Plan, string]>([
    ['FSH', { type: 'gnrhAntagonist', block: 0.98 }, 'FSH down by gnrhAntagonist'],
    ['estradiol', { type: 'clamp', hormone: 'estradiol', value: 250 }, 'estradiol up by clamp'],
    [
      'freeTestosterone',
      { type: 'clamp', hormone: 'testosterone', value: 3 },
      'freeTestosterone down by clamp',
    ],
    ['LH', { type: 'gnrhPump', pulsesPerDay: 30, dose: 1 }, 'GnRHpulseRate up by gnrhPump'],
    ['LH', { type: 'gnrhPump', pulsesPerDay: 13, dose: 0.2 }, 'LH down by pumpDose'],
    ['LH', { type: 'cut', pathway: 'estradiol-pituitary' }, 'brakeEstradiolPituitary up by cut'],
    ['FSH', { type: 'cut', pathway: 'inhibinB-pituitary' }, 'brakeInhibinBPituitary up by cut'],
    [
      'GnRHpulseRate',
      { type: 'cut', pathway: 'testosterone-hypothalamus' },
      'brakeTestosteroneHypothalamus up by cut',
    ],
    [
      'testosterone',
      { type: 'steroidogenesisBlock', fraction: 0.97 },
      'testosterone down by steroidogenesisBlock',
    ],
    [
      'estradiol',
      { type: 'exogenousEstradiol', ugPerDay: 100 },
      'estradiol up by exogenousEstradiol',
    ],
    [
      'spineBMDchangePct',
      { type: 'dose', drug: 'letrozole', amount: 2.5 },
      'letrozole appears by letrozoleDose',
    ],
    [
      'LH',
      { type: 'dose', drug: 'testosteroneEnanthate', amount: 200, everyDays: 7 },
      'freeTestosterone up by testosteroneEnanthateDose',
    ],
    [
      'estradiol',
      { type: 'dose', drug: 'estradiolPatch', amount: 100, everyDays: 3.5 },
      'estradiol up by estradiolPatchDose',
    ],
    [
      'testosterone',
      { type: 'dose', drug: 'hCG', amount: 1500, everyDays: 2 },
      'hCG appears by hCGDose',
    ],
    [
      'LH',
      { type: 'dose', drug: 'enclomiphene', amount: 25 },
      'enclomiphene appears by enclomipheneDose',
    ],
    [
      'estradiol',
      { type: 'dose', drug: 'exemestane', amount: 25 },
      'exemestane appears by exemestaneDose',
    ],
  ])('%s: %j', (quantity, intervention, last) => {
    expect(told(asking(doing(intervention)).chain(week(quantity, 28))).at(-1)).toBe(last);
  });
});

it('arrows of the diagram are named, so that their evidence can be shown', () => {
  const lh = all(
    asking(doing({ type: 'dose', drug: 'anastrozole', amount: 1 })).explain(week('LH', 28)).factors,
  );
  const pathwayOf = (id: FactorId) => lh.find((factor) => factor.id === id)?.pathway;
  expect(pathwayOf('brakeEstradiolPituitary')).toBe('estradiol-pituitary');
  expect(pathwayOf('pulseRate')).toBe('gnrh-pituitary');
});

describe('nothing', () => {
  const castrated = { type: 'orchidectomy' };
  it('in both men is said to be absent, and has no factors', () => {
    const { change, factors } = asking(doing(castrated)).explain(week('letrozole', 28));
    expect(change).toEqual({ kind: 'absent' });
    expect(factors).toEqual([]);
  });

  it('in one of them is said to vanish, and in the other to appear', () => {
    const [treated, twin] = [doing(castrated), doing()];
    const { change } = asking(treated, twin).explain(week('spermConcentration', 28));
    expect(change).toEqual({ kind: 'vanishes' });
    const back = asking(twin, treated).explain(week('spermConcentration', 28));
    expect(back.change).toEqual({ kind: 'appears' });
    expect(back.factors.map(({ id }) => id)).toEqual(['orchidectomy']);
  });

  it('of one source leaves what the others make: adrenals after orchidectomy', () => {
    const { change, factors } = asking(doing(castrated)).explain(week('testosterone', 28));
    expect(change.kind).toBe('times');
    const testes = factors.find(({ id }) => id === 'testicularTestosterone');
    expect(testes?.value).toBe(0);
    expect(testes?.effect.kind).toBe('times');
  });
});
