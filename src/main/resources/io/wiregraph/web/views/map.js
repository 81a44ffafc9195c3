// Events by place, on a map that comes with the program: a circle for each region, as large as events are many.
import { ask, asked, link, remember } from '../api.js';
import { count, h, key, number, put, QUADS, s, t } from '../dom.js';
import { facts } from '../evidence.js';
import { suggest } from '../search.js';
import { empty, into } from '../states.js';

// The map is drawn in tenths of a degree, north up.
const WORLD = { x: -1800, y: -840, w: 3600, h: 1440 };
const NARROWEST = 60;
const STEP = 1.6;

export async function show(place) {
  const choice = { entity: asked('entity'), from: asked('from'), to: asked('to'), quad: asked('quad'), factual: asked('factual') };
  const land = new DOMParser().parseFromString(await (await fetch(new URL('../land.svg', import.meta.url))).text(), 'image/svg+xml');
  const circles = s('g');
  const drawing = s('svg', { class: 'world', role: 'group', 'aria-label': t('map.drawing'), tabindex: '0', preserveAspectRatio: 'xMidYMid slice' },
    document.importNode(land.getElementById('land'), true), document.importNode(land.getElementById('borders'), true), circles);
  const note = h('p', { class: 'note', role: 'status' });
  const side = h('aside', { class: 'side', 'aria-label': t('map.places'), tabindex: '0' });
  const field = h('input', { type: 'text', id: 'of', placeholder: t('timeline.anybody'), autocomplete: 'off' });
  const quad = h('select', { change: () => { choice.quad = quad.value; load(true); } }, h('option', { value: '' }, t('graph.any')),
    QUADS.map((each) => h('option', { value: each, selected: each === choice.quad }, t(`quad.${each}`))));
  const only = h('input', { type: 'checkbox', checked: choice.factual === 'true', change: () => { choice.factual = only.checked ? 'true' : ''; load(true); } });
  let view = { ...WORLD };
  let found = null;

  function look(next) {
    const w = Math.max(NARROWEST, Math.min(WORLD.w, next.w));
    const height = w * WORLD.h / WORLD.w;
    const before = detail();
    view = { w, h: height, x: Math.max(WORLD.x, Math.min(WORLD.x + WORLD.w - w, next.x + (next.w - w) / 2)), y: Math.max(WORLD.y, Math.min(WORLD.y + WORLD.h - height, next.y + (next.w * WORLD.h / WORLD.w - height) / 2)) };
    drawing.setAttribute('viewBox', `${view.x} ${view.y} ${view.w} ${view.h}`);
    if (before !== detail()) {
      load(false);
    } else if (found) {
      draw();
    }
  }

  /** How fine the regions are: half a turn of the world has so many at most. */
  function detail() {
    return Math.max(3, Math.min(12, Math.round(Math.log2(WORLD.w / view.w)) + 3));
  }

  function zoom(factor) {
    look({ x: view.x + view.w * (1 - factor) / 2, y: view.y + view.h * (1 - factor) / 2, w: view.w * factor });
  }

  async function load(isFitted) {
    remember(choice);
    drawing.setAttribute('aria-busy', 'true');
    try {
      found = await ask('map', { ...choice, zoom: isFitted ? 4 : detail() });
    } finally {
      drawing.removeAttribute('aria-busy');
    }
    note.textContent = t('map.placed', number(found.placed), number(found.total));
    if (isFitted) {
      fit();
      list();
    }
    draw();
  }

  function fit() {
    if (!found.clusters.length) {
      return;
    }
    const xs = found.clusters.map((each) => each.longitude * 10);
    const ys = found.clusters.map((each) => each.latitude * -10);
    const room = 200;
    const w = Math.max(Math.max(...xs) - Math.min(...xs) + 2 * room, (Math.max(...ys) - Math.min(...ys) + 2 * room) * WORLD.w / WORLD.h);
    const middle = { x: (Math.max(...xs) + Math.min(...xs)) / 2, y: (Math.max(...ys) + Math.min(...ys)) / 2 };
    view = { ...WORLD, w };
    look({ x: middle.x - w / 2, y: middle.y - w * WORLD.h / WORLD.w / 2, w });
  }

  /** How many tenths of a degree a pixel is; the drawing fills its room and is cut where that has another shape. */
  function perPixel() {
    return Math.min(view.w / (drawing.clientWidth || 1000), view.h / (drawing.clientHeight || 400));
  }

  /** Whether there is room for a name beneath a circle, where larger ones have theirs. */
  function hasRoom(x, y, name, scale, taken) {
    const half = name.length * 3.6 * scale;
    const box = [x - half, y, x + half, y + 16 * scale];
    const isFree = taken.every((other) => box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3]);
    if (isFree) {
      taken.push(box);
    }
    return isFree;
  }

  function draw() {
    const most = Math.max(1, ...found.clusters.map((each) => each.count));
    const scale = perPixel();
    const taken = [];
    put(circles, [...found.clusters].sort((a, b) => b.count - a.count).map((each) => {
      const r = (5 + 19 * Math.sqrt(each.count / most)) * scale;
      const name = each.places[0]?.label ?? '';
      const text = `${each.places.map((one) => one.label).join(', ')}: ${count('events', each.count)}`;
      const go = () => open(each);
      const dot = s('g', { role: 'button', tabindex: '0', 'aria-label': text, class: 'dot', transform: `translate(${each.longitude * 10} ${each.latitude * -10})`, click: go,
        keydown: (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); event.stopPropagation(); go(); } } },
      s('title', {}, text), pie(each, r), hasRoom(each.longitude * 10, each.latitude * -10 + r, name, scale, taken)
        && s('text', { y: r + 14 * scale, 'font-size': 12 * scale, 'text-anchor': 'middle', 'stroke-width': 3 * scale }, name));
      return dot;
    }));
  }

  function list() {
    const places = found.clusters.flatMap((each) => each.places.map((one) => ({ ...one, cluster: each }))).sort((a, b) => b.count - a.count).slice(0, 40);
    put(side, [h('h2', {}, t('map.places')), key(), places.length ? h('ul', { class: 'nodes' }, places.map((one) => h('li', {},
      h('button', { type: 'button', class: 'plainly', click: () => open({ places: [one] }) }, one.label), ' ', h('small', {}, number(one.count))))) : empty(t('map.none'), t('map.none.try'))]);
  }

  function open(cluster) {
    const bodies = cluster.places.map((one) => [one, h('div')]);
    put(side, [h('p', {}, h('button', { type: 'button', class: 'plainly', click: list }, `← ${t('graph.back')}`)),
      bodies.map(([one, body]) => h('section', {}, h('h2', {}, h('a', { href: link(one.iri) }, one.label)), body))]);
    for (const [one, body] of bodies) {
      into(body, async () => {
        const at = await ask('facts', { entity: one.iri, role: 'place', with: choice.entity, quad: choice.quad, from: choice.from, to: choice.to, factual: choice.factual, limit: 25 });
        return at.total ? facts(at.facts) : h('p', { class: 'kind' }, t('map.elsewhere'));
      }, 4);
    }
  }

  place.classList.add('graph');
  place.previousElementSibling?.remove();
  put(place, [h('div', { class: 'tools' }, h('label', { class: 'search of' }, t('timeline.of'), ' ', field), h('label', {}, t('graph.tone'), quad), h('label', {}, only, t('factual.only'))),
    h('div', { class: 'canvas' }, drawing, note, h('div', { class: 'zoom' }, [['graph.in', '+', 1 / STEP], ['graph.out', '−', STEP]].map(([label, sign, factor]) =>
      h('button', { type: 'button', 'aria-label': t(label), title: t(label), click: () => zoom(factor) }, sign)),
    h('button', { type: 'button', 'aria-label': t('graph.fit'), title: t('graph.fit'), click: fit }, '⤢'))), side]);
  suggest(field, { types: 'entity', all: false, pick: (one) => { choice.entity = one.iri.replace(/.*(entity\/)/, '$1'); load(true); } });
  field.addEventListener('change', () => { if (!field.value) { choice.entity = ''; load(true); } });
  drawing.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (step) {
      event.preventDefault();
      look({ ...view, x: view.x + step[0] * view.w / 8, y: view.y + step[1] * view.h / 8 });
    } else if (event.key === '+' || event.key === '-') {
      zoom(event.key === '+' ? 1 / STEP : STEP);
    }
  });
  let held = null;
  drawing.addEventListener('pointerdown', (event) => { held = event.target.closest('.dot') ? null : { x: event.clientX, y: event.clientY, view }; });
  drawing.addEventListener('pointermove', (event) => {
    if (held && event.buttons) {
      const scale = perPixel();
      look({ ...held.view, x: held.view.x - (event.clientX - held.x) * scale, y: held.view.y - (event.clientY - held.y) * scale });
    }
  });
  addEventListener('pointerup', () => { held = null; });
  if (choice.entity) {
    field.value = (await ask('entity', { iri: choice.entity })).label;
  }
  await load(true);
}

/** A circle whose parts are as large as its tones are many. */
function pie(cluster, r) {
  const parts = QUADS.map((quad) => [quad, cluster.quads?.[quad] ?? 0]);
  parts.push(['', cluster.count - parts.reduce((sum, [, n]) => sum + n, 0)]);
  const some = parts.filter(([, n]) => n > 0);
  if (some.length === 1) {
    return s('circle', { r, 'data-quad': some[0][0] });
  }
  let angle = -Math.PI / 2;
  const at = (a) => `${r * Math.cos(a)} ${r * Math.sin(a)}`;
  return some.map(([quad, n]) => {
    const from = angle;
    angle += (2 * Math.PI * n) / cluster.count;
    return s('path', { 'data-quad': quad, d: `M0 0L${at(from)}A${r} ${r} 0 ${angle - from > Math.PI ? 1 : 0} 1 ${at(angle)}Z` });
  });
}
