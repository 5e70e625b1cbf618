/** The page as it opens, in markup, for a browser that has run no script yet: the reference man on the opening day. Runs on a server only. */
import { render } from 'svelte/server';
import { TICKS_PER_DAY } from '../workers/contract/quantities';
import type { Scenario } from '../workers/contract/scenario';
import type { Segment } from '../workers/contract/trajectory';
import App from './App.svelte';
import { opening } from './lang/opening';
import { still } from './schematic/still';
import { Session } from './session.svelte';
import { OPENING_DAY } from './state/playhead.svelte';
import type { World } from './world';

/** A world in which nothing ever happens. */
const nowhere: World = {
  device: { storage: null, matches: () => false },
  frames: {
    request: () => 0,
    cancel: () => undefined,
    soon: () => undefined,
    hidden: () => true,
    onVisibility: () => () => undefined,
  },
  bar: {
    hash: () => '',
    query: () => new URLSearchParams(),
    replace: () => undefined,
    onChange: () => () => undefined,
    onLeave: () => () => undefined,
  },
  connect: () => {
    throw new Error('There is no worker on a server.');
  },
  now: () => 0,
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What a page's own policy forbids in its markup, as a sheet: an attribute's style, for an element that bears a number in its stead. */
function styled(markup: string): { markup: string; style: string } {
  const styles: string[] = [];
  const numbered = markup.replaceAll(/ style="([^"]*)"/g, (_attribute, style: string) => {
    if (!styles.includes(style)) styles.push(style);
    return ` data-style="${styles.indexOf(style)}"`;
  });
  const rules = styles.map((style, index) => `[data-style="${index}"]{${style}}`);
  return { markup: numbered, style: rules.join('') };
}

/** The markup to be woken, the opening picture in its place, and what it wears. `live` lives a man from day 0. */
export function firstPage(live: (scenario: Scenario) => Iterable<Segment>): {
  markup: string;
  style: string;
} {
  const session = new Session(nowhere);
  const { run, scenario } = session;
  run.open(scenario);
  for (const segment of live(scenario)) {
    run.receive(segment);
    if (run.filledTo > (OPENING_DAY + 1) * TICKS_PER_DAY) break;
  }
  if (!run.trajectory) throw new Error('The reference man has no trajectory.');
  session.waitForPicture();
  const { body } = render(App, { props: { session } });
  const picture = still(run.trajectory, OPENING_DAY).replaceAll(/<!--.*?-->/g, '');
  const filled = body.replace(
    /<div class="opening\b[^>]*>/,
    (place) =>
      `${place}${picture}<p role="status" data-failed="${escaped(opening.failed)}">${escaped(opening.note)}</p>`,
  );
  if (filled === body) throw new Error('There is no place for the opening picture.');
  if (/NaN|undefined/.test(filled)) throw new Error('The opening page has holes in it.');
  return styled(filled.replaceAll(/><\/(?:path|circle|ellipse|rect)>/g, '/>'));
}
