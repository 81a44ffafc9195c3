// The graph: who has to do with whom. It grows by clicking; lines open the evidence behind them.
import { ask, asked, link, local, page, remember } from '../api.js';
import { brush } from '../brush.js';
import { count, glyph, h, key, number, put, QUADS, t, tone } from '../dom.js';
import { facts } from '../evidence.js';
import { save } from '../files.js';
import { picture } from '../picture.js';
import { suggest } from '../search.js';
import { empty, failed, into } from '../states.js';

const USUAL = matchMedia('(max-width: 640px)').matches ? 12 : 24;
const SIZES = [12, 24, 60, 120, 300, 1000, 2000];
const MORE = 8;
const LISTED = 40;
const CLASSES = 30;
const FILES = ['graphml', 'gexf', 'cx2', 'svg'];
const MOST_DRAWN = 500;
const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export async function show(place) {
  const cytoscape = (await import('../lib/cytoscape.js')).default;
  const choice = {
    iri: new URLSearchParams(location.search).getAll('iri'), quad: asked('quad'), class: asked('class'), from: asked('from'), to: asked('to'),
    factual: asked('factual'), confidence: asked('confidence'), limit: asked('limit'),
  };
  const net = h('div', { class: 'net', role: 'application', tabindex: '0', 'aria-label': t('graph.canvas') });
  const note = h('p', { class: 'note', role: 'status' });
  const side = h('aside', { class: 'side', 'aria-label': t('graph.nodes'), tabindex: '0' });
  const time = h('div', { class: 'time' });
  const classes = h('select', { change: () => { choice.class = classes.value; load(); } });
  const files = FILES.map((form) => h('a', { download: '' }, form.toUpperCase()));
  let drawing = null;
  let cy = null;
  let turn = 0;

  const others = () => ({ quad: choice.quad, class: choice.class, factual: choice.factual, confidence: choice.confidence });
  const filters = () => ({ ...others(), from: choice.from, to: choice.to });

  /** The server's own files of what is chosen, with the evidence of each edge. */
  function lead() {
    const where = [choice.quad && `quad=${choice.quad}`, choice.class && `class=${choice.class}`, choice.from && `from=${choice.from}`, choice.to && `to=${choice.to}`,
      choice.factual === 'true' && 'status=factual', choice.confidence && `confidence>=${choice.confidence}`].filter(Boolean);
    const top = Number(choice.limit || USUAL);
    files.forEach((file, i) => { file.href = page('export', { format: FILES[i], around: choice.iri, where, top: FILES[i] === 'svg' ? Math.min(top, MOST_DRAWN) : top }); });
  }

  async function load() {
    remember(choice);
    lead();
    const own = ++turn;
    note.textContent = t('loading');
    try {
      const limit = Math.min(SIZES.at(-1), Number(choice.limit || USUAL) + MORE * Math.max(0, choice.iri.length - 1));
      const [found] = await Promise.all([ask('graph', { iri: choice.iri, limit, ...filters() }), months()]);
      if (own === turn) {
        choose(found);
        found.edges = found.edges.map((edge) => (edge.together ? { ...edge, label: t('graph.together', edge.label) } : edge));
        await drawing.draw(found);
        note.textContent = [found.grouped ? t(found.center.length ? 'graph.shown' : 'graph.part', number(found.shown), number(found.total)) : t('graph.all', number(found.nodes.length), number(found.edges.length)),
          found.edgesLeftOut && t('graph.left', number(found.edgesLeftOut))].filter(Boolean).join(' ');
        list();
      }
    } catch (error) {
      note.textContent = '';
      side.replaceChildren(failed(error, load));
    }
  }

  /** The events of those in the middle by month, with a brush: drawn anew where other filters are another. */
  async function months() {
    const parameters = { entity: choice.iri, lanes: 'none', zoom: 'month', limit: 0, ...others() };
    const of = JSON.stringify(parameters);
    if (time.dataset.of !== of) {
      time.dataset.of = of;
      const { buckets } = await ask('timeline', parameters);
      if (time.dataset.of === of) {
        put(time, buckets.length > 1 && brush(buckets.map((each) => ({ ...each, month: each.at })), choice.from, choice.to, (from, to) => { Object.assign(choice, { from, to }); load(); }));
      }
    }
  }

  /** The classes that may be chosen are those that are there when none is. */
  function choose(found) {
    if (choice.class && classes.options.length > 1) {
      return;
    }
    const counts = new Map();
    found.edges.forEach((edge) => counts.set(edge.name, { label: edge.label, count: (counts.get(edge.name)?.count ?? 0) + edge.count }));
    const known = [...counts].sort((a, b) => b[1].count - a[1].count).slice(0, CLASSES);
    put(classes, [h('option', { value: '' }, t('graph.any')),
      known.map(([name, each]) => h('option', { value: name, selected: name === choice.class }, each.label))]);
  }

  function list() {
    drawing.light(null);
    const nodes = cy.nodes('[!grouped]').sort((a, b) => b.data('facts') - a.data('facts'));
    const lines = cy.edges('[!grouped]').sort((a, b) => b.data('sources') - a.data('sources'));
    put(side, [h('h2', {}, t('graph.hint')), h('p', {}, t('graph.hint.text')), key(), nodes.empty()
      ? empty(t('graph.none'), t('graph.none.try'))
      : [h('h2', {}, t('graph.nodes')), long(nodes.map((node) => h('li', {}, glyph(node.data('kind')), ' ',
        h('button', { type: 'button', class: 'plainly', click: () => open(node) }, node.data('label')), ' ', h('small', {}, number(node.data('facts')))))),
      h('h2', {}, t('graph.lines')), long(lines.map(lineItem))]]);
  }

  /** A list whose rest is shown when it is asked for. */
  function long(items) {
    const rest = items.slice(LISTED);
    const out = h('ul', { class: 'nodes' }, items.slice(0, LISTED));
    const more = rest.length > 0 && h('button', { type: 'button', click: () => { more.remove(); out.append(...rest); rest[0].querySelector('button').focus(); } }, t('graph.more', number(rest.length)));
    return [out, more];
  }

  function lineItem(edge) {
    return h('li', {}, tone(edge.data('quad') || null, edge.data('claimed') === 1), ' ',
      h('button', { type: 'button', class: 'plainly', click: () => openEdge(edge) }, lineName(edge)), ' ', h('small', {}, number(edge.data('count'))));
  }

  function lineName(edge) {
    const [from, to] = [edge.source().data('label'), edge.target().data('label')];
    const parts = edge.data('parts');
    return parts.length > 1 ? `${from} – ${to}` : parts[0].together ? t('graph.both', from, to, edge.data('label')) : `${from} ${edge.data('label')} ${to}`;
  }

  function back() {
    return h('p', {}, h('button', { type: 'button', class: 'plainly', click: list }, `← ${t('graph.back')}`));
  }

  function open(node) {
    if (node.data('grouped')) {
      return;
    }
    drawing.light(node.closedNeighborhood());
    node.select();
    const name = local(node.id());
    const isCentre = choice.iri.includes(name);
    const edges = node.connectedEdges('[!grouped]').sort((a, b) => b.data('sources') - a.data('sources'));
    put(side, [back(), h('p', { class: 'kind' }, glyph(node.data('kind')), t(`kind.${node.data('kind')}`), ' · ', count('facts', node.data('facts'))),
      h('h2', {}, h('a', { href: link(node.id()) }, node.data('label'))),
      h('div', { class: 'chips' },
        !isCentre && h('button', { type: 'button', click: () => grow(name) }, t('graph.grow')),
        choice.iri.length > 0 && h('button', { type: 'button', click: () => { choice.iri = choice.iri.filter((each) => each !== name); node.remove(); if (isCentre) { load(); } else { list(); } } }, t('graph.remove'))),
      h('h3', {}, t('graph.edges')), long(edges.map(lineItem))]);
  }

  async function grow(name) {
    choice.iri = [...new Set([...choice.iri, name])];
    await load();
    const node = cy.nodes().filter((each) => local(each.id()) === name);
    if (node.nonempty()) {
      open(node);
    }
  }

  /** The facts that a line stands for; where it stands for several kinds, one of them may be chosen. */
  function openEdge(edge) {
    drawing.light(edge.union(edge.connectedNodes()));
    edge.select();
    const parts = edge.data('parts');
    const body = h('div');
    const chips = h('div', { class: 'chips', role: 'group', 'aria-label': t('entity.classes') }, parts.length > 1 && parts.map((part) => h('button', {
      type: 'button', 'aria-pressed': 'false', click: (event) => {
        const isOn = event.currentTarget.getAttribute('aria-pressed') === 'true';
        [...chips.children].forEach((chip) => chip.setAttribute('aria-pressed', String(chip === event.currentTarget && !isOn)));
        read(isOn ? null : part);
      },
    }, tone(part.quad, part.claimedOnly), `${cy.getElementById(part.source).data('label')} ${part.label}`, h('span', { class: 'number' }, number(part.count)))));
    const read = (part) => into(body, async () => {
      const found = await ask('facts', { ...filters(), entity: edge.data('source'), with: edge.data('target'), ...(part && { class: part.name }), limit: 50 });
      return found.total ? facts(found.facts) : empty(t('entity.none'));
    }, 6);
    put(side, [back(), h('h2', {}, tone(edge.data('quad') || null, edge.data('claimed') === 1), ` ${lineName(edge)}`), chips, body]);
    read(parts.length > 1 ? null : parts[0]);
  }

  async function findPath(from, to) {
    const found = await ask('path', { from, to, ...others() });
    if (!found.found) {
      side.replaceChildren(back(), empty(t('graph.path.none')));
      return;
    }
    choice.iri = found.nodes.map((node) => local(node.iri));
    await load();
    side.replaceChildren(back(), h('h2', {}, t('graph.path.found', found.nodes.map((node) => node.label).join(' → '))),
      facts(found.steps.map((step) => ({ ...step.fact, card: step.card }))));
    const on = new Set(found.nodes.map((node) => node.iri));
    drawing.light(cy.elements().filter((each) => (each.isNode() ? on.has(each.id()) : on.has(each.data('source')) && on.has(each.data('target')))));
  }

  /** Arrows go from node to node, Enter lets one grow, Escape goes back to the list, plus, minus and 0 zoom. */
  function pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const chosen = cy.nodes(':selected');
    if (STEPS[event.key]) {
      const next = drawing.beside(chosen.first(), ...STEPS[event.key]);
      if (next) {
        open(next);
        note.textContent = t('graph.at', next.data('label'), t(`kind.${next.data('kind')}`), count('facts', next.data('facts')));
        const { x, y } = next.renderedPosition();
        if (x < 0 || y < 0 || x > net.clientWidth || y > net.clientHeight) {
          cy.center(next);
        }
      }
    } else if (event.key === 'Enter' && chosen.nonempty()) {
      grow(local(chosen.id()));
    } else if (event.key === 'Escape') {
      list();
    } else if (event.key === '+' || event.key === '-') {
      drawing.zoom(event.key === '+' ? 1.3 : 1 / 1.3);
    } else if (event.key === '0') {
      drawing.fit();
    } else {
      return;
    }
    event.preventDefault();
  }

  const canvas = h('div', { class: 'canvas' }, net, note,
    h('div', { class: 'zoom' }, [['graph.in', '+', () => drawing.zoom(1.3)], ['graph.out', '−', () => drawing.zoom(1 / 1.3)], ['graph.fit', '⤢', () => drawing.fit()]]
      .map(([label, sign, click]) => h('button', { type: 'button', 'aria-label': t(label), title: t(label), click }, sign))));
  place.classList.add('graph');
  place.replaceChildren(tools(), canvas, time, side);
  place.previousElementSibling?.remove();
  drawing = picture(cytoscape, net, (isBusy) => canvas.toggleAttribute('aria-busy', isBusy));
  cy = drawing.cy;
  cy.on('tap', 'node', (event) => {
    const name = local(event.target.id());
    open(event.target);
    if (name && !choice.iri.includes(name)) {
      grow(name);
    }
  });
  cy.on('tap', 'edge[!grouped]', (event) => openEdge(event.target));
  cy.on('mouseover', 'node, edge', () => { net.style.cursor = 'pointer'; });
  cy.on('mouseout', 'node, edge', () => { net.style.cursor = ''; });
  net.addEventListener('keydown', pressed);
  addEventListener('popstate', () => location.reload());
  document.addEventListener('themed', drawing.restyle);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawing.restyle);
  await load();

  function tools() {
    const add = h('input', { type: 'text', id: 'add', placeholder: t('graph.add'), 'aria-label': t('graph.add'), autocomplete: 'off' });
    const select = (name, values, label) => {
      const field = h('select', { change: () => { choice[name] = field.value; load(); } }, values.map((each) => h('option', { value: each, selected: each === choice[name] }, label(each))));
      return field;
    };
    const quad = select('quad', ['', ...QUADS], (each) => (each ? t(`quad.${each}`) : t('graph.any')));
    const sure = select('confidence', ['', '0.5', '0.7', '0.9'], (each) => each || '0');
    const size = select('limit', ['', ...SIZES.filter((each) => each !== USUAL).map(String)].sort((a, b) => (a || USUAL) - (b || USUAL)), (each) => number(each || USUAL));
    const only = h('input', { type: 'checkbox', checked: choice.factual === 'true', change: () => { choice.factual = only.checked ? 'true' : ''; load(); } });
    const ends = ['from', 'to'].map((name) => h('input', { type: 'text', id: `path-${name}`, autocomplete: 'off' }));
    const chosen = {};
    const find = h('button', { type: 'button', disabled: true, click: () => findPath(chosen.from, chosen.to).catch((error) => side.replaceChildren(failed(error))) }, t('graph.path.find'));
    const filter = menu(t('graph.filter'), h('li', { class: 'choices' }, h('label', {}, t('graph.class'), classes), h('label', {}, t('graph.tone'), quad), h('label', {}, t('graph.sure'), sure),
      h('label', {}, t('graph.size'), size), h('label', { class: 'check' }, only, t('factual.only'))));
    const path = menu(t('graph.path'), h('li', { class: 'choices' }, ends.map((field, i) => h('label', { class: 'search' }, t(`graph.path.${['from', 'to'][i]}`), ' ', field)), find));
    const forms = ['png', 'svg', 'graphml', 'gexf', 'csv'];
    const download = menu(t('graph.download'), forms.map((form) => h('li', {}, h('button', { type: 'button', click: () => save(form, cy) }, form.toUpperCase()))),
      h('li', { class: 'files' }, h('small', {}, t('graph.evidence')), files));
    const out = h('div', { class: 'tools' }, h('span', { class: 'search' }, add), filter, path, download);
    suggest(add, { types: 'entity', all: false, pick: (one) => { add.value = ''; grow(local(one.iri)); } });
    ends.forEach((field, i) => suggest(field, { types: 'entity', all: false, pick: (one) => { chosen[['from', 'to'][i]] = local(one.iri); find.disabled = !(chosen.from && chosen.to); } }));
    return out;
  }
}

/** A button that opens a list. */
function menu(label, ...items) {
  const list = h('ul', { hidden: true }, items);
  const button = h('button', { type: 'button', 'aria-expanded': 'false', click: () => { list.hidden = !list.hidden; button.setAttribute('aria-expanded', String(!list.hidden)); } }, label);
  const out = h('div', { class: 'menu', keydown: (event) => { if (event.key === 'Escape') { list.hidden = true; button.setAttribute('aria-expanded', 'false'); button.focus(); } } }, button, list);
  document.addEventListener('click', (event) => { if (!out.contains(event.target)) { list.hidden = true; button.setAttribute('aria-expanded', 'false'); } });
  return out;
}
