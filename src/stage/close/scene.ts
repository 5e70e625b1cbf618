/** What every close view is made of: a plate of its own, bodies that stay, and grains placed anew for every moment. */
import { Group, Scene, type Object3D } from 'three';
import type { Trajectory } from '../../../workers/contract/trajectory';
import type { Moment } from '../../diagram/moment';
import type { Clock } from '../../diagram/particles';
import { Disposer } from '../disposer';
import { GrainList } from '../grain-list';
import { grainMesh } from '../grains';
import type { Inks } from '../inks';
import type { Kit } from '../kit';
import type { View } from '../overview';

/** How large grains are drawn against the whole loop's. */
const GRAIN = 1.5;
const MOST = 1200;
const ORDER = 10;

/** What is told of an instant. */
export interface Instant {
  readonly moment: Moment;
  readonly trajectory: Trajectory;
  readonly clock: Clock;
}

/** A close view as its own file builds it. */
export interface Close {
  readonly bodies: readonly Object3D[];
  /** Puts every grain in its place. */
  place(list: GrainList, instant: Instant): void;
}

/** Makes a scene of it. */
export function closeScene(
  build: (kit: Kit) => Close,
  inks: Inks,
  additive: { value: number },
): View {
  const disposer = new Disposer();
  const fog = { value: 1 };
  const kit: Kit = { inks, fog, additive, disposer };
  const scene = new Scene();
  const plate = new Group();
  plate.scale.y = -1;
  scene.add(plate);
  const { bodies, place } = build(kit);
  plate.add(...bodies);
  const list = new GrainList(MOST);
  const grains = grainMesh(list, kit);
  grains.grain.value = GRAIN;
  grains.mesh.renderOrder = ORDER;
  plate.add(grains.mesh);
  const instant = { moment: null, trajectory: null, clock: null } as unknown as {
    -readonly [Key in keyof Instant]: Instant[Key];
  };
  return {
    scene,
    fog,
    place(moment, trajectory, clock) {
      instant.moment = moment;
      instant.trajectory = trajectory;
      instant.clock = clock;
      list.clear();
      place(list, instant);
      grains.refresh();
    },
    dispose: () => disposer.dispose(),
  };
}
