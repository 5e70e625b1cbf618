/** Particles as instances of one square, each drawn as its shape by distance: one draw call for all of them, sharp at any size. */
import {
  CustomBlending,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Float32BufferAttribute,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  type Color,
} from 'three';
import { grainKinds, kindNames, type GrainKind } from './grain-kinds';
import { grainShapes } from './grain-shapes';
import type { InkId } from './inks';
import type { Kit } from './kit';

/** What a list of grains is made of; the particles of the diagram are one. */
export interface Grains {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly alpha: Float32Array;
  readonly turn: Float32Array;
  /** How much larger than usual; 1 for all where there is none. */
  readonly size?: Float32Array;
}

const tints: Readonly<Record<GrainKind, InkId>> = {
  GnRH: 'GnRH',
  LH: 'LH',
  FSH: 'FSH',
  testosterone: 'testosterone',
  estradiol: 'estradiol',
  inhibinB: 'inhibinB',
  drug: 'drug',
  spermatogonium: 'germOuter',
  spermatocyte: 'germMiddle',
  spermatid: 'germInner',
  sperm: 'sperm',
  flash: 'flash',
  warmth: 'testosterone',
  ringE: 'estradiol',
  ringT: 'testosterone',
  ringB: 'inhibinB',
};

const vertex = /* glsl */ `
${kindNames}
attribute float kind, px, py, alpha, turn;
#ifdef SIZED
attribute float size;
#endif
uniform float grain;
varying vec2 vPlace;
varying float vAlpha, vKind;
void main() {
  float s = sin(turn), c = cos(turn);
  float own = grain;
  #ifdef SIZED
  own *= size;
  #endif
  int which = int(kind + 0.5);
  float reach = which == flash || which == warmth ? 8.0 : 9.6;
  vPlace = position.xy * reach;
  vec2 turned = vec2(c * vPlace.x - s * vPlace.y, s * vPlace.x + c * vPlace.y);
  vAlpha = alpha;
  vKind = kind;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(vec2(px, py) + turned * own, 0.0, 1.0);
}`;

const fragment = /* glsl */ `
${kindNames}
uniform vec3 inks[${grainKinds.length}];
uniform vec3 halo, veil;
uniform float fog, additive;
varying vec2 vPlace;
varying float vAlpha, vKind;
${grainShapes}
void main() {
  int kind = int(vKind + 0.5);
  vec3 ink = inks[kind];
  if (kind == flash || kind == warmth) {
    float r = length(vPlace) / 8.0;
    float glow = pow(max(0.0, 1.0 - r), 2.0) * vAlpha * (1.0 - fog);
    gl_FragColor = vec4(ink * glow, glow * (1.0 - additive));
    return;
  }
  float d = shape(kind, vPlace);
  float soft = fwidth(vPlace.x) + fwidth(vPlace.y);
  soft = max(soft * 0.6, 0.001);
  float inside = 1.0 - smoothstep(-soft, soft, d);
  float around = 1.0 - smoothstep(-soft, soft, d - 0.95);
  if (around < 0.004) discard;
  float light = clamp(dot(vPlace, vec2(-0.09, -0.11)), -0.5, 0.5);
  vec3 lit = ink + (light > 0.0 ? (vec3(1.0) - ink) * light * 0.55 : ink * light * 0.5);
  // on a dark ground estradiol's ring is filled with its own light: without red it would be as dark as what it lies on
  bool pale = kind == estradiol && additive > 0.5 && length(vPlace) < 5.0;
  vec3 colour = mix(mix(pale ? mix(ink, vec3(1.0), 0.55) : halo, lit, inside), veil, fog);
  float alpha = mix(around * 0.72, 1.0, inside) * vAlpha;
  gl_FragColor = vec4(colour * alpha, alpha);
}`;

/** A mesh that shows a list of grains, and how to tell it that the list has changed. */
export interface GrainMesh {
  readonly mesh: Mesh;
  /** Sends what has changed to the graphics card. */
  refresh(): void;
  readonly grain: { value: number };
}

/** Makes grains visible; the list's arrays are the buffers themselves, nothing is copied in between. */
export function grainMesh(list: Grains, { inks, fog, additive, disposer }: Kit): GrainMesh {
  const geometry = disposer.own(new InstancedBufferGeometry());
  geometry.setAttribute(
    'position',
    new Float32BufferAttribute([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0], 3),
  );
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const places: Record<string, Float32Array> = { px: list.x, py: list.y };
  if (list.size) places['size'] = list.size;
  const buffers = [
    ...Object.entries({ ...places, alpha: list.alpha, turn: list.turn }).map(
      ([name, values]) => [name, new InstancedBufferAttribute(values, 1)] as const,
    ),
    ['kind', new InstancedBufferAttribute(list.kind, 1)] as const,
  ].map(([name, buffer]) => {
    buffer.setUsage(DynamicDrawUsage);
    geometry.setAttribute(name, buffer);
    const range = { start: 0, count: 0 };
    buffer.updateRanges.push(range);
    // three would empty the list after each frame, and a new one would have to be made for the next
    buffer.clearUpdateRanges = () => undefined;
    return { buffer, range };
  });
  const grain = { value: 1 };
  const material = disposer.own(
    new ShaderMaterial({
      vertexShader: vertex,
      fragmentShader: fragment,
      transparent: true,
      depthTest: false,
      depthWrite: false,
      side: 2,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
      defines: { ...(list.size && { SIZED: '' }) },
      uniforms: {
        inks: { value: grainKinds.map((kind): Color => inks.of(tints[kind])) },
        halo: { value: inks.of('halo') },
        veil: { value: inks.of('ground') },
        grain,
        fog,
        additive,
      },
    }),
  );
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  return {
    mesh,
    grain,
    refresh() {
      const { count } = list;
      geometry.instanceCount = count;
      mesh.visible = count > 0;
      for (const { buffer, range } of buffers) {
        range.count = count;
        buffer.needsUpdate = true;
      }
    },
  };
}
