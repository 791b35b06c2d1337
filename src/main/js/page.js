// Small comforts of a resident's page. Everything works without them.

// A second click on the same button sends nothing.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.sent && Date.now() - Number(form.dataset.sent) < 8000) {
    event.preventDefault();
  }
  form.dataset.sent = String(Date.now());
});
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent));

// <button data-print hidden> prints the page.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// <output data-chosen="field"> repeats the full name of the chosen radio.
function showChosen() {
  for (const output of document.querySelectorAll('output[data-chosen]')) {
    output.textContent = document.querySelector(`input[name="${output.dataset.chosen}"]:checked`)?.dataset.fullName ?? '';
  }
}
document.addEventListener('change', showChosen);
document.addEventListener('balieplein:parts', showChosen);
showChosen();

// <details data-drop> is a menu that drops over the page: Escape and a click elsewhere close it.
for (const drop of document.querySelectorAll('details[data-drop]')) {
  drop.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && drop.open) {
      drop.open = false;
      drop.querySelector('summary').focus();
    }
  });
  document.addEventListener('click', (event) => {
    if (!drop.contains(event.target)) {
      drop.open = false;
    }
  });
}
