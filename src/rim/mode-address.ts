/** The mode in the address: browsing back and forth goes through the modes that were chosen. */
import { modeIds, type ModeId } from './places';

const NAME = 'mode';

/** The mode that the address names; Explore where it names none. */
export function modeInAddress(): ModeId {
  const named = new URLSearchParams(location.search).get(NAME);
  return modeIds.find((mode) => mode === named) ?? 'explore';
}

/** Makes the address name a mode, as a new entry of the browser's history. */
export function writeMode(mode: ModeId): void {
  if (mode === modeInAddress()) return;
  const url = new URL(location.href);
  if (mode === 'explore') url.searchParams.delete(NAME);
  else url.searchParams.set(NAME, mode);
  try {
    history.pushState({ ...history.state, open: undefined }, '', url);
  } catch {
    // a browser may refuse (a sandboxed frame): the page works without
  }
}
