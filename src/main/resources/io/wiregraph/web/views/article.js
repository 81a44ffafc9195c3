// An article: its text, or the sentences that are evidence, and in the margin what they say.
import { ask, link, title } from '../api.js';
import { count, day, glyph, h, put, t, tone } from '../dom.js';
import { empty } from '../states.js';

export async function show(place, iri) {
  const article = await ask('article', { iri });
  const marked = new Map();
  const text = h('div', {}, article.passages.map((passage) => h('p', { class: 'text' }, marks(passage, marked))));
  const margin = h('ol', { class: 'facts' }, article.facts.map((fact) => h('li', { 'data-iri': fact.iri },
    h('a', { href: link(fact.iri) }, tone(fact.quad, fact.factual === false), h('span', {}, fact.label)))));
  for (const item of margin.children) {
    const both = [item, ...(marked.get(item.dataset.iri) ?? [])];
    for (const each of both) {
      for (const [begin, isOn] of [['mouseenter', true], ['mouseleave', false], ['focusin', true], ['focusout', false]]) {
        each.addEventListener(begin, () => both.forEach((one) => one.classList.toggle('on', isOn)));
      }
    }
  }
  put(place, [
    h('p', { class: 'kind' }, glyph('article'), [article.outlet, article.date && day(article.date), article.author].filter(Boolean).join(' · ')),
    h('div', { class: 'head' }, h('h1', {}, title(article)),
      h('div', { class: 'actions' }, article.url && h('a', { href: article.url, rel: 'external' }, t('article.original')))),
    (article.nearDuplicates ?? []).length > 0 && h('p', { class: 'names' }, t('article.copies'), ' ', article.nearDuplicates.flatMap((each, i) => [i ? ', ' : '', h('a', { href: link(each.iri) }, title(each))])),
    !article.full && h('p', { class: 'names' }, t('article.sentences.why')),
    h('div', { class: 'article' }, article.passages.length ? text : empty(t('article.none')),
      h('aside', { class: 'aside', 'aria-label': t('article.margin') },
        h('h2', {}, t('article.who')), h('ul', { class: 'ents' }, article.entities.slice(0, 24).map((each) =>
          h('li', {}, glyph(each.kind), ' ', h('a', { href: link(each.iri) }, each.label), ' ', h('small', {}, each.count)))),
        h('h2', {}, count('facts', article.facts.length)), margin))]);
}

/** Marks entities as quiet links and the words for what happened in their tones; marks may lie in each other. */
function marks(passage, marked) {
  const letters = Array.from(passage.text);
  const out = [];
  let at = 0;
  for (const mark of passage.marks) {
    if (mark.begin < at) {
      continue;
    }
    out.push(letters.slice(at, mark.begin).join(''));
    const words = letters.slice(mark.begin, mark.end).join('');
    const element = mark.type === 'entity'
      ? h('a', { class: 'mark entity', href: link(mark.iri) }, words)
      : h('a', { class: mark.type === 'relation' ? 'mark relation' : 'mark trigger', 'data-quad': mark.quad ?? '', href: link(mark.iri) }, words);
    marked.set(mark.iri, [...(marked.get(mark.iri) ?? []), element]);
    out.push(element);
    at = mark.end;
  }
  out.push(letters.slice(at).join(''));
  return out;
}
