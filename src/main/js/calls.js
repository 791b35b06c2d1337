// Waiting screen: says each new call aloud, one after the other. <li data-call="id" data-sound="/…">

const said = new Set(idsOnScreen());
const waiting = [];
let speaking = false;

document.addEventListener('balieplein:parts', () => {
  for (const call of document.querySelectorAll('[data-call][data-sound]')) {
    if (!said.has(call.dataset.call)) {
      said.add(call.dataset.call);
      waiting.push(call.dataset.sound);
    }
  }
  sayNext();
});

function idsOnScreen() {
  return [...document.querySelectorAll('[data-call]')].map((call) => call.dataset.call);
}

function sayNext() {
  if (speaking || waiting.length === 0) {
    return;
  }
  speaking = true;
  const sound = new Audio(waiting.shift());
  const done = () => {
    speaking = false;
    sayNext();
  };
  sound.onended = done;
  sound.onerror = done;
  sound.play().catch(done);
}
