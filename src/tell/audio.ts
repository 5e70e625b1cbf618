/** Plays a row of tones from left to right; nothing sounds unless somebody asks. */

/** How long a curve takes, s. */
const SECONDS = 6;
const LOUDNESS = 0.12;
/** A tone comes and goes so softly, s, that it does not click. */
const SOFT = 0.03;

/** Plays tones, Hz, 0 for silence; calls when they are over. Returns how to stop; null where there is no sound. */
export function play(tones: Float32Array, over: () => void): (() => void) | null {
  if (typeof AudioContext === 'undefined' || tones.length < 2) return null;
  const context = new AudioContext();
  const voice = context.createOscillator();
  const gain = context.createGain();
  const side = context.createStereoPanner();
  const begin = context.currentTime + 0.05;
  const first = tones.find((tone) => tone > 0) ?? 440;
  voice.type = 'triangle';
  voice.frequency.setValueCurveAtTime(
    tones.map((tone) => tone || first),
    begin,
    SECONDS,
  );
  gain.gain.setValueAtTime(0, context.currentTime);
  gain.gain.setValueCurveAtTime(
    tones.map((tone) => (tone > 0 ? LOUDNESS : 0)),
    begin,
    SECONDS,
  );
  gain.gain.setTargetAtTime(0, begin + SECONDS, SOFT);
  side.pan.setValueAtTime(-1, begin);
  side.pan.linearRampToValueAtTime(1, begin + SECONDS);
  voice.connect(gain).connect(side).connect(context.destination);
  voice.start(begin);
  voice.stop(begin + SECONDS + 5 * SOFT);
  voice.onended = () => {
    void context.close();
    over();
  };
  return () => voice.stop();
}
