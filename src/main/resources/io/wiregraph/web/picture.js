// The picture of a graph: nodes and lines on a canvas, their names as far as there is room, where they lie.
import { QUADS } from './dom.js';

/** From so many lines on, all that is between two is one line. */
const MANY_LINES = 120;

/** From so many lines on, they are drawn straight and thin, and moved as a whole. */
const VERY_MANY_LINES = 500;

/** As many nodes have room for their names. */
const NAMED = 150;

const LETTERS = 13;
const WIDEST = 170;

/** A picture that has names is made about so much smaller to be seen whole, its letters are not. */
const SHRUNK = 1.2;
const EDGE_LETTERS = 11;
const SHAPES = { person: 'ellipse', organization: 'round-rectangle', state: 'hexagon', place: 'diamond', group: 'round-octagon', document: 'cut-rectangle', post: 'round-tag' };

/**
 * @param cytoscape the library
 * @param net the element that it draws in
 * @param busy is told when it begins and ends to arrange
 */
export function picture(cytoscape, net, busy) {
  const worker = new Worker(new URL('./forces.js', import.meta.url), { type: 'module' });
  const cy = cytoscape({ container: net, style: looks(), minZoom: .05, maxZoom: 4, boxSelectionEnabled: false, pixelRatio: 'auto' });
  const ruler = document.createElement('canvas').getContext('2d');
  let turn = 0;
  let waits = 0;

  function width(text, size) {
    ruler.font = `${size}px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`;
    return ruler.measureText(text).width;
  }

  /** Puts what was found into the picture; what is there already stays where it is. Returns when all lies well. */
  async function draw(found) {
    const lines = bundled(found.edges);
    const groups = found.center.length ? found.groups ?? [] : [];
    const wanted = new Set([...found.nodes.map((node) => node.iri), ...lines.map((line) => line.id), ...groups.map((group) => group.id)]);
    const known = cy.nodes().filter((node) => wanted.has(node.id()));
    const most = Math.max(1, ...found.nodes.map((node) => node.facts));
    const largest = found.nodes.length > NAMED ? 30 : 40;
    // Only what is drawn as thin lines is moved as a picture: lines with names would lose them.
    cy.renderer().textureOnViewport = lines.length > VERY_MANY_LINES;
    cy.batch(() => {
      cy.elements().filter((each) => !wanted.has(each.id())).remove();
      found.nodes.forEach((node, i) => put('nodes', {
        id: node.iri, label: node.label, kind: node.kind, facts: node.facts, size: 10 + (largest - 10) * Math.sqrt(node.facts / most), center: found.center.includes(node.iri) ? 1 : 0,
      }, () => near(found, node.iri, i)));
      groups.forEach((group) => put('nodes', { id: group.id, label: group.label, kind: group.kind, grouped: 1, size: 30, facts: 0 }, () => ({ x: 0, y: 0 })));
      lines.forEach((line) => put('edges', { ...line, look: lines.length > VERY_MANY_LINES ? 'thin' : lines.length > MANY_LINES ? 'pair' : 'line' }));
      groups.forEach((group) => group.edges.slice(0, 3).filter((edge) => cy.getElementById(edge.with).nonempty())
        .forEach((edge) => put('edges', { id: `${group.id} ${edge.with}`, source: group.id, target: edge.with, label: '', quad: '', width: 1, claimed: 0, directed: 0, grouped: 1, parts: [] })));
    });
    const isNew = cy.nodes().length > known.length;
    if (isNew) {
      await arrange(known);
    }
    name();
  }

  function put(group, data, position) {
    const known = cy.getElementById(data.id);
    if (known.nonempty()) {
      known.data(data);
    } else {
      cy.add({ group, data, ...(position && { position: position() }) });
    }
  }

  /** Where a new node begins: beside the first that it is linked to, or on a spiral, the largest in its middle. */
  function near(found, iri, i) {
    const edge = found.edges.find((each) => (each.source === iri || each.target === iri) && cy.getElementById(each.source === iri ? each.target : each.source).nonempty());
    const from = edge && cy.nodes().length > 1 ? cy.getElementById(edge.source === iri ? edge.target : edge.source).position() : { x: 0, y: 0 };
    const far = edge ? 80 + 2 * i : 30 * Math.sqrt(i);
    return { x: from.x + far * Math.cos(i * 2.4), y: from.y + far * Math.sin(i * 2.4) };
  }

  /** Lays out what is new; what was there is held in its place. */
  function arrange(held) {
    const all = cy.nodes().toArray();
    const places = new Map(all.map((node, i) => [node.id(), i]));
    const isNamed = all.length <= NAMED;
    const nodes = all.map((node) => {
      const size = node.data('size');
      return { ...node.position(), r: size / 2, w: isNamed ? Math.max(size, SHRUNK * Math.min(WIDEST, width(node.data('label'), LETTERS))) : size, h: isNamed ? size + 2 * SHRUNK * LETTERS : size, held: held.has(node) };
    });
    const links = cy.edges().map((edge) => [places.get(edge.source().id()), places.get(edge.target().id())]);
    const own = ++turn;
    busy(true);
    return new Promise((done) => {
      const heard = ({ data }) => {
        if (data.turn !== own) {
          return;
        }
        worker.removeEventListener('message', heard);
        if (own === turn) {
          cy.batch(() => all.forEach((node, i) => node.position({ x: data.places[2 * i], y: data.places[2 * i + 1] })));
          fit();
          if (cy.zoom() > 1.2) {
            cy.zoom(1.2);
            cy.center();
          }
          busy(false);
        }
        done();
      };
      worker.addEventListener('message', heard);
      worker.postMessage({ turn: own, nodes, links, ratio: Math.max(.5, Math.min(2, net.clientWidth / net.clientHeight)) });
    });
  }

  /** Names what there is room to name: what is lit and the largest first. Letters keep their size on the screen. */
  function name() {
    const zoom = cy.zoom();
    const taken = [];
    const isFree = (box) => !taken.some((other) => box.x1 < other.x2 && other.x1 < box.x2 && box.y1 < other.y2 && other.y1 < box.y2);
    const extent = { x2: net.clientWidth, y2: net.clientHeight };
    const rank = (node) => (node.selected() ? 2e9 : node.hasClass('lit') ? 1e9 : 0) + (node.data('center') ? 1e8 : 0) + (node.data('grouped') ? 1e7 : node.data('facts'));
    cy.batch(() => {
      for (const node of cy.nodes().sort((a, b) => rank(b) - rank(a))) {
        const at = node.renderedPosition();
        const half = Math.min(WIDEST, width(node.data('label'), LETTERS)) / 2 + 3;
        const y1 = at.y + node.renderedHeight() / 2;
        const box = { x1: at.x - half, x2: at.x + half, y1, y2: y1 + LETTERS + 8 };
        const isNamed = box.x2 > 0 && box.y2 > 0 && box.x1 < extent.x2 && box.y1 < extent.y2 && !node.hasClass('faint') && isFree(box);
        if (isNamed) {
          taken.push(box);
          node.data({ letters: LETTERS / zoom, widest: WIDEST / zoom });
        }
        node.toggleClass('named', isNamed);
      }
      // Names of lines make way for nodes, too.
      cy.nodes('[!grouped]').forEach((node) => {
        const { x, y } = node.renderedPosition();
        const half = node.renderedWidth() / 2;
        taken.push({ x1: x - half, x2: x + half, y1: y - half, y2: y + half });
      });
      for (const edge of cy.edges('[!grouped]').sort((a, b) => b.hasClass('lit') - a.hasClass('lit') || b.data('sources') - a.data('sources'))) {
        const boxes = edge.hasClass('faint') || (edge.data('look') !== 'line' && !edge.hasClass('lit')) ? null : along(edge, zoom);
        const isNamed = boxes !== null && boxes.every(isFree);
        if (isNamed) {
          taken.push(...boxes);
          edge.data({ letters: EDGE_LETTERS / zoom });
        }
        edge.toggleClass('named', isNamed);
      }
    });
  }

  /** The room that the name on a line takes, in three parts; null where the line is too short for it. */
  function along(edge, zoom) {
    const [a, b] = [edge.source().renderedPosition(), edge.target().renderedPosition()];
    const length = Math.hypot(a.x - b.x, a.y - b.y);
    const long = width(edge.data('label'), EDGE_LETTERS);
    if (length < long + (edge.source().width() + edge.target().width()) * zoom / 2 + 12) {
      return null;
    }
    const middle = edge.data('look') === 'thin' ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : edge.renderedMidpoint();
    return [-1, 0, 1].map((side) => {
      const x = middle.x + side * (b.x - a.x) / length * long / 3;
      const y = middle.y + side * (b.y - a.y) / length * long / 3;
      const reach = Math.max(7, Math.abs(b.x - a.x) / length * long / 6);
      return { x1: x - reach, x2: x + reach, y1: y - 7, y2: y + 7 };
    });
  }

  /** Lets all but some fade; null: nothing fades. */
  function light(some) {
    cy.batch(() => {
      cy.elements().unselect().removeClass('faint lit');
      if (some) {
        some.addClass('lit');
        cy.elements().difference(some).addClass('faint');
      }
    });
    name();
  }

  /** Returns the node that lies nearest in a direction of the arrow keys; the largest where none is given. */
  function beside(node, dx, dy) {
    const all = cy.nodes('[!grouped]');
    if (!node || node.empty() || node.removed()) {
      return all.max((each) => each.data('facts') + (each.data('center') ? 1e9 : 0)).ele;
    }
    const from = node.position();
    const far = (each) => {
      const x = each.position('x') - from.x;
      const y = each.position('y') - from.y;
      const ahead = x * dx + y * dy;
      const aside = Math.abs(x * dy) + Math.abs(y * dx);
      return ahead <= 0 || aside > 2 * ahead ? Infinity : ahead + 2 * aside;
    };
    const next = all.difference(node).min(far);
    return next.value === Infinity ? null : next.ele;
  }

  /** Shows all; names of few nodes stand out beyond them. */
  function fit() {
    cy.resize();
    cy.fit(undefined, cy.nodes().length > NAMED ? 32 : 64);
  }

  function zoom(factor) {
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: net.clientWidth / 2, y: net.clientHeight / 2 } });
  }

  cy.on('viewport resize', () => {
    clearTimeout(waits);
    waits = setTimeout(name, 90);
  });
  return { cy, draw, light, beside, zoom, fit, restyle: () => cy.style(looks()) };
}

/** The lines of a picture; where there are many, one for all that is between two, in the tone of most of it. */
function bundled(edges) {
  if (edges.length <= MANY_LINES) {
    return edges.map((edge) => line(edge.id, [edge], edge.label));
  }
  const pairs = new Map();
  for (const edge of edges) {
    const pair = [edge.source, edge.target].sort().join('|');
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  return [...pairs].map(([pair, parts]) => line(`pair|${pair}`, parts, parts.length > 1 ? `${parts[0].label} +${parts.length - 1}` : parts[0].label));
}

function line(id, parts, label) {
  const sum = (of) => parts.reduce((all, part) => all + of(part), 0);
  const best = ['', ...QUADS].map((quad) => [quad, sum((part) => ((part.quad ?? '') === quad ? part.count : 0))]).reduce((a, b) => (b[1] >= a[1] ? b : a));
  const sources = sum((part) => part.sources);
  return { id, parts, label, source: parts[0].source, target: parts[0].target, quad: best[0], sources, count: sum((part) => part.count), width: 1 + 1.3 * Math.log2(1 + sources),
    claimed: parts.every((part) => part.claimedOnly) ? 1 : 0, directed: parts.every((part) => part.directed !== false && part.source === parts[0].source) ? 1 : 0 };
}

/** How graphs look, in the colours of the theme. */
export function style() {
  const computed = getComputedStyle(document.documentElement);
  const colour = (name) => computed.getPropertyValue(`--${name}`).trim();
  return [
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)', label: 'data(label)', 'background-color': colour('wash'), 'border-width': 1.5, 'border-color': colour('quiet'),
      color: colour('ink'), 'font-family': computed.getPropertyValue('--sans'), 'font-size': 13, 'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': 120,
      'text-background-color': colour('paper'), 'text-background-opacity': .8, 'text-background-padding': 2, 'min-zoomed-font-size': 7 } },
    ...Object.entries(SHAPES).map(([kind, shape]) => ({ selector: `node[kind = "${kind}"]`, style: { shape } })),
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

/** The same of this picture, where names are written that have room. */
function looks() {
  return [
    ...style(),
    { selector: 'node, edge', style: { label: '' } },
    { selector: 'node.named', style: { label: 'data(label)', 'font-size': 'data(letters)', 'z-index': 1, 'text-margin-y': 3, 'text-wrap': 'ellipsis', 'text-max-width': 'data(widest)' } },
    { selector: 'edge[look = "pair"]', style: { 'curve-style': 'straight', opacity: .65 } },
    { selector: 'edge[look = "thin"]', style: { 'curve-style': 'haystack', 'haystack-radius': 0, width: 1, opacity: .4 } },
    { selector: 'edge.named', style: { label: 'data(label)', 'font-size': 'data(letters)' } },
    { selector: 'node.faint', style: { opacity: .15 } },
    { selector: 'edge.faint', style: { opacity: .06 } },
    { selector: 'edge.lit', style: { opacity: 1 } },
  ];
}
