/** What every part of the stage is built with: colours, the fog that hides it, and who takes it away in the end. */
import {
  InstancedMesh,
  Matrix4,
  Mesh,
  Quaternion,
  Vector3,
  type BufferGeometry,
  type Object3D,
} from 'three';
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

const place = new Vector3();
const turned = new Quaternion();
const scale = new Vector3();
const axis = new Vector3(0, 0, 1);
const matrix = new Matrix4();

/** Puts one of many in its place: middle, half-width, half-height, depth and turn. */
export function put(
  many: InstancedMesh,
  index: number,
  at: { readonly x: number; readonly y: number; readonly z?: number },
  size: { readonly x: number; readonly y: number; readonly z: number },
  turn = 0,
): void {
  place.set(at.x, at.y, at.z ?? 0);
  turned.setFromAxisAngle(axis, turn);
  scale.set(size.x, size.y, size.z);
  many.setMatrixAt(index, matrix.compose(place, turned, scale));
  many.instanceMatrix.needsUpdate = true;
}
