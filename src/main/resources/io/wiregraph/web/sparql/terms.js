// Terms of RDF as they stand in answers: read from lines of TSV and N-Triples, and written for people.
import { page } from '../api.js';
import { h } from '../dom.js';

const TERM = /<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?|_:(\S+)|([^\s"<]+)/y;
const ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g;
const LETTERS = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f' };
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const NUMBERS = new Set(['integer', 'decimal', 'double', 'float', 'int', 'long', 'short', 'byte', 'nonNegativeInteger', 'positiveInteger', 'negativeInteger', 'nonPositiveInteger', 'unsignedInt', 'unsignedLong', 'unsignedShort', 'unsignedByte'].map((name) => XSD + name));
const DATES = new Set(['date', 'dateTime', 'gYear', 'gYearMonth'].map((name) => XSD + name));
const LONGEST = 400;

const form = document.querySelector('form.editor');
export const base = form.dataset.base;
/** The store's prefixes: each with its namespace. */
export const prefixes = new Map(form.dataset.prefixes.split('\n').map((line) => line.split(' ')));

function plain(text) {
  return text.includes('\\') ? text.replace(ESCAPE, (whole, four, eight, one) => (one ? LETTERS[one] ?? one : String.fromCodePoint(parseInt(four ?? eight, 16)))) : text;
}

/** Reads the term that stands at a place of a line; null where nothing does. */
export function read(line, at = 0) {
  TERM.lastIndex = at;
  const found = TERM.exec(line);
  if (!found) {
    return null;
  }
  const [, iri, text, language, datatype, blank, bare] = found;
  const end = TERM.lastIndex;
  if (iri !== undefined) {
    return { type: 'iri', value: plain(iri), end };
  }
  if (text !== undefined) {
    return { type: 'literal', value: plain(text), language, datatype: language ? undefined : datatype, end };
  }
  if (blank !== undefined) {
    return { type: 'blank', value: `_:${blank}`, end };
  }
  const number = /^[+-]?\d+$/.test(bare) ? 'integer' : /^[+-]?\d*\.\d+$/.test(bare) ? 'decimal' : /^[+-]?[\d.]+e[+-]?\d+$/i.test(bare) ? 'double' : null;
  return { type: 'literal', value: bare, datatype: number ? XSD + number : bare === 'true' || bare === 'false' ? `${XSD}boolean` : undefined, end };
}

export function isNumber(term) {
  return term.type === 'literal' && NUMBERS.has(term.datatype);
}

export function isDate(term) {
  return term.type === 'literal' && DATES.has(term.datatype);
}

/** An IRI with a prefix where one fits; else as it is. */
export function shorten(iri) {
  let best = null;
  for (const [prefix, namespace] of prefixes) {
    if (iri.startsWith(namespace) && namespace.length > (best?.[1].length ?? 0)) {
      best = [prefix, namespace];
    }
  }
  const local = best && iri.slice(best[1].length);
  return local && !/[\s<>"{}|\\^`]/.test(local) ? `${best[0]}:${local}` : iri;
}

/** What people call a thing whose IRI alone is known: the end of it. */
export function nameOf(iri) {
  const end = /[^/#]+[/#]?$/.exec(iri)?.[0] ?? iri;
  try {
    return decodeURIComponent(end).replaceAll('_', ' ');
  } catch {
    return end;
  }
}

/** Where an IRI leads: things of the store and terms of the ontology to their pages here; null where it is no address. */
export function address(iri) {
  if (iri.startsWith(base)) {
    return page(iri.slice(base.length));
  }
  const ontology = prefixes.get('wg');
  if (iri.startsWith(ontology)) {
    return page(`ontology#${iri.slice(ontology.length)}`);
  }
  return /^https?:/.test(iri) ? iri : null;
}

/** What stands behind a literal: its language, or a datatype that is not told by its looks; empty where there is none. */
export function mark(term) {
  if (term.type !== 'literal') {
    return '';
  }
  return term.language ? `@${term.language}` : term.datatype && term.datatype !== `${XSD}string` ? shorten(term.datatype) : '';
}

/** A term in a cell. */
export function show(term, isMarked) {
  if (!term) {
    return null;
  }
  if (term.type === 'iri') {
    const to = address(term.value);
    return to ? h('a', { href: to, title: term.value }, shorten(term.value)) : term.value;
  }
  const long = term.value.length > LONGEST;
  const text = long ? `${term.value.slice(0, LONGEST)}…` : term.value;
  return [long ? h('span', { title: term.value.slice(0, 5 * LONGEST) }, text) : text, isMarked && mark(term) && [' ', h('small', { class: 'mark-of' }, mark(term))]];
}
