/** Makes the page work without a network from its next visit on. */

/** So long the page is left in peace before its files are fetched once more, to be kept, ms. */
const PEACE = 4000;

/** Whether the page stands where a copy of it can be kept: built, served safely, and not inside another page. */
const canBeKept = (): boolean =>
  import.meta.env.PROD &&
  import.meta.env.MODE !== 'single' &&
  'serviceWorker' in navigator &&
  isSecureContext &&
  window.parent === window;

/** Keeps the page, and lets it be installed; returns how not to. */
export function keepOffline(): () => void {
  if (!canBeKept()) return () => undefined;
  const timer = setTimeout(() => {
    const manifest = document.createElement('link');
    manifest.rel = 'manifest';
    manifest.href = 'manifest.webmanifest';
    document.head.append(manifest);
    // a browser may refuse (a private window, a full disk): the page works with a network only
    navigator.serviceWorker.register(new URL('sw.js', document.baseURI)).catch(() => undefined);
  }, PEACE);
  return () => clearTimeout(timer);
}
