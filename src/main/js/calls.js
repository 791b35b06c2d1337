// Waiting screen: says each new call aloud, one after the other. <li data-call="id" data-now data-sound="/… /…">
// A call is said in the language of the screen and in that of the visitor, as loud and as often as the display is set.
// Only calls that are highlighted are said: after the line was down, nobody is sent to a counter by an old call.

const LONGEST_MS = 15_000;

let known = idsOnScreen();
const waiting = [];
let speaking = false;

document.addEventListener('balieplein:parts', () => {
  const fresh = [...document.querySelectorAll('[data-call][data-now][data-sound]')]
    .filter((call) => !known.has(call.dataset.call));
  // The newest stands on top; the first that was called is said first.
  const hall = document.querySelector('[data-volume]')?.dataset;
  for (const call of fresh.reverse()) {
    for (let times = 0; times < Number(hall?.repeat ?? 1); times += 1) {
      waiting.push(...call.dataset.sound.split(' '));
    }
  }
  known = idsOnScreen();
  sayNext();
});

function idsOnScreen() {
  return new Set([...document.querySelectorAll('[data-call]')].map((call) => call.dataset.call));
}

function sayNext() {
  if (speaking || waiting.length === 0) {
    return;
  }
  speaking = true;
  const sound = new Audio(waiting.shift());
  sound.volume = Number(document.querySelector('[data-volume]')?.dataset.volume ?? 100) / 100;
  let over = false;
  const done = () => {
    if (!over) {
      over = true;
      sound.pause();
      speaking = false;
      sayNext();
    }
  };
  sound.onended = done;
  sound.onerror = done;
  setTimeout(done, LONGEST_MS);
  sound.play().catch(done);
}
