// Keeps a page fresh. <body data-live="/live/…"> listens to the server, which tells the state first and then what is
// new: either the new [data-live-part] elements themselves (event "parts"), or that something changed (any message),
// and then the page is fetched again. Parts are replaced by those of the same id. A part with data-refresh-after="20"
// is fetched again after so many seconds. While the line is down, [data-live-lost] elements show themselves instead of
// stale facts.

import { fetchPage, looks, replaceParts } from './parts.js';

const RETRY_MS = 1500;
const SILENCE_MS = 40_000;
const LOST_MS = 4000;

const stream = document.body.dataset.live;
let source;
let silence;
let lost;
let refreshing = false;
let again = false;
let scheduled;

if (stream) {
  connect();
  scheduleRefresh();
  window.addEventListener('online', reconnect);
  window.addEventListener('offline', reconnect);
}

function connect() {
  source = new EventSource(stream);
  source.onopen = () => {
    refresh();
    stayAwake();
  };
  source.onmessage = refresh;
  source.addEventListener('parts', (event) => {
    replace(new DOMParser().parseFromString(event.data, 'text/html'));
  });
  source.addEventListener('beat', stayAwake);
  source.onerror = reconnect;
}

/** A pulled cable gives no error: silence for longer than a heartbeat means the line is gone. */
function stayAwake() {
  clearTimeout(silence);
  silence = setTimeout(reconnect, SILENCE_MS);
}

function reconnect() {
  source.close();
  clearTimeout(silence);
  lost ??= setTimeout(() => showLost(true), LOST_MS);
  setTimeout(() => source.readyState === EventSource.CLOSED && connect(), RETRY_MS);
}

async function refresh() {
  if (refreshing) {
    again = true;
    return;
  }
  refreshing = true;
  try {
    const wanted = location.href;
    const { page, url } = await fetchPage(wanted, { cache: 'no-store' });
    if (location.href !== wanted) {
      again = true;
      return;
    }
    if (url !== wanted.split('#')[0] || looks(page) !== looks(document)) {
      location.reload();
      return;
    }
    replace(page);
  } catch {
    reconnect();
  } finally {
    refreshing = false;
    if (again) {
      again = false;
      refresh();
    }
  }
}

function replace(page) {
  replaceParts(page, '[data-live-part]');
  clearTimeout(lost);
  lost = undefined;
  showLost(false);
  stayAwake();
  scheduleRefresh();
}

function scheduleRefresh() {
  clearTimeout(scheduled);
  const seconds = [...document.querySelectorAll('[data-refresh-after]')].map((part) => Number(part.dataset.refreshAfter));
  if (seconds.length) {
    scheduled = setTimeout(refresh, Math.max(1, Math.min(...seconds)) * 1000);
  }
}

function showLost(isLost) {
  for (const notice of document.querySelectorAll('[data-live-lost]')) {
    notice.hidden = !isLost;
  }
  document.dispatchEvent(new CustomEvent('balieplein:line', { detail: { lost: isLost } }));
}
