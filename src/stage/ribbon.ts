/** Lines that swell, are dashed or cut while the picture lives: flat bands, rounded by their shading, all of a set in one draw call. */
import {
  BufferGeometry,
  Color,
  Float32BufferAttribute,
  Mesh,
  ShaderMaterial,
  type IUniform,
} from 'three';
import type { Point } from '../diagram/geometry';
import type { Kit } from './kit';

/** Lines of one set at most. */
const MOST = 12;

const vertex = /* glsl */ `
attribute vec2 across;
attribute float side, run, which, loose;
uniform float widths[${MOST}];
varying float vSide, vRun, vLoose;
flat varying int vWhich;
void main() {
  int line = int(which + 0.5);
  float wide = widths[line] * 0.5;
  if (loose > 0.5) wide = max(wide, 1.1);
  vSide = side * (wide + 1.5);
  vRun = run;
  vLoose = loose;
  vWhich = line;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position.xy + across * vSide, position.z, 1.0);
}`;

const fragment = /* glsl */ `
uniform float widths[${MOST}];
uniform vec3 inks[${MOST}];
uniform vec4 spans[${MOST}]; // from, to, cut from, cut to
uniform vec3 dashes[${MOST}]; // on, off, double
uniform vec3 veil;
uniform float fog, outline, isCut[${MOST}];
varying float vSide, vRun, vLoose;
flat varying int vWhich;
void main() {
  float wide = widths[vWhich] * 0.5;
  vec4 span = spans[vWhich];
  vec3 dash = dashes[vWhich];
  float soft = max(fwidth(vSide), 0.001) * 0.75;
  float off = abs(vSide) - wide;
  float faint = 1.0;
  if (vLoose > 0.5) {
    if (isCut[vWhich] < 0.5) discard;
    off = abs(vSide) - max(wide, 1.1);
    faint = vLoose > 1.5 ? 0.45 : 1.0;
  } else {
    if (vRun < span.x || vRun > span.y) discard;
    if (isCut[vWhich] > 0.5) {
      if (vRun > span.z && vRun < span.w) discard;
      if (vRun >= span.w) faint = 0.45;
    }
  }
  if (dash.y > 0.0) {
    float at = mod(vRun, dash.x + dash.y);
    off = max(off, max(-at, at - dash.x) + soft);
  }
  if (dash.z > 0.5) off = max(off, wide * 0.4 - abs(vSide));
  float alpha = 1.0 - smoothstep(-soft, soft, outline > 0.0 ? abs(off - outline) - outline : off);
  if (alpha < 0.004) discard;
  float slope = clamp(vSide / max(wide, 0.001), -1.0, 1.0);
  vec3 ink = inks[vWhich];
  float light = outline > 0.0 ? 0.0 : -slope * 0.22;
  ink = light > 0.0 ? mix(ink, vec3(1.0), light) : ink * (1.0 + light);
  gl_FragColor = vec4(mix(ink, veil, fog), alpha * faint);
}`;

/** A line of a set. */
export interface Line {
  readonly points: readonly Point[];
  readonly which: number;
  /** A loose end, seen only while its line is cut; 2 is the fainter one. */
  readonly loose?: 0 | 1 | 2;
}

/** What can change about each line. */
export interface Ribbons {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  readonly widths: Float32Array;
  readonly inks: Color[];
  /** From, to, cut from, cut to: by length along the line. */
  readonly spans: Float32Array;
  /** On, off, whether it is drawn double. */
  readonly dashes: Float32Array;
  readonly isCut: Float32Array;
  readonly lengths: readonly number[];
}

/** The lengths gone at each point. */
export function runOf(points: readonly Point[]): number[] {
  let gone = 0;
  return points.map(({ x, y }, index) => {
    const before = points[index - 1];
    if (before) gone += Math.hypot(x - before.x, y - before.y);
    return gone;
  });
}

function band(lines: readonly Line[], z: number): BufferGeometry {
  const position: number[] = [];
  const across: number[] = [];
  const rest: Record<'side' | 'run' | 'which' | 'loose', number[]> = {
    side: [],
    run: [],
    which: [],
    loose: [],
  };
  const faces: number[] = [];
  for (const { points, which, loose = 0 } of lines) {
    const gone = runOf(points);
    points.forEach((here, index) => {
      const [before, after] = [points[index - 1] ?? here, points[index + 1] ?? here];
      const [dx, dy] = [after.x - before.x, after.y - before.y];
      const size = Math.hypot(dx, dy) || 1;
      const first = position.length / 3;
      for (const side of [-1, 1]) {
        position.push(here.x, here.y, z);
        across.push(-dy / size, dx / size);
        rest.side.push(side);
        rest.run.push(gone[index] ?? 0);
        rest.which.push(which);
        rest.loose.push(loose);
      }
      if (index + 1 < points.length)
        faces.push(first, first + 1, first + 2, first + 1, first + 3, first + 2);
    });
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('across', new Float32BufferAttribute(across, 2));
  for (const [name, values] of Object.entries(rest))
    geometry.setAttribute(name, new Float32BufferAttribute(values, 1));
  geometry.setIndex(faces);
  return geometry;
}

/** Makes a set of lines; with an outline, only the edge around each is drawn, so wide. */
export function ribbons(kit: Kit, lines: readonly Line[], outline = 0, z = 0): Ribbons {
  const { disposer, inks, fog } = kit;
  const ink = inks.of('twin');
  const set = {
    widths: new Float32Array(MOST).fill(1.5),
    inks: Array.from({ length: MOST }, () => ink),
    spans: Float32Array.from({ length: 4 * MOST }, (_, at) => (at % 4 === 1 ? 1e6 : 0)),
    dashes: new Float32Array(3 * MOST),
    isCut: new Float32Array(MOST),
  };
  const uniforms: Record<string, IUniform> = {
    veil: { value: inks.of('ground') },
    fog,
    outline: { value: outline / 2 },
  };
  for (const [name, value] of Object.entries(set)) uniforms[name] = { value };
  const material = new ShaderMaterial({
    vertexShader: vertex,
    fragmentShader: fragment,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    side: 2,
    uniforms,
  });
  const mesh = new Mesh(disposer.own(band(lines, z)), disposer.own(material));
  mesh.frustumCulled = false;
  const lengths: number[] = [];
  for (const { points, which, loose } of lines)
    if (!loose) lengths[which] = runOf(points).at(-1) ?? 0;
  return { mesh, ...set, lengths };
}
