/** What every part of the stage is built with: colours, the fog that hides it, and who takes it away in the end. */
import { InstancedMesh, Mesh, type BufferGeometry, type Object3D } from 'three';
import type { Clock } from '../diagram/particles';
import type { Moment } from '../diagram/moment';
import type { Disposer } from './disposer';
import type { Inks } from './inks';
import { matte, type Matte } from './matte';

/** Shared by all parts that fade together. */
export interface Kit {
  readonly inks: Inks;
  readonly fog: { value: number };
  /** 1 where light adds to what is behind it, as on a dark ground. */
  readonly additive: { value: number };
  readonly disposer: Disposer;
}

/** A part of the picture. */
export interface Piece {
  readonly object: Object3D;
  /** Follows the moment; must allocate nothing. */
  update?(moment: Moment, clock: Clock): void;
}

type Surface = Parameters<typeof matte>[2];

/** A body with a matte surface, at a depth. */
export function body(
  kit: Kit,
  shape: BufferGeometry,
  look: Surface,
  z = 0,
): Mesh<BufferGeometry, Matte> {
  const { disposer, inks, fog } = kit;
  const mesh = new Mesh(disposer.own(shape), disposer.own(matte(inks, fog, look)));
  mesh.position.z = z;
  mesh.frustumCulled = false;
  return mesh;
}

/** Many bodies of one shape, drawn in one call. */
export function bodies(
  kit: Kit,
  shape: BufferGeometry,
  look: Surface,
  most: number,
): InstancedMesh<BufferGeometry, Matte> {
  const { disposer, inks, fog } = kit;
  const mesh = new InstancedMesh(disposer.own(shape), disposer.own(matte(inks, fog, look)), most);
  disposer.own(mesh);
  mesh.frustumCulled = false;
  mesh.count = 0;
  return mesh;
}

/** Puts one of many in its place: middle, half-width, half-height, depth and turn. */
export function put(
  { instanceMatrix }: InstancedMesh,
  index: number,
  at: { readonly x: number; readonly y: number; readonly z?: number },
  size: { readonly x: number; readonly y: number; readonly z: number },
  turn = 0,
): void {
  const { array } = instanceMatrix;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const first = 16 * index;
  array.fill(0, first, first + 16);
  array[first] = cos * size.x;
  array[first + 1] = sin * size.x;
  array[first + 4] = -sin * size.y;
  array[first + 5] = cos * size.y;
  array[first + 10] = size.z;
  array[first + 12] = at.x;
  array[first + 13] = at.y;
  array[first + 14] = at.z ?? 0;
  array[first + 15] = 1;
  instanceMatrix.needsUpdate = true;
}

/** Moves one of many that has been put already. */
export function move(
  { instanceMatrix }: InstancedMesh,
  index: number,
  at: { readonly x: number; readonly y: number },
): void {
  instanceMatrix.array[16 * index + 12] = at.x;
  instanceMatrix.array[16 * index + 13] = at.y;
  instanceMatrix.needsUpdate = true;
}
