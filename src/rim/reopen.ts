/** Opens the page anew, in another language and at the same scene. */
import { KEY } from '../lang/language';

/** Where a page is to be opened: the same address in another language, kept on this device or, where that is forbidden, in the address. */
export function addressIn(code: string, page: string, scene: string, isKept: boolean): URL {
  const url = new URL(page);
  if (isKept) url.searchParams.delete('lang');
  else url.searchParams.set('lang', code);
  url.hash = `s=${scene}`;
  return url;
}

function keep(code: string): boolean {
  try {
    localStorage.setItem(KEY, code);
    return true;
  } catch {
    return false;
  }
}

/** Opens the page at a scene, in a language. */
export function reopenIn(code: string, scene: string): void {
  const url = addressIn(code, location.href, scene, keep(code));
  // an address that differs only behind its # opens nothing by itself
  if (url.search !== location.search) return location.replace(url);
  history.replaceState(history.state, '', url.hash);
  location.reload();
}
