/** The painter of particles, on a real canvas. */
import { expect, it } from 'vitest';
import { landscape } from '../../src/diagram/landscape';
import { Painter } from '../../src/schematic/painter';

it('waits for a box with room in it', () => {
  const painter = new Painter(document.createElement('canvas'));
  expect(() => painter.fit(landscape, 0, 540)).not.toThrow();
  expect(() => painter.fit(landscape, 760, 0)).not.toThrow();
  expect(() => painter.fit(landscape, 760, 540)).not.toThrow();
});
