// Completion while somebody writes: what fits at the cursor, by what stands before it.
import { h, number, t } from '../dom.js';
import { prefixes } from './terms.js';

const WORD = /(?:[?$]\w*|[\w-]*:?[\w.%-]*)$/;
const MOST = 50;

function variables(text, word) {
  const all = new Set([...text.matchAll(/[?$](\w+)/g)].map(([, name]) => `?${name}`));
  all.delete(word.replace('$', '?'));
  return [...all].filter((name) => name.startsWith(word.replace('$', '?'))).sort().map((text) => ({ text }));
}

function declarations(word) {
  return [...prefixes].filter(([prefix]) => prefix.startsWith(word.replace(/:$/, '')))
    .map(([prefix, namespace]) => ({ text: `${prefix}: <${namespace}>`, note: '' }));
}

/** Terms whose name, or the part behind the colon, begins like the word; then those that have it anywhere. */
function named(terms, word) {
  const wanted = word.toLowerCase();
  const rank = ({ name }) => {
    const full = name.toLowerCase();
    return full.startsWith(wanted) || full.slice(full.indexOf(':') + 1).startsWith(wanted) ? 0 : !wanted.includes(':') && full.includes(wanted) ? 1 : 2;
  };
  return terms.map((term) => [rank(term), term]).filter(([n]) => n < 2).sort((a, b) => a[0] - b[0]).slice(0, MOST).map(([, term]) => term);
}

/** What a term is written as in this query; its prefix may have another name there. */
function written(iri, name, own) {
  for (const [prefix, namespace] of Object.entries(own)) {
    const local = iri.slice(namespace.length);
    if (iri.startsWith(namespace) && /^[\w-]+$/.test(local)) {
      return { text: `${prefix}:${local}` };
    }
  }
  const prefix = name.slice(0, name.indexOf(':'));
  return name === iri ? { text: `<${iri}>` } : { text: name, declares: { [prefix]: prefixes.get(prefix) } };
}

function line(hint, note) {
  return (element) => {
    element.parentNode.setAttribute('aria-label', t('sparql.completions'));
    element.append(hint.text, ...(note ? [h('small', { class: 'number' }, note)] : []));
  };
}

/** Completes what stands before the cursor; while somebody types, only where it is clear what is meant. */
export function complete(editor, known, isAsked) {
  const cursor = editor.getCursor();
  const before = editor.getLine(cursor.line).slice(0, cursor.ch);
  const word = WORD.exec(before)[0];
  const start = before.slice(0, before.length - word.length);
  const isInside = start.split('"').length % 2 === 0 || /<[^\s>]*$/.test(start) || editor.getTokenTypeAt(cursor) === 'comment';
  if (isInside || (!isAsked && word.length < 2)) {
    return null;
  }
  const from = { line: cursor.line, ch: start.length };
  let found;
  if (/^\s*prefix\s+$/i.test(start)) {
    found = declarations(word);
  } else if (/^[?$]/.test(word)) {
    found = variables(editor.getValue(), word);
  } else {
    const state = editor.getTokenAt(from, true).state;
    const isClass = /(?:^|\s)(?:a|rdf:type|rdfs:subClassOf)\s+(?:[^.;{}]*,\s*)?$/.test(start);
    const isPredicate = (state.possibleCurrent ?? []).includes('a') || /[/|^]$/.test(start);
    const terms = isClass ? known.classes : isPredicate ? known.properties : word.includes(':') || isAsked ? [...known.classes, ...known.properties] : [];
    const own = editor.getPrefixesFromQuery();
    found = named(terms, word).map((term) => ({ ...written(term.iri, term.name, own), note: number(term.count) }));
  }
  if (!found.length || (found.length === 1 && found[0].text === word)) {
    return null;
  }
  return { from, to: cursor, list: found.map((hint) => ({
    text: hint.text,
    render: line(hint, hint.note),
    hint: () => {
      editor.replaceRange(hint.text, from, editor.getCursor(), 'complete');
      if (hint.declares) {
        editor.addPrefixes(hint.declares);
      }
    },
  })) };
}
