/** The picture's frame: how a plate lies in its box, and how the look goes to a part of it and back. */
import { OrthographicCamera } from 'three';

/** Where the look rests: a middle on the plate, and how many times larger than the whole. */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** What is looked at: so wide and high, from the top. */
interface Plate {
  readonly width: number;
  readonly height: number;
  readonly top?: number;
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
  aim({ width, height, top = 0 }: Plate, look: Look, share: number): void {
    const whole = Math.min(this.width / width, this.height / height);
    const zoom = look.zoom ** share;
    const scale = whole * zoom;
    // the place that is looked at stands still while everything grows around it
    const way = look.zoom === 1 ? share : (1 - 1 / zoom) / (1 - 1 / look.zoom);
    const [middleX, middleY] = [width / 2, top + height / 2];
    const x = middleX + (look.x - middleX) * way;
    const y = middleY + (look.y - middleY) * way;
    const { camera } = this;
    camera.left = x - this.width / scale / 2;
    camera.right = x + this.width / scale / 2;
    camera.top = -y + this.height / scale / 2;
    camera.bottom = -y - this.height / scale / 2;
    camera.updateProjectionMatrix();
  }
}
