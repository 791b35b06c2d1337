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

/** Puts every part of the selector in place of the part with the same id. The focus stays where it was. */
export function replaceParts(page, selector) {
  const focused = document.activeElement?.id;
  for (const part of document.querySelectorAll(selector)) {
    const fresh = part.id && page.getElementById(part.id);
    if (fresh && !fresh.isEqualNode(part) && !isBeingFilledIn(part)) {
      part.replaceWith(document.adoptNode(fresh));
    }
  }
  if (focused && document.activeElement?.id !== focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
  document.dispatchEvent(new CustomEvent('balieplein:parts'));
}

/** The style sheets of a page. A new version of the product, or a new house style, brings others. */
export function looks(page) {
  return [...page.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href')).join();
}

function isBeingFilledIn(part) {
  return part.matches('[data-live-part]') && part.contains(document.activeElement) && isTyping(document.activeElement);
}

/** Whether a key pressed now belongs to a field. */
export function isTyping(element) {
  return element instanceof HTMLElement
    && (element.isContentEditable || element.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])'));
}
