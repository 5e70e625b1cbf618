/** One chart on paper: its name, band, curves and span, and the number under the playhead, in colours of one theme. */
import type { QuantityId } from '../../workers/contract/channels';
import type { Day } from '../../workers/contract/quantities';
import type { Trajectory } from '../../workers/contract/trajectory';
import { usual } from '../../workers/contract/usual';
import { short } from '../diagram/brevity';
import { charts as words } from '../lang/charts';
import { hormones } from '../palette';
import { element, line } from '../rim/markup';
import { inks, type Theme } from '../rim/page-of-paper';
import { displayUnit, toDisplay, type Units } from '../rim/units';
import { domainOf, type Extent } from './domain';
import { dashOf, thicknessOf } from './ink';
import type { Linear } from './linear';
import { panelOf, type Panel, type PanelId } from './panels';
import {
  extentPath,
  heightOf,
  linePath,
  meanPath,
  stemsPath,
  tallestStem,
  type Place,
} from './path';
import { Sketcher, type Sketch } from './sketch';
import type { DaySpan } from './span';

/** What the charts show. */
export interface Shown {
  readonly panels: readonly PanelId[];
  readonly trajectory: Trajectory;
  /** Null where nothing is done to him. */
  readonly twin: Trajectory | null;
  readonly span: DaySpan;
  readonly now: Day;
  readonly units: Units;
  readonly theme: Theme;
  /** The quantity a panel shows, given the drug in use. */
  quantityOf(id: PanelId): QuantityId;
  /** The number under the playhead, in digits. */
  numberNow(quantity: QuantityId): string;
}

/** Width and height of a plot, in the file's units. */
export const PLOT = 808;
export const STRIP = 104;

/** As on the page: pulses closer than this are drawn as their rate, px. */
const STEM_ROOM = 4;
const USUAL_PULSES_PER_DAY = 14;

function curveOf(sketch: Sketch, place: Place, x: Linear): string {
  return sketch.detail === 'days' ? meanPath(sketch, place, x) : linePath(sketch, place);
}
const end = (quantity: QuantityId, value: number, units: Units): string =>
  short(String(Number(toDisplay(quantity, value, units).toPrecision(3))).replace('-', '−'));

interface Stroke {
  readonly d: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash?: string;
}
const drawn = ({ d, stroke, width, dash = 'none' }: Stroke): string =>
  d === ''
    ? ''
    : element('path', {
        ...{ d, stroke, fill: 'none', 'stroke-width': width, 'stroke-linejoin': 'round' },
        'stroke-dasharray': dash === 'none' ? undefined : dash,
      });

/** Single pulses as stems, where they can be told apart: the picture, and the span it is drawn in. */
function stems(shown: Shown, panel: Panel, x: Linear): { domain: Extent; d: string } | null {
  const { trajectory, span, units } = shown;
  const room = (span.to - span.from) * USUAL_PULSES_PER_DAY * STEM_ROOM;
  if (!panel.stems || room > PLOT) return null;
  const seen = { low: 0, high: tallestStem(trajectory, span) };
  const domain = domainOf({ low: 0, high: panel.stems.tallest }, seen, { quantity: 'LH', units });
  return { domain, d: stemsPath(trajectory, span, { height: STRIP, domain }, x) };
}

/** One panel: its band, the twin's curve and the man's own, with name, ends and unit. */
export function strip(shown: Shown, id: PanelId, x: Linear): string {
  const { trajectory, twin, span, units } = shown;
  const panel = panelOf(id);
  const quantity = shown.quantityOf(id);
  const { text, muted, line: hair } = inks[shown.theme];
  const ink = panel.hormone === null ? text : hormones[panel.hormone][shown.theme];
  const single = stems(shown, panel, x);
  const own = new Sketcher().draw(trajectory, quantity, span, PLOT);
  const his = twin && !single && new Sketcher().draw(twin, quantity, span, PLOT);
  const domain = single?.domain ?? domainOf(panel, own, { quantity, units });
  const place: Place = { height: STRIP, domain };
  const scale = single ? 'LH' : quantity;
  const unit = displayUnit(scale, units);
  const [width, dash] = [thicknessOf(panel.hormone), dashOf(panel.hormone)];
  const small = { 'font-size': 12, fill: muted };
  return [
    line(words.names[id], { x: 0, y: -5, 'font-size': 13, 'font-weight': 650, fill: ink }),
    line(shown.numberNow(quantity), {
      ...{ x: PLOT + 10, y: STRIP / 2 + 2, 'font-size': 19, 'font-weight': 650, fill: text },
    }),
    line(unit === '×' ? words.ofUsual : unit, { x: PLOT + 10, y: STRIP / 2 + 18, ...small }),
    line(end(scale, domain.high, units), { x: -8, y: 10, 'text-anchor': 'end', ...small }),
    line(end(scale, domain.low, units), { x: -8, y: STRIP, 'text-anchor': 'end', ...small }),
    single ? '' : bandOf(quantity, place, ink),
    drawn({ d: `M0 ${STRIP}H${PLOT}`, stroke: hair, width: 1 }),
    his ? drawn({ d: curveOf(his, place, x), stroke: muted, width: 1 }) : '',
    own.detail === 'days' && !single
      ? element('path', { d: extentPath(own, place), fill: ink, opacity: 0.3 })
      : '',
    single ? drawn({ d: single.d, stroke: ink, width }) : '',
    single ? '' : drawn({ d: curveOf(own, place, x), stroke: ink, width, dash }),
  ].join('');
}

/** What is usual in men, where that is published. */
function bandOf(quantity: QuantityId, place: Place, ink: string): string {
  const band = quantity === 'testosteroneEstradiolRatio' ? undefined : usual[quantity];
  if (!band) return '';
  const y = heightOf(place);
  const top = Math.max(0, y(band.high));
  const height = Math.max(0, Math.min(STRIP, y(band.low)) - top);
  return element('rect', { y: top, width: PLOT, height, fill: ink, opacity: 0.11 });
}
