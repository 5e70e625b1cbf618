/** A run as JSON: what the file is, the scenario it can be computed from again, and its numbers column by column. */
import { dayOf, rounded } from '../../workers/contract/quantities';
import { firstPulseAtOrAfter, type Trajectory } from '../../workers/contract/trajectory';
import { csv as words } from '../lang/take';
import type { Provenance } from './provenance';
import { allQuantities, cell, rowTicks, type Cut } from './sheet';
import { displayUnit } from './units';

/** Numbers in one piece: so many are written before the page is let breathe. */
const PIECE = 4000;

/** The exact days of the GnRH pulses in a stretch and the LH that each released, IU/L. */
function pulsesIn(trajectory: Trajectory, { from, to }: Cut): readonly (readonly number[])[] {
  const first = firstPulseAtOrAfter(trajectory, from);
  const end = firstPulseAtOrAfter(trajectory, to);
  return Array.from({ length: end - first }, (_, at) => {
    const place = 2 * (first + at);
    return [trajectory.pulses[place] ?? 0, rounded(trajectory.pulses[place + 1] ?? 0)];
  });
}

/** The file's text in pieces, in order, column by column. */
export function* runJsonOf(trajectory: Trajectory, cut: Cut, from: Provenance): Generator<string> {
  const ticks = rowTicks(trajectory, cut);
  const { scenario, ...about } = from;
  const head = {
    gonadostat: 1,
    ...about,
    from: cut.from,
    to: cut.to,
    rows: words.pace[cut.pace],
    scenario,
    days: ticks.map((tick) => rounded(dayOf(tick))),
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"columns":{`;
  for (const [index, id] of allQuantities.entries()) {
    const unit = JSON.stringify(displayUnit(id, cut.units));
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify(id)}:{"unit":${unit},"values":[`;
    for (let first = 0; first < ticks.length; first += PIECE) {
      const piece = ticks.slice(first, first + PIECE);
      const values = piece.map((tick) => cell(trajectory, id, tick, cut));
      yield (first > 0 ? ',' : '') + JSON.stringify(values).slice(1, -1);
    }
    yield ']}';
  }
  yield `},\n"gnrhPulses":${JSON.stringify({ columns: ['day', 'LH released (IU/L)'], values: pulsesIn(trajectory, cut) })}}\n`;
}
