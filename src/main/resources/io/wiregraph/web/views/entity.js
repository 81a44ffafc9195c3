// Somebody or something: what it did and what was done to it, what it says and what is said of it.
import { ask, asked, link, page, remember, title } from '../api.js';
import { count, day, glyph, h, key, number, put, stack, t, tone } from '../dom.js';
import { brush } from '../brush.js';
import { facts } from '../evidence.js';
import { empty, into } from '../states.js';

const ROLES = ['did', 'done', 'says', 'said', 'place'];
const LIMIT = 25;
const CHIPS = 12;

export async function show(place, iri) {
  const entity = await ask('entity', { iri });
  const choice = {
    role: asked('role') || ROLES.find((role) => entity.counts[role]) || '',
    class: asked('class'), from: asked('from'), to: asked('to'), factual: asked('factual'),
  };
  const list = h('div', { id: 'facts', role: 'tabpanel' });
  const tabs = h('div', { class: 'tabs', role: 'tablist', 'aria-label': t('entity.parts') });
  const chips = h('div', { class: 'chips', role: 'group', 'aria-label': t('entity.classes') });

  function ask4(offset) {
    return ask('facts', { entity: iri, ...choice, kind: 'event,statement', limit: LIMIT, offset });
  }

  async function more(found) {
    const next = h('button', { type: 'button', click: async () => {
      next.disabled = true;
      const page2 = await ask4(found.next);
      next.replaceWith(...await more(page2));
    } }, t('more'));
    return [facts(found.facts), ...(found.next === undefined ? [] : [next])];
  }

  function draw() {
    remember({ role: choice.role, class: choice.class, from: choice.from, to: choice.to, factual: choice.factual });
    tabs.replaceChildren(...ROLES.filter((role) => role !== 'place' && entity.counts[role]).map((role) => h('button', {
      type: 'button', role: 'tab', 'aria-controls': 'facts', 'aria-selected': String(role === choice.role), tabindex: role === choice.role ? '0' : '-1',
      click: () => { choice.role = role; choice.class = ''; draw(); tabs.querySelector('[aria-selected=true]').focus(); },
    }, t(`entity.${role}`), ' ', h('span', { class: 'number' }, number(entity.counts[role])))));
    into(list, async () => {
      const found = await ask4(0);
      if (!choice.class) {
        chips.replaceChildren(...found.classes.slice(0, CHIPS).map((each) => chip(each)));
      } else {
        for (const each of chips.children) {
          each.setAttribute('aria-pressed', String(each.dataset.name === choice.class));
        }
      }
      if (choice.class && !chips.childElementCount) {
        chips.replaceChildren(...found.classes.map((each) => chip(each)));
      }
      return found.total ? more(found) : [empty(t('entity.none'), t('entity.none.try'))];
    });
  }

  function chip(each) {
    return h('button', { type: 'button', 'data-name': each.name, 'aria-pressed': String(choice.class === each.name), click: () => {
      choice.class = choice.class === each.name ? '' : each.name;
      draw();
    } }, tone(each.quad), each.label, h('span', { class: 'number' }, number(each.count)));
  }

  tabs.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const all = [...tabs.children];
      all[(all.indexOf(document.activeElement) + step + all.length) % all.length].click();
    }
  });
  const onlyFacts = h('input', { type: 'checkbox', checked: choice.factual === 'true', change: () => {
    choice.factual = onlyFacts.checked ? 'true' : '';
    draw();
  } });
  const name = iri.replace(/.*(entity\/)/, '$1');
  const map = h('a', { class: 'button', href: page('map', { entity: name }), hidden: true }, t('view.map'));
  ask('map', { entity: name, zoom: 0 }).then((found) => { map.hidden = found.placed === 0; }, () => map.remove());
  put(place, [
    h('p', { class: 'kind' }, glyph(entity.kind), entity.types.map((type) => type.label).filter((label) => label !== 'Entity').join(', ') || t(`kind.${entity.kind}`)),
    h('div', { class: 'head' }, h('h1', {}, entity.label),
      h('span', { class: 'numbers' }, `${count('articles', entity.counts.articles)} · ${count('facts', entity.counts.facts)}`),
      h('div', { class: 'actions' }, entity.links.map((each) => h('a', { href: each.iri, rel: 'external' }, `${site(each.iri)} ↗`)),
        h('a', { class: 'button', href: page('graph', { iri: name }) }, t('entity.graph')),
        h('a', { class: 'button', href: page('timeline', { entity: name }) }, t('entity.timeline')),
        map, h('a', { class: 'button', href: page('compare', { a: name }) }, t('entity.compare')))),
    entity.names.length > 0 && h('p', { class: 'names' }, t('entity.names', entity.names.slice(0, 12).join(' · '))),
    h('div', { class: 'columns' },
      h('section', {}, tabs,
        entity.months.length > 1 && brush(entity.months, choice.from, choice.to, (from, to) => { choice.from = from; choice.to = to; draw(); }),
        h('div', { class: 'filters' }, h('label', {}, onlyFacts, t('factual.only'))), chips, list),
      h('aside', { class: 'aside', 'aria-label': t('entity.beside') }, partners(entity), held(entity), told(entity)))]);
  draw();
}

function site(iri) {
  return iri.includes('dbpedia.org') ? 'DBpedia' : iri.includes('wikidata.org') ? 'Wikidata' : new URL(iri).host;
}

function partners(entity) {
  if (!entity.partners.length) {
    return null;
  }
  const most = Math.max(...entity.partners.map((each) => each.facts));
  return h('section', {}, h('h2', {}, t('entity.partners')), h('ul', { class: 'partners' }, entity.partners.slice(0, 12).map((each) =>
    h('li', {}, h('a', { href: link(each.iri), title: each.label }, each.label), stack(each.quads, each.facts, most), h('span', { class: 'number' }, number(each.facts))))), key());
}

function held(entity) {
  if (!entity.relations.length) {
    return null;
  }
  const groups = new Map();
  for (const fact of entity.relations) {
    const others = fact.participants.filter((part) => part.iri !== entity.iri && part.role !== 'place');
    if (!others.length) {
      continue;
    }
    const text = `${fact.class.label}|${names(others)}`;
    groups.set(text.toLowerCase(), groups.get(text.toLowerCase()) ?? { fact, text, others, sources: 0 });
    groups.get(text.toLowerCase()).sources += fact.sources;
  }
  return h('section', {}, h('h2', {}, t('entity.held')), h('ul', { class: 'held' }, [...groups.values()].slice(0, 12).map(({ fact, text, sources }) =>
    h('li', {}, h('a', { href: link(fact.iri) }, text.split('|')[1]),
      h('small', {}, [text.split('|')[0], fact.earliest && day(fact.earliest), count('sources', sources)].filter(Boolean).join(' · '))))));
}

/** The names of parts, each once. */
function names(parts) {
  return [...new Map(parts.map((part) => [part.label.toLowerCase(), part.label])).values()].join(', ');
}

function told(entity) {
  return h('section', {}, h('h2', {}, t('entity.articles')), h('ul', { class: 'told' }, entity.articles.map((article) =>
    h('li', {}, h('a', { href: link(article.iri) }, title(article)), h('small', {}, [article.outlet, article.date && day(article.date)].filter(Boolean).join(' · '))))));
}
