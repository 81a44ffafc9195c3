// SPARQL: an editor that knows the store, and what a query answers as a table, a chart, a graph or as it came.
import { asked, page } from '../api.js';
import { count, h, number, put, t } from '../dom.js';
import { answer } from '../sparql/answer.js';
import { chart, fit as chartOf } from '../sparql/chart.js';
import { edit } from '../sparql/editor.js';
import { draw, fit as netOf } from '../sparql/net.js';
import { downloads, fits, raw } from '../sparql/raw.js';
import { placeOf, refusal } from '../sparql/refusal.js';
import { table } from '../sparql/table.js';
import { bones } from '../states.js';

const WIDE = '(min-width: 961px)';

export async function show(place) {
  const form = document.querySelector('form.editor');
  const field = form.elements.query;
  const ask = form.querySelector('button');
  const said = h('span', { class: 'unseen', role: 'status' });
  let running = null;
  let leave = null;
  let editor = { set: (text) => { field.value = text; }, clear() {}, mark() {}, goTo: () => field.focus() };

  document.querySelector('.desk .plain').remove();
  form.querySelector('.form').remove();
  form.querySelector('label').id = 'query-label';
  form.querySelector('.run').append(h('small', { id: 'query-keys' }, t('sparql.keys')), said);
  questions();

  /** Asks what stands in the editor; a step is one that back leads away from. */
  async function run(isStep) {
    const query = field.value;
    running?.abort();
    if (!query.trim()) {
      return;
    }
    const turn = new AbortController();
    running = turn;
    if (isStep && (query !== history.state?.query || !isAsked())) {
      const address = fits(query) ? page('kg/sparql', { query, view: 'table' }) : page('kg/sparql');
      history.pushState({ query }, '', address);
    }
    begin();
    const since = performance.now();
    try {
      const found = await answer(query, turn.signal);
      if (running === turn) {
        await results(found, query, (performance.now() - since) / 1000);
      }
    } catch (error) {
      if (running === turn) {
        refused(error);
      }
    } finally {
      if (running === turn) {
        end();
      }
    }
  }

  function begin() {
    leave?.();
    leave = null;
    editor.clear();
    ask.textContent = t('sparql.stop');
    said.textContent = t('sparql.asking');
    place.setAttribute('aria-busy', 'true');
    put(place, bones(5));
  }

  function end() {
    running = null;
    ask.textContent = t('sparql.ask');
    place.removeAttribute('aria-busy');
  }

  function refused(error) {
    said.textContent = '';
    if (error.name === 'AbortError') {
      place.replaceChildren(h('p', { class: 'kind' }, t('sparql.stopped')));
      return;
    }
    if (error.status === undefined) {
      throw error;
    }
    place.replaceChildren(refusal(error, editor.goTo));
    const at = placeOf(error);
    if (at) {
      editor.mark(at.line, at.column);
    }
  }

  async function results(found, query, seconds) {
    if (found.kind === 'truth') {
      said.textContent = t(`sparql.truth.${found.truth}`);
      put(place, [h('p', { class: 'truth' }, said.textContent), downloads(found, query)]);
      return;
    }
    const took = h('p', { class: 'kind' }, t('sparql.took', size(found), seconds < 10 ? seconds.toFixed(2) : number(Math.round(seconds))), found.isCut && [' · ', t('sparql.cut')]);
    said.textContent = took.textContent;
    if (!found.rows.length) {
      put(place, [took, h('div', { class: 'empty' }, h('h2', {}, t('sparql.none')), h('p', {}, t('sparql.none.try')))]);
      return;
    }
    const bars = chartOf(found);
    const net = netOf(found);
    const views = { table: () => table(found), ...(bars && { chart: () => chart(found, bars) }), ...(net && { graph: null }), raw: () => raw(found) };
    const panel = h('div', { id: 'answer', role: 'tabpanel' });
    const tabs = h('div', { class: 'tabs', role: 'tablist', 'aria-label': t('sparql.views') }, Object.keys(views).map((name) =>
      h('button', { type: 'button', role: 'tab', id: `as-${name}`, 'aria-controls': 'answer', click: () => open(name) }, t(`sparql.view.${name}`))));

    async function open(name) {
      leave?.();
      leave = null;
      for (const tab of tabs.children) {
        const isOpen = tab.id === `as-${name}`;
        tab.setAttribute('aria-selected', String(isOpen));
        tab.tabIndex = isOpen ? 0 : -1;
      }
      panel.setAttribute('aria-labelledby', `as-${name}`);
      if (new URL(location.href).searchParams.has('view') || name !== 'table') {
        history.replaceState(history.state, '', withView(name));
      }
      if (name === 'graph') {
        const drawing = h('div');
        put(panel, drawing);
        const end = await draw(drawing, net);
        if (drawing.isConnected) {
          leave = end;
        } else {
          end();
        }
      } else {
        put(panel, views[name]());
      }
    }

    tabs.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        const all = [...tabs.children];
        const next = all[(all.indexOf(event.target) + step + all.length) % all.length];
        next.focus();
        next.click();
      }
    });
    put(place, [h('div', { class: 'answer-head' }, took, downloads(found, query)), tabs, panel]);
    const wanted = asked('view', 'table');
    await open(wanted in views ? wanted : 'table');
  }

  /** On a small screen the questions stand first, folded. */
  function questions() {
    const all = document.querySelector('.desk .questions');
    if (!matchMedia(WIDE).matches) {
      all.querySelector('details').open = false;
      document.querySelector('.desk .work').before(all);
    }
    all.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (running) {
      running.abort();
    } else {
      run(true);
    }
  });
  addEventListener('popstate', (event) => {
    if (event.state?.query === undefined) {
      location.reload();
      return;
    }
    editor.set(event.state.query);
    if (isAsked()) {
      run(false);
    } else {
      running?.abort();
      put(place, []);
    }
  });
  history.replaceState({ query: field.value }, '');
  try {
    editor = await edit(field, () => run(true));
  } catch {
    // The plain field does as well.
    field.hidden = false;
  }
  if (isAsked()) {
    await run(false);
  }
}

/** Whether the address says what to ask. */
function isAsked() {
  return Boolean(asked('query') || asked('example'));
}

function size(found) {
  return found.kind === 'triples' ? count('sparql.triples', found.rows.length) : count('sparql.rows', found.rows.length);
}

function withView(name) {
  const url = new URL(location.href);
  url.searchParams.set('view', name);
  return url;
}
