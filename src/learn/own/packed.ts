/** A lesson on its way: as a file, and compressed into an address. */
import type { Parsed } from '../../../workers/contract/reading';
import { own as words } from '../../lang/own';
import { encode } from '../../rim/link/encode';
import type { Scene } from '../lesson';
import { readWhole } from './missing';
import { FORMAT, type OwnLesson } from './own-lesson';

/** What stands before a lesson in an address, behind `#`; the page leaves an address alone that begins so. */
export const HEAD = '#l=';
/** The form of what follows: JSON, deflated, in base64 for addresses. */
const FORM = '1.';
/** Nothing larger is unpacked, bytes: a few letters could swell to gigabytes. */
const LARGEST = 400_000;

type Squeeze = CompressionStream | DecompressionStream;

async function through(bytes: Uint8Array<ArrayBuffer>, squeeze: Squeeze): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(squeeze).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > LARGEST) {
      void reader.cancel();
      throw new RangeError('too large');
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const lettersOf = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** As a file holds it, to be read also by people. */
export const written = (lesson: OwnLesson): string =>
  `${JSON.stringify({ gonadostatLesson: FORMAT, ...lesson }, null, 2)}\n`;

/** A scene as short text. */
const short = ({ scenario, day, tempo }: Scene): string =>
  encode(scenario, { day, tempo, playing: true });

/** What stands behind the head in an address. */
export async function packed(lesson: OwnLesson): Promise<string> {
  const steps = lesson.steps.map(({ scene, opens, ...step }) => ({
    ...step,
    scene: short(scene),
    ...(opens && { opens: short(opens) }),
  }));
  const text = JSON.stringify({ gonadostatLesson: FORMAT, ...lesson, steps });
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  return FORM + lettersOf(bytes);
}

/** Reads what stands behind the head in an address; never throws. */
export async function unpacked(text: string): Promise<Parsed<OwnLesson>> {
  const refuse = (message: string) => ({ ok: false, error: { field: '', message } }) as const;
  if (!text.startsWith(FORM)) return refuse(words.refused.noLink);
  let plain: unknown;
  try {
    const bytes = bytesOf(text.slice(FORM.length));
    const letters = await through(bytes, new DecompressionStream('deflate-raw'));
    plain = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(letters));
  } catch {
    return refuse(words.refused.noLink);
  }
  return readWhole(plain);
}
