/** The picture's words where they come to lie: inside their box, none on another, in both themes, on the loop and from near by. */
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import '../../src/app.css';
import { layoutFor } from '../../src/diagram/layout';
import { momentOf, type Moment } from '../../src/diagram/moment';
import { portrait } from '../../src/diagram/portrait';
import type { Units } from '../../src/rim/units';
import Schematic from '../../src/schematic/Schematic.svelte';
import { Session } from '../../src/session.svelte';
import { closeIds } from '../../src/stage/close/views';
import Near from '../../src/stage/Near.svelte';
import { lifeOf } from './scenes';

type Box = readonly [string, number, number];
/** The box that the page leaves for the picture in a window of the size named. */
const boxes = [
  ['1280×720', 742, 484],
  ['1920×1080', 1114, 727],
  ['3840×2160', 2228, 1454],
  ['390×844', 390, 262],
  ['844×390', 422, 338],
] as const satisfies readonly Box[];
const people = [
  ['normal', 2.3],
  ['anastrozole', 12.3],
  ['castrate', 12.3],
  ['high', 12.3],
  ['driven', 3.3],
  ['infused', 8.3],
] as const;

let host: HTMLElement;
let shown: object | null = null;
beforeAll(() =>
  Promise.all(['400', '650'].map((weight) => document.fonts.load(`${weight} 14px Inter`))),
);
beforeEach(() => {
  host = document.createElement('div');
  host.style.cssText = 'position:absolute;left:20px;top:20px;font:16px/1.45 Inter,system-ui;';
  document.body.append(host);
});
afterEach(() => {
  put();
  host.remove();
});

/** Shows a component in the box, or nothing. */
function put(show?: () => object): void {
  if (shown) void unmount(shown);
  shown = show?.() ?? null;
  flushSync();
}

/** What is wrong with where words lie: what hangs out of the box, and what lies on what. */
function faults(words: readonly Element[], slack = 0.5): string[] {
  const frame = host.getBoundingClientRect();
  const seen = words
    .map((word) => ({
      text: word.textContent?.trim().slice(0, 40),
      at: word.getBoundingClientRect(),
    }))
    .filter(({ at }) => at.width > 1 && at.height > 1);
  expect(seen.length).toBeGreaterThan(3);
  const out = seen.filter(
    ({ at }) =>
      at.left < frame.left - slack ||
      at.right > frame.right + slack ||
      at.top < frame.top - slack ||
      at.bottom > frame.bottom + slack,
  );
  const lying = seen.flatMap((one, index) =>
    seen
      .slice(index + 1)
      .filter(
        ({ at }) =>
          one.at.left < at.right - slack &&
          at.left < one.at.right - slack &&
          one.at.top < at.bottom - slack &&
          at.top < one.at.bottom - slack,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
  return [...out.map(({ text }) => `outside: ${text}`), ...lying];
}

const unitSystems: readonly Units[] = ['si', 'conventional'];
const tempos = ['pulses', 'weeks', 'months'] as const;
const themes = ['dark', 'light'] as const;
function lay([name, width, height]: Box, theme: (typeof themes)[number]): string {
  document.documentElement.style.colorScheme = theme;
  host.style.width = `${width}px`;
  host.style.height = `${height}px`;
  return `${name}, ${theme}`;
}
const momentAt = (man: (typeof people)[number][0], day: number): Moment => {
  const { trajectory, twin, scenario } = lifeOf(man);
  return momentOf(trajectory, twin, scenario, day);
};

describe.each(boxes)('in a window of %s', (name, width, height) => {
  const box: Box = [name, width, height];
  it.each(themes)('the loop’s words, %s', (theme) => {
    const where = lay(box, theme);
    const layout = layoutFor(width, height, portrait);
    for (const [man, day] of people) {
      for (const units of unitSystems) {
        const moment = momentAt(man, day);
        // the tempo changes the sentence below alone
        for (const tempo of man === 'normal' ? tempos : ['pulses' as const]) {
          put(() => mount(Schematic, { target: host, props: { moment, layout, units, tempo } }));
          // a brake's label is a name and lines; the key and the sentence under it are words, too
          const words = [
            ...host.querySelectorAll('.over [data-label] text, .over text[data-label]'),
          ];
          const legend = [...host.querySelectorAll('.over > g text, .over > text')].filter(
            (text) => !text.closest('[data-label]'),
          );
          expect(
            faults([...new Set([...words, ...legend])], 1.5),
            `${where}, ${man}, ${units}`,
          ).toEqual([]);
        }
      }
    }
  });

  it.each(closeIds)('the words of the %s from near by', (id) => {
    const session = new Session();
    for (const theme of themes) {
      const where = lay(box, theme);
      for (const [man, day] of people) {
        for (const units of unitSystems) {
          session.settings.units = units;
          const now = (): Moment => momentAt(man, day);
          put(() => mount(Near, { target: host, props: { session, id, width, height, now } }));
          const words = [...host.querySelectorAll('.near .labels p, .near nav, .near .say')];
          expect(faults(words, 1.5), `${where}, ${man}, ${units}`).toEqual([]);
        }
      }
    }
  });
});

it('would find words that lie on each other, or hang out', () => {
  lay(boxes[0], 'dark');
  const layout = layoutFor(742, 484, portrait);
  const moment = momentAt('normal', 2.3);
  put(() => mount(Schematic, { target: host, props: { moment, layout } }));
  const words = [...host.querySelectorAll('.over [data-label]')];
  expect(faults(words)).toEqual([]);
  const [first, second] = words;
  if (!first || !second) throw new Error('no words');
  first.setAttribute('transform', 'translate(-700 0)');
  expect(faults(words).join()).toContain('outside');
  const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
  const scale = 742 / 760;
  first.setAttribute(
    'transform',
    `translate(${-700 + (b.left - a.left) / scale} ${(b.top - a.top) / scale})`,
  );
  expect(faults(words).join()).toContain(' / ');
});
