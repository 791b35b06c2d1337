// Shortens the way: a link or form with data-swap="#part" replaces only that part of the page. Without scripts, or
// when something fails, the same address simply loads. The heading of the new part gets the focus.

import { fetchPage, replaceParts } from './parts.js';

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-swap]');
  if (link && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    swap(link.dataset.swap, link.href, {}, () => location.assign(link.href));
  }
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('form[data-swap]') || event.defaultPrevented) {
    return;
  }
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form, event.submitter));
  const isGet = form.method === 'get';
  const url = isGet ? `${form.action.split('?')[0]}?${fields}` : form.action;
  swap(form.dataset.swap, url, isGet ? {} : { method: 'POST', body: fields }, () => form.submit());
});

window.addEventListener('popstate', () => location.reload());

async function swap(selector, url, options, otherwise) {
  const region = document.querySelector(selector);
  region?.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetchPage(url, options);
    if (!answer.page.querySelector(selector)) {
      location.assign(answer.url);
      return;
    }
    replaceParts(answer.page, selector);
    document.title = answer.page.title;
    history.pushState({}, '', answer.url);
    focusOn(document.querySelector(selector));
  } catch {
    otherwise();
  }
}

function focusOn(region) {
  const heading = region?.querySelector('[autofocus], h1, h2, h3');
  if (heading) {
    heading.tabIndex = -1;
    heading.focus();
  }
}
