/** A run as comma-separated values: first what the file is, as comments, then one row per moment. */
import { dayOf, rounded } from '../../workers/contract/quantities';
import type { Trajectory } from '../../workers/contract/trajectory';
import { csv as words } from '../lang/take';
import type { Provenance } from './provenance';
import { clock } from './say';
import { allQuantities, cell, rowTicks, type Cut } from './sheet';
import { displayUnit } from './units';

/** Rows in one piece: so many are written before the page is let breathe. */
const PIECE = 100;

/** The comments at the head, each line behind a `#`. */
function headOf(from: Provenance, cut: Cut): string {
  const lines = [
    from.title,
    from.disclaimer,
    words.model(String(from.modelVersion), String(from.seed)),
    words.units(from.units),
    words.span(String(rounded(cut.from)), String(rounded(cut.to))),
    words.pace[cut.pace],
    words.scenario(JSON.stringify(from.scenario)),
    words.link(from.link),
  ];
  // a line break inside one would end the comment
  return lines.map((line) => `# ${line.replaceAll(/[\r\n]+/g, ' ')}\r\n`).join('');
}

/** The file's text in pieces, in order. */
export function* csvOf(trajectory: Trajectory, cut: Cut, from: Provenance): Generator<string> {
  const names = allQuantities.map((id) => `${id} (${displayUnit(id, cut.units)})`);
  yield `${headOf(from, cut)}${['day', 'time', ...names].join(',')}\r\n`;
  let piece = '';
  let held = 0;
  for (const tick of rowTicks(trajectory, cut)) {
    const day = dayOf(tick);
    const cells = allQuantities.map((id) => cell(trajectory, id, tick, cut) ?? '');
    piece += `${[rounded(day), clock(day), ...cells].join(',')}\r\n`;
    held += 1;
    if (held < PIECE) continue;
    yield piece;
    piece = '';
    held = 0;
  }
  yield piece;
}
