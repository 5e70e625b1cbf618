/** The stage: draws the living loop with three.js as a pure function of a sample and the seconds on the screen. */
import { ColorManagement, LinearSRGBColorSpace, WebGLRenderer } from 'three';
import type { Trajectory } from '../../workers/contract/trajectory';
import type { Moment } from '../diagram/moment';
import type { Layout } from '../diagram/plate';
import type { Tempo } from '../diagram/quanta';
import { builders } from './close/builders';
import { closeScene } from './close/scene';
import { closePlate } from './close/frame';
import { lookAt, type CloseId } from './close/views';
import { Frame, type Look } from './frame';
import { Inks } from './inks';
import { overview, overviewInTurns, type View } from './overview';

// colours are the palette's own, mixed as they are written
ColorManagement.enabled = false;

/** What is to be drawn. */
export interface Sample {
  readonly moment: Moment;
  readonly trajectory: Trajectory;
  readonly tempo: Tempo;
  /** Reduced motion: amounts follow the day, places do not. */
  readonly still: boolean;
  /** The organ that is looked at closely, if any, and how far the look has come to it, 0 to 1. */
  readonly near: CloseId | null;
  readonly glide: number;
}

/** What the card was asked to do for the last frame. */
export interface Effort {
  readonly calls: number;
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
}

const WHOLE: Look = { x: 0, y: 0, zoom: 1 };
/** A close view comes out of the fog from somewhat further off. */
const OFF = 0.7;

/** Slow at both ends. */
const eased = (share: number): number => share * share * (3 - 2 * share);

/** Draws on a canvas until it is disposed of. Throws where there is no WebGL. */
export function createStage(canvas: HTMLCanvasElement) {
  const renderer = new WebGLRenderer({
    canvas,
    antialias: true,
    alpha: false,
    stencil: false,
    powerPreference: 'low-power',
  });
  renderer.outputColorSpace = LinearSRGBColorSpace;
  renderer.autoClear = false;
  renderer.info.autoReset = false;
  const inks = new Inks();
  const additive = { value: 1 };
  const frame = new Frame();
  let layout: Layout | null = null;
  let whole: View | null = null;
  let close = closePlate(1, 1);
  let far = WHOLE;
  const closes = new Map<CloseId, View>();
  const clock = { tempo: 'pulses' as Tempo, day: 0, seconds: 0, still: false };
  /** Told again after a lost context, with which three forgets it. */
  const layGround = (): void => renderer.setClearColor(inks.of('ground'), 1);
  layGround();
  canvas.addEventListener('webglcontextrestored', layGround);

  /** Built when first looked at. */
  function closeTo(id: CloseId): View {
    const view = closes.get(id) ?? closeScene(builders[id], inks, additive);
    closes.set(id, view);
    return view;
  }

  return {
    /** The browser's own handle on the card. */
    gl: renderer.getContext(),

    /** Builds a plate, without keeping the page waiting. */
    async prepare(plate: Layout): Promise<void> {
      whole = await overviewInTurns(plate, inks, additive);
      layout = plate;
    },

    /** Lays a plate into a box, px, at so many pixels for each. */
    resize(plate: Layout, width: number, height: number, ratio: number): void {
      renderer.setPixelRatio(ratio);
      renderer.setSize(width, height, false);
      frame.fit(width, height);
      close = closePlate(width, height);
      far = { x: close.width / 2, y: close.top + close.height / 2, zoom: OFF };
      if (layout === plate) return;
      layout = plate;
      whole?.dispose();
      whole = overview(plate, inks, additive);
    },

    /** Puts a theme on. */
    wear(dark: boolean): void {
      inks.wear(dark);
      additive.value = dark ? 1 : 0;
      layGround();
    },

    /** Has everything made ready by the card, without keeping the page waiting. */
    async ready(): Promise<void> {
      if (!layout || !whole) return;
      frame.aim(layout, WHOLE, 0);
      const aside = renderer.extensions.has('KHR_parallel_shader_compile');
      if (aside) await renderer.compileAsync(whole.scene, frame.camera);
      else renderer.compile(whole.scene, frame.camera);
    },

    /** Draws a moment at an instant of the screen; of nothing else does the picture depend. */
    draw(sample: Sample, seconds: number): void {
      if (!layout || !whole) return;
      const { moment, trajectory, tempo, still, near, glide } = sample;
      clock.tempo = tempo;
      clock.day = moment.day;
      clock.seconds = seconds;
      clock.still = still;
      renderer.info.reset();
      renderer.clear();
      // first towards the organ and into the fog, then out of it before the cells
      const isClose = near !== null && glide >= 0.5;
      const view = isClose ? closeTo(near) : whole;
      const share = isClose ? eased(2 - 2 * glide) : near ? eased(2 * glide) : 0;
      view.fog.value = share;
      view.place(moment, trajectory, clock);
      if (isClose) frame.aim(close, far, share);
      else frame.aim(layout, near ? lookAt(layout, near) : WHOLE, share);
      renderer.render(view.scene, frame.camera);
    },

    effort(): Effort {
      const { render, memory, programs } = renderer.info;
      return { calls: render.calls, ...memory, programs: programs?.length ?? 0 };
    },

    dispose(): void {
      canvas.removeEventListener('webglcontextrestored', layGround);
      whole?.dispose();
      whole = null;
      for (const view of closes.values()) view.dispose();
      closes.clear();
      renderer.dispose();
      renderer.forceContextLoss(); // browsers allow a page only so many
    },
  };
}

/** A stage in use. */
export type Stage = ReturnType<typeof createStage>;
