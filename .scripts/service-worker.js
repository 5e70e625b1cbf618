// Keeps the page for when there is no network: a copy of every file of one build. Pages are asked for on the network first, so
// that a new version is met as soon as there is one; files carry their version in their names and are taken from the copy.

const name = `gonadostat ${'%VERSION%'}`;
const files = ['%FILES%'];
const page = new URL('index.html', self.registration.scope).href;
/** One file is one file, whatever its server says of who asked. */
const anyhow = { ignoreVary: true };
/** So long, ms, a page is waited for before the copy is shown. */
const patience = 3000;

self.addEventListener('install', (event) => {
  const fresh = files.map((file) => new Request(file, { cache: 'no-cache' }));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(fresh)));
});

// only when no page of an older version is open any more: until then its own copy stays
self.addEventListener('activate', (event) => {
  const isOld = (key) => key.startsWith('gonadostat ') && key !== name;
  event.waitUntil(
    caches.keys().then((keys) => Promise.all(keys.filter(isOld).map((key) => caches.delete(key)))),
  );
});

/** The page from the network, or in its copy where that is not to be had in time. */
async function pageFor(request) {
  const late = new Promise((_, reject) => setTimeout(reject, patience));
  try {
    const answer = await Promise.race([fetch(request), late]);
    if (answer.ok) return answer;
  } catch {
    // no network, or hardly any
  }
  return (await caches.match(page, anyhow)) ?? fetch(request);
}

/** A file of any version that is kept, else from the network. */
const fileFor = async (request) => (await caches.match(request, anyhow)) ?? fetch(request);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const inside = pathname.startsWith(new URL(self.registration.scope).pathname);
  if (!inside) return;
  event.respondWith(request.mode === 'navigate' ? pageFor(request) : fileFor(request));
});
