/** The shapes of grains as signed distances, in the wide plate's unit: the same silhouettes as the schematic's marks. */

/** Shader code, where kinds have names: `shape(kind, place)` is how far a place lies outside a kind's shape, negative inside. */
export const grainShapes = /* glsl */ `
float disc(vec2 p, float r) { return length(p) - r; }
float hexagon(vec2 p, float r) {
  p = abs(p);
  return max(dot(p, vec2(0.5, 0.8660254)), p.x) - r * 0.8660254;
}
float segment(vec2 p, vec2 a, vec2 b) {
  vec2 pa = p - a, ba = b - a;
  return length(pa - ba * clamp(dot(pa, ba) / dot(ba, ba), 0.0, 1.0));
}
float wedge(vec2 p) {
  p.y = abs(p.y);
  float front = dot(p - vec2(5.0, 0.0), vec2(0.47, 0.8827));
  float back = -4.2 - p.x + 1.6 * (1.0 - p.y * p.y / 24.0);
  return max(front, back);
}
float swimmer(vec2 p) {
  float head = length(vec2(p.x * 0.8, p.y)) - 1.7;
  float t = clamp((-p.x - 1.0) / 7.0, 0.0, 1.0);
  float tail = abs(p.y - sin(t * 9.0) * 1.1 * t) - 0.55 * (1.0 - 0.6 * t);
  return min(head, max(tail, max(-8.2 - p.x, p.x + 0.8)));
}
float shape(int kind, vec2 p) {
  if (kind == GnRH) return disc(p, 2.1);
  if (kind == LH) return disc(p, 3.6);
  if (kind == FSH) return min(disc(p - vec2(2.4, 0.0), 2.45), disc(p + vec2(2.4, 0.0), 2.45));
  if (kind == testosterone) return hexagon(p, 4.6);
  if (kind == estradiol) return min(hexagon(p, 2.9), abs(length(p) - 5.0) - 0.75);
  if (kind == inhibinB) return (abs(p.x) + abs(p.y) - 5.0) * 0.7071;
  if (kind == drug) return wedge(p);
  if (kind == spermatogonium) return disc(p, 2.1);
  if (kind == spermatocyte) return disc(p, 2.4);
  if (kind == spermatid) return disc(p, 1.5);
  if (kind == sperm) return swimmer(p);
  return abs(length(p) - 4.2) - 1.0;
}`;
