/** What a scene would show, as numbers: every place, colour, size and share that reaches the graphics card. */
import { Color, InstancedMesh, Mesh, type Object3D, type Scene } from 'three';
import { landscape } from '../../src/diagram/landscape';
import { momentOf } from '../../src/diagram/moment';
import { clockAt } from '../../src/diagram/particles';
import type { Tempo } from '../../src/diagram/quanta';
import type { View } from '../../src/stage/overview';
import type { Scenario } from '../../workers/contract/scenario';
import type { Trajectory } from '../../workers/contract/trajectory';

export const layout = landscape;

/** A man as the stage is told of him. */
export interface Man {
  readonly scenario: Scenario;
  readonly trajectory: Trajectory;
  readonly twin: Trajectory;
}

/** Has a view place a moment. */
export function show(view: View, man: Man, day: number, tempo: Tempo = 'pulses', still = false) {
  const moment = momentOf(man.trajectory, man.twin, man.scenario, day);
  view.place(moment, man.trajectory, clockAt(day, tempo, still));
}

const seen = (object: Object3D | null): boolean =>
  object === null || (object.visible && seen(object.parent));

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Color) return value.toArray();
  if (ArrayBuffer.isView(value))
    return [...(value as unknown as ArrayLike<number> & Iterable<number>)];
  return Array.isArray(value) ? value.flatMap(numbersOf) : [];
}

/** Everything that is seen of a scene, in one list. */
export function picture(scene: Scene): number[] {
  const numbers: number[] = [];
  scene.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    if (!seen(object)) {
      numbers.push(-1);
      return;
    }
    const { uniforms } = object.material as { uniforms: Record<string, { value: unknown }> };
    for (const { value } of Object.values(uniforms)) numbers.push(...numbersOf(value));
    if (object instanceof InstancedMesh)
      numbers.push(object.count, ...object.instanceMatrix.array.slice(0, 16 * object.count));
    const count = Number(object.geometry.instanceCount);
    if (!Number.isFinite(count)) return;
    numbers.push(count);
    for (const name of ['kind', 'px', 'py', 'alpha', 'turn', 'size'])
      numbers.push(...[...(object.geometry.getAttribute(name)?.array ?? [])].slice(0, count));
  });
  return numbers;
}

/** Instances that a scene draws at a moment. */
export function instancesOf(scene: Scene): number {
  let sum = 0;
  scene.traverse((object) => {
    if (!(object instanceof Mesh) || !seen(object)) return;
    const count = Number(object.geometry.instanceCount);
    sum += object instanceof InstancedMesh ? object.count : Number.isFinite(count) ? count : 1;
  });
  return sum;
}

/** How many grains of each kind a scene shows, each for as much of one as it is faded in. */
export function grainsOf(scene: Scene): number[] {
  const sums: number[] = [];
  scene.traverse((object) => {
    if (!(object instanceof Mesh) || !seen(object)) return;
    const { kind, alpha } = object.geometry.attributes;
    const count = Number(object.geometry.instanceCount);
    for (let at = 0; kind && alpha && at < count; at += 1) {
      const one = kind.getX(at);
      sums[one] = (sums[one] ?? 0) + alpha.getX(at);
    }
  });
  return sums;
}
