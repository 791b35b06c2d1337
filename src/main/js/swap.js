// Shortens the way: a link or form with data-swap="#part" replaces only that part of the page. Without scripts, or
// when something fails, the same address simply loads. What carries autofocus in the new part, or else its first
// heading, or what data-focus names, gets the focus, unless somebody types elsewhere meanwhile. A page with a
// [data-swap-failed] notice stays as it is when the server does not answer, and what is typed before an answer is
// there stays, so that nothing typed is lost.

import { fetchPage, isTyping, replaceParts, typedNow } from './parts.js';

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-swap]');
  if (link && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    swap(link.dataset.swap, link.href, {}, () => location.assign(link.href), link.dataset.focus);
  }
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('form[data-swap]') || event.defaultPrevented) {
    return;
  }
  event.preventDefault();
  const button = event.submitter;
  button?.setAttribute('data-pressed', '');
  const fields = new URLSearchParams(new FormData(form, button));
  const isGet = form.method === 'get';
  const action = button?.hasAttribute('formaction') ? button.formAction : form.action;
  const url = isGet ? `${action.split('?')[0]}?${fields}` : action;
  swap(form.dataset.swap, url, isGet ? {} : { method: 'POST', body: fields }, () => {
    button?.removeAttribute('data-pressed');
    delete form.dataset.sent;
    const notice = document.querySelector('[data-swap-failed]');
    if (notice) {
      notice.hidden = false;
    } else {
      form.submit();
    }
  });
});

// Back and forward load; a jump within the page stays on it.
let shown = address();
window.addEventListener('popstate', () => address() === shown || location.reload());

function address() {
  return location.href.split('#')[0];
}

async function swap(selector, url, options, otherwise, focus) {
  const region = document.querySelector(selector);
  const pressed = typedNow();
  const from = document.activeElement?.id;
  region?.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetchPage(url, options);
    if (!answer.page.querySelector(selector)) {
      location.assign(answer.url);
      return;
    }
    replaceParts(answer.page, selector, pressed);
    document.title = answer.page.title;
    history.pushState({}, '', answer.url);
    shown = address();
    if (!isTyping(document.activeElement) || document.activeElement.id === from) {
      focusOn((focus && document.querySelector(focus)) ?? goal(selector));
    }
  } catch {
    region?.removeAttribute('aria-busy');
    otherwise();
  }
}

function goal(selector) {
  const within = (what) => [...document.querySelectorAll(selector)].map((part) => part.querySelector(what)).find(Boolean);
  return within('[autofocus]') ?? within('h1, h2, h3');
}

function focusOn(heading) {
  if (heading) {
    heading.tabIndex = heading.tabIndex < 0 ? -1 : heading.tabIndex;
    heading.focus();
  }
}
