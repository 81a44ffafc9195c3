// The evidence card and the fact in a list, the same in every view.
import { ask, link, title } from './api.js';
import { count, day, h, named, t, tone, when } from './dom.js';
import { bones, failed } from './states.js';

const AGENTS = new Set(['agent', 'speaker', 'subject']);
const OTHERS = new Set(['patient', 'recipient', 'addressee', 'object', 'topic', 'post']);

function look(role) {
  return role === 'trigger' ? 'trigger' : AGENTS.has(role) ? 'agent' : OTHERS.has(role) ? 'patient' : null;
}

/** A sentence with its parts marked; places count code points. */
export function sentence(card) {
  const letters = Array.from(card.sentence);
  const out = [];
  let at = 0;
  const marks = card.marks.filter((mark) => look(mark.role))
    .sort((a, b) => a.begin - b.begin || (b.role === 'trigger') - (a.role === 'trigger') || a.end - b.end);
  for (const mark of marks) {
    if (mark.begin < at) {
      continue;
    }
    out.push(letters.slice(at, mark.begin).join(''));
    const text = letters.slice(mark.begin, mark.end).join('');
    const label = named(`role.${mark.role}`, mark.role);
    out.push(mark.entity
      ? h('a', { class: `mark ${look(mark.role)}`, href: link(mark.entity), title: label }, text)
      : h('span', { class: `mark ${look(mark.role)}`, title: label }, text));
    at = mark.end;
  }
  out.push(letters.slice(at).join(''));
  return out;
}

/** The card: the sentence, and in a line beneath it outlet, day, headline and confidence. */
export function evidence(card, fact) {
  const article = card.article ?? {};
  return h('figure', { class: fact.factual === false ? 'evidence claimed' : 'evidence', 'data-quad': fact.quad ?? '' },
    h('blockquote', {}, h('p', {}, sentence(card))),
    h('figcaption', {},
      article.outlet && [h('span', { class: 'outlet' }, article.outlet), ' · '],
      article.date && [h('time', { datetime: article.date }, day(article.date)), ' · '],
      h('a', { href: link(article.iri) }, title(article)),
      card.confidence !== undefined && [' · ', h('span', { class: 'number', title: t('confidence') }, card.confidence.toFixed(2))]));
}

/** Signs of doubt and agreement. */
export function signs(fact) {
  const out = [];
  if (fact.disputed) {
    out.push(h('span', { class: 'sign disputed', title: t('disputed.why') }, t('disputed')));
  }
  if (fact.factual === false) {
    out.push(h('span', { class: 'sign', title: t('claimed.why') }, fact.claimedBy?.[0]?.speaker
      ? t('claimed.by', fact.claimedBy[0].speaker.label) : t('claimed')));
  }
  if (fact.polarity === 'negative') {
    out.push(h('span', { class: 'sign' }, t('negative')));
  }
  if (fact.modality && fact.modality !== 'actual') {
    out.push(h('span', { class: 'sign' }, t(`modality.${fact.modality}`)));
  }
  return out.length ? h('span', { class: 'signs' }, out) : null;
}

/** A fact in a list: when, what, from how many; the first sentence beneath, the others on demand. */
export function factItem(fact, card = fact.card) {
  const under = h('div', { class: 'under' }, card && evidence(card, fact));
  const more = fact.sources > 1
    ? h('button', { type: 'button', class: 'plainly more', 'aria-expanded': 'false', click: () => unfold(fact, more, under, card) }, count('sources', fact.sources))
    : h('span', { class: 'more number kind' }, count('sources', fact.sources ?? 1));
  return h('li', {}, h('div', { class: 'fact' }, when(fact),
    h('span', { class: 'label' }, tone(fact.quad, fact.factual === false), ' ',
      h('a', { href: link(fact.iri) }, fact.label), signs(fact)), more, under));
}

async function unfold(fact, button, under, first) {
  if (button.getAttribute('aria-expanded') === 'true') {
    button.setAttribute('aria-expanded', 'false');
    under.replaceChildren(...(first ? [evidence(first, fact)] : []));
    return;
  }
  button.setAttribute('aria-expanded', 'true');
  under.append(bones(3));
  try {
    const all = await ask('evidence', { iri: fact.iri });
    under.replaceChildren(...all.evidence.map((card) => evidence(card, fact)),
      ...(all.contradicted.length ? [h('a', { href: link(fact.iri) }, t('contradicted.see'))] : []));
  } catch (error) {
    under.replaceChildren(failed(error));
  }
}

/** A list of facts. */
export function facts(list) {
  return h('ol', { class: 'facts' }, list.map((fact) => factItem(fact)));
}
