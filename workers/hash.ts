/** A run's fingerprint: equal exactly where two machines computed the same bits, up to one chance in 2⁶⁴. */
import { channelIds } from './contract/channels';
import type { Segment } from './contract/trajectory';

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
/** A second basis, for a second and independent half. */
const OTHER_BASIS = 0x6b43a9b5;

/** FNV-1a over the four bytes of each word, lowest first whatever the machine's own order. */
function fold(hash: number, words: Uint32Array): number {
  let h = hash;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    h = Math.imul(h ^ (word & 0xff), PRIME);
    h = Math.imul(h ^ ((word >>> 8) & 0xff), PRIME);
    h = Math.imul(h ^ ((word >>> 16) & 0xff), PRIME);
    h = Math.imul(h ^ (word >>> 24), PRIME);
  }
  return h;
}

const wordsOf = (series: Float32Array | Float64Array): Uint32Array =>
  new Uint32Array(series.buffer, series.byteOffset, series.byteLength / 4);

/**
 * Sixteen hexadecimal digits over every value of every channel and every pulse of a run.
 * Each channel is folded by itself, so that the same run cut into other segments has the same fingerprint.
 */
export function hashOf(segments: Iterable<Segment>): string {
  const halves = [BASIS, OTHER_BASIS].map((basis) => ({
    channels: new Int32Array(channelIds.length + 1).fill(basis),
    basis,
  }));
  for (const { values, pulses } of segments) {
    const streams = [...channelIds.map((id) => wordsOf(values[id])), wordsOf(pulses)];
    for (const { channels } of halves) {
      streams.forEach((words, at) => (channels[at] = fold(channels[at] ?? 0, words)));
    }
  }
  return halves
    .map(({ channels, basis }) => fold(basis, new Uint32Array(channels.buffer)) >>> 0)
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
}
