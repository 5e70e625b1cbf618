/** The picture is the trajectory's: it depends on every channel it claims to show, on the instant, and on nothing else. */
import { afterAll, describe, expect, it } from 'vitest';
import type { ChannelId } from '../../workers/contract/channels';
import { builders } from '../../src/stage/close/builders';
import { closeScene } from '../../src/stage/close/scene';
import { closeIds, type CloseId } from '../../src/stage/close/views';
import { Inks } from '../../src/stage/inks';
import { overview, type View } from '../../src/stage/overview';
import { pairOf, scenarioOf } from '../diagram/trajectories';
import { instancesOf, layout, picture, show, type Man } from './picture';

const man: Man = pairOf(
  scenarioOf(12, {
    interventions: [
      { type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 4 },
      { type: 'exogenousTestosterone', mgPerDay: 3, from: 4 },
    ],
  }),
);
const DAY = 10.03;
const inks = new Inks();
const additive = { value: 1 };
const whole = overview(layout, inks, additive);
const closes = Object.fromEntries(
  closeIds.map((id) => [id, closeScene(builders[id], inks, additive)]),
) as Record<CloseId, View>;
afterAll(() => [whole, ...Object.values(closes)].forEach((view) => view.dispose()));

/** The same man with one channel told otherwise. */
function with_(channel: ChannelId, change: (value: number) => number): Man {
  const values = { ...man.trajectory.values };
  values[channel] = man.trajectory.values[channel].map(change);
  return { ...man, trajectory: { ...man.trajectory, values } };
}
const more = (value: number): number => value * 1.7 + 0.1;
const less = (value: number): number => value * 0.4 - 0.05;

function shown(view: View, one: Man, day = DAY): number[] {
  show(view, one, day);
  return picture(view.scene);
}

const drawn = {
  whole: [
    'LH',
    'FSH',
    'testosterone',
    'estradiol',
    'inhibinB',
    'anastrozole',
    'aromataseActivity',
    'testosteroneSecretion',
    'testosteroneFromOutside',
    'estradiolFromFat',
    'estradiolFromTestis',
    'intratesticularTestosterone',
    'spermatogonia',
    'spermatocytes',
    'spermatids',
    'spermConcentration',
    'spineBMDchangePct',
    'bodyFat',
    'brakeEstradiolHypothalamus',
    'brakeEstradiolPituitary',
    'brakeTestosteroneHypothalamus',
    'brakeInhibinBPituitary',
  ],
  hypothalamus: ['brakeEstradiolHypothalamus', 'brakeTestosteroneHypothalamus'],
  pituitary: ['FSH', 'brakeEstradiolPituitary', 'brakeInhibinBPituitary'],
  testis: ['LH', 'testosteroneSecretion', 'spermatocytes', 'spermConcentration'],
  fat: [
    'aromataseActivity',
    'testicularAromataseActivity',
    'intratesticularTestosterone',
    'estradiolFromFat',
  ],
  blood: ['testosterone', 'freeTestosterone', 'SHBG', 'estradiol'],
} as const satisfies Record<'whole' | CloseId, readonly ChannelId[]>;

describe.each(Object.keys(drawn) as (keyof typeof drawn)[])('the view of the %s', (id) => {
  const view = id === 'whole' ? whole : closes[id];

  it.each(drawn[id])('changes with %s', (channel) => {
    const usual = shown(view, man);
    const either = [more, less].some((change) => {
      const other = shown(view, with_(channel, change));
      return other.length !== usual.length || other.some((value, at) => value !== usual[at]);
    });
    expect(either).toBe(true);
  });

  it('is the same again when time has gone on and come back', () => {
    const once = shown(view, man);
    shown(view, man, DAY + 0.7);
    show(view, man, DAY, 'months');
    expect(shown(view, man)).toEqual(once);
  });

  it('holds no more than six thousand instances, and no number that is none', () => {
    for (const day of [0, 3.9, 4.1, 11.9]) {
      const numbers = shown(view, man, day);
      expect(numbers.every(Number.isFinite)).toBe(true);
      expect(instancesOf(view.scene)).toBeLessThan(6000);
    }
  });
});
