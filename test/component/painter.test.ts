/** The painter of particles, on a real canvas. */
import { expect, it } from 'vitest';
import { darkness } from '../../src/diagram/bursts';
import { landscape } from '../../src/diagram/landscape';
import { Particles } from '../../src/diagram/particles';
import { Painter } from '../../src/schematic/painter';

it('waits for a box with room in it', () => {
  const painter = new Painter(document.createElement('canvas'));
  expect(() => painter.fit(landscape, 0, 540)).not.toThrow();
  expect(() => painter.fit(landscape, 760, 0)).not.toThrow();
  expect(() => painter.fit(landscape, 760, 540)).not.toThrow();
});

it('shows what stands where it would have drawn it, faint or pointing, until it is inked anew', () => {
  const cells = new Particles();
  cells.put('spermatogonium', 300.3, 401.7);
  cells.put('spermatid', 340, 420, 0.5);
  cells.put('sperm', 320, 410, 1, 0.7);
  const none = new Particles();
  const pixels = (draw: (painter: Painter) => void): string => {
    const canvas = document.createElement('canvas');
    const painter = new Painter(canvas);
    painter.fit(landscape, 760, 540);
    draw(painter);
    return canvas.toDataURL();
  };
  const nothing = pixels((painter) => painter.draw(none, darkness()));
  const moving = pixels((painter) => painter.draw(cells, darkness()));
  const standing = pixels((painter) => {
    painter.stand(cells);
    painter.draw(none, darkness());
  });
  const gone = pixels((painter) => {
    painter.stand(cells);
    painter.stand(none);
    painter.draw(none, darkness());
  });
  expect(moving).not.toBe(nothing);
  expect(standing).toBe(moving);
  expect(gone).toBe(nothing);
});
