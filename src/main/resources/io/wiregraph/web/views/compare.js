// Two side by side: two entities, or what different outlets make of one event.
import { ask, asked, link, page, remember } from '../api.js';
import { count, glyph, h, key, number, put, t, tone } from '../dom.js';
import { evidence, factItem, facts, signs } from '../evidence.js';
import { suggest } from '../search.js';
import { empty, into } from '../states.js';

const SHOWN = 12;

export async function show(place) {
  const choice = { a: asked('a'), b: asked('b'), event: asked('event') };
  const body = h('div');
  const fields = ['a', 'b'].map((name) => h('input', { type: 'text', id: `compare-${name}`, autocomplete: 'off', placeholder: t('compare.somebody') }));
  const form = h('div', { class: 'filters', hidden: choice.event !== '' }, fields.map((field, i) => h('label', { class: 'search of' }, t(`compare.${['a', 'b'][i]}`), ' ', field)));
  place.previousElementSibling?.remove();
  document.querySelector('main > h1.unseen')?.remove();
  put(place, [h('h1', {}, choice.event ? t('compare.accounts') : t('view.compare')), form, body]);
  fields.forEach((field, i) => suggest(field, { types: 'entity', all: false, pick: (one) => { choice[['a', 'b'][i]] = one.iri.replace(/.*(entity\/)/, '$1'); draw(true); } }));

  function draw(isStep = false) {
    remember(choice, isStep);
    into(body, async () => {
      if (choice.event) {
        return accounts(await ask('compare', choice));
      }
      if (!choice.a || !choice.b) {
        if (choice.a) {
          fields[0].value = (await ask('entity', { iri: choice.a })).label;
        }
        return empty(t('compare.start'), t('compare.start.try'));
      }
      const found = await ask('compare', { a: choice.a, b: choice.b });
      fields[0].value = found.a.label;
      fields[1].value = found.b.label;
      return entities(found);
    });
  }

  addEventListener('popstate', () => location.reload());
  draw();
}

/** Numbers to the left and right of a name, as bars that meet in the middle. */
function both(label, a, b, most) {
  return h('li', {}, h('span', { class: 'number' }, number(a)), bar(a, most), h('span', { class: 'name' }, label), bar(b, most), h('span', { class: 'number' }, number(b)));
}

function bar(n, most) {
  const out = h('span', { class: 'part', 'aria-hidden': 'true' }, h('i'));
  out.firstElementChild.style.width = `${(100 * n) / most}%`;
  return out;
}

function entities({ a, b, common, classes }) {
  const mostOfClass = Math.max(1, ...classes.map((each) => Math.max(each.a, each.b)));
  const mostOfPartner = Math.max(1, ...common.partners.map((each) => Math.max(each.a, each.b)));
  return [
    h('div', { class: 'two heads' }, [a, b].map((each) => h('div', {}, h('p', { class: 'kind' }, glyph(each.kind), t(`kind.${each.kind}`)),
      h('h2', {}, h('a', { href: link(each.iri) }, each.label)), h('p', { class: 'kind' }, `${count('articles', each.counts.articles)} · ${count('facts', each.counts.facts)}`)))),
    h('section', { class: 'section' }, h('h2', {}, t('compare.classes')), key(), h('ul', { class: 'against-each' }, classes.slice(0, SHOWN).map((each) =>
      tinted(both([tone(each.quad), ' ', each.label], each.a, each.b, mostOfClass), each.quad)))),
    common.partners.length > 0 && h('section', { class: 'section' }, h('h2', {}, t('compare.partners')), h('ul', { class: 'against-each' }, common.partners.slice(0, SHOWN).map((each) =>
      both(h('a', { href: link(each.iri) }, each.label), each.a, each.b, mostOfPartner)))),
    h('section', { class: 'section' }, h('h2', {}, t('compare.common', number(common.facts.total))),
      common.facts.total ? facts(common.facts.facts) : h('p', { class: 'kind' }, t('compare.none'))),
  ].filter(Boolean);
}

function tinted(item, quad) {
  item.dataset.quad = quad ?? '';
  return item;
}

function accounts({ fact, accounts: told, contradicted }) {
  return [
    h('p', {}, tone(fact.quad, fact.factual === false), ' ', h('a', { href: link(fact.iri) }, fact.label), signs(fact)),
    told.length > 1 || contradicted.length
      ? h('div', { class: 'two' }, told.map((each) => h('section', { class: 'section' }, h('h2', {}, each.outlet), each.evidence.map((card) => evidence(card, fact)))))
      : empty(t('compare.one'), h('a', { href: page('claims', { contradicted: true }) }, t('compare.one.try'))),
    ...(contradicted.length ? [h('section', { class: 'section' }, h('h2', {}, t('contradicted')), h('ol', { class: 'facts' }, contradicted.map((each) => factItem(each.fact, each.card))))] : []),
  ];
}
