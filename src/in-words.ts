/** The page in words, put together from the wings that draw it: organs and arrows with their states, charts with their sentences. */
import type { QuantityId } from '../workers/contract/channels';
import { panelsOnPage } from './charts/paper';
import { quantityOf } from './charts/panels';
import { summarise } from './charts/summary';
import { landscape } from './diagram/landscape';
import { inWords } from './diagram/means';
import { momentOf } from './diagram/moment';
import { charts } from './lang/charts';
import type { State } from './rim/describe';
import { partsOf, wordsFor } from './schematic/parts';
import type { Session } from './session.svelte';

/** Something on the page, and what it says of itself. */
export interface Said {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}
/** A chart among them. */
export interface ChartSaid extends Said {
  readonly quantity: QuantityId;
}

/** What is to be described now; null while nothing is simulated. */
export function stateOf(session: Session): State | null {
  const { day, playing } = session.playhead;
  const run = session.run.upTo(day);
  if (!run) return null;
  const { scenario, settings } = session;
  const twin = session.twin.upTo(day) ?? run;
  return {
    run,
    twin,
    against: twin === run ? null : session.against,
    scenario,
    day,
    units: settings.units,
    isRunning: playing,
  };
}

/** The diagram as two lists, in the order in which the loop is read. */
export function diagramInWords(session: Session): {
  organs: readonly Said[];
  arrows: readonly Said[];
} {
  const state = stateOf(session);
  if (!state) return { organs: [], arrows: [] };
  const { run, twin, scenario, day, units } = state;
  const now = inWords(momentOf(run, twin, scenario, day), run, twin, session.playhead.tempo);
  const parts = partsOf(landscape).map(({ id, name, isLine }) => ({
    ...{ id, name, isLine, text: wordsFor(id, now, units) },
  }));
  return {
    organs: parts.filter(({ isLine }) => !isLine),
    arrows: parts.filter(({ isLine }) => isLine),
  };
}

/** The charts on the page, a sentence each. */
export function chartsInWords(session: Session): readonly ChartSaid[] {
  const { run, twin, settings, regimen, window: span, playhead } = session;
  return panelsOnPage().map((id) => {
    const name = charts.names[id];
    const quantity = quantityOf(id, { regimen });
    const text = summarise({
      ...{ name, quantity, span, now: playhead.day, tempo: playhead.tempo },
      units: settings.units,
      trajectory: run.trajectory,
      twin: session.against ? twin.trajectory : null,
    });
    return { id, name, quantity, text };
  });
}
