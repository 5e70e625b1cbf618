/** An SVG file as a PNG. */
import type { Picture } from '../rim/page-of-paper';

/** Dots to a unit: sharp on paper and on any screen. */
const SCALE = 2;

/** Draws the file; rejects where the browser cannot. */
export async function rasterOf({ width, height, body }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([body], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * SCALE);
    canvas.height = Math.round(height * SCALE);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('nothing drawn'))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
