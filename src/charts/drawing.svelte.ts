/** The curves of one chart, worked out anew only when what they show has changed: never because the playhead has moved. */
import { untrack } from 'svelte';
import type { QuantityId } from '../../workers/contract/channels';
import { usual } from '../../workers/contract/usual';
import { dayOf, TICKS_PER_DAY, tickOf } from '../../workers/contract/quantities';
import type { Trajectory } from '../../workers/contract/trajectory';
import { meanOver } from '../rim/mean';
import type { Units } from '../rim/units';
import type { Session } from '../session.svelte';
import { domainOf, HeldDomain, NOTHING, type Extent } from './domain';
import type { Panel } from './panels';
import { extentPath, linePath, meanPath, stemsPath, tallestStem, type Place } from './path';
import { DAY_MEANS_BEYOND, Sketcher, type Sketch } from './sketch';
import type { DaySpan } from './span';

/** What is drawn and where. */
export interface Wanted {
  readonly panel: Panel;
  readonly quantity: QuantityId;
  readonly span: DaySpan;
  readonly width: number;
  readonly height: number;
  /** Stretches far from the eye are not worked out. */
  readonly seen: boolean;
  x(day: number): number;
}

/** Pulses closer than this are drawn as their rate, px. */
const STEM_ROOM = 4;
const USUAL_PULSES_PER_DAY = 14;

/** The paths of one chart. */
export class Drawing {
  private readonly own = new Sketcher();
  private readonly twins = new Sketcher();
  private readonly heldDomain = new HeldDomain();

  constructor(
    private readonly session: Session,
    private readonly wanted: () => Wanted,
  ) {}

  private readonly ready: boolean = $derived.by(() => {
    const { width, height, seen } = this.wanted();
    return seen && width >= 1 && height >= 1;
  });
  private readonly trajectory: Trajectory | null = $derived.by(() =>
    this.current('run', this.freshness),
  );
  private readonly hasTwin: boolean = $derived.by(() => this.session.against !== null);
  private readonly twin: Trajectory | null = $derived.by(() =>
    this.hasTwin ? this.current('twin', this.twinFreshness) : null,
  );
  /** What was drawn last. */
  private readonly drawn = { own: '', twin: '' };
  private readonly freshness: string = $derived.by(
    () => (this.drawn.own = this.stamp(this.session.run, this.drawn.own)),
  );
  private readonly twinFreshness: string = $derived.by(
    () => (this.drawn.twin = this.stamp(this.session.twin, this.drawn.twin)),
  );

  /** Whether pulses are drawn one by one. */
  readonly stemmed: boolean = $derived.by(() => {
    const { panel, span, width } = this.wanted();
    return (
      panel.stems !== undefined && (span.to - span.from) * USUAL_PULSES_PER_DAY * STEM_ROOM <= width
    );
  });
  private readonly sketch: Sketch | null = $derived.by(() => this.draw(this.own, this.trajectory));
  private readonly twinSketch: Sketch | null = $derived.by(() => this.draw(this.twins, this.twin));

  /** The lowest and highest value in sight. */
  readonly seen: Extent = $derived.by(() => {
    if (this.stemmed && this.trajectory) {
      return { low: 0, high: tallestStem(this.trajectory, this.wanted().span) };
    }
    return this.sketch ?? NOTHING;
  });
  /** The span that the chart is drawn in; it only widens while a hand is on a slider. */
  readonly domain: Extent = $derived.by(() => {
    const { panel, quantity } = this.wanted();
    const units: Units = this.session.settings.units;
    const opening = this.stemmed ? { low: 0, high: panel.stems?.tallest ?? 1 } : panel;
    return this.heldDomain.settle(
      `${quantity} ${units} ${this.stemmed}`,
      () => this.session.pulling !== null,
      () => domainOf(opening, this.seen, { quantity: this.stemmed ? 'LH' : quantity, units }),
    );
  });
  readonly place: Place = $derived.by(() => ({
    height: this.wanted().height,
    domain: this.domain,
  }));
  /** The main line: samples, columns, day means or stems. */
  readonly line: string = $derived.by(() => this.pathOf(this.sketch, this.trajectory));
  /** His twin's line. */
  readonly twinLine: string = $derived.by(() => this.pathOf(this.twinSketch, this.twin));
  /** From lowest to highest, behind a line of day means. */
  readonly extent: string = $derived(
    this.sketch?.detail === 'days' && !this.stemmed ? extentPath(this.sketch, this.place) : '',
  );
  /** Whether the line is of day means. */
  readonly dense: boolean = $derived(this.sketch?.detail === 'days');
  /** What is usual, if that is published. */
  readonly usual = $derived.by(() => {
    const { quantity } = this.wanted();
    return quantity === 'testosteroneEstradiolRatio' ? undefined : usual[quantity];
  });

  /** Another run's line in the same drawing; the sketcher is the run's own. */
  lineOf(sketcher: Sketcher, trajectory: Trajectory): string {
    return this.pathOf(this.draw(sketcher, trajectory), trajectory);
  }

  /** Where another run's line ends at the right: its mean there, lest one pulse decide. */
  endOf(trajectory: Trajectory): number | null {
    const { quantity, span } = this.wanted();
    const to = Math.min(span.to, dayOf(trajectory.filledTo));
    const from = Math.max(span.from, to - Math.max(1, (span.to - span.from) / 20));
    return from < to ? meanOver(trajectory, quantity, from, to) : null;
  }

  /** Changes when what is inside the days shown may have: segments that arrive beyond them redraw nothing. */
  private stamp(run: Session['run'], drawn: string): string {
    const { span } = this.wanted();
    const end = tickOf(span.to) + TICKS_PER_DAY;
    const { trajectory, freshTo } = run; // the trajectory is replaced with every segment
    if (!trajectory) return '';
    const { scenario, values, filledTo } = trajectory;
    // months are drawn anew when all of them have arrived: not once for each part, under a moving hand
    const isLong = span.to - span.from > DAY_MEANS_BEYOND;
    const stands = filledTo >= Math.min(end, tickOf(scenario.days));
    if (isLong && stands && !run.complete && drawn !== '') return drawn;
    const filled = `${Math.min(freshTo, end)} ${Math.min(filledTo, end)}`;
    return `${run.life} ${numberOf(values)} ${filled}`;
  }

  /** A run's trajectory as it stands with its stamp: whose it is, and that it is another object, is no news by itself. */
  private current(whose: 'run' | 'twin', _stamp: string): Trajectory | null {
    return untrack(() => this.session[whose].trajectory);
  }

  private draw(sketcher: Sketcher, trajectory: Trajectory | null): Sketch | null {
    if (!this.ready || !trajectory || trajectory.filledTo === 0) return null;
    const { quantity, span, width } = this.wanted();
    return sketcher.draw(trajectory, quantity, span, Math.round(width));
  }

  private pathOf(sketch: Sketch | null, trajectory: Trajectory | null): string {
    if (!sketch || !trajectory) return '';
    const { span, x } = this.wanted();
    if (this.stemmed) return stemsPath(trajectory, span, this.place, x);
    return sketch.detail === 'days'
      ? meanPath(sketch, this.place, x)
      : linePath(sketch, this.place);
  }
}

const numbers = new WeakMap<object, number>();
let given = 0;

/** A number for an object that is replaced whole: another object, another number. */
function numberOf(one: object): number {
  let number = numbers.get(one);
  if (number === undefined) numbers.set(one, (number = given += 1));
  return number;
}
