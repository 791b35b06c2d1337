// Shortens the way: a link or form with data-swap="#part" replaces only that part of the page. Without scripts, or
// when something fails, the same address simply loads. The heading of the new part, or what data-focus
// names, gets the focus.

import { fetchPage, replaceParts } from './parts.js';

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
  const fields = new URLSearchParams(new FormData(form, event.submitter));
  const isGet = form.method === 'get';
  const url = isGet ? `${form.action.split('?')[0]}?${fields}` : form.action;
  swap(form.dataset.swap, url, isGet ? {} : { method: 'POST', body: fields }, () => form.submit());
});

window.addEventListener('popstate', () => location.reload());

async function swap(selector, url, options, otherwise, focus) {
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
    focusOn((focus && document.querySelector(focus)) ?? firstHeading(document.querySelector(selector)));
  } catch {
    otherwise();
  }
}

function firstHeading(region) {
  return region?.querySelector('[autofocus], h1, h2, h3');
}

function focusOn(heading) {
  if (heading) {
    heading.tabIndex = -1;
    heading.focus();
  }
}
