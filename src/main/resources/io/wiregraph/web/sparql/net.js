// An answer as a graph, where it has things that stand to each other. Cytoscape.js is loaded with it alone.
import { h, number, put, t } from '../dom.js';
import { answer } from './answer.js';
import { address, base, nameOf, shorten } from './terms.js';

const IS_NARROW = matchMedia('(max-width: 640px)').matches;
const MOST_NODES = IS_NARROW ? 60 : 150;
/** So many names are written at an edge, so many nodes keep theirs however far away. */
const NAMED = 2;
const LARGE = IS_NARROW ? 12 : 24;
const LONGEST = 32;
/** What stands between brackets without more ado. */
const PLAIN = /^[^\s<>"{}|\\^`]*$/;
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';

/** Nodes with their names, and edges between them; null where an answer has none. */
export function fit(found) {
  const ends = found.kind === 'triples' ? triples(found) : found.kind === 'rows' ? rows(found) : null;
  if (!ends?.edges.length) {
    return null;
  }
  const names = new Map();
  const edges = [];
  let isCut = false;
  for (const edge of bundled(ends.edges)) {
    const more = [edge.from, edge.to].filter((each) => !names.has(each)).length;
    if (names.size + more > MOST_NODES) {
      isCut = true;
      continue;
    }
    [edge.from, edge.to].forEach((each) => names.set(each, ends.names.get(each)));
    edges.push(edge);
  }
  return { names, edges, isCut };
}

/** One edge for all that lead from one to another, with the names of the first. */
function bundled(edges) {
  const pairs = new Map();
  for (const { from, to, label } of edges) {
    const pair = `${from}\n${to}`;
    const edge = pairs.get(pair) ?? { from, to, labels: new Set() };
    edge.labels.add(label);
    pairs.set(pair, edge);
  }
  return [...pairs.values()].map(({ from, to, labels }) => ({ from, to, label: [...labels].slice(0, NAMED).join(', ') + (labels.size > NAMED ? ' …' : '') }));
}

function triples(found) {
  const names = new Map();
  const edges = [];
  const types = [];
  for (const [subject, predicate, object] of found.rows) {
    if (predicate.value === LABEL) {
      names.set(subject.value, object.value);
    } else if (object.type !== 'literal') {
      (predicate.value === TYPE ? types : edges).push({ from: subject.value, to: object.value, label: nameOf(predicate.value) });
    }
  }
  return { names, edges: edges.length ? edges : types };
}

function rows(found) {
  const iris = found.columns.filter((column) => column.kind === 'iri');
  if (iris.length < 2) {
    return null;
  }
  const [from, middle, to] = iris.length === 3 && found.columns.length === 3 ? iris : [iris[0], null, iris[1]];
  const names = new Map();
  const edges = [];
  for (const row of found.rows) {
    for (const column of [from, to]) {
      const name = found.columns.find((each) => each.name === `${column.name}Label` || each.name === `${column.name}Name`);
      if (name && row[column.i] && row[name.i]) {
        names.set(row[column.i].value, row[name.i].value);
      }
    }
    if (row[from.i] && row[to.i]) {
      const edge = { from: row[from.i].value, to: row[to.i].value, label: middle && row[middle.i] ? nameOf(row[middle.i].value) : '' };
      edges.push(edge);
    }
  }
  return { names, edges };
}

/** Names of things that the answer has no names of: the store's, else the ends of their IRIs. */
async function called(names) {
  const unknown = [...names.keys()].filter((each) => names.get(each) === undefined);
  const asked = unknown.filter((each) => each.startsWith(base) && PLAIN.test(each));
  const labels = new Map();
  if (asked.length) {
    try {
      const found = await answer(`SELECT ?thing ?label { VALUES ?thing { ${asked.map((iri) => `<${iri}>`).join(' ')} } ?thing <${LABEL}> ?label }`);
      found.rows.forEach(([thing, label]) => labels.set(thing.value, label.value));
    } catch (error) {
      // A server that is busy names nothing; the ends of the IRIs do then.
      if (error.status === undefined) {
        throw error;
      }
    }
  }
  return new Map([...names].map(([each, name]) => [each, name ?? labels.get(each) ?? (each.startsWith('_:') ? '' : nameOf(each))]));
}

function short(name) {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

/** Draws it into a place of the page. */
export async function draw(place, { names, edges, isCut }) {
  const [{ default: cytoscape }, { style }, known] = await Promise.all([import('../lib/cytoscape.js'), import('../picture.js'), called(names)]);
  const canvas = h('div', { class: 'net', role: 'img', 'aria-label': t('sparql.graph.canvas') });
  const note = h('p', { class: 'kind', role: 'status' });
  const about = () => note.replaceChildren(t(`sparql.graph.${isCut ? 'cut' : 'all'}`, number(names.size), number(edges.length)));
  const degree = new Map();
  edges.forEach(({ from, to }) => [from, to].forEach((each) => degree.set(each, (degree.get(each) ?? 0) + 1)));
  const most = Math.max(...degree.values());
  const large = new Set([...degree].sort((a, b) => b[1] - a[1]).slice(0, LARGE).map(([node]) => node));
  const looks = () => [...style(), { selector: 'node[?large]', style: { 'min-zoomed-font-size': 0 } }];
  put(place, [note, h('div', { class: 'canvas' }, canvas, h('div', { class: 'zoom' }, [['graph.in', '+', 1.3], ['graph.out', '−', 1 / 1.3]].map(([label, sign, factor]) =>
    h('button', { type: 'button', 'aria-label': t(label), title: t(label), click: () => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 } }) }, sign)),
  h('button', { type: 'button', 'aria-label': t('graph.fit'), title: t('graph.fit'), click: () => cy.fit(undefined, 32) }, '⤢')))]);
  const cy = cytoscape({
    container: canvas, style: looks(), minZoom: .1, maxZoom: 4, boxSelectionEnabled: false, userZoomingEnabled: false,
    elements: [...[...known].map(([id, label]) => ({ data: { id, label: short(label), kind: '', large: large.has(id), size: 10 + 18 * Math.sqrt(degree.get(id) / most), center: false } })),
      ...edges.map((edge, i) => ({ data: { id: `edge ${i}`, source: edge.from, target: edge.to, label: edge.label, quad: '', width: 1.5, claimed: 0, directed: 1 } }))],
    layout: { name: 'cose', animate: false, randomize: false, padding: 32, nodeRepulsion: () => 400000, idealEdgeLength: () => 90, nodeOverlap: 16, componentSpacing: 60 },
  });
  cy.on('tap', 'node', (event) => {
    const iri = event.target.id();
    const to = address(iri);
    put(note, [h('b', {}, known.get(iri)), ' ', to ? h('a', { href: to }, iri.startsWith(base) ? t('graph.open') : shorten(iri)) : shorten(iri)]);
  });
  cy.on('tap', (event) => { if (event.target === cy) { about(); } });
  const restyle = () => cy.style(looks());
  const write = () => cy.nodes('[?large]').style({ 'font-size': Math.max(13, 11 / cy.zoom()), 'text-max-width': Math.max(120, 110 / cy.zoom()) });
  cy.on('zoom', write);
  write();
  document.addEventListener('themed', restyle);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', restyle);
  about();
  return () => {
    document.removeEventListener('themed', restyle);
    matchMedia('(prefers-color-scheme: dark)').removeEventListener('change', restyle);
    cy.destroy();
  };
}
