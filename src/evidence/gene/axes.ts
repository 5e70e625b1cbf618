/** The plate's two axes: activity of CYP19A1, drawn wide where men are, and body fat. */

/** What of the limits is drawn: enough for the published syndromes and for nearly all men. */
export const MOST_ACTIVITY = 5;
export const LEAST_FAT = 8;
export const MOST_FAT = 50;

/** Bends the axis so that the reference man stands in its middle. */
const BEND = Math.log2(MOST_ACTIVITY);

/** A man on the plate. */
export interface Spot {
  readonly activity: number;
  /** Per cent of body mass. */
  readonly fat: number;
}

const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Where an activity lies across the plate, 0 to 1. */
export const acrossOf = (activity: number): number => (activity / MOST_ACTIVITY) ** (1 / BEND);
/** The activity at a place across the plate. */
export const activityAt = (across: number): number => MOST_ACTIVITY * within(across, 0, 1) ** BEND;
/** Where body fat lies up the plate, 0 to 1. */
export const upOf = (fat: number): number => (fat - LEAST_FAT) / (MOST_FAT - LEAST_FAT);
/** The body fat at a place up the plate. */
export const fatAt = (up: number): number => LEAST_FAT + within(up, 0, 1) * (MOST_FAT - LEAST_FAT);

/** A spot that is said in round numbers: activity to three digits, fat to a whole per cent. */
export const rounded = ({ activity, fat }: Spot): Spot => ({
  activity: Number(activity.toPrecision(activity < 0.1 ? 1 : 3)),
  fat: Math.round(fat),
});

/** The spot so many steps to the right and up: a fiftieth of the plate each, a per cent of fat. */
export const stepped = ({ activity, fat }: Spot, right: number, up: number): Spot =>
  rounded({
    activity: activityAt(acrossOf(activity) + right / 50),
    fat: within(fat + up, LEAST_FAT, MOST_FAT),
  });

/** Ticks of the axes. */
export const activityTicks = [0, 0.5, 1, 2, 3, 5] as const;
export const fatTicks = [10, 20, 30, 40, 50] as const;
