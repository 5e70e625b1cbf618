/** A curve as tones: pitch is level. */

/** The lowest and highest tone, Hz: two octaves that any loudspeaker has. */
const LOW = 220;
const OCTAVES = 2;

/** The tone of each level, Hz, equal steps of pitch for equal steps of level; 0 where there is no level. */
export function tonesOf(levels: readonly (number | null)[]): Float32Array {
  const known = levels.filter((level) => level !== null);
  const least = Math.min(...known);
  const most = Math.max(...known);
  const reach = most - least || 1;
  return Float32Array.from(levels, (level) =>
    level === null ? 0 : LOW * 2 ** ((OCTAVES * (level - least)) / reach),
  );
}
