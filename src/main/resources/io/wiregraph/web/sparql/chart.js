// An answer as a chart, where it is one: bars of numbers with names, lines of numbers over time.
import { day, h, number, s, t } from '../dom.js';
import { address, nameOf } from './terms.js';

const MOST_BARS = 60;
const MOST_NUMBERS = 4;
const HEIGHT = 280;
const LEFT = 56;
const BOTTOM = 28;
const DASHES = ['', '7 4', '2 3', '10 3 2 3'];

/** How an answer can be drawn: what the bars or points are called, and their numbers; null where it cannot. */
export function fit(found) {
  if (found.kind !== 'rows' || found.rows.length < 2) {
    return null;
  }
  const of = (kind) => found.columns.filter((column) => column.kind === kind);
  const values = (column) => found.rows.map((row) => row[column.i]?.value ?? '');
  const varies = (column) => new Set(values(column)).size > 1;
  const numbers = of('number').slice(0, MOST_NUMBERS);
  const dates = of('date');
  const texts = of('text').filter(varies);
  const names = texts.length ? texts : of('iri').filter(varies);
  if (!numbers.length || dates.length > 1) {
    return null;
  }
  if (dates.length === 1) {
    return names.length || new Set(values(dates[0])).size < found.rows.length || found.rows.some((row) => !row[dates[0].i] || Number.isNaN(time(row[dates[0].i].value))) ? null : { kind: 'line', date: dates[0], numbers };
  }
  for (const labels of [names.slice(0, 1), names.slice(0, 2)]) {
    const called = new Set(found.rows.map((row) => labels.map((column) => row[column.i]?.value ?? '').join('\n')));
    if (labels.length && called.size === found.rows.length) {
      return { kind: 'bars', labels, numbers, links: of('iri')[0] };
    }
  }
  return null;
}

export function chart(found, how) {
  return how.kind === 'line' ? line(found, how) : bars(found, how);
}

function value(row, column) {
  const text = row[column.i]?.value;
  return text === undefined ? null : Number(text);
}

function bars(found, { labels, numbers, links }) {
  const rows = found.rows.slice(0, MOST_BARS);
  const scales = numbers.map((column) => {
    const all = rows.map((row) => value(row, column) ?? 0);
    const low = Math.min(0, ...all);
    return { low, span: Math.max(0, ...all) - low || 1 };
  });
  return [h('table', { class: 'chart bars-of' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, labels.map((column) => column.name).join(' · ')), numbers.map((column) => h('th', { scope: 'col' }, column.name)))),
    h('tbody', {}, rows.map((row) => {
      const name = labels.map((column) => row[column.i]).map((term) => (term?.type === 'iri' ? nameOf(term.value) : term?.value ?? '')).join(' · ');
      const to = links && row[links.i]?.type === 'iri' ? address(row[links.i].value) : null;
      return h('tr', {}, h('th', { scope: 'row' }, to ? h('a', { href: to }, name) : name), numbers.map((column, i) => bar(value(row, column), scales[i], column.name)));
    }))), found.rows.length > rows.length && h('p', { class: 'kind' }, t('sparql.chart.first', number(rows.length), number(found.rows.length)))];
}

function bar(n, { low, span }, name) {
  if (n === null) {
    return h('td');
  }
  const zero = (100 * -low) / span;
  const width = (100 * Math.abs(n)) / span;
  return h('td', {}, h('span', { class: 'bar-of' }, h('small', { class: 'measure', 'aria-hidden': 'true' }, name), s('svg', { 'aria-hidden': 'true' },
    s('rect', { x: `${n < 0 ? zero - width : zero}%`, width: `${width}%`, height: '100%' }),
    low < 0 && s('line', { x1: `${zero}%`, x2: `${zero}%`, y1: 0, y2: '100%' })), h('span', { class: 'number' }, number(n))));
}

/** Round steps for an axis. */
function steps(low, high) {
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough);
  const out = [];
  for (let at = Math.floor(low / step); at * step < high + step; at++) {
    out.push(Number((at * step).toPrecision(12)));
  }
  return out;
}

function time(text) {
  const [, sign, year, rest] = /^(-?)(\d{4,})(.*)$/.exec(text);
  const full = rest.length === 0 ? '-01-01' : /^-\d\d$/.test(rest) ? `${rest}-01` : rest;
  return Date.parse(`${sign}${year}${full.includes('T') || full.length > 6 ? full : `${full}T00:00Z`}`);
}

function line(found, { date, numbers }) {
  const points = found.rows.map((row) => ({ text: row[date.i].value, at: time(row[date.i].value), row })).sort((a, b) => a.at - b.at);
  const all = points.flatMap(({ row }) => numbers.map((column) => value(row, column))).filter((n) => n !== null);
  const ticks = steps(Math.min(0, ...all), Math.max(0, ...all));
  const low = ticks[0];
  const high = ticks.at(-1);
  const first = points[0].at;
  const span = points.at(-1).at - first || 1;
  const x = (at) => (100 * (at - first)) / span;
  const y = (n) => ((HEIGHT - BOTTOM - 12) * (high - n)) / (high - low) + 12;
  const inner = s('svg', { x: LEFT, width: `calc(100% - ${LEFT + 24}px)`, height: HEIGHT, overflow: 'visible' });
  const out = s('svg', { class: 'chart line-of', height: HEIGHT, role: 'img', 'aria-label': t('sparql.chart.line', numbers.map((column) => column.name).join(', '), day(points[0].text.slice(0, 10)), day(points.at(-1).text.slice(0, 10))) }, inner);
  for (const tick of ticks) {
    inner.append(s('line', { class: tick === 0 ? 'zero' : null, x1: 0, x2: '100%', y1: y(tick), y2: y(tick) }), s('text', { x: -8, y: y(tick) + 4, 'text-anchor': 'end' }, number(tick)));
  }
  const marks = [0, .25, .5, .75, 1].map((part) => points.reduce((best, each) => (Math.abs(x(each.at) - 100 * part) < Math.abs(x(best.at) - 100 * part) ? each : best)));
  const shown = [...new Set(marks)].filter((each, i, kept) => i === 0 || x(each.at) - x(kept[i - 1].at) > 14);
  shown.forEach((each, i) => inner.append(s('text', { class: i % 2 ? 'between' : null, x: `${x(each.at)}%`, y: HEIGHT - 6, 'text-anchor': x(each.at) > 90 ? 'end' : x(each.at) < 10 ? 'start' : 'middle' }, day(each.text.slice(0, 10)))));
  numbers.forEach((column, i) => {
    const known = points.filter(({ row }) => value(row, column) !== null);
    const path = known.map(({ at, row }, j) => `${j ? 'L' : 'M'}${x(at)} ${y(value(row, column))}`).join('');
    inner.append(s('svg', { width: '100%', height: HEIGHT, viewBox: `0 0 100 ${HEIGHT}`, preserveAspectRatio: 'none', overflow: 'visible' }, s('path', { d: path, 'stroke-dasharray': DASHES[i] || null })),
      ...known.map(({ at, text, row }) => s('circle', { cx: `${x(at)}%`, cy: y(value(row, column)), r: known.length > 80 ? 2 : 3.5 }, s('title', {}, `${day(text.slice(0, 10))}: ${column.name} ${number(value(row, column))}`))));
  });
  const names = h('ul', { class: 'key' }, numbers.map((column, i) => h('li', {}, s('svg', { class: 'line-of sample', 'aria-hidden': 'true' }, s('path', { d: 'M0 8H32', 'stroke-dasharray': DASHES[i] || null })), column.name)));
  return [names, out];
}
