/** The page's parts as pictures for paper, put together from the wings that draw them. */
import { figureOf, panelsOnPage } from './charts/paper';
import { quantityOf } from './charts/panels';
import { short } from './diagram/brevity';
import { toldAt } from './diagram/means';
import type { Picture } from './rim/page-of-paper';
import { display } from './rim/units';
import { diagramOnPaper } from './schematic/paper';
import type { Session } from './session.svelte';

/** What can be taken home as a picture. */
export type PictureId = 'diagram' | 'charts';

/** A picture of a part of the page as it is now; null while there is nothing to draw. */
export function pictureOf(id: PictureId, session: Session): Promise<Picture | null> {
  return id === 'diagram' ? diagramOnPaper() : Promise.resolve(chartsOf(session));
}

function chartsOf(session: Session): Picture | null {
  const { run, twin, settings, window: span, playhead, regimen } = session;
  const panels = panelsOnPage();
  const { trajectory } = run;
  if (panels.length === 0 || !trajectory) return null;
  const told = toldAt(playhead.tempo);
  return figureOf({
    panels,
    trajectory,
    twin: session.against ? twin.trajectory : null,
    span,
    now: playhead.day,
    units: settings.units,
    theme: settings.dark ? 'dark' : 'light',
    quantityOf: (id) => quantityOf(id, { regimen }),
    numberNow: (quantity) =>
      short(display(quantity, told(trajectory, quantity, playhead.day), settings.units).text),
  });
}
