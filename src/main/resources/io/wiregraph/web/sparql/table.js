// An answer as a table, a page at a time.
import { h, number, put, t } from '../dom.js';
import { show } from './terms.js';

const ROWS = 100;
/** A word that would make a column too wide. */
const TEXT = 60;
const WORD = /\S{48}/;

function look(term, { kind }) {
  return kind === 'number' ? 'amount' : kind === 'date' ? 'date' : term && WORD.test(term.value) ? 'long' : term?.value.length > TEXT ? 'text' : null;
}

/** The table of an answer; its pages follow each other without being asked for again. */
export function table(found) {
  const body = h('tbody');
  const pages = Math.ceil(found.rows.length / ROWS);
  const place = h('span', { class: 'number', role: 'status' });
  const steps = [['before', '←', -1], ['after', '→', 1]].map(([side, sign, by]) =>
    h('button', { type: 'button', 'aria-label': t(`sparql.turn.${side}`), title: t(`sparql.turn.${side}`), click: () => turn(at + by) }, sign));
  let at = 0;

  function turn(next) {
    at = Math.min(Math.max(next, 0), pages - 1);
    const from = at * ROWS;
    const rows = found.rows.slice(from, from + ROWS);
    put(body, rows.map((row) => h('tr', {}, row.map((term, i) =>
      h('td', { class: look(term, found.columns[i]) }, show(term, found.columns[i].isMixed))))));
    place.textContent = t('sparql.page', number(from + 1), number(from + rows.length), number(found.rows.length));
    steps[0].disabled = at === 0;
    steps[1].disabled = at === pages - 1;
  }

  turn(0);
  const all = h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('sparql.answer') },
    h('table', {}, h('thead', {}, h('tr', {}, found.columns.map((column) =>
      h('th', { scope: 'col', class: column.kind === 'number' ? 'amount' : null }, column.name, column.mark && [' ', h('small', { class: 'mark-of' }, column.mark)])))), body));
  return pages > 1 ? [all, h('p', { class: 'pager' }, steps[0], place, steps[1])] : all;
}
