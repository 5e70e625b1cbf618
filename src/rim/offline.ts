/** Makes the page work without a network from its next visit on. */

/** Whether the page stands where a copy of it can be kept: built, served safely, and not inside another page. */
const canBeKept = (): boolean =>
  import.meta.env.PROD &&
  import.meta.env.MODE !== 'single' &&
  'serviceWorker' in navigator &&
  isSecureContext &&
  window.parent === window;

/** A page that is left open asks for a new version when it is looked at again, at most so often, ms. */
const AGAIN = 3_600_000;

/** The files of all versions that are kept, by the names of their stores. */
const stores = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith('gonadostat '));

/** Whether this very page is among the files of a store: its script bears its version in its name. */
async function holdsThisPage(store: string): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (!script) return true;
  return (await (await caches.open(store)).match(script.src)) !== undefined;
}

/** Tells once when a version has been fetched that is newer than the page. */
async function hearOfNew(registration: ServiceWorkerRegistration, tell: () => void): Promise<void> {
  const before = await stores();
  const look = async (): Promise<void> => {
    for (const store of await stores()) {
      // the page itself may be the new version, of which the copy comes last
      if (!before.includes(store) && !(await holdsThisPage(store))) tell();
    }
  };
  const follow = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') void look();
    });
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}

/** Keeps the page, and lets it be installed; tells when a newer version has been fetched. Returns how not to. */
export function keepOffline(tellOfNew: () => void): () => void {
  if (!canBeKept()) return () => undefined;
  let asked = Date.now();
  let registration: ServiceWorkerRegistration | undefined;
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = 'manifest.webmanifest';
  document.head.append(manifest);
  navigator.serviceWorker
    .register(new URL('sw.js', document.baseURI))
    .then((given) => hearOfNew((registration = given), tellOfNew))
    // a browser may refuse (a private window, a full disk): the page works with a network only
    .catch(() => undefined);
  const lookAgain = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < AGAIN) return;
    asked = Date.now();
    registration?.update().catch(() => undefined); // no network: another time
  };
  document.addEventListener('visibilitychange', lookAgain);
  return () => document.removeEventListener('visibilitychange', lookAgain);
}
