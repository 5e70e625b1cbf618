/** What a plate is: the places of organs, courses of vessels, brakes and labels in one coordinate system. */
import type { CuttablePathway, PathwayId } from '../../workers/contract/pathways';
import type { Bezier, Course, Point } from './geometry';

export interface Oval extends Point {
  readonly rx: number;
  readonly ry: number;
}
export interface Disc extends Point {
  readonly r: number;
}
/** A box that text may fill; `x` is where the text is anchored. */
export interface TextPlace extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly width: number;
  readonly lines: number;
}

export type LabelId =
  | 'hypothalamus'
  | 'pituitary'
  | 'testis'
  | 'fat'
  | 'sperm'
  | 'estradiolBrake'
  | 'testosteroneBrake'
  | 'inhibinBrake'
  | 'bone'
  | 'mind'
  | 'joints'
  | 'outside';
export type ArrowId = Exclude<PathwayId, CuttablePathway>;

/** A plate: one composition in one coordinate system. */
export interface Layout {
  readonly id: 'landscape' | 'portrait' | 'tall';
  readonly width: number;
  readonly height: number;
  /** Size of particles and lines against the landscape plate. */
  readonly grain: number;
  /** How much more one particle stands for than on the landscape plate. */
  readonly coarseness: number;
  readonly lineHeight: number;
  readonly head: { readonly x: number; readonly y: number; readonly size: number };
  readonly hypothalamus: Disc;
  readonly pituitary: Oval;
  readonly testis: Oval;
  readonly fat: Disc;
  /** Width of the blood vessel. */
  readonly vessel: number;
  /** The vessel as drawn, closed behind the pituitary. */
  readonly loopPath: string;
  /** The blood's way: out of the pituitary, round the body, back into it. */
  readonly loop: Course;
  readonly portal: readonly Bezier[];
  /** From the pituitary into the blood. */
  readonly outflow: Bezier;
  readonly artery: Bezier;
  readonly vein: Bezier;
  readonly duct: Bezier;
  readonly intoFat: Point;
  readonly outOfFat: Point;
  /** From outside the body into the blood. */
  readonly outside: Bezier;
  readonly brakes: Readonly<Record<CuttablePathway, Bezier>>;
  readonly arrows: Readonly<Record<ArrowId, Bezier | null>>;
  readonly satellites: Readonly<Record<'bone' | 'mind' | 'joints', Disc>> | null;
  readonly pump: Point;
  readonly locks: { readonly estradiol: Point; readonly testosterone: Point };
  readonly labels: Readonly<Record<LabelId, TextPlace | null>>;
  readonly key: Point | null;
  readonly legend: TextPlace;
}
