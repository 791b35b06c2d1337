// Every action of the counter has a key: <button data-key="F2"> or data-key="Alt+1". Keys rest while someone types
// and while a dialog asks something else.

import { isTyping } from './parts.js';

document.addEventListener('keydown', (event) => {
  if (event.repeat || event.isComposing || isTyping(document.activeElement)) {
    return;
  }
  const scope = document.querySelector('dialog[open]') ?? document;
  const target = [...scope.querySelectorAll('[data-key]')].find((element) => element.dataset.key === nameOf(event));
  if (target && !target.disabled && target.getClientRects().length > 0) {
    event.preventDefault();
    const place = target.matches('a[href^="#"]') && document.querySelector(target.getAttribute('href'));
    (place || target).focus();
    if (!place) {
      target.click();
    }
  }
});

function nameOf(event) {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  return [event.ctrlKey && 'Ctrl', event.altKey && 'Alt', event.shiftKey && 'Shift', digit ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key)]
    .filter(Boolean).join('+');
}
