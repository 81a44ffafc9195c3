// An answer as it came, and all of it as files.
import { h, number, t } from '../dom.js';
import { endpoint } from './answer.js';

const MOST_LETTERS = 40_000;
/** Servers take addresses up to some tens of thousands of letters. */
const LONGEST = 30_000;
const FORMS = { rows: ['csv', 'tsv', 'json', 'xml'], truth: ['json', 'xml'], triples: ['turtle', 'nt', 'jsonld', 'rdf'] };
const NAMES = { csv: 'CSV', tsv: 'TSV', json: 'JSON', xml: 'XML', turtle: 'Turtle', nt: 'N-Triples', jsonld: 'JSON-LD', rdf: 'RDF/XML' };
const ENDINGS = { turtle: 'ttl' };

/** Whether a query is short enough to be part of an address. */
export function fits(query) {
  return encodeURIComponent(query).length <= LONGEST;
}

/** Links to the whole answer. */
export function downloads(found, query) {
  return fits(query) ? h('p', { class: 'saves' }, t('sparql.save'), ' ', FORMS[found.kind].map((form) =>
    [h('a', { href: endpoint({ query, format: form }), download: `answer.${ENDINGS[form] ?? form}` }, NAMES[form]), ' ']))
    : h('p', { class: 'saves' }, t('sparql.long'));
}

export function raw(found) {
  const text = found.lines.join('\n');
  return [text.length > MOST_LETTERS && h('p', { class: 'kind' }, t('sparql.raw.cut', number(MOST_LETTERS))),
    h('pre', { class: 'raw', tabindex: '0' }, text.slice(0, MOST_LETTERS))];
}
