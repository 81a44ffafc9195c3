// The graph: who has to do with whom. It grows by clicking; lines open the evidence behind them.
import { ask, asked, link, local, remember } from '../api.js';
import { count, glyph, h, key, number, put, QUADS, t, tone } from '../dom.js';
import { facts } from '../evidence.js';
import { save } from '../files.js';
import { suggest } from '../search.js';
import { empty, failed, into } from '../states.js';

const LIMIT = matchMedia('(max-width: 640px)').matches ? 12 : 24;
const MORE = 8;

export async function show(place) {
  const cytoscape = (await import('../lib/cytoscape.js')).default;
  const choice = {
    iri: new URLSearchParams(location.search).getAll('iri'), quad: asked('quad'), from: asked('from'), to: asked('to'),
    factual: asked('factual'), confidence: asked('confidence'),
  };
  const net = h('div', { class: 'net', role: 'img', 'aria-label': t('graph.canvas') });
  const note = h('p', { class: 'note', role: 'status' });
  const side = h('aside', { class: 'side', 'aria-label': t('graph.nodes'), tabindex: '0' });
  let cy = null;

  const filters = () => ({ quad: choice.quad, from: choice.from, to: choice.to, factual: choice.factual, confidence: choice.confidence });

  async function load() {
    remember(choice);
    note.textContent = t('loading');
    try {
      const found = await ask('graph', { iri: choice.iri, limit: LIMIT + MORE * Math.max(0, choice.iri.length - 1), ...filters() });
      draw(found);
    } catch (error) {
      note.textContent = '';
      side.replaceChildren(failed(error, load));
    }
  }

  /** Puts what was found into the picture; what is there already stays where it is. */
  function draw(found) {
    const wanted = new Set([...found.nodes.map((node) => node.iri), ...found.edges.map((edge) => edge.id), ...(found.groups ?? []).map((group) => group.id)]);
    const isFirst = cy.nodes().empty();
    cy.startBatch();
    cy.elements().filter((each) => !wanted.has(each.id())).remove();
    const old = cy.nodes();
    const most = Math.max(1, ...found.nodes.map((node) => node.facts));
    for (const node of found.nodes) {
      const data = { id: node.iri, label: node.label, kind: node.kind, facts: node.facts, size: 12 + 28 * Math.sqrt(node.facts / most), center: found.center.includes(node.iri) };
      const known = cy.getElementById(node.iri);
      if (known.nonempty()) {
        known.data(data);
      } else {
        cy.add({ group: 'nodes', data, position: near(found, node.iri) });
      }
    }
    const pairs = new Map();
    for (const edge of found.edges) {
      const data = { id: edge.id, source: edge.source, target: edge.target, label: edge.label, name: edge.name, quad: edge.quad ?? '', sources: edge.sources, count: edge.count,
        width: 1 + 1.6 * Math.log2(1 + edge.sources), claimed: edge.claimedOnly ? 1 : 0, directed: edge.directed === false ? 0 : 1 };
      const pair = [edge.source, edge.target].sort().join(' ');
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      if (cy.getElementById(edge.id).nonempty()) {
        cy.getElementById(edge.id).data(data);
      } else {
        cy.add({ group: 'edges', data });
      }
    }
    for (const group of found.groups ?? []) {
      if (cy.getElementById(group.id).empty() && found.center.length) {
        cy.add({ group: 'nodes', data: { id: group.id, label: group.label, kind: group.kind, grouped: 1, size: 30 } });
        group.edges.slice(0, 3).filter((edge) => cy.getElementById(edge.with).nonempty())
          .forEach((edge) => cy.add({ group: 'edges', data: { id: `${group.id} ${edge.with}`, source: group.id, target: edge.with, label: '', quad: '', width: 1, claimed: 0, directed: 0, grouped: 1 } }));
      }
    }
    cy.endBatch();
    const isStill = cy.nodes().length === old.length;
    note.textContent = found.grouped ? t('graph.shown', number(found.shown), number(found.total)) : t('graph.all', number(found.nodes.length), number(found.edges.length));
    if (!isStill) {
      arrange(isFirst ? cy.collection() : old);
    }
    list();
  }

  function near(found, iri) {
    const edge = found.edges.find((each) => each.source === iri || each.target === iri);
    const other = edge && cy.getElementById(edge.source === iri ? edge.target : edge.source);
    const angle = (cy.nodes().length * 2.399) % (2 * Math.PI);
    const from = other?.nonempty() ? other.position() : { x: 0, y: 0 };
    return { x: from.x + 140 * Math.cos(angle), y: from.y + 140 * Math.sin(angle) };
  }

  /** Lays out what is new; what was there is held in its place. */
  function arrange(held) {
    held.lock();
    const layout = cy.layout({
      name: 'cose', animate: false, randomize: false, fit: held.empty(), padding: 48, nodeRepulsion: () => 400000, idealEdgeLength: () => 150,
      edgeElasticity: () => 80, gravity: .25, numIter: 1000, nodeOverlap: 24, componentSpacing: 80,
    });
    layout.one('layoutstop', () => {
      held.unlock();
      if (!held.empty()) {
        cy.animate({ fit: { padding: 48 }, duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250 });
      }
    });
    layout.run();
  }

  function list() {
    light(null);
    const nodes = cy.nodes('[!grouped]').sort((a, b) => b.data('facts') - a.data('facts'));
    put(side, [h('h2', {}, t('graph.hint')), h('p', {}, t('graph.hint.text')), key(), nodes.empty()
      ? empty(t('graph.none'), t('graph.none.try'))
      : [h('h2', {}, t('graph.nodes')), h('ul', { class: 'nodes' }, nodes.map((node) => h('li', {}, glyph(node.data('kind')), ' ',
        h('button', { type: 'button', class: 'plainly', click: () => open(node) }, node.data('label')), ' ', h('small', {}, number(node.data('facts'))))))]]);
  }

  /** Lets all but some fade; null: nothing fades. */
  function light(some) {
    cy.elements().unselect();
    cy.elements().removeClass('faint');
    if (some) {
      cy.elements().difference(some).addClass('faint');
    }
  }

  function back() {
    return h('p', {}, h('button', { type: 'button', class: 'plainly', click: () => { light(null); list(); } }, `← ${t('graph.back')}`));
  }

  function open(node) {
    if (node.data('grouped')) {
      return;
    }
    light(node.closedNeighborhood());
    node.select();
    const name = local(node.id());
    const isCentre = choice.iri.includes(name);
    const edges = node.connectedEdges('[!grouped]').sort((a, b) => b.data('sources') - a.data('sources'));
    put(side, [back(), h('p', { class: 'kind' }, glyph(node.data('kind')), t(`kind.${node.data('kind')}`), ' · ', count('facts', node.data('facts'))),
      h('h2', {}, h('a', { href: link(node.id()) }, node.data('label'))),
      h('div', { class: 'chips' },
        !isCentre && h('button', { type: 'button', click: () => grow(name) }, t('graph.grow')),
        choice.iri.length > 0 && h('button', { type: 'button', click: () => { choice.iri = choice.iri.filter((each) => each !== name); node.remove(); if (isCentre) { load(); } else { list(); } } }, t('graph.remove'))),
      h('h3', {}, t('graph.edges')),
      h('ul', { class: 'nodes' }, edges.map((edge) => h('li', {}, tone(edge.data('quad') || null, edge.data('claimed') === 1), ' ',
        h('button', { type: 'button', class: 'plainly', click: () => openEdge(edge) },
          `${edge.source().data('label')} ${edge.data('label')} ${edge.target().data('label')}`), ' ', h('small', {}, number(edge.data('count'))))))]);
  }

  function grow(name) {
    choice.iri = [...new Set([...choice.iri, name])];
    load();
  }

  function openEdge(edge) {
    light(edge.union(edge.connectedNodes()));
    edge.select();
    const body = h('div');
    side.replaceChildren(back(), h('h2', {}, tone(edge.data('quad') || null, edge.data('claimed') === 1), ` ${edge.source().data('label')} ${edge.data('label')} ${edge.target().data('label')}`), body);
    into(body, async () => {
      const found = await ask('facts', { entity: edge.data('source'), with: edge.data('target'), class: edge.data('name'), ...filters(), limit: 50 });
      return found.total ? facts(found.facts) : empty(t('entity.none'));
    }, 6);
  }

  async function findPath(from, to) {
    const found = await ask('path', { from, to, quad: choice.quad, factual: choice.factual, confidence: choice.confidence });
    if (!found.found) {
      side.replaceChildren(back(), empty(t('graph.path.none')));
      return;
    }
    choice.iri = found.nodes.map((node) => local(node.iri));
    await load();
    side.replaceChildren(back(), h('h2', {}, t('graph.path.found', found.nodes.map((node) => node.label).join(' → '))),
      facts(found.steps.map((step) => ({ ...step.fact, card: step.card }))));
    const on = new Set(found.nodes.map((node) => node.iri));
    light(cy.elements().filter((each) => (each.isNode() ? on.has(each.id()) : on.has(each.data('source')) && on.has(each.data('target')))));
  }

  place.classList.add('graph');
  place.replaceChildren(tools(), h('div', { class: 'canvas' }, net, note,
    h('div', { class: 'zoom' }, [['graph.in', '+', 1.3], ['graph.out', '−', 1 / 1.3]].map(([label, sign, factor]) => h('button', {
      type: 'button', 'aria-label': t(label), title: t(label), click: () => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: net.clientWidth / 2, y: net.clientHeight / 2 } }),
    }, sign)), h('button', { type: 'button', 'aria-label': t('graph.fit'), title: t('graph.fit'), click: () => cy.fit(undefined, 48) }, '⤢'))), side);
  place.previousElementSibling?.remove();
  cy = cytoscape({ container: net, style: style(), minZoom: .1, maxZoom: 4, boxSelectionEnabled: false });
  cy.on('tap', 'node', (event) => {
    open(event.target);
    const name = local(event.target.id());
    if (name && !choice.iri.includes(name)) {
      grow(name);
      cy.one('layoutstop', () => open(cy.getElementById(event.target.id())));
    }
  });
  cy.on('tap', 'edge', (event) => openEdge(event.target));
  cy.on('mouseover', 'node, edge', () => { net.style.cursor = 'pointer'; });
  cy.on('mouseout', 'node, edge', () => { net.style.cursor = ''; });
  addEventListener('popstate', () => location.reload());
  document.addEventListener('themed', () => cy.style(style()));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => cy.style(style()));
  await load();

  function tools() {
    const add = h('input', { type: 'text', id: 'add', placeholder: t('graph.add'), 'aria-label': t('graph.add'), autocomplete: 'off' });
    const quad = h('select', { change: () => { choice.quad = quad.value; load(); } }, h('option', { value: '' }, t('graph.any')),
      QUADS.map((each) => h('option', { value: each, selected: each === choice.quad }, t(`quad.${each}`))));
    const sure = h('select', { change: () => { choice.confidence = sure.value; load(); } },
      ['', '0.5', '0.7', '0.9'].map((each) => h('option', { value: each, selected: each === choice.confidence }, each || '0')));
    const only = h('input', { type: 'checkbox', checked: choice.factual === 'true', change: () => { choice.factual = only.checked ? 'true' : ''; load(); } });
    const months = ['from', 'to'].map((name) => {
      const field = h('input', { type: 'month', value: choice[name], change: () => { choice[name] = field.value; load(); } });
      return h('label', {}, t(`graph.${name}`), field);
    });
    const ends = ['from', 'to'].map((name) => h('input', { type: 'text', id: `path-${name}`, autocomplete: 'off' }));
    const chosen = {};
    const find = h('button', { type: 'button', disabled: true, click: () => findPath(chosen.from, chosen.to).catch((error) => side.replaceChildren(failed(error))) }, t('graph.path.find'));
    const filter = menu(t('graph.filter'), h('li', { class: 'choices' }, h('label', {}, t('graph.tone'), quad), months, h('label', {}, t('graph.sure'), sure), h('label', { class: 'check' }, only, t('factual.only'))));
    const path = menu(t('graph.path'), h('li', { class: 'choices' }, ends.map((field, i) => h('label', { class: 'search' }, t(`graph.path.${['from', 'to'][i]}`), ' ', field)), find));
    const forms = ['png', 'svg', 'graphml', 'gexf', 'csv'];
    const download = menu(t('graph.download'), forms.map((form) => h('li', {}, h('button', { type: 'button', click: () => save(form, cy) }, form.toUpperCase()))));
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

/** How the picture looks, in the colours of the theme. */
export function style() {
  const computed = getComputedStyle(document.documentElement);
  const colour = (name) => computed.getPropertyValue(`--${name}`).trim();
  const shapes = { person: 'ellipse', organization: 'round-rectangle', state: 'hexagon', place: 'diamond', group: 'round-octagon', document: 'cut-rectangle', post: 'round-tag' };
  return [
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)', label: 'data(label)', 'background-color': colour('wash'), 'border-width': 1.5, 'border-color': colour('quiet'),
      color: colour('ink'), 'font-family': computed.getPropertyValue('--sans'), 'font-size': 13, 'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': 120,
      'text-background-color': colour('paper'), 'text-background-opacity': .8, 'text-background-padding': 2, 'min-zoomed-font-size': 7 } },
    ...Object.entries(shapes).map(([kind, shape]) => ({ selector: `node[kind = "${kind}"]`, style: { shape } })),
    { selector: 'node[?center]', style: { 'background-color': colour('ink'), 'border-color': colour('ink'), 'font-weight': 600 } },
    { selector: 'node[grouped]', style: { 'border-style': 'dashed', 'background-opacity': .4, color: colour('quiet') } },
    { selector: 'edge', style: { width: 'data(width)', 'line-color': colour('no-tone'), 'target-arrow-color': colour('no-tone'), 'target-arrow-shape': 'triangle', 'arrow-scale': .8, 'curve-style': 'bezier', 'control-point-step-size': 28,
      label: 'data(label)', 'font-family': computed.getPropertyValue('--sans'), 'font-size': 10, color: colour('quiet'), 'text-rotation': 'autorotate', 'text-background-color': colour('paper'), 'text-background-opacity': .8, 'text-background-padding': 1, 'min-zoomed-font-size': 9 } },
    ...QUADS.map((quad) => ({ selector: `edge[quad = "${quad}"]`, style: { 'line-color': colour(quad), 'target-arrow-color': colour(quad) } })),
    { selector: 'edge[claimed = 1]', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge[directed = 0]', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge[grouped]', style: { 'line-style': 'dotted' } },
    { selector: '.faint', style: { opacity: .12 } },
    { selector: 'node:selected', style: { 'border-width': 3, 'border-color': colour('link') } },
    { selector: 'edge:selected', style: { 'overlay-color': colour('link'), 'overlay-opacity': .15, 'overlay-padding': 3 } },
  ];
}
