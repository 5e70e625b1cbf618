/** The stage's one surface: matte, shaded in a soft step from light to deep, with a rim of light on its edge. */
import { BackSide, DoubleSide, FrontSide, ShaderMaterial, type Color, type Side } from 'three';
import type { InkId, Inks } from './inks';

const vertex = /* glsl */ `
varying vec3 vNormal;
#ifdef TONED
attribute float tone;
varying float vTone;
#endif
void main() {
  vec4 place = vec4(position, 1.0);
  vec3 facing = normal;
  #ifdef USE_INSTANCING
  place = instanceMatrix * place;
  facing = mat3(instanceMatrix) * facing;
  #endif
  #ifdef TONED
  vTone = tone;
  #endif
  vNormal = normalize(normalMatrix * facing);
  gl_Position = projectionMatrix * modelViewMatrix * place;
}`;

const fragment = /* glsl */ `
uniform vec3 base, deep, rim, veil;
uniform vec4 shape; // rim's strength, its sharpness, opacity, glow
uniform float fog;
varying vec3 vNormal;
#ifdef TONED
varying float vTone;
uniform vec3 tones[5];
#endif
void main() {
  vec3 n = normalize(vNormal);
  if (!gl_FrontFacing) n = -n;
  float light = dot(n, vec3(-0.46, 0.62, 0.635)) * 0.5 + 0.5;
  #ifdef TONED
  vec3 own = vTone < 0.5 ? tones[0] : vTone < 1.5 ? tones[1] : vTone < 2.5 ? tones[2] : vTone < 3.5 ? tones[3] : tones[4];
  vec3 colour = mix(mix(deep, own, 0.35), own, smoothstep(0.2, 0.82, light));
  #else
  vec3 colour = mix(deep, base, smoothstep(0.2, 0.82, light));
  #endif
  float edge = pow(1.0 - clamp(n.z, 0.0, 1.0), shape.y);
  colour = mix(colour, rim, edge * shape.x * smoothstep(0.3, 0.95, light));
  colour = mix(colour, rim, shape.w);
  float alpha = shape.z;
  #ifdef GLASS
  alpha *= edge * (0.25 + 0.75 * smoothstep(0.35, 0.9, light));
  #endif
  gl_FragColor = vec4(mix(colour, veil, fog), alpha);
}`;

interface Look {
  readonly base: InkId;
  readonly deep: InkId;
  readonly rim: InkId;
  /** How strong the rim is, 0 to 1, and how narrow. */
  readonly strength?: number;
  readonly sharpness?: number;
  readonly opacity?: number;
  /** Which side is seen: the inside shows a hollow. */
  readonly side?: 'front' | 'inside' | 'both';
  /** Only its edges are seen. */
  readonly glass?: boolean;
  /** Colours for geometry whose vertices carry a tone. */
  readonly tones?: readonly InkId[];
}

const sides: Readonly<Record<NonNullable<Look['side']>, Side>> = {
  front: FrontSide,
  inside: BackSide,
  both: DoubleSide,
};

/** What can change from frame to frame. */
export interface Matte extends ShaderMaterial {
  readonly uniforms: {
    readonly shape: { readonly value: [number, number, number, number] };
    readonly fog: { value: number };
  } & Record<string, { value: unknown }>;
}

/** A surface in some colours of the stage; `fog` is shared by all that fade together. */
export function matte(inks: Inks, fog: { value: number }, look: Look): Matte {
  const { strength = 0.55, sharpness = 2.2, opacity = 1, side = 'front', glass, tones } = look;
  const tone = (index: number): Color => inks.of(tones?.[index] ?? look.base);
  return new ShaderMaterial({
    vertexShader: vertex,
    fragmentShader: fragment,
    side: sides[side],
    transparent: opacity < 1 || glass === true,
    depthWrite: opacity >= 1 && !glass,
    defines: { ...(glass && { GLASS: '' }), ...(tones && { TONED: '' }) },
    uniforms: {
      base: { value: inks.of(look.base) },
      deep: { value: inks.of(look.deep) },
      rim: { value: inks.of(look.rim) },
      veil: { value: inks.of('ground') },
      shape: { value: [strength, sharpness, opacity, 0] },
      fog,
      ...(tones && { tones: { value: [0, 1, 2, 3, 4].map(tone) } }),
    },
  }) as unknown as Matte;
}
