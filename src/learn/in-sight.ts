/** On a phone one chart is in sight at a time: the first there is of those that a step asks about is brought there. */
import type { Ask, Observable } from './lesson';

/** What a question asks to be told, in its order. */
function asked(ask: Ask): readonly Observable[] {
  if (ask.kind === 'sketch') return [ask.of];
  if (ask.kind === 'order') return ask.things.map(({ reading }) => reading.of);
  return ask.rows.map(({ of }) => of);
}

/** Done from here: what only lessons need is not in the charts. */
export function bringInSight(ask: Ask): void {
  const chart = asked(ask)
    .map((of) => (of === 'LHburst' ? 'LH' : of))
    .map((of) => document.querySelector<HTMLElement>(`#charts [data-quantity="${of}"]`))
    .find((one) => one !== null);
  chart?.parentElement?.scrollTo({ left: chart.offsetLeft });
}
