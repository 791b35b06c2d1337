// The hour on the screen, by the clock of the server. <span data-clock="2026-11-20T14:32:05+01:00"> shows 14.32;
// <span data-since="…"> counts up from that moment as 04:18.

const serverNow = document.querySelector('[data-clock]')?.dataset.clock;
const ahead = serverNow ? Date.parse(serverNow) - Date.now() : 0;
const hour = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Brussels' });

setInterval(tick, 1000);
document.addEventListener('balieplein:parts', tick);

function tick() {
  const now = Date.now() + ahead;
  for (const clock of document.querySelectorAll('[data-clock]')) {
    write(clock, hour.format(now).replace(':', '.'));
  }
  for (const timer of document.querySelectorAll('[data-since]')) {
    const seconds = Math.max(0, Math.floor((now - Date.parse(timer.dataset.since)) / 1000));
    write(timer, `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`);
  }
}

function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}
