// Touch screen in the hall: goes back to the start when nobody touches it, after a warning, and never shows the
// browser's own error page. <body data-idle="45" data-idle-warning="20" data-home="/kiosk/…">

import { fetchPage } from './parts.js';

const { idle = '45', idleWarning = '20', home } = document.body.dataset;
const RETRY_MS = 2000;
let timer;
let countdown;

document.addEventListener('contextmenu', (event) => event.preventDefault());
for (const sign of ['pointerdown', 'keydown', 'input']) {
  document.addEventListener(sign, start, { passive: true });
}
document.addEventListener('click', follow);
document.addEventListener('submit', send);
start();

/** Counts from the last touch. */
function start() {
  clearTimeout(timer);
  clearInterval(countdown);
  const dialog = warning();
  if (dialog?.open) {
    dialog.close();
  }
  if (home && dialog) {
    timer = setTimeout(warn, Number(idle) * 1000);
  }
}

function warn() {
  let seconds = Number(idleWarning);
  warning().showModal();
  countdown = setInterval(() => {
    seconds -= 1;
    const left = warning().querySelector('[data-idle-left]');
    if (left) {
      left.textContent = String(seconds);
    }
    if (seconds <= 0) {
      clearInterval(countdown);
      go(home);
    }
  }, 1000);
}

function warning() {
  return document.querySelector('dialog[data-idle-dialog]');
}

function follow(event) {
  const spoken = event.target.closest('[data-speak]');
  if (spoken) {
    new Audio(spoken.dataset.speak).play();
    return;
  }
  const link = event.target.closest('a[href]');
  if (link && link.origin === location.origin) {
    event.preventDefault();
    go(link.href);
  }
}

function send(event) {
  const form = event.target;
  if (form.method === 'dialog') {
    return;
  }
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form, event.submitter));
  if (form.method === 'get') {
    go(`${form.action.split('?')[0]}?${fields}`);
  } else if (!form.dataset.sent) {
    form.dataset.sent = 'once';
    show(form.action, { method: 'POST', body: fields });
  }
}

/** Loads the next screen only when the server is there; else waits for it behind a calm notice. */
async function go(url) {
  try {
    const answer = await fetch(url, { method: 'HEAD', cache: 'no-store' });
    if (answer.status < 500) {
      location.replace(url);
      return;
    }
  } catch {
    // the notice below says it
  }
  waitFor(() => go(url));
}

async function show(url, options) {
  try {
    const answer = await fetchPage(url, options);
    if (answer.url !== url && !answer.page.querySelector('[data-errors]')) {
      location.replace(answer.url);
      return;
    }
    document.body.replaceWith(document.adoptNode(answer.page.body));
    start();
  } catch {
    waitFor(() => go(home ?? location.href));
  }
}

function waitFor(retry) {
  for (const notice of document.querySelectorAll('[data-live-lost]')) {
    notice.hidden = false;
  }
  setTimeout(retry, RETRY_MS);
}
