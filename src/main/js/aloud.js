// Reads the kiosk aloud, part by part, with the voice of the server: <button data-aloud="/…/aloud.wav" hidden>. It shows
// itself only when the server has a voice. While it is on, each next screen is read too, and whatever gets the focus;
// what a visitor types is never read.

const PARTS = 'h1, .bp-kiosk-helped, main h2, main p, main strong, main li, main label, main a, main button, dialog[open] h2, dialog[open] p';
const LONGEST = 400;

let on = false;
let known;
let sound;
let turn = 0;

document.addEventListener('click', (event) => event.target.closest('[data-aloud]') && toggle());
document.addEventListener('focusin', (event) => on && event.target.matches('a, button, input') && !event.target.matches('[data-aloud]') && read([event.target]));
document.addEventListener('balieplein:parts', fresh);
fresh();

/** A new screen: the way home switches the voice off for the next visitor. */
async function fresh() {
  const button = document.querySelector('[data-aloud]');
  if (!button) {
    return;
  }
  on = on && location.pathname !== new URL(document.body.dataset.home ?? '/', location.href).pathname;
  known ??= await fetch(address(button.textContent.trim())).then((answer) => answer.ok, () => undefined);
  button.hidden = !known;
  show(button);
  if (on) {
    read(parts());
  }
}

function toggle() {
  on = !on;
  const button = document.querySelector('[data-aloud]');
  show(button);
  if (on) {
    read(parts(), button.dataset.aloudHint);
  } else {
    hush();
  }
}

function show(button) {
  button.setAttribute('aria-pressed', String(on));
}

/** What is not part of another part, and not a key of the keypad. */
function parts() {
  return [...document.querySelectorAll(PARTS)].filter((part) => part.getClientRects().length > 0
    && !part.closest('[role=group]') && !part.parentElement.closest(PARTS));
}

async function read(what, first) {
  hush();
  const mine = turn;
  if (first) {
    await say(first);
  }
  for (const part of what) {
    if (mine !== turn) {
      return;
    }
    part.toggleAttribute('data-being-read', true);
    await say((part.getAttribute('aria-label') ?? part.labels?.[0]?.innerText ?? part.innerText).replace(/\s+/g, ' ').trim());
    part.toggleAttribute('data-being-read', false);
  }
}

function hush() {
  turn += 1;
  sound?.pause();
  sound?.dispatchEvent(new Event('ended'));
  document.querySelectorAll('[data-being-read]').forEach((part) => part.toggleAttribute('data-being-read', false));
}

function say(text) {
  return new Promise((done) => {
    if (!text) {
      done();
      return;
    }
    sound = new Audio(address(text));
    sound.onended = done;
    sound.onerror = done;
    sound.play().catch(done);
  });
}

function address(text) {
  const source = document.querySelector('[data-aloud]').dataset.aloud;
  return `${source}${source.includes('?') ? '&' : '?'}text=${encodeURIComponent(text.slice(0, LONGEST))}`;
}
