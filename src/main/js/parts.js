// Replaces parts of the page by the same parts of a fresh answer of the server: one address, one template.

/** Fetches a page. A refusal with its reasons (422, 404 …) is a page too; a failure of the server throws. */
export async function fetchPage(url, options = {}) {
  const answer = await fetch(url, { credentials: 'same-origin', ...options });
  if (answer.status >= 500) {
    throw new Error(`${answer.status} for ${url}`);
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return { page, url: answer.url };
}

/**
 * Puts every part of the selector in place of the part with the same id. The focus stays where it was. What was typed
 * stays when the answer is a refusal; after any other answer only what was typed since the press it answers.
 */
export function replaceParts(page, selector, pressed = new Map()) {
  const focused = document.activeElement?.id;
  const isRefused = page.querySelector('[data-refused]');
  const typed = typedIn(document).filter((field) => isRefused || pressed.get(field.id) !== valueOf(field));
  for (const part of document.querySelectorAll(selector)) {
    const fresh = part.id && page.getElementById(part.id);
    if (fresh && !fresh.isEqualNode(part) && !isBeingFilledIn(part)) {
      part.replaceWith(document.adoptNode(fresh));
    }
  }
  if (focused && document.activeElement?.id !== focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
  typed.forEach(retype);
  document.dispatchEvent(new CustomEvent('balieplein:parts'));
}

/** The style sheets of a page. A new version of the product, or a new house style, brings others. */
export function looks(page) {
  return [...page.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href')).join();
}

/** News never takes away what somebody is typing or has typed. */
function isBeingFilledIn(part) {
  return part.matches('[data-live-part]')
    && ((part.contains(document.activeElement) && isTyping(document.activeElement)) || typedIn(part).length > 0);
}

/** The fields with an id that differ from what the server sent. */
function typedIn(part) {
  return [...part.querySelectorAll('input[id], textarea[id], select[id]')].filter((field) => {
    if (field.matches('select')) {
      const sent = [...field.options].findIndex((option) => option.defaultSelected);
      return field.selectedIndex !== Math.max(0, sent);
    }
    return field.matches('[type=checkbox], [type=radio]')
      ? field.checked !== field.defaultChecked
      : field.value !== field.defaultValue;
  });
}

/** What stands typed at this moment, by the id of its field. */
export function typedNow() {
  return new Map(typedIn(document).map((field) => [field.id, valueOf(field)]));
}

function valueOf(field) {
  return `${field.value} ${field.checked}`;
}

/** What was typed stands in the new fields again. */
function retype(old) {
  const fresh = document.getElementById(old.id);
  if (fresh && fresh !== old && fresh.type === old.type && fresh.form?.action === old.form?.action) {
    fresh.value = old.value;
    if ('checked' in old) {
      fresh.checked = old.checked;
    }
  }
}

/** Whether a key pressed now belongs to a field. */
export function isTyping(element) {
  return element instanceof HTMLElement
    && (element.isContentEditable || element.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])'));
}
