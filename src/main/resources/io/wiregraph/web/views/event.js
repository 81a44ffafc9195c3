// What happened, what was said or what held: who had which part, and every sentence that says so.
import { ask, link, page } from '../api.js';
import { count, glyph, h, named, put, t, tone, when } from '../dom.js';
import { evidence, factItem, signs } from '../evidence.js';

export async function show(place, iri) {
  const answer = await ask('evidence', { iri });
  const { fact } = answer;
  const parts = new Map();
  for (const part of fact.participants) {
    parts.set(part.role, [...(parts.get(part.role) ?? []), part]);
  }
  const name = iri.replace(/.*\/((?:event|statement|relation)\/)/, '$1');
  const list = h('div', {}, answer.evidence.map((card) => evidence(card, fact)));
  let shown = answer.evidence.length;
  const more = shown < answer.total && h('button', { type: 'button', click: async () => {
    const next = await ask('evidence', { iri, offset: shown });
    shown += next.evidence.length;
    list.append(...next.evidence.map((card) => evidence(card, fact)));
    more.hidden = shown >= next.total;
  } }, t('more'));
  put(place, [
    h('p', { class: 'kind' }, tone(fact.quad, fact.factual === false), t(`kind.${fact.kind}`), ' · ', fact.class.label,
      fact.quad && [' · ', t(`quad.${fact.quad}`)]),
    h('div', { class: 'head' }, h('h1', {}, fact.label), signs(fact),
      h('span', { class: 'numbers' }, count('sources', fact.sources)),
      fact.sources > 1 && h('div', { class: 'actions' }, h('a', { class: 'button', href: page('compare', { event: name }) }, t('event.accounts')))),
    h('div', { class: 'columns' }, h('div', {}, section(t('evidence'), [list, more]), beside(t('contradicted'), answer.contradicted), beside(t('corroborated'), answer.corroborated)),
    h('aside', { class: 'aside', 'aria-label': t('event.parts') }, h('dl', { class: 'parts' },
      h('dt', {}, t('event.when')), h('dd', {}, when(fact), fact.timeText && [' ', h('small', {}, `“${fact.timeText}”`)]),
      [...parts].flatMap(([role, all]) => [h('dt', {}, named(`role.${role}`, role)),
        h('dd', {}, all.flatMap((part, i) => [i ? ', ' : '', glyph(part.kind), ' ', h('a', { href: link(part.iri) }, part.label)]))]),
      fact.quote && [h('dt', {}, t('event.quote')), h('dd', { class: 'quoted' }, `“${fact.quote}”`)],
      fact.reported && [h('dt', {}, t('event.reported')), h('dd', {}, fact.reported)],
      fact.stance && [h('dt', {}, t('event.stance')), h('dd', {}, t(`stance.${fact.stance}`))],
      (fact.about ?? []).length > 0 && [h('dt', {}, t('event.about')), h('dd', {}, fact.about.map((each) => h('div', {}, h('a', { href: link(each.iri) }, each.label))))],
      (fact.claimedBy ?? []).length > 0 && [h('dt', {}, t('event.claimed')), h('dd', {}, fact.claimedBy.map((each) => h('div', {}, h('a', { href: link(each.iri) }, each.speaker ? t('event.says', each.speaker.label, each.label) : each.label))))]))),
    h('p', { class: 'forms' }, t('forms'), ['ttl', 'jsonld', 'nt', 'rdf'].flatMap((form) => [' ', h('a', { href: page(`${name}.${form}`) }, form)]),
      ' · ', h('a', { href: page('explain', { iri: name }) }, t('event.explain')))]);
}

function section(title, content) {
  return h('section', { class: 'section' }, h('h2', {}, title), content);
}

function beside(title, all) {
  return all.length ? section(title, h('ol', { class: 'facts' }, all.map(({ fact, card }) => factItem(fact, card)))) : '';
}
