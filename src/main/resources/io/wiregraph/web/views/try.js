// Try it: what the program reads in a text that somebody pastes, and why.
import { ask, asked, send } from '../api.js';
import { count, day, glyph, h, named, number, put, t, tone } from '../dom.js';
import { sentence as marked } from '../evidence.js';
import { parse } from '../parse.js';
import { into } from '../states.js';

const EXAMPLES = ['1', '2', '3'];
const MOST_WEIGHTS = 6;

export async function show(place) {
  const state = h('p', { class: 'state', role: 'status' });
  const result = h('div', { class: 'read' });
  const text = h('textarea', { id: 'try-text', rows: '9', spellcheck: 'false', 'aria-describedby': 'try-count', placeholder: t('try.placeholder'), input: counted });
  const headline = h('input', { type: 'text', autocomplete: 'off' });
  const date = h('input', { type: 'date' });
  const length = h('small', { id: 'try-count', class: 'number' });
  const { characters: most } = await ask('try');

  function counted() {
    const n = Array.from(text.value).length;
    length.textContent = t('try.count', number(n), number(most));
    text.setAttribute('aria-invalid', String(n > most));
    return n;
  }

  function fill(example) {
    text.value = t(`try.example.${example}.text`);
    headline.value = t(`try.example.${example}.headline`);
    date.value = t(`try.example.${example}.date`);
    counted();
    text.focus();
    text.setSelectionRange(0, 0);
  }

  let first = Promise.resolve();

  async function read() {
    const n = counted();
    if (!text.value.trim() || n > most) {
      state.textContent = n > most ? t('try.long', number(n - most)) : t('try.none');
      text.focus();
      return;
    }
    await into(result, async () => {
      await first;
      await ready(state);
      state.textContent = t('try.reading');
      return drawn(await send('try', { text: text.value, headline: headline.value, date: date.value }));
    });
    state.textContent = '';
    (result.querySelector('h2') ?? text).focus();
  }

  put(place, [
    h('h1', {}, t('view.try')), h('p', { class: 'about' }, t('try.about')),
    h('form', { class: 'trial', 'aria-label': t('view.try'), submit: (event) => { event.preventDefault(); read(); } },
      h('div', { class: 'chips', role: 'group', 'aria-label': t('try.examples') }, h('span', {}, t('try.examples')), EXAMPLES.map((each) => h('button', { type: 'button', click: () => fill(each) }, t(`try.example.${each}.title`)))),
      h('label', { for: 'try-text' }, t('try.text')), text, length,
      h('div', { class: 'beside' }, h('label', {}, t('try.headline'), headline), h('label', {}, t('try.date'), date), h('button', { class: 'main' }, t('try.read'))),
      state),
    result]);
  document.querySelector('main > h1.unseen')?.remove();
  counted();
  if (EXAMPLES.includes(asked('example'))) {
    fill(asked('example'));
    await read();
  } else {
    first = ready(state).catch((error) => { state.textContent = error.message; });
  }
}

/** Waits until the server has read its models, and says so meanwhile; seconds are for eyes alone. */
async function ready(state) {
  const since = Date.now();
  const seconds = h('span', { 'aria-hidden': 'true' });
  while (!(await ask('try')).ready) {
    if (seconds.parentNode !== state) {
      put(state, [t('try.models'), ' ', seconds]);
    }
    seconds.textContent = t('try.seconds', Math.round((Date.now() - since) / 1000));
    await new Promise((resolve) => { setTimeout(resolve, 1000); });
  }
  state.textContent = '';
}

function drawn(read) {
  const entities = new Map(read.entities.map((entity) => [entity.id, entity]));
  const places = new Map(read.facts.map((fact, i) => [fact.id, `fact-${i + 1}`]));
  const letters = Array.from(read.text);
  const cut = (span) => letters.slice(span.begin, span.end).join('').replace(/\s+/g, ' ');
  return [
    h('h2', { tabindex: '-1' }, [count('sentences', read.sentences.length), count('mentions', read.entities.reduce((n, each) => n + each.mentions.length, 0)),
      count('facts', read.facts.length), count('triples', read.triples)].join(' · ')),
    section(t('try.marked'), h('p', { class: 'text' }, whole(read, letters, places))),
    section(t('try.facts'), read.facts.length
      ? h('ol', { class: 'facts' }, read.facts.map((fact) => item(fact, places, entities)))
      : h('p', {}, t('try.facts.none'))),
    read.entities.length > 0 && section(t('try.mentions'), mentions(read.entities)),
    read.sentences.length > 0 && section(t('try.parse'), read.sentences.map((each, i) => parsed(each, cut(each), i === 0))),
    section(t('try.triples'), h('p', { class: 'kind' }, t('try.triples.why')), turtle(t('try.triples.merged'), read.turtle), turtle(t('try.triples.article'), read.articleTurtle)),
  ].filter(Boolean);
}

function section(title, ...content) {
  return h('section', { class: 'section' }, h('h2', {}, title), content);
}

/** The text with all mentions and the words for what happened; these lead to their facts. */
function whole(read, letters, places) {
  const marks = read.entities.flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })));
  const known = new Set();
  for (const fact of read.facts) {
    for (const mark of fact.sentence.marks.filter((each) => each.what.includes('trigger'))) {
      if (!known.has(mark.begin)) {
        known.add(mark.begin);
        marks.push({ begin: mark.begin, end: mark.end, fact });
      }
    }
  }
  marks.sort((a, b) => a.begin - b.begin || b.end - a.end);
  return nested(letters, { begin: 0, end: letters.length }, marks, (mark, content, isLinked) => {
    if (mark.entity) {
      return h('span', { class: 'mark entity', title: `${mark.entity.label}, ${mark.entity.type}` }, content);
    }
    const shown = { class: 'mark trigger', 'data-quad': mark.fact.quad ?? '', title: mark.fact.typeLabel };
    return isLinked ? h('span', shown, content) : h('a', { ...shown, href: `#${places.get(mark.fact.id)}` }, content);
  });
}

/** Draws marks that lie within each other; of those that only overlap, the first. */
function nested(letters, { begin, end }, marks, draw, isLinked = false) {
  const out = [];
  let at = begin;
  for (let i = 0; i < marks.length;) {
    const mark = marks[i];
    const inner = [];
    for (i += 1; i < marks.length && marks[i].begin < mark.end; i += 1) {
      if (marks[i].end <= mark.end) {
        inner.push(marks[i]);
      }
    }
    out.push(letters.slice(at, mark.begin).join(''),
      draw(mark, nested(letters, mark, inner, draw, isLinked || Boolean(mark.fact)), isLinked));
    at = mark.end;
  }
  return [...out, letters.slice(at, end).join('')];
}

function item(fact, places, entities) {
  const { begin, text, marks } = fact.sentence;
  const card = { sentence: text, marks: marks.flatMap((mark) => mark.what.split(', ').map((role) => ({ role, begin: mark.begin - begin, end: mark.end - begin }))) };
  return h('li', { id: places.get(fact.id) },
    h('h3', {}, tone(fact.quad, !fact.factual), ' ', fact.label, ' ', h('span', { class: 'sign' }, verdict(fact))),
    h('figure', { class: fact.factual ? 'evidence' : 'evidence claimed', 'data-quad': fact.quad ?? '' },
      h('blockquote', {}, h('p', {}, marked(card))),
      h('figcaption', {}, [t(`kind.${fact.kind}`), fact.typeLabel, fact.root, dated(fact.when)].filter(Boolean).join(' · '),
        ' · ', h('span', { class: 'number', title: t('confidence') }, fact.confidence.value.toFixed(2)))),
    h('p', { class: 'because' }, [...because(fact), read(fact.rule)].join(' ')),
    h('details', {}, h('summary', {}, t('try.more')), h('dl', { class: 'parts' },
      fact.participants.flatMap((part) => [h('dt', {}, named(`role.${part.role}`, part.role)), h('dd', {}, `“${part.text}”`, called(part, entities))]),
      fact.when && [h('dt', {}, t('event.when')), h('dd', {}, `“${fact.when.text}”`, fact.when.value ? `: ${dated(fact.when)}` : `: ${t('try.when.none')}`)],
      fact.attributedTo && [h('dt', {}, t('try.source')), h('dd', {}, places.has(fact.attributedTo.iri)
        ? h('a', { href: `#${places.get(fact.attributedTo.iri)}` }, said(fact.attributedTo)) : said(fact.attributedTo))],
      fact.rule.entries.map((entry) => [h('dt', {}, t('try.entry')), h('dd', {}, entry.id, entry.place && h('small', {}, ` ${entry.place}`),
        entry.conditions.length > 0 && h('div', {}, entry.conditions.join('; ')), entry.example && h('div', { class: 'quoted' }, `“${entry.example}”`))]),
      h('dt', {}, t('try.sure')), h('dd', {}, fact.confidence.value.toFixed(3), fact.confidence.features.length > 0 && `: ${weights(fact.confidence.features)}`,
        fact.confidence.note && ` (${fact.confidence.note})`),
      fact.triples.length > 0 && [h('dt', {}, t('try.hops')), h('dd', {}, fact.triples.map((each) => h('div', {}, `${each.subject} — ${each.predicate} — ${each.object}`)))])));
}

function said(source) {
  return `${source.speaker || t('try.somebody')} ${source.verb}`;
}

function dated(when) {
  return when?.earliest ? [...new Set([when.earliest, when.latest])].map(day).join(' – ') : '';
}

function verdict(fact) {
  return fact.factual ? (fact.doubts.length ? t('try.kept') : t('try.fact')) : t('try.nofact');
}

/** Why it is taken as a fact, or not. */
function because(fact) {
  if (!fact.doubts.length) {
    return [t('try.because.plain')];
  }
  return fact.doubts.map((doubt) => {
    if (doubt === 'attributed') {
      return t('try.because.attributed', fact.attributedTo?.speaker || t('try.somebody'));
    }
    return doubt === 'modality' ? t('try.because.modality', t(`modality.${fact.modality}`)) : t(`try.because.${doubt}`);
  });
}

/** How it was read, in words. */
function read(rule) {
  const words = rule.entries.filter((entry) => entry.words).map((entry) => t('try.rule.entry', entry.words, entry.type, entry.frame.join(', ')));
  return [t('try.rule', rule.family), ...words].join(' ');
}

function called(part, entities) {
  const entity = entities.get(part.entity);
  return entity && entity.label !== part.text ? `: ${entity.label}` : '';
}

function weights(features) {
  const shown = features.slice(0, MOST_WEIGHTS).map((each) => `${each.name} ${each.weight > 0 ? '+' : ''}${each.weight.toFixed(2)}`).join(', ');
  return features.length > MOST_WEIGHTS ? `${shown}, …` : shown;
}

const KINDS = { Person: 'person', Organization: 'organization', Country: 'state', Place: 'place', Group: 'group', Document: 'document', Position: 'post' };

function mentions(entities) {
  const head = ['name', 'type', 'mentions', 'link'];
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('try.mentions') }, h('table', {},
    h('thead', {}, h('tr', {}, head.map((name) => h('th', { scope: 'col' }, t(`try.mention.${name}`))))),
    h('tbody', {}, entities.map((entity) => h('tr', {}, h('th', { scope: 'row' }, glyph(KINDS[entity.type] ?? 'entity'), ' ', entity.label), h('td', {}, entity.type),
      h('td', {}, entity.mentions.map((each) => `“${each.text}” (${named(`try.kind.${each.kind}`, each.kind)})`).join(', ')),
      h('td', {}, linked(entity)))))));
}

function linked({ link, resource }) {
  const others = link.candidates.filter((each) => each.title !== link.title).slice(0, 3).map((each) => `${spaced(each.title)} ${each.probability.toFixed(2)}`);
  return [resource ? h('a', { href: resource, rel: 'external' }, spaced(link.title)) : t('try.link.none'),
    link.confidence !== undefined && ` ${link.confidence.toFixed(2)}`, ' ', h('small', {}, [link.note, others.length > 0 && t('try.link.others', others.join(', '))].filter(Boolean).join('; '))];
}

function spaced(name) {
  return name.replaceAll('_', ' ');
}

/** Long texts have many sentences: each is drawn when it is opened. */
function parsed(sentence, text, isOpen) {
  const place = h('div');
  const out = h('details', { class: 'parsed', toggle: () => {
    if (out.open && !place.childElementCount) {
      put(place, parse(sentence, text));
    }
  } }, h('summary', {}, text), place);
  out.open = isOpen;
  return out;
}

function turtle(name, text) {
  const content = h('pre', { tabindex: '0', role: 'region', 'aria-label': name }, text);
  const copy = h('button', { type: 'button', click: async () => {
    try {
      await navigator.clipboard.writeText(text);
      copy.textContent = t('try.copied');
    } catch {
      // Browsers that let no script copy let people.
      getSelection().selectAllChildren(content);
      copy.textContent = t('try.selected');
    }
  } }, t('try.copy'));
  return h('section', { class: 'wide' }, h('div', { class: 'title' }, h('h3', {}, name), copy), content);
}
