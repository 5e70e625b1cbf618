/** The units of the body and of its clock, and the one rule by which a number is rounded on its way out. */

/** Five-minute steps since 00:00 of day 0: the engine's only clock, always an integer. */
export type Tick = number;
/** Tick / 288: what people and views speak. */
export type Day = number;

export type Unit =
  | 'IU/L'
  | 'nmol/L'
  | 'pmol/L'
  | 'ng/L'
  | 'nmol/d'
  | 'pulses/d'
  | '10⁶/mL'
  | '%'
  | 'ng/dL per pg/mL'
  | '×';

export const TICKS_PER_DAY = 288;
export const TICKS_PER_HOUR = 12;
/** Three hours, a watch: the pace of what moves over days to months. */
export const TICKS_PER_WATCH = 36;
export const HOURS_PER_DAY = 24;
export const MINUTES_PER_DAY = 1440;
/** Half-life × rate: what falls by half in h falls at LN2/h. */
export const LN2 = 0.6931471805599453;
export const PMOL_PER_NMOL = 1000;
/** One tick, in days. */
export const TICK: Day = 1 / TICKS_PER_DAY;

/**
 * The tick at which the hour of a tick began; ticks before day 0 have hours, too. Not by %, which for them gives −0, and
 * engines that have met one go the slow way for ever.
 */
export const hourOf = (tick: Tick): Tick => Math.floor(tick / TICKS_PER_HOUR) * TICKS_PER_HOUR;

/** The tick of the day, 0 to 287, at which the hour of a tick began. */
export const hourOfDay = (tick: Tick): Tick =>
  hourOf(tick) - Math.floor(tick / TICKS_PER_DAY) * TICKS_PER_DAY;

export const tickOf = (day: Day): Tick => Math.round(day * TICKS_PER_DAY);
export const dayOf = (tick: Tick): Day => tick / TICKS_PER_DAY;

/** g/mol. */
export const molarMass = { testosterone: 288.4, estradiol: 272.4 } as const;
/** Testosterone: ng/dL in one nmol/L. */
export const NG_PER_DL_TESTOSTERONE = 28.84;
/** Estradiol: pg/mL in one pmol/L. */
export const PG_PER_ML_ESTRADIOL = 0.2724;

/**
 * Testosterone (nmol/L) over estradiol (pmol/L) as clinics quote it: ng/dL per pg/mL.
 * `null` where there is no estradiol to divide by.
 */
export function testosteroneEstradiolRatio(testosterone: number, estradiol: number): number | null {
  if (estradiol <= 0) return null;
  return (testosterone * NG_PER_DL_TESTOSTERONE) / (estradiol * PG_PER_ML_ESTRADIOL);
}

/** Six significant digits: the only rounding a number meets between the engine and a reader, page or command. */
export const rounded = (value: number): number => Number(value.toPrecision(6));
