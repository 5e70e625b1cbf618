/** Fog in an organ: a colour that is dense in the middle and gone at the edge, as dense as what it stands for. */
import { Mesh, PlaneGeometry, ShaderMaterial } from 'three';
import type { Oval } from '../diagram/plate';
import type { InkId } from './inks';
import type { Kit } from './kit';

const vertex = /* glsl */ `
varying vec2 vPlace;
void main() {
  vPlace = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;
const fragment = /* glsl */ `
uniform vec3 ink;
uniform float density, fog;
varying vec2 vPlace;
void main() {
  float r = length(vPlace);
  gl_FragColor = vec4(ink, density * (1.0 - smoothstep(0.35, 0.98, r)) * (1.0 - fog));
}`;

/** An oval of fog at a depth, and its density. */
export function haze(kit: Kit, { x, y, rx, ry }: Oval, ink: InkId, z: number) {
  const density = { value: 0 };
  const { disposer, inks, fog } = kit;
  const material = new ShaderMaterial({
    vertexShader: vertex,
    fragmentShader: fragment,
    transparent: true,
    depthWrite: false,
    side: 2,
    uniforms: { ink: { value: inks.of(ink) }, density, fog },
  });
  const mesh = new Mesh(disposer.own(new PlaneGeometry(2, 2)), disposer.own(material));
  mesh.position.set(x, y, z);
  mesh.scale.set(rx, ry, 1);
  return { mesh, density };
}
