// A paired kiosk or display tells that it is there, loads anew when it is told to, and asks to be paired again when its
// token was revoked. Does nothing on a screen that is not paired. <body data-device="paired">

const EVERY_MS = 5000;
let reloads;

if (document.body.dataset.device) {
  setInterval(beat, EVERY_MS);
  beat();
}

async function beat() {
  let answer;
  try {
    answer = await fetch('/devices/beat', { cache: 'no-store', redirect: 'manual', headers: { Accept: 'application/json' } });
  } catch {
    return; // the line is down: what is on the screen tells so
  }
  if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
    location.replace('/pair');
  } else if (answer.ok) {
    const told = (await answer.json()).reloads;
    if (reloads !== undefined && told !== reloads) {
      location.reload();
    }
    reloads = told;
  }
}
