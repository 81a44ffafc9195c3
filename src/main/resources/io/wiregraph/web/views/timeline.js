// Events over time, in lanes: a click zooms from years to months to days, and lists what happened.
import { ask, asked, remember } from '../api.js';
import { count, day, h, key, number, s, t } from '../dom.js';
import { facts } from '../evidence.js';
import { suggest } from '../search.js';
import { empty, into } from '../states.js';

const LANE = 44;
const TOP = 24;
const NAME = 28;
const ZOOMS = { year: 4, month: 7, day: 10 };

export async function show(place) {
  const choice = { lanes: asked('lanes', 'class'), entity: asked('entity'), from: asked('from'), to: asked('to'), zoom: asked('zoom'), factual: asked('factual') };
  const drawing = h('div');
  const list = h('div');
  const field = h('input', { type: 'text', id: 'of', placeholder: t('timeline.anybody'), autocomplete: 'off' });
  const lanes = h('select', { change: () => { choice.lanes = lanes.value; draw(); } },
    ['class', 'entity', 'quad'].map((each) => h('option', { value: each, selected: each === choice.lanes }, t(`timeline.lanes.${each}`))));
  const back = h('button', { type: 'button', click: () => history.back() }, t('timeline.back'));
  const onlyFacts = h('input', { type: 'checkbox', checked: choice.factual === 'true', change: () => { choice.factual = onlyFacts.checked ? 'true' : ''; draw(); } });

  function draw(isStep = false) {
    remember(choice, isStep);
    back.hidden = !choice.zoom;
    into(drawing, async () => {
      const found = await ask('timeline', { ...choice, limit: 100 });
      list.replaceChildren(...(found.facts.length ? [h('h2', {}, t('timeline.events')), facts(found.facts)] : []));
      return found.buckets.length ? [
        h('p', { class: 'kind' }, t('timeline.total', number(found.total), number(found.undated))), key(),
        lanesOf(found, (at) => {
          const next = found.zoom === 'year' ? 'month' : 'day';
          Object.assign(choice, { from: at, to: at, zoom: next });
          draw(true);
        })] : [empty(t('timeline.none'), t('timeline.none.try'))];
    });
  }

  addEventListener('popstate', () => {
    Object.assign(choice, { from: asked('from'), to: asked('to'), zoom: asked('zoom') });
    draw();
  });
  place.classList.add('timeline');
  place.replaceChildren(h('h1', {}, t('view.timeline')),
    h('div', { class: 'filters' }, h('label', {}, t('timeline.lanes'), lanes),
      h('label', { class: 'search of' }, t('timeline.of'), ' ', field), h('label', {}, onlyFacts, t('factual.only')), back),
    drawing, list);
  place.previousElementSibling?.remove();
  document.querySelector('main > h1.unseen')?.remove();
  suggest(field, { types: 'entity', all: false, pick: (one) => { choice.entity = one.iri.replace(/.*(entity\/)/, '$1'); draw(); } });
  field.addEventListener('change', () => { if (!field.value) { choice.entity = ''; draw(); } });
  if (choice.entity) {
    field.value = (await ask('entity', { iri: choice.entity })).label;
  }
  draw();
}

/** All steps of time from the first to the last, so that empty ones take their room. */
function steps(buckets, zoom) {
  const out = [];
  const last = buckets.at(-1).at;
  const pad = (text) => (text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text);
  const date = new Date(`${pad(buckets[0].at)}T00:00Z`);
  while (out.length < 1000) {
    const at = date.toISOString().slice(0, ZOOMS[zoom]);
    out.push(at);
    if (at >= last) {
      return out;
    }
    if (zoom === 'year') {
      date.setUTCFullYear(date.getUTCFullYear() + 1);
    } else if (zoom === 'month') {
      date.setUTCMonth(date.getUTCMonth() + 1);
    } else {
      date.setUTCDate(date.getUTCDate() + 1);
    }
  }
  return out;
}

function lanesOf(found, open) {
  const all = steps(found.buckets, found.zoom);
  const places = new Map(all.map((at, i) => [at, i]));
  const most = Math.max(...found.lanes.flatMap((lane) => lane.buckets.map(([, n]) => n)));
  const width = 84 / all.length;
  const x = (at) => 16 + places.get(at) * width;
  const height = TOP + found.lanes.length * LANE + 8;
  const label = Math.max(1, Math.ceil(all.length / 7));
  const out = s('svg', { class: 'lanes', height, role: 'group', 'aria-label': t('timeline.drawing') });
  all.forEach((at, i) => {
    if (i % label === 0) {
      out.append(s('line', { x1: `${x(at)}%`, x2: `${x(at)}%`, y1: TOP - 4, y2: height }), s('text', { class: 'axis', x: `${x(at)}%`, y: 14 }, day(at)));
    }
  });
  found.lanes.forEach((lane, i) => {
    const bottom = TOP + (i + 1) * LANE - 6;
    out.append(s('line', { x1: 0, x2: '100%', y1: bottom, y2: bottom }));
    for (const [at, n] of lane.buckets) {
      const size = 4 + ((LANE - 16) * n) / most;
      const text = t('timeline.open', lane.label, day(at), count('facts', n));
      const bar = s('rect', { class: 'bar', x: `${x(at)}%`, width: `${Math.max(width * .88, .35)}%`, y: bottom - size, height: size, 'data-quad': lane.quad ?? (lane.id in COLOURS ? lane.id : '') }, s('title', {}, text));
      if (found.zoom !== 'day') {
        const go = () => open(at);
        const button = s('g', { role: 'button', tabindex: 0, 'aria-label': text, click: go, keydown: (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); go(); } } }, bar);
        out.append(button);
      } else {
        out.append(bar);
      }
    }
    out.append(s('text', { x: 0, y: bottom - 18 }, s('title', {}, lane.label), lane.label.length > NAME ? `${lane.label.slice(0, NAME - 1)}…` : lane.label),
      s('text', { class: 'axis', x: 0, y: bottom - 3 }, number(lane.count)));
  });
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('timeline.drawing') }, out);
}

const COLOURS = { 'verbal-cooperation': 1, 'material-cooperation': 1, 'verbal-conflict': 1, 'material-conflict': 1 };
