/** The frame of every close view: what is drawn as large as fits between the buttons above it and the words below. */

const WIDTH = 640;
/** What is drawn, in the plate's unit. */
const HIGH = 440;
/** Buttons above, a sentence below, px; below a width there is no room for the sentence. */
const BUTTONS = 44;
const SENTENCE = 44;
/** Below this width, px, there is room for names and one value each. */
export const NARROW = 560;

/** A plate as it lies in a box. */
export interface ClosePlate {
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

/** The plate for a box, px. */
export function closePlate(width: number, height: number): ClosePlate {
  const below = width < NARROW ? 4 : SENTENCE;
  const scale = Math.max(Math.min(width / WIDTH, (height - BUTTONS - below) / HIGH), 1e-3);
  return { width: WIDTH, height: HIGH + (BUTTONS + below) / scale, top: -BUTTONS / scale };
}
