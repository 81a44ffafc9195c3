// Elements, words and numbers: what every view writes with. Text is always text, never markup.
import words from './words.js';

const SVG = 'http://www.w3.org/2000/svg';
const counted = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');
const dayForm = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const monthForm = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Makes an element; attributes that are functions listen, those that are false or null are left out. */
export function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** Makes an element of a drawing. */
export function s(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(key, value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  put(element, children, true);
  return element;
}

/** Puts children into an element, in the place of what it has; those that are false or null are left out. */
export function put(element, children, isBeside = false) {
  const known = [children].flat(9).filter((child) => child !== null && child !== undefined && child !== false);
  element[isBeside ? 'append' : 'replaceChildren'](...known);
}

/** What is said at a place; {0}, {1} ... stand for the values. */
export function t(key, ...values) {
  const text = words[key];
  if (text === undefined) {
    throw new Error(`there are no words for ${key}`);
  }
  return text.replace(/\{(\d)\}/g, (whole, i) => values[i]);
}

/** What is said of so many: the words KEY.one or KEY.other. */
export function count(key, n) {
  return t(`${key}.${counted.select(n)}`, number(n));
}

/** Says it if there are words for it, else as it is. */
export function named(key, fallback) {
  return words[key] ?? fallback;
}

export function number(n) {
  return numbers.format(n);
}

/** A day, a month or a year as people write it. */
export function day(iso) {
  if (/^-?\d{4,}$/.test(iso)) {
    return iso;
  }
  return (iso.length === 7 ? monthForm : dayForm).format(new Date(iso.length === 7 ? `${iso}-01` : iso));
}

/** When a fact was: a day, or from one to another; null where nobody says. */
export function when(fact) {
  if (!fact.earliest && !fact.latest) {
    return h('span', { class: 'when undated' }, t('undated'));
  }
  const from = fact.earliest ?? fact.latest;
  const to = fact.latest ?? fact.earliest;
  let text = day(from);
  if (from !== to) {
    const isMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && Number(to.slice(8)) >= 28;
    const isYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
    text = isYear ? from.slice(0, 4) : isMonth ? day(from.slice(0, 7)) : `${day(from)} – ${day(to)}`;
  }
  return h('time', { class: 'when', datetime: from, title: fact.timeText ?? null }, text);
}

const GLYPHS = {
  person: 'M8 8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 14a5.5 4.5 0 0 1 11 0',
  organization: 'M3 14V3h6v11M9 7h4v7M5 6h2M5 9h2',
  state: 'M3.5 14.5V2M3.5 3h9l-2 3 2 3h-9',
  place: 'M8 14.5c-3-4-4.500-6-4.500-8a4.500 4.500 0 0 1 9 0c0 2-1.500 4-4.500 8ZM8 8a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3Z',
  group: 'M5.500 7.500a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400ZM11 8.500a1.800 1.800 0 1 0 0-3.600M1.500 13a4 4 0 0 1 8 0M11 10a3.500 3.500 0 0 1 3.500 3',
  document: 'M4 1.500h5l3 3v10H4ZM9 1.500v3h3M6 8h4M6 11h4',
  post: 'M2.500 6h11v7.500h-11ZM6 6V3.500h4V6M2.500 9.500h11',
  event: 'M8 2v5l3 3M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z',
  statement: 'M2.500 3h11v8h-6L4.500 14v-3h-2Z',
  relation: 'M4 8h8M4 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM12 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  article: 'M2.500 2.500h11v11h-11ZM5 5.500h6M5 8h6M5 10.500h4',
  entity: 'M8 13a5 5 0 1 0 0-10 5 5 0 0 0 0 10Z',
};

/** The sign of a kind of thing, which is also said. */
export function glyph(kind) {
  const label = named(`kind.${kind}`, kind);
  return s('svg', { class: 'glyph', viewBox: '0 0 16 16', role: 'img', 'aria-label': label },
    s('path', { d: GLYPHS[kind] ?? GLYPHS.entity }));
}

/** The sign of a tone, which is also said. */
export function tone(quad, isClaimed = false) {
  const label = t(`quad.${quad ?? 'none'}`) + (isClaimed ? `, ${t('claimed')}` : '');
  return h('i', { class: isClaimed ? 'tone claimed' : 'tone', 'data-quad': quad ?? '', role: 'img', 'aria-label': label, title: label });
}

/** The four tones with their names. */
export function key() {
  return h('ul', { class: 'key', 'aria-label': t('quad.key') }, QUADS.map((quad) =>
    h('li', {}, h('i', { class: 'tone', 'data-quad': quad, 'aria-hidden': 'true' }), t(`quad.${quad}`))));
}

export const QUADS = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'];

/** A part of a bar for each tone. */
export function stack(quads, all, most) {
  const known = QUADS.map((quad) => [quad, quads[quad] ?? 0]);
  const rest = all - known.reduce((sum, [, n]) => sum + n, 0);
  const label = [...known.map(([quad, n]) => [t(`quad.${quad}`), n]), [t('quad.none'), rest]]
    .filter(([, n]) => n > 0).map(([name, n]) => `${name} ${number(n)}`).join(', ');
  return h('span', { class: 'stack', role: 'img', 'aria-label': label, title: label },
    [...known, ['', rest]].filter(([, n]) => n > 0).map(([quad, n]) => {
      const part = h('i', { 'data-quad': quad });
      part.style.width = `${(100 * n) / most}%`;
      return part;
    }));
}
