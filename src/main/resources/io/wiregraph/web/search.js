// Suggestions below the field of the search: a combobox with a list (ARIA 1.2), keyboard all through.
import { ask, link, title } from './api.js';
import { count, day, glyph, h, t } from './dom.js';

/**
 * Makes a field suggest things.
 * @param field the input
 * @param options types: what is suggested; pick: what happens with the chosen one
 */
export function suggest(field, { types = 'entity,event,statement,article', pick = (one) => { location.href = link(one.iri); }, all = true } = {}) {
  const list = h('ul', { id: `${field.id}-list`, role: 'listbox', class: 'suggestions', 'aria-label': t('search.suggestions'), hidden: true });
  const said = h('span', { class: 'unseen', role: 'status' });
  field.parentElement.append(list, said);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-controls': list.id, 'aria-expanded': 'false', 'aria-autocomplete': 'list' })) {
    field.setAttribute(name, value);
  }
  let found = [];
  let at = -1;
  let running = null;

  function close() {
    running?.abort();
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
    at = -1;
  }

  function mark(next) {
    const options = [...list.children];
    at = (next + options.length + 1) % (options.length + 1);
    if (at === options.length) {
      at = -1;
    }
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    if (at >= 0) {
      field.setAttribute('aria-activedescendant', options[at].id);
      options[at].scrollIntoView({ block: 'nearest' });
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  }

  function note(one) {
    if (one.type === 'entity') {
      return one.facts === undefined ? t(`kind.${one.kind}`) : count('facts', one.facts);
    }
    return [one.outlet, one.date && day(one.date)].filter(Boolean).join(' · ');
  }

  function show() {
    list.replaceChildren(...found.map((one, i) => h('li', {
      id: `${list.id}-${i}`, role: 'option', 'aria-selected': 'false',
      mousedown: (event) => { event.preventDefault(); choose(one); },
    }, glyph(one.type === 'entity' ? one.kind : one.type),
    h('span', { class: one.type === 'entity' ? '' : 'quoted' }, one.label || title(one), one.match && [' ', h('small', {}, one.match)]),
    h('small', {}, note(one)))));
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    said.textContent = count('search.found', found.length);
    at = -1;
  }

  function choose(one) {
    close();
    field.value = one.label;
    pick(one);
  }

  async function look() {
    running?.abort();
    running = new AbortController();
    const typed = field.value.trim();
    if (!typed) {
      close();
      return;
    }
    try {
      const answer = await ask('suggest', { q: typed, limit: 8, type: types }, running.signal);
      if (field.value.trim() === typed && document.activeElement === field) {
        found = answer.suggestions;
        show();
      }
    } catch (error) {
      if (error.name !== 'AbortError') {
        said.textContent = t('failed');
        close();
      }
    }
  }

  field.addEventListener('input', look);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) {
        look();
      } else {
        mark(at + (event.key === 'ArrowDown' ? 1 : -1));
      }
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      choose(found[at]);
    } else if (event.key === 'Enter' && !all) {
      event.preventDefault();
      if (found.length) {
        choose(found[0]);
      }
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
}

/** The field in the bar; "/" leads to it. */
export function bar() {
  const field = document.getElementById('search');
  field.form.append(h('kbd', { 'aria-hidden': 'true' }, '/'));
  suggest(field);
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.target.closest('input, textarea, select, [contenteditable]')) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
}
