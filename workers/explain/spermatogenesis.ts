/** Why there are so many germ cells and sperm: what entered the tubule weeks ago, and what carried it since. */
import type { ChannelId } from '../contract/channels';
import type { ParameterId } from '../contract/constants';
import type { Day } from '../contract/quantities';
import { lawsOf, type Curve, type Law } from './law';
import { meanOf } from './means';
import type { Side } from './side';
import { storedByWatch } from './store';

const { arrow, cause, constants, curve, earlier, product, storage, sum } =
  lawsOf('spermatogenesis');

type Passage = Extract<ParameterId, `spermatogenesis.${'stage' | 'epididymis'}${string}`>;
/** Days that cells take through these. */
const through =
  (...passages: readonly Passage[]) =>
  ({ man }: Side): Day =>
    passages.reduce((days, id) => days + man.constant(id), 0);

/** The least that is told from nothing: cells once there fade, but never quite, and so must what carries them. */
const LEAST = 1e-9;
/** Cells of a kind, as they were recorded. */
const cells = (id: 'spermatids' | 'spermatocytes' | 'spermatogonia'): Law =>
  arrow(id, id, ({ man }) => Math.max(LEAST, man.mean(id)));

const testes: Law = cause('orchidectomy', ({ man }) =>
  meanOf(man.watches, ({ controls }) => controls.testes),
);
/** What is left of a product of earlier factors: passage times differ from cell to cell, and days in between had their say. */
const inTransit = (channel: ChannelId, of: readonly Law[]): Law =>
  product(of, { mean: ({ man }) => man.mean(channel), rest: 'transit' });

// ── the pool ──

const sustains: Curve['by'] = (fsh, { man: { constant } }) => {
  const relative = fsh / constant('pituitary.FSH.level');
  const half = constant('spermatogenesis.pool.halfFSH');
  const floor = constant('spermatogenesis.pool.floor');
  return floor + (1 - floor) * (((1 + half) * relative) / (relative + half));
};
const pool: Law = product(
  [
    sum([
      product(
        [
          curve(
            arrow('FSH', 'FSH', ({ man }) => man.mean('FSH')),
            sustains,
            ['spermatogenesis.pool.halfFSH', 'spermatogenesis.pool.floor', 'pituitary.FSH.level'],
          ),
          testes,
        ],
        {
          mean: (side) =>
            meanOf(
              side.man.watches,
              (watch) => sustains(side.man.slot(watch, 'FSH'), side) * watch.controls.testes,
            ),
        },
      ),
      storage(
        'storedGermCells',
        'FSH',
        storedByWatch('spermatogenesis.pool', ({ man }) =>
          man.constant('spermatogenesis.pool.days'),
        ),
      ),
    ]),
  ],
  { id: 'spermatogonialPool' },
);

// ── testosterone inside the testis ──

const supports: Curve['by'] = (relative, { man }) => {
  const half = man.constant('spermatogenesis.testosterone.half');
  const cubed = relative * relative * relative;
  return Math.max(LEAST, ((1 + half * half * half) * cubed) / (cubed + half * half * half));
};
const releases: Curve['by'] = (effect, { man }) => {
  const basal = man.constant('spermatogenesis.spermiation.basal');
  return basal + (1 - basal) * effect;
};
/** What germ cells sense of testosterone inside the testis. */
const inside: Law = sum([
  arrow('testosteroneInside', 'intratesticularTestosterone', ({ man }) => {
    const reference = man.constant('testis.intratesticular');
    return meanOf(man.watches, (at) => man.slot(at, 'intratesticularTestosterone') / reference);
  }),
  storage(
    'storedSense',
    'intratesticularTestosterone',
    storedByWatch('spermatogenesis.testosterone', ({ man }) =>
      man.constant('spermatogenesis.testosterone.days'),
    ),
  ),
]);
const support: Law = curve(inside, supports, ['spermatogenesis.testosterone.half']);
const germCellSupport: Law = product([support], { id: 'germCellSupport' });
const spermiation: Law = product(
  [curve(support, releases, ['spermatogenesis.spermiation.basal'])],
  { id: 'spermiation' },
);

// ── cells ──

/** Spermatogonia about to enter meiosis. */
export const spermatogonia: Law = inTransit('spermatogonia', [
  testes,
  earlier(through('spermatogenesis.stage1.days'), pool),
]);
/** Spermatocytes midway. */
export const spermatocytes: Law = inTransit('spermatocytes', [
  testes,
  earlier(through('spermatogenesis.stage2.days'), cells('spermatogonia')),
  earlier(through('spermatogenesis.stage2.days'), germCellSupport),
]);
/** Spermatids. */
export const spermatids: Law = inTransit('spermatids', [
  testes,
  earlier(
    through('spermatogenesis.stage3.days', 'spermatogenesis.stage4.days'),
    cells('spermatocytes'),
  ),
]);
/** Sperm in the ejaculate. */
export const spermConcentration: Law = inTransit('spermConcentration', [
  constants(['spermatogenesis.concentration'], ({ man }) =>
    man.constant('spermatogenesis.concentration'),
  ),
  cause('testicularReserve', ({ man }) => man.scenario.subject.testicularReserve),
  cause('orchidectomy', ({ man }) => meanOf(man.hours, ({ controls }) => controls.testes)),
  earlier(
    through('spermatogenesis.stage5.days', 'spermatogenesis.epididymis.days'),
    cells('spermatids'),
  ),
  earlier(through('spermatogenesis.epididymis.days'), spermiation),
]);
