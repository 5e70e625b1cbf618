/** Lights of the overview: neurons that fire, Leydig cells that secrete, and the rings at which a brake begins to hear. */
import { cuttablePathways } from '../../workers/contract/pathways';
import { leydigCells, neurons } from '../diagram/anatomy';
import { isHeld } from '../diagram/brake-hold';
import type { Flash } from '../diagram/bursts';
import type { Moment } from '../diagram/moment';
import type { Layout } from '../diagram/plate';
import { numberOf } from './grain-kinds';
import { GrainList } from './grain-list';

/** What the reference man secretes, nmol a day. */
const SECRETED = 20000;
const rings = {
  'estradiol-hypothalamus': numberOf('ringE'),
  'estradiol-pituitary': numberOf('ringE'),
  'testosterone-hypothalamus': numberOf('ringT'),
  'inhibinB-pituitary': numberOf('ringB'),
} as const;

/** Makes what lists them anew for every frame. */
export function lighting(layout: Layout, list: GrainList): (moment: Moment, flash: Flash) => void {
  const cells = neurons(layout);
  const leydig = leydigCells(layout);
  const { hypothalamus, grain } = layout;
  /** Half-widths in units of a grain's own reach. */
  const reach = (r: number): number => r / (8 * grain);
  return (moment, flash) => {
    list.clear();
    if (flash.whole > 0.02)
      list.put(
        numberOf('flash'),
        hypothalamus.x,
        hypothalamus.y,
        flash.whole * 0.4,
        reach(hypothalamus.r * 2),
      );
    for (let index = 0; index < cells.length; index += 1) {
      const bright = flash.neurons[index] ?? 0;
      const cell = cells[index];
      if (cell && bright > 0.02)
        list.put(numberOf('flash'), cell.x, cell.y, bright, reach(cell.r * (3 + bright)));
    }
    if (!moment.castrated) {
      const glow = Math.min(0.9, (0.42 * moment.levels.testosteroneSecretion) / SECRETED);
      for (const { x, y, r } of leydig) list.put(numberOf('warmth'), x, y, glow, reach(r * 3.4));
    }
    for (const id of cuttablePathways) {
      const [start] = layout.brakes[id];
      if (!isHeld(id, moment)) list.put(rings[id], start.x, start.y, 1, 1);
    }
  };
}
