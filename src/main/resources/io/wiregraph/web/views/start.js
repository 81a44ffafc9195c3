// The start page: what most outlets tell of, what is disputed, who is in the news.
import { ask, link, page } from '../api.js';
import { glyph, h, key, number, t } from '../dom.js';
import { factItem, facts } from '../evidence.js';
import { into } from '../states.js';

const SHOWN = 6;

export async function show(place) {
  const most = await ask('timeline', { lanes: 'none', limit: 100 });
  place.classList.add('front');
  const told = h('div');
  const disputed = h('div');
  const people = h('div');
  place.append(
    h('section', {}, h('h2', {}, t('start.told')), key(), told),
    h('section', { class: 'aside' }, h('h2', {}, t('start.who')), people, h('h2', {}, t('start.disputed')), disputed));
  await Promise.all([
    into(told, async () => {
      const best = most.facts.sort((a, b) => b.sources - a.sources).slice(0, SHOWN);
      const cards = await Promise.all(best.map((fact) => ask('evidence', { iri: fact.iri, limit: 1 })));
      return [h('ol', { class: 'facts' }, best.map((fact, i) => factItem(fact, cards[i].evidence[0]))),
        h('p', { class: 'forms' }, h('a', { href: page('timeline') }, t('start.timeline')))];
    }),
    into(people, async () => {
      const found = await ask('graph', { limit: 12 });
      const nodes = found.nodes.sort((a, b) => b.facts - a.facts);
      return [h('ul', { class: 'bars' }, nodes.map((node) => {
        const bar = h('i', { class: 'tone', 'aria-hidden': 'true' });
        bar.style.width = `${(100 * node.facts) / nodes[0].facts}%`;
        return h('li', {}, h('span', {}, glyph(node.kind), ' ', h('a', { href: link(node.iri) }, node.label)), bar, h('span', { class: 'number' }, number(node.facts)));
      })), h('p', { class: 'forms' }, h('a', { href: page('graph') }, t('start.graph')))];
    }),
    into(disputed, async () => {
      const found = await ask('facts', { disputed: true, limit: 3 });
      return found.total ? facts(found.facts) : h('p', { class: 'kind' }, t('start.undisputed'));
    }),
  ]);
}
