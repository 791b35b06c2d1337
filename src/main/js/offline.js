// The kiosk while the server is away (GUI-12): numbers of its own series, kept here until the server has them, in order
// and once. <button data-offline-step="eid.pickup"> takes one.

const EVERY_MS = 4000;
const KEY = 'balieplein.offline';
const home = document.body.dataset.home;

if (home && 'serviceWorker' in navigator) {
  begin();
}

async function begin() {
  document.addEventListener('click', (event) => {
    const choice = event.target.closest('[data-offline-step]');
    if (choice) {
      take(choice.dataset.offlineStep);
    }
  });
  setInterval(handIn, EVERY_MS);
  try {
    await navigator.serviceWorker.register('/kiosk-worker.js');
    await handIn();
    const worker = (await navigator.serviceWorker.ready).active;
    worker.postMessage({ keep: [...new Set([...screens(), ...looks()])] });
  } catch {
    // no worker: the kiosk shows that the line is gone, as before
  }
}

/** The offline screen in every language the kiosk speaks. */
function screens() {
  return [...document.querySelectorAll('footer a[hreflang]')].map((link) => `${new URL(link.href).pathname.replace(/\/$/, '')}/offline`);
}

/** Everything a screen is made of. */
function looks() {
  const parts = [...document.querySelectorAll('link[href], script[src], img[src]')].map((part) => part.href || part.src);
  const icons = document.querySelector('use')?.getAttribute('href')?.split('#')[0];
  return parts.concat(icons ?? [], performance.getEntriesByType('resource').map((part) => part.name).filter((name) => name.includes('/assets/')));
}

function read() {
  return JSON.parse(localStorage.getItem(KEY) ?? '{}');
}

/** A number of today; it is written down before anybody sees it. */
function take(step) {
  const state = read();
  if (!state.prefix) {
    return;
  }
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
  const number = state.day === day ? state.last + 1 : 1;
  const given = { number, step, language: document.documentElement.lang, at: new Date().toISOString() };
  localStorage.setItem(KEY, JSON.stringify({ ...state, day, last: number, given: [...(state.given ?? []), given] }));
  document.querySelector('[data-offline-number]').textContent = `${state.prefix}\u00a0${String(number).padStart(3, '0')}`;
  document.querySelector('[data-offline-choose]').hidden = true;
  document.querySelector('[data-offline-taken]').hidden = false;
}

/** Reserves the series of this kiosk, and hands in what it gave out; what the server has is forgotten here. */
async function handIn() {
  const state = read();
  if (state.prefix && !state.given?.length) {
    return;
  }
  const kiosk = state.kiosk ?? crypto.randomUUID();
  try {
    const screen = await fetch(`${home}/offline`, { cache: 'no-store' });
    const form = new DOMParser().parseFromString(await screen.text(), 'text/html').querySelector('form[method=post]');
    const fields = new URLSearchParams(new FormData(form));
    fields.set('kiosk', kiosk);
    fields.set('now', new Date().toISOString());
    fields.set('numbers', JSON.stringify(state.given ?? []));
    const answer = await fetch(`${home}/offline`, { method: 'POST', body: fields });
    if (answer.ok) {
      const { prefix } = await answer.json();
      const now = read();
      const given = (now.given ?? []).slice((state.given ?? []).length);
      localStorage.setItem(KEY, JSON.stringify({ ...now, kiosk, prefix, given }));
    }
  } catch {
    // the server is away; the next time
  }
}
