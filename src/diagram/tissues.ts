/** What fills the organs themselves: LH granules, germ cells on their ten weeks from wall to lumen, sperm in the duct. */
import { granulePlace, tubules } from './anatomy';
import { oneByOne } from './bursts';
import { onCurve, spot } from './geometry';
import { keptFor } from './kept';
import type { Disc, Layout } from './plate';
import type { Moment } from './moment';
import type { Clock, Kind, Particles } from './particles';
import { SPERM_QUANTUM, streamQuanta } from './quanta';
import { scattered, spread, spreadInSquare } from './scatter';

/** Days from the wall of a tubule to its lumen. */
export const JOURNEY = 64;
/** Germ cells in one section at the reference man's numbers, and room for more. */
const CELLS_PER_TUBULE = 28;
const MOST = 1.4;
/** Where on the way a cell changes its name. */
const MEIOSIS = 0.3;
const ROUND = 0.62;
const SPERM_PER_TUBULE = 3;
const REFERENCE_SPERM = 66;
const TURN = 2 * Math.PI;

interface Stage {
  readonly kind: Kind;
  readonly channel: 'spermatogonia' | 'spermatocytes' | 'spermatids';
  level: number;
}
// written into again and again: a germ cell asks for its stage on every frame
const gonium: Stage = { kind: 'spermatogonium', channel: 'spermatogonia', level: 0 };
const cyte: Stage = { kind: 'spermatocyte', channel: 'spermatocytes', level: 0 };
const tid: Stage = { kind: 'spermatid', channel: 'spermatids', level: 0 };

const here = spot();

const tubulesOf = keptFor(tubules);

/** LH ready to be released, a granule for each bead that would leave. */
export function placeGranules(into: Particles, moment: Moment, layout: Layout, clock: Clock): void {
  const single = clock.tempo === 'pulses' && !clock.still && oneByOne(moment, clock);
  const ready = single ? moment.readyLH : moment.meanReadyLH;
  const amount = ready / (streamQuanta.pulses.gonadotropin * layout.coarseness);
  for (let index = 0; index < amount && index < 160; index += 1) {
    granulePlace(layout, index, here);
    into.put('LH', here.x, here.y, Math.min(amount - index, 1) * 0.95);
  }
}

/** What a germ cell is a share of its way along, and how many of these there are against the reference man's. */
export function stageOf(way: number, levels: Moment['levels']): Stage {
  const stage = way < MEIOSIS ? gonium : way < ROUND ? cyte : tid;
  stage.level = levels[stage.channel];
  return stage;
}

function placeCell(into: Particles, moment: Moment, tubule: Disc, which: number, cell: number) {
  const { levels, day } = moment;
  const way = spreadInSquare(cell, 0, day / JOURNEY + which * 0.31);
  const { kind, level } = stageOf(way, levels);
  const present = Math.min((level - (cell + 0.5) / CELLS_PER_TUBULE) * CELLS_PER_TUBULE + 0.5, 1);
  if (present <= 0) return;
  const reach = tubule.r * (0.86 - 0.46 * way);
  // places on the wall are shared out evenly; the road leads inwards, turning a little
  const angle = TURN * (spreadInSquare(cell, 1, which * 0.17) + 0.08 * way);
  const fade = Math.min(present, way * 25, (1 - way) * 25);
  into.put(kind, tubule.x + Math.cos(angle) * reach, tubule.y + Math.sin(angle) * reach, fade);
}

/** How many germ cells and sperm there are against the reference man's, coarsely: it tells another man's from his. */
export const germCount = ({ levels }: Moment): string =>
  [
    levels.spermatogonia,
    levels.spermatocytes,
    levels.spermatids,
    levels.spermConcentration / REFERENCE_SPERM,
  ]
    .map((share) => Math.round(share * 50))
    .join();

/** Germ cells in each section: numbers follow the channels, places the day. */
export function placeGermCells(into: Particles, moment: Moment, layout: Layout): void {
  const sections = tubulesOf(layout);
  const sperm = (SPERM_PER_TUBULE * moment.levels.spermConcentration) / REFERENCE_SPERM;
  for (let which = 0; which < sections.length; which += 1) {
    const tubule = sections[which];
    if (!tubule) continue;
    for (let cell = 0; cell < CELLS_PER_TUBULE * MOST; cell += 1) {
      placeCell(into, moment, tubule, which, cell);
    }
    for (let index = 0; index < Math.min(sperm, 8); index += 1) {
      const angle = TURN * spread(index, which * 0.37);
      const reach = tubule.r * (0.12 + 0.1 * scattered(index, which));
      into.put(
        'sperm',
        tubule.x + Math.cos(angle) * reach,
        tubule.y + Math.sin(angle) * reach,
        Math.min(sperm - index, 1),
        angle,
      );
    }
  }
}

/** Sperm on their way out: density along the duct is their concentration. */
export function placeSperm(into: Particles, moment: Moment, layout: Layout, clock: Clock): void {
  const amount = moment.levels.spermConcentration / (SPERM_QUANTUM * layout.coarseness);
  for (let index = 0; index < Math.min(amount, 40); index += 1) {
    const share = spread(index, clock.seconds / 12);
    onCurve(layout.duct, share, here);
    const fade = Math.min(amount - index, 1, share * 8, (1 - share) * 8);
    into.put('sperm', here.x, here.y, fade, Math.atan2(here.dy, here.dx));
  }
}
