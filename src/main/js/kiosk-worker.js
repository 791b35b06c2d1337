// Keeps kiosks and counters alive while the server is away: what cannot be fetched is answered with what was kept. A
// screen of the kiosk, or the desk of a counter, then becomes its offline screen, in the same language.

const KEPT = 'kiosk';
const SCREEN = /^((?:\/[a-z]{2})?\/(?:kiosk\/[^/]+|staff\/counter\/[^/]+\/[^/]+))(\/|$)/;
const PATIENCE_MS = 5000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(keep(event.data.keep)));

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const screen = SCREEN.exec(url.pathname);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin || /\.wav$|\/live$/.test(url.pathname) || isAsked(event.request, url)) {
    return;
  }
  if (screen) {
    event.respondWith(fetched(event.request).catch(() => kept(`${screen[1]}/offline`)));
  } else if (['style', 'image', 'font', 'script'].includes(event.request.destination)) {
    event.respondWith(fetch(event.request).catch(() => kept(url.pathname)));
  }
});

/**
 * A script that asks for the offline screen wants the server itself; so does a desk that refreshes itself: it keeps what
 * was typed, and says that the line is gone.
 */
function isAsked(request, url) {
  return request.mode !== 'navigate' && (url.pathname.endsWith('/offline') || url.pathname.includes('/staff/counter/'));
}

/** A server that fails, or does not answer soon, is as good as away. */
async function fetched(request) {
  const answer = await Promise.race([fetch(request), late()]);
  if (answer.status >= 500) {
    throw new Error(String(answer.status));
  }
  return answer;
}

function late() {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('late')), PATIENCE_MS);
  });
}

async function kept(path) {
  return await caches.match(path, { ignoreSearch: true, ignoreVary: true }) ?? Response.error();
}

async function keep(addresses) {
  const cache = await caches.open(KEPT);
  await Promise.all(addresses.map(async (address) => {
    const answer = await fetch(address, { cache: 'no-cache' });
    if (answer.ok) {
      await cache.put(new URL(address, self.location).pathname, answer);
    }
  }));
}
