/** The picture's frame: how a plate lies in its box, and how the look goes to a part of it and back. */
import { OrthographicCamera } from 'three';
import type { Layout } from '../diagram/plate';

/** Where the look rests: a middle on the plate, and how many times larger than the whole. */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A camera over a plate that fits it as the drawing's own frame does: whole, in the middle. */
export class Frame {
  readonly camera = new OrthographicCamera(0, 1, 0, 1, -1000, 1000);
  private width = 1;
  private height = 1;

  /** Takes the box's size, px. */
  fit(width: number, height: number): void {
    this.width = width;
    this.height = height;
  }

  /** Looks at a part of the plate; a share of 0 is the whole of it. */
  aim(layout: Layout, look: Look, share: number): void {
    const whole = Math.min(this.width / layout.width, this.height / layout.height);
    const zoom = look.zoom ** share;
    const scale = whole * zoom;
    // the place that is looked at stands still while everything grows around it
    const way = zoom <= 1 || look.zoom === 1 ? share : (1 - 1 / zoom) / (1 - 1 / look.zoom);
    const x = layout.width / 2 + (look.x - layout.width / 2) * way;
    const y = layout.height / 2 + (look.y - layout.height / 2) * way;
    const { camera } = this;
    camera.left = x - this.width / scale / 2;
    camera.right = x + this.width / scale / 2;
    camera.top = -y + this.height / scale / 2;
    camera.bottom = -y - this.height / scale / 2;
    camera.updateProjectionMatrix();
  }
}
