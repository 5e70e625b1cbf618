/** Whether a device is to be offered the stage at all: measured on a small canvas, before anything large is fetched for it. */
import { Card } from './card';

/** Side of the canvas, px, and how often it is filled: about what a picture of the loop asks for. */
const SIDE = 512;
const PASSES = 8;
/** The quickest of so many trials counts: the first pays for the card's waking. */
const TRIALS = 4;
/** Longer than this, ms, and the processor is doing the card's work. */
const BEARABLE = 12;
const PATIENCE = 400;

const vertex = `#version 300 es
void main() { gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0); }`;
const fragment = `#version 300 es
precision highp float;
out vec4 colour;
void main() {
  vec3 n = normalize(vec3(fract(gl_FragCoord.xy * 0.01) - 0.5, 1.0));
  colour = vec4(mix(vec3(0.1), n, pow(n.z, 2.2)), 0.5);
}`;

/** A reader who has chosen a palette of his own, or to save data, keeps the drawing, which follows him. */
function isWilling(): boolean {
  const thrifty = 'connection' in navigator && Object(navigator.connection).saveData === true;
  return !thrifty && !matchMedia('(forced-colors: active)').matches;
}

function fillingProgram(gl: WebGL2RenderingContext): boolean {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) return false;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  return true;
}

/** What it costs the device to fill a picture, ms; Infinity where it has no WebGL. */
export async function fillCost(): Promise<number> {
  const gl = new OffscreenCanvas(SIDE, SIDE).getContext('webgl2', {
    failIfMajorPerformanceCaveat: true,
  });
  if (!gl || !fillingProgram(gl)) return Infinity;
  const card = new Card(gl, () => performance.now());
  let least = Infinity;
  for (let trial = 0; trial < TRIALS && least > BEARABLE; trial += 1) {
    for (let pass = 0; pass < PASSES; pass += 1) gl.drawArrays(gl.TRIANGLES, 0, 3);
    card.handedOver();
    least = Math.min(least, await card.done(PATIENCE));
  }
  gl.getExtension('WEBGL_lose_context')?.loseContext(); // browsers allow a page only so many
  return least;
}

/** Whether the stage is to be brought up: as asked for, else as the device is able. */
export async function isAble(asked: 'stage' | 'schematic' | undefined): Promise<boolean> {
  if (asked) return asked === 'stage';
  return isWilling() && (await fillCost()) <= BEARABLE;
}
