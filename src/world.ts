/** What the session needs of the world around it, so that a test can be the world. */
import { connectWorker, type Connect } from './engine';
import { browserFrames, type Frames } from './heartbeat';
import { browserBar, type Bar } from './rim/address';
import { browserDevice, type Device } from './state/settings.svelte';

export interface World {
  readonly device: Device;
  readonly frames: Frames;
  readonly bar: Bar;
  readonly connect: Connect;
  /** Milliseconds. */
  now(): number;
}

/** The browser that the page is open in. */
export const browserWorld = (): World => ({
  device: browserDevice(),
  frames: browserFrames,
  bar: browserBar,
  connect: connectWorker,
  now: () => performance.now(),
});
