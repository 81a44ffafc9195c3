// The parse of a sentence: arcs above its words, and the same as a table.
import { h, s, t } from './dom.js';

const SLOT = 14;
const STEP = 26;
const CORNER = 8;
const ASIDE = 5;
const UNDER = 44;

/** A parse, drawn and told; wide ones scroll. */
export function parse(sentence, text) {
  return [
    h('div', { class: 'scroll arcs', tabindex: '0', role: 'region', 'aria-label': t('try.parse.of', text) }, arcs(sentence.tokens, text)),
    h('details', {}, h('summary', {}, t('try.parse.table')), h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('try.parse.table') }, table(sentence.tokens)))];
}

function table(tokens) {
  const head = ['number', 'word', 'lemma', 'tag', 'relation', 'head', 'name'];
  return h('table', {}, h('thead', {}, h('tr', {}, head.map((name) => h('th', { scope: 'col' }, t(`try.token.${name}`))))),
    h('tbody', {}, tokens.map((token) => h('tr', {}, h('td', {}, token.number), h('th', { scope: 'row' }, token.word),
      h('td', {}, token.lemma), h('td', {}, token.tag), h('td', {}, token.relation),
      h('td', {}, token.head ? `${token.head} ${tokens[token.head - 1].word}` : t('try.token.root')),
      h('td', {}, token.name ?? '')))));
}

function arcs(tokens, text) {
  const brush = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.body).fontFamily;
  const width = (words, size) => { brush.font = `${size}px ${family}`; return brush.measureText(words).width; };
  const centres = [];
  let end = 0;
  for (const token of tokens) {
    const slot = Math.max(width(token.word, 16), width(token.tag, 12), width(token.relation, 12)) + SLOT;
    centres.push(end + slot / 2);
    end += slot;
  }
  const spans = levels(tokens);
  const top = (Math.max(1, ...spans.map((span) => span.level)) + 1) * STEP;
  return s('svg', { role: 'img', 'aria-label': t('try.parse.drawing', text), width: Math.ceil(end), height: top + UNDER, viewBox: `0 0 ${Math.ceil(end)} ${top + UNDER}` },
    spans.map((span) => arc(span, centres, top)),
    tokens.map((token, i) => [
      s('text', { x: centres[i], y: top + 20, class: 'word' }, token.word),
      s('text', { x: centres[i], y: top + 38, class: 'tag' }, token.tag)]));
}

/** Each dependency with how high it is drawn: above all that lie below it. */
function levels(tokens) {
  const spans = tokens.map((token) => ({ token, from: Math.min(token.number, token.head), to: Math.max(token.number, token.head), level: 1 }));
  spans.sort((a, b) => (a.to - a.from) - (b.to - b.from));
  const done = [];
  for (const span of spans.filter((each) => each.token.head)) {
    const below = done.filter((each) => each.from < span.to && each.to > span.from);
    span.level = 1 + Math.max(0, ...below.map((each) => each.level));
    done.push(span);
  }
  return spans;
}

function arc({ token, from, level }, centres, top) {
  const at = centres[token.number - 1];
  const tip = `M${at - 4},${top - 8}L${at},${top}L${at + 4},${top - 8}Z`;
  if (!token.head) {
    return s('g', {}, s('path', { class: 'edge', d: `M${at},${STEP / 2}V${top - 6}` }), s('path', { class: 'tip', d: tip }),
      s('text', { class: 'relation', x: at, y: STEP / 2 - 2 }, token.relation));
  }
  const isRight = from === token.head;
  const side = isRight ? 1 : -1;
  const begin = centres[token.head - 1] + side * ASIDE;
  const y = top - level * STEP + STEP / 2;
  return s('g', {},
    s('path', { class: 'edge', d: `M${begin},${top}V${y + CORNER}Q${begin},${y} ${begin + side * CORNER},${y}H${at - side * CORNER}Q${at},${y} ${at},${y + CORNER}V${top - 6}` }),
    s('path', { class: 'tip', d: tip }),
    s('text', { class: 'relation', x: (begin + at) / 2, y: y - 3 }, token.relation));
}
