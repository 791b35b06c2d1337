// Touch screen in the hall: goes back to the start when nobody touches it, after a warning; the start itself, which has
// no warning, is fetched again so that its facts are fresh. It never leaves the page,
// so that a server that is away shows a calm notice instead of the browser's own error page: each next screen is
// fetched and put in place. <body data-idle="45" data-idle-warning="20" data-home="/kiosk/…">

import { fetchPage, looks } from './parts.js';

const RETRY_MS = 2000;
let timer;
let countdown;
let asked = 0;
let sending = false;

document.addEventListener('contextmenu', (event) => event.preventDefault());
for (const sign of ['pointerdown', 'keydown', 'input']) {
  document.addEventListener(sign, notice, { passive: true });
}
document.addEventListener('close', start, true);
document.addEventListener('click', follow);
document.addEventListener('submit', send);
start();

/** Somebody is there. Inside the warning they are choosing: it stays until they have, and counts anew. */
function notice(event) {
  if (warning()?.open && event.target.closest?.('dialog')) {
    count();
  } else {
    start();
  }
}

/** Counts from the last touch. */
function start() {
  clearTimeout(timer);
  clearInterval(countdown);
  if (warning()?.open) {
    warning().close();
  }
  if (home()) {
    timer = setTimeout(warning() ? warn : () => show(home()), Number(document.body.dataset.idle ?? 45) * 1000);
  }
}

function warn() {
  warning().showModal();
  count();
}

function count() {
  let seconds = Number(document.body.dataset.idleWarning ?? 20);
  clearInterval(countdown);
  countdown = setInterval(() => {
    seconds -= 1;
    const left = warning().querySelector('[data-idle-left]');
    if (left) {
      left.textContent = String(seconds);
    }
    if (seconds <= 0) {
      clearInterval(countdown);
      show(home());
    }
  }, 1000);
}

function warning() {
  return document.querySelector('dialog[data-idle-dialog]');
}

function home() {
  return document.body.dataset.home;
}

function follow(event) {
  const spoken = event.target.closest('[data-speak]');
  if (spoken) {
    new Audio(spoken.dataset.speak).play().catch(() => {});
    return;
  }
  const link = event.target.closest('a[href]');
  if (link && link.origin === location.origin) {
    event.preventDefault();
    show(link.href);
  }
}

function send(event) {
  const form = event.target;
  if (form.method === 'dialog') {
    return;
  }
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form, event.submitter));
  remember(form, event.submitter);
  if (form.method === 'get') {
    show(`${form.action.split('?')[0]}?${fields}`);
  } else if (!form.dataset.sent) {
    form.dataset.sent = 'once';
    show(event.submitter?.formAction || form.action, { method: 'POST', body: fields });
  }
}

/** A key that was touched stands in the code at once, so that the next touch, before the answer, adds to it. */
function remember(form, submitter) {
  if (submitter?.name === 'key' && submitter.value.length === 1 && form.elements.code) {
    form.elements.code.value += submitter.value;
  }
}

// Shows the next screen, as soon as the server is there. What was sent is never sent twice. Of two touches in a row the
// last one counts, whichever is answered first.
async function show(url, options = {}) {
  if (sending) {
    return; // a number is on its way
  }
  asked += 1;
  const mine = asked;
  sending = Boolean(options.method);
  try {
    const screen = await fetchPage(url, { cache: 'no-store', ...options }).finally(() => {
      sending = false;
    });
    if (mine === asked) {
      place(screen);
    }
  } catch {
    if (mine !== asked) {
      return;
    }
    for (const notice of document.querySelectorAll('[data-live-lost]')) {
      notice.hidden = false;
    }
    setTimeout(() => show(options.method ? home() ?? location.href : url), RETRY_MS);
  }
}

function place({ page, url }) {
  if (looks(page) !== looks(document)) {
    location.replace(url);
    return;
  }
  const held = url === location.href && page.title === document.title ? targets().indexOf(document.activeElement) : -1;
  const root = document.documentElement;
  [...root.attributes].forEach(({ name }) => root.removeAttribute(name));
  [...page.documentElement.attributes].forEach(({ name, value }) => root.setAttribute(name, value));
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
  history.replaceState({}, '', url);
  document.dispatchEvent(new CustomEvent('balieplein:parts'));
  (document.querySelector('[autofocus]:not(dialog *)') ?? targets()[held] ?? heading())?.focus();
  start();
}

function targets() {
  return [...document.querySelectorAll('a[href], button')];
}

/** Where reading begins: whoever does not see that the screen changed hears its question. */
function heading() {
  const question = document.querySelector('h1');
  question?.setAttribute('tabindex', '-1');
  return question;
}
