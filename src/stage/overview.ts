/** The whole loop as a scene: every organ of the plate, what moves between them, and the brakes over all of it. */
import { Group, Scene } from 'three';
import { darkness } from '../diagram/bursts';
import { Particles, type Clock } from '../diagram/particles';
import type { Moment } from '../diagram/moment';
import { placeAll } from '../diagram/placement';
import type { Layout } from '../diagram/plate';
import type { Trajectory } from '../../workers/contract/trajectory';
import { Disposer } from './disposer';
import { GrainList } from './grain-list';
import { grainMesh } from './grains';
import type { Inks } from './inks';
import type { Kit } from './kit';
import { lighting } from './lights';
import { arrows } from './organs/arrows';
import { blood } from './organs/blood';
import { brakes } from './organs/brakes';
import { fat } from './organs/fat';
import { head } from './organs/head';
import { hypothalamus } from './organs/hypothalamus';
import { padlocks } from './organs/padlocks';
import { pituitary } from './organs/pituitary';
import { satellites } from './organs/satellites';
import { testis } from './organs/testis';

const parts = [
  head,
  blood,
  satellites,
  hypothalamus,
  testis,
  fat,
  pituitary,
  arrows,
  brakes,
  padlocks,
];
/** Lights lie under arrows, particles over them, glass and brakes over those. */
const LIGHTS = 7;
const PARTICLES = 10;
const MOST_LIGHTS = 64;

/** A scene that can be drawn at any moment, and faded into the ground. */
export interface View {
  readonly scene: Scene;
  /** 1 is wholly gone. */
  readonly fog: { value: number };
  place(moment: Moment, trajectory: Trajectory, clock: Clock): void;
  dispose(): void;
}

/** Builds the overview of a plate. */
export function overview(layout: Layout, inks: Inks, additive: { value: number }): View {
  const disposer = new Disposer();
  const fog = { value: 0 };
  const kit: Kit = { inks, fog, additive, disposer };
  const scene = new Scene();
  // the plate's y runs downwards, as in the drawing
  const plate = new Group();
  plate.scale.y = -1;
  scene.add(plate);
  const pieces = parts.map((part) => part(kit, layout));
  for (const { object } of pieces) plate.add(object);
  const particles = new Particles();
  const flash = darkness();
  const lights = new GrainList(MOST_LIGHTS);
  const light = lighting(layout, lights);
  const shown = [grainMesh(lights, kit), grainMesh(particles, kit)];
  shown.forEach(({ mesh, grain }, index) => {
    grain.value = layout.grain;
    mesh.renderOrder = index === 0 ? LIGHTS : PARTICLES;
    plate.add(mesh);
  });
  return {
    scene,
    fog,
    place(moment, trajectory, clock) {
      placeAll(particles, flash, moment, trajectory, layout, clock);
      light(moment, flash);
      for (const piece of pieces) piece.update?.(moment, clock);
      for (const one of shown) one.refresh();
    },
    dispose: () => disposer.dispose(),
  };
}
