// Asks a query; the answer is read line by line, and no further than a page shows.
import { page, Refusal } from '../api.js';
import { t } from '../dom.js';
import { isDate, isNumber, mark, read } from './terms.js';

const MOST_ROWS = 10_000;
const MOST_LETTERS = 16 << 20;
/** The column that TSV of the server has for ASK, which the standard has no form for. */
const TRUTH = '?_askResult';
const FORMS = 'text/tab-separated-values, application/n-triples;q=0.9';

/** The address of the endpoint, with parameters. */
export function endpoint(parameters) {
  return page('kg/sparql', parameters);
}

/** The beginning of an answer: lines, and whether there are more. */
async function lines(response) {
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  let ends = 0;
  for (;;) {
    const { done, value } = await reader.read();
    const part = done ? decoder.decode() : decoder.decode(value, { stream: true });
    text += part;
    ends += part.split('\n').length - 1;
    if (done || ends > MOST_ROWS + 1 || text.length > MOST_LETTERS) {
      const all = text.split('\n');
      if (!done || all.at(-1) === '') {
        all.pop();
      }
      if (!done) {
        await reader.cancel();
      }
      return { all, isCut: !done };
    }
  }
}

/** What a query answers: {kind, variables, rows, isCut, lines}; kind is "rows", "triples" or "truth". */
export async function answer(query, signal) {
  let response;
  let found;
  try {
    response = await fetch(endpoint(), { method: 'POST', headers: { Accept: FORMS }, body: new URLSearchParams({ query }), signal });
    if (!response.ok) {
      const refusal = new Refusal(response.status, (await response.text()).trim());
      refusal.isBusy = response.headers.has('Retry-After');
      throw refusal;
    }
    found = await lines(response);
  } catch (error) {
    if (error.name === 'AbortError' || error.status !== undefined) {
      throw error;
    }
    throw new Refusal(0, response ? t('sparql.broken') : t('sparql.unreachable'));
  }
  const isTriples = response.headers.get('Content-Type').startsWith('application/n-triples');
  return isTriples ? triples(found) : table(found);
}

function table({ all, isCut }) {
  const [head = '', ...body] = all;
  if (head === TRUTH) {
    return { kind: 'truth', truth: body[0] === 'true', lines: all };
  }
  const variables = head ? head.split('\t').map((name) => name.replace(/^\?/, '')) : [];
  const rows = body.slice(0, MOST_ROWS).map((line) => {
    const cells = line.split('\t');
    return variables.map((_, i) => read(cells[i] ?? ''));
  });
  return known({ kind: 'rows', variables, rows, isCut: isCut || body.length > rows.length, lines: all });
}

function triples({ all, isCut }) {
  const rows = all.slice(0, MOST_ROWS).filter(Boolean).map((line) => {
    const cells = [];
    for (let at = 0; cells.length < 3; at = cells.at(-1).end + 1) {
      cells.push(read(line, at));
    }
    return cells;
  });
  return known({ kind: 'triples', variables: [t('sparql.subject'), t('sparql.predicate'), t('sparql.object')], rows, isCut: isCut || all.length > MOST_ROWS, lines: all });
}

/** Adds what each column has: its kind (number, date, iri, text, empty), and the mark that all of its literals have. */
function known(found) {
  found.columns = found.variables.map((name, i) => {
    const values = found.rows.map((row) => row[i]).filter(Boolean);
    const all = (test) => values.every(test);
    const kind = !values.length ? 'empty' : all(isNumber) ? 'number' : all(isDate) ? 'date' : all((value) => value.type !== 'literal') ? 'iri' : 'text';
    const first = values.length ? mark(values[0]) : '';
    const isSame = all((value) => mark(value) === first);
    return { name, i, kind, mark: isSame ? first : '', isMixed: !isSame };
  });
  return found;
}
