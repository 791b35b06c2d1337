// What the browser of a counter keeps for when the server is away (GUI-12): its share of the queue, and what it did
// without a server until the server has it. On the desk it keeps and hands in; desk-offline.js is the screen meanwhile.

const EVERY_MS = 20_000;
const SOON_MS = 3000;
const desk = document.querySelector('[data-desk-line]');

export const address = desk?.dataset.deskLine ?? document.querySelector('[data-desk-offline]')?.dataset.deskOffline;
const key = `balieplein.desk:${address?.replace(/^\/[a-z]{2}(?=\/)/, '')}`;
let busy = false;

export function read() {
  return { acts: [], conflicts: [], called: {}, ...JSON.parse(localStorage.getItem(key) ?? '{}') };
}

export function write(changed) {
  localStorage.setItem(key, JSON.stringify({ ...read(), ...changed }));
}

/** Hands in what was done, and keeps what the server answers. True when the server has everything it can have. */
export async function sync() {
  if (busy) {
    return false;
  }
  busy = true;
  try {
    const { acts } = read();
    const answer = await post(acts);
    const state = read();
    const done = new Set(answer.receipts.filter((receipt) => receipt.outcome !== 'unknown').map((receipt) => receipt.id));
    const refused = answer.receipts.filter((receipt) => receipt.sentence).map((receipt) => receipt.sentence);
    const { receipts, ...kept } = answer;
    const left = state.acts.filter((act) => !done.has(act.id));
    write({ kept, acts: left, conflicts: [...new Set([...state.conflicts, ...refused])], called: left.length ? state.called : {} });
    showConflicts();
    return left.length === acts.length - done.size;
  } finally {
    busy = false;
  }
}

async function post(acts, token = document.querySelector('input[name=_csrf]')?.value) {
  const body = new URLSearchParams({ _csrf: token ?? '', now: new Date().toISOString(), acts: JSON.stringify(acts) });
  const answer = await fetch(`${address}/offline`, { method: 'POST', body });
  if (answer.status === 403 && token !== undefined) {
    const screen = await fetch(`${address}/offline`, { cache: 'no-store' });
    const fresh = new DOMParser().parseFromString(await screen.text(), 'text/html').querySelector('input[name=_csrf]');
    return post(acts, fresh?.value);
  }
  if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) {
    throw new Error(String(answer.status));
  }
  return answer.json();
}

/** What does not count stays on the screen until the official has read it. */
export function showConflicts() {
  const { conflicts } = read();
  for (const notice of document.querySelectorAll('[data-desk-conflicts]')) {
    notice.querySelector('[data-desk-conflict-list]').replaceChildren(...conflicts.map((sentence) => {
      const line = document.createElement('li');
      line.textContent = sentence;
      return line;
    }));
    notice.hidden = conflicts.length === 0;
  }
}

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-desk-act=understood]')) {
    write({ conflicts: [] });
    showConflicts();
  }
});

if (desk && 'serviceWorker' in navigator) {
  begin();
}

async function begin() {
  let timer;
  const soon = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(() => sync().catch(() => {}).finally(() => soon(isWithoutShare() ? SOON_MS : EVERY_MS)), wait);
  };
  document.addEventListener('balieplein:parts', () => {
    showConflicts();
    soon(SOON_MS);
  });
  document.addEventListener('balieplein:line', (event) => {
    document.querySelector('[data-desk-go]').hidden = !(event.detail.lost && read().kept?.open);
  });
  showConflicts();
  soon(0);
  try {
    await navigator.serviceWorker.register('/kiosk-worker.js');
    const worker = (await navigator.serviceWorker.ready).active;
    worker.postMessage({ keep: [`${address}/offline`, ...looks()] });
  } catch {
    // no worker: the desk says that the line is gone, as before
  }
}

/** A counter that opened just now gets its share when the others have given some back. */
function isWithoutShare() {
  const { kept } = read();
  return Boolean(kept?.open) && kept.slots.length === 0;
}

/** Everything the offline screen is made of. */
function looks() {
  const screen = desk.dataset.deskScreen;
  const parts = [...document.querySelectorAll('link[href], script[src], img[src]')].map((part) => part.href || part.src);
  const icons = document.querySelector('use')?.getAttribute('href')?.split('#')[0];
  const loaded = performance.getEntriesByType('resource').map((part) => part.name).filter((name) => name.includes('/assets/'));
  return [...new Set(parts.concat(screen, icons ?? [], loaded))];
}
