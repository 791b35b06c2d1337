// The counter while the server is away (GUI-12): calls, starts and finishes the visitors of its share, which
// desk-line.js kept. Every act is written down before the screen shows it.

import { read, write, sync, showConflicts } from './desk-line.js';

const EVERY_MS = 4000;
const SHOWN = 7;
const KIOSK_NUMBERS = 6;
const SLOTS = 60;
const screen = document.querySelector('[data-desk-offline]');
const part = (name) => screen.querySelector(`[data-desk-${name}]`);
let isBack = false;

if (screen) {
  const { kept, current } = read();
  if (!current && kept?.visitor) {
    write({ current: { ...kept.visitor } });
  }
  screen.addEventListener('click', (event) => {
    const button = event.target.closest('[data-desk-act]');
    const number = event.target.closest('[data-desk-call]');
    if (button) {
      act(button.dataset.deskAct);
    } else if (number) {
      call(waiting().concat(kiosk()).find((visitor) => visitor.ticket === number.dataset.deskCall));
    }
  });
  show();
  showConflicts();
  setInterval(handIn, EVERY_MS);
  handIn();
}

/** Who waits in the share of this counter and was not called here yet. */
function waiting() {
  const { kept, called } = read();
  return (kept?.queue ?? []).filter((visitor) => !called[visitor.ticket]);
}

/** The next numbers of the kiosks that fall to this counter. */
function kiosk() {
  const { kept, called } = read();
  const numbers = [];
  for (const [prefix, last] of Object.entries(kept?.series ?? {})) {
    for (let number = last + 1, found = 0; number <= last + 10 * SLOTS && found < KIOSK_NUMBERS; number += 1) {
      const ticket = prefix + String(number).padStart(3, '0');
      if (kept.slots.includes(number % SLOTS) && !called[ticket]) {
        numbers.push({ visit: '', ticket, number, name: '', note: '', items: [], state: 'waiting' });
        found += 1;
      }
    }
  }
  return numbers.sort((one, other) => one.number - other.number).slice(0, KIOSK_NUMBERS);
}

function act(what) {
  const { current } = read();
  const possible = { next: 'free', kiosk: 'free', start: 'called', 'no-show': 'called', undone: 'called', finished: 'serving' };
  if (possible[what] !== (current?.state ?? 'free')) {
    return;
  }
  if (what === 'next') {
    call(waiting()[0]);
  } else if (what === 'kiosk') {
    call(kiosk()[0]);
  } else if (what === 'start') {
    record('started', { current: { ...current, state: 'serving' } });
  } else if (what === 'no-show' || what === 'undone') {
    leave(what);
  } else if (what === 'finished') {
    finish();
  }
}

function call(visitor) {
  const { called, current } = read();
  if (visitor && !current && read().kept?.open) {
    write({ current: { ...visitor, state: 'called' }, called: { ...called, [visitor.ticket]: true } });
    record('called', {});
  }
}

/** Nobody came, or somebody else is to help: a number of a kiosk may not exist, so its call is forgotten. */
function leave(what) {
  const { current, acts, called } = read();
  const isKiosk = current.visit === '';
  if (isKiosk || what === 'undone') {
    const { [current.ticket]: gone, ...others } = called;
    write({ called: others });
  }
  if (isKiosk) {
    write({ acts: acts.filter((done) => done.ticket !== current.ticket), current: null });
    show();
  } else {
    record(what, { current: null });
  }
}

function finish() {
  const { current } = read();
  const handled = screen.querySelector('select[name=handled]');
  const items = handled.value ? [{ step: handled.value, count: 1 }] : current.items;
  part('unsaid').hidden = items.length > 0;
  if (items.length) {
    record('finished', { current: null }, items);
    handled.value = '';
  } else {
    handled.focus();
  }
}

/** Writes down what was done, then shows it. */
function record(move, changed, items = []) {
  const { acts, current } = read();
  const done = { id: crypto.randomUUID(), visit: current.visit, ticket: current.ticket, move, at: new Date().toISOString(), items };
  write({ ...changed, acts: [...acts, done] });
  show();
  part('state').focus();
}

function show() {
  const { kept, current, acts } = read();
  const state = current?.state ?? 'free';
  const heading = part('state');
  heading.textContent = heading.dataset[state];
  part('number').textContent = current ? spaced(current.ticket) : '';
  part('name').textContent = current?.name ?? '';
  part('note').textContent = current?.note ?? '';
  for (const keys of screen.querySelectorAll('[data-desk-when]')) {
    keys.hidden = keys.dataset.deskWhen !== state || !kept?.open;
  }
  part('closed').hidden = Boolean(kept?.open) || isBack;
  part('pending').textContent = String(acts.length);
  list(part('queue'), waiting().slice(0, SHOWN), state === 'free');
  list(part('kiosk'), kiosk(), state === 'free');
  part('empty').hidden = waiting().length > 0;
}

function list(place, visitors, isFree) {
  place.replaceChildren(...visitors.map((visitor) => {
    const line = document.createElement('li');
    const code = Object.assign(document.createElement('span'), { className: 'bp-queue-code', textContent: spaced(visitor.ticket) });
    const name = Object.assign(document.createElement('span'), { textContent: visitor.name });
    const action = document.createElement('div');
    if (isFree && read().kept?.open) {
      const button = Object.assign(document.createElement('button'), { className: 'ds-button', type: 'button', textContent: place.dataset.call });
      button.dataset.variant = 'tertiary';
      button.dataset.deskCall = visitor.ticket;
      button.setAttribute('aria-label', `${place.dataset.call} ${spaced(visitor.ticket)}`);
      action.append(button);
    }
    line.append(code, name, action);
    return line;
  }));
}

function spaced(ticket) {
  return ticket.replace(/^([A-Z]+)/, '$1\u00a0');
}

/** When the server has everything, the desk is the place to go on. */
async function handIn() {
  try {
    isBack = await sync() || isBack;
    const { acts, kept } = read();
    if (acts.length === 0) {
      write({ current: kept.visitor });
    }
  } catch {
    isBack = false;
  }
  part('back').hidden = !isBack;
  part('away').hidden = isBack;
  show();
}
