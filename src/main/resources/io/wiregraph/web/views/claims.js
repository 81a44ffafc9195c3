// Who says what: by speaker, stance and words; what others contradict.
import { ask, asked, link, remember } from '../api.js';
import { day, glyph, h, number, t } from '../dom.js';
import { evidence, factItem, signs } from '../evidence.js';
import { empty, into } from '../states.js';

const LIMIT = 25;
const STANCES = ['asserts', 'denies', 'demands', 'warns', 'promises', 'asks'];

export async function show(place) {
  const choice = Object.fromEntries(['speaker', 'stance', 'topic', 'contradicted', 'corroborated'].map((name) => [name, asked(name)]));
  const list = h('div');
  const speakers = h('div');
  const topic = h('input', { type: 'search', value: choice.topic, placeholder: t('claims.topic.placeholder') });
  const stance = h('select', { change: () => { choice.stance = stance.value; draw(); } },
    h('option', { value: '' }, t('claims.any')), STANCES.map((each) => h('option', { value: each, selected: each === choice.stance }, t(`stance.${each}`))));
  const toggles = ['contradicted', 'corroborated'].map((name) => h('button', {
    type: 'button', 'aria-pressed': String(choice[name] === 'true'), click: (event) => {
      choice[name] = choice[name] ? '' : 'true';
      event.currentTarget.setAttribute('aria-pressed', String(choice[name] === 'true'));
      draw();
    },
  }, t(`claims.${name}`)));

  async function page(found) {
    const next = h('button', { type: 'button', click: async () => {
      next.disabled = true;
      next.replaceWith(...await page(await ask('claims', { ...choice, limit: LIMIT, offset: found.next })));
    } }, t('more'));
    return [...found.claims.map(claim), ...(found.next === undefined ? [] : [next])];
  }

  function draw() {
    remember(choice);
    into(list, async () => {
      const found = await ask('claims', { ...choice, limit: LIMIT });
      speakers.replaceChildren(h('h2', {}, t('claims.speakers')), h('div', { class: 'chips' }, found.speakers.slice(0, 24).map((each) => h('button', {
        type: 'button', 'aria-pressed': String(each.iri.endsWith(choice.speaker) && choice.speaker !== ''),
        click: () => { choice.speaker = choice.speaker && each.iri.endsWith(choice.speaker) ? '' : each.iri.replace(/.*(entity\/)/, '$1'); draw(); },
      }, glyph(each.kind), each.label, h('span', { class: 'number' }, number(each.count))))));
      return found.total ? page(found) : [empty(t('claims.none'), t('claims.none.try'))];
    });
  }

  place.replaceChildren(
    h('h1', {}, t('view.claims')), h('p', { class: 'about' }, t('claims.about')),
    h('form', { class: 'filters', role: 'search', 'aria-label': t('claims.filter'), submit: (event) => { event.preventDefault(); choice.topic = topic.value.trim(); draw(); } },
      h('label', {}, t('claims.topic'), topic), h('label', {}, t('claims.stance'), stance), toggles, h('button', {}, t('claims.filter'))),
    h('div', { class: 'columns' }, h('section', { 'aria-label': t('view.claims') }, list), h('aside', { class: 'aside', 'aria-label': t('claims.speakers') }, speakers)));
  place.previousElementSibling?.remove();
  document.querySelector('main > h1.unseen')?.remove();
  draw();
}

function claim(fact) {
  const speaker = fact.participants.find((part) => part.role === 'speaker');
  const words = fact.quote ? `“${fact.quote}”` : fact.reported ?? fact.label;
  return h('article', { class: 'claim' },
    h('div', {}, speaker && h('div', { class: 'who' }, glyph(speaker.kind), ' ', h('a', { href: link(speaker.iri) }, speaker.label)),
      h('small', {}, [fact.stance && t(`stance.${fact.stance}`), fact.earliest && day(fact.earliest)].filter(Boolean).join(' · '))),
    h('div', {}, h('p', { class: 'words' }, h('a', { href: link(fact.iri) }, words), signs(fact)),
      fact.card && evidence(fact.card, fact),
      ['contradicted', 'corroborated'].map((name) => (fact[name] ?? []).length > 0 && h('div', { class: name === 'contradicted' ? 'against' : '' },
        h('h2', {}, name === 'contradicted' ? t('contradicted') : t('corroborated')), h('ol', { class: 'facts' }, fact[name].map((each) => factItem(each)))))));
}
