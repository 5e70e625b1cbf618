/** The charts as one picture for paper: the same panels, curves, bands and flags as on the page. */
import type { Day } from '../../workers/contract/quantities';
import { charts as words } from '../lang/charts';
import { element, line } from '../rim/markup';
import { againstWhom } from '../state/counterpart';
import { inks, type Picture } from '../rim/page-of-paper';
import { dayTicks } from '../rim/spans';
import { linear, type Linear } from './linear';
import { panelIds, type PanelId } from './panels';
import { PLOT, strip, STRIP, type Shown } from './paper-strip';
import { DAY_MEANS_BEYOND } from './sketch';
import { unstudiedSpans } from './studied';

const LEFT = 56;
const RIGHT = 96;
const WIDTH = LEFT + PLOT + RIGHT;
const GAP = 18;
/** Moments along the foot, and under them how the drawing is to be read. */
const AXIS = 46;

/** The panels that the page shows now, in their order. */
export function panelsOnPage(): readonly PanelId[] {
  const shown = [...document.querySelectorAll<HTMLElement>('#charts [data-panel]')];
  const named = new Set(shown.map(({ dataset }) => dataset['panel']));
  return panelIds.filter((id) => named.has(id));
}

/** How the drawing is to be read. */
function keyOf({ trajectory, twin, span }: Shown): string {
  const [longest] = words.keys;
  const isDense = span.to - span.from > DAY_MEANS_BEYOND;
  const said = [
    twin ? longest?.twin[againstWhom(trajectory.scenario)] : '',
    longest?.usual,
    isDense ? longest?.dense : '',
  ];
  return said.filter(Boolean).join(' · ');
}

/** Round moments along the foot, where something begins, and where the playhead stands. */
function timeOf(shown: Shown, x: Linear, height: number): string {
  const { span, now, theme, trajectory } = shown;
  const { text, muted } = inks[theme];
  const isInside = (day: Day): boolean => day >= span.from && day <= span.to;
  const ticks = dayTicks(span.from, span.to, 8).map(({ day, label }) =>
    line(label, {
      ...{ x: x(day), y: height + 18, 'font-size': 12, fill: muted, 'text-anchor': 'middle' },
    }),
  );
  const begun = trajectory.scenario.interventions.map(({ from }) => from).filter(isInside);
  const marks = [...new Set(begun)].map((day) =>
    element('path', {
      ...{ d: `M${x(day)} 2V${height}`, stroke: muted, 'stroke-dasharray': '4 3' },
    }),
  );
  const playhead = isInside(now)
    ? element('path', { d: `M${x(now)} 2V${height}`, stroke: text, 'stroke-width': 1.5 })
    : '';
  const key = { x: 0, y: height + 38, 'font-size': 12, fill: muted };
  return [...ticks, ...marks, playhead, line(keyOf(shown), key)].join('');
}

/** Stretches that no study reached, hatched out in every plot as on the page; said once, at the foot. */
function unstudiedOf(shown: Shown, x: Linear): { defs: string; plot: string; words: string } {
  const { span, theme, trajectory } = shown;
  const spans = unstudiedSpans(trajectory.scenario);
  const inside = spans.filter(({ from, to }) => to > span.from && from < span.to);
  const [first] = inside;
  if (!first) return { defs: '', plot: '', words: '' };
  const { ground, text } = inks[theme];
  const left = (from: Day): number => Math.max(0, x(from));
  const hatch = element(
    'pattern',
    { id: 'unstudied', width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    element('path', { d: 'M-1 7 7 -1M-1 1 1 -1M5 7 7 5', stroke: ground, 'stroke-width': 2 }),
  );
  const plots = inside.map(({ from, to }) =>
    element('rect', {
      ...{ x: left(from), width: Math.min(PLOT, x(to)) - left(from), height: STRIP - 1 },
      fill: 'url(#unstudied)',
    }),
  );
  const place = { x: left(first.from) + 6, y: -6, 'font-size': 12, fill: text };
  return {
    defs: element('defs', {}, hatch),
    plot: plots.join(''),
    words: line(words.unstudied, place),
  };
}

/** All panels under each other on one time axis. */
export function figureOf(shown: Shown): Picture {
  const { span } = shown;
  const x = linear([span.from, Math.max(span.to, span.from + 1e-6)], [0, PLOT]);
  const height = shown.panels.length * (STRIP + GAP);
  const unstudied = unstudiedOf(shown, x);
  const strips = shown.panels.map((id, at) =>
    element(
      'g',
      { transform: `translate(0 ${GAP + at * (STRIP + GAP)})` },
      strip(shown, id, x) + unstudied.plot,
    ),
  );
  const foot = element('g', { transform: `translate(0 ${height})` }, unstudied.words);
  const body = unstudied.defs + strips.join('') + foot + timeOf(shown, x, height);
  return {
    width: WIDTH,
    height: height + AXIS,
    body: element('g', { transform: `translate(${LEFT} 0)` }, body),
  };
}
