// What the server would not answer, in plain words, with the place in the query where it is known.
import { h, t } from '../dom.js';

const PLACE = /line:?\s*(\d+),\s*col(?:umn)?:?\s*(\d+)/i;
/** What stands there: after its kind, or before the letter that no term goes on with. */
const FOUND = /Encountered " (?:<\w+>|"[^"]*") "([^]*?) ?""|after prefix "([^"]+)"/;
const END = /Encountered:? "?<EOF>/;
/** What the heading says already. */
const INTRODUCTION = /^This is no query of SPARQL 1.1: /;
const MUCH = 422;
const BUSY = 503;

/** Where in the query something is wrong: {line, column}; null where the server does not say. */
export function placeOf(error) {
  const found = error.status === 400 && PLACE.exec(error.message);
  return found ? { line: Number(found[1]), column: Number(found[2]) } : null;
}

function words(error, place) {
  if (!place) {
    return error.message.replace(INTRODUCTION, '');
  }
  if (END.test(error.message)) {
    return t('sparql.wrong.end');
  }
  const unknown = /Unresolved prefixed name: (\S+)/.exec(error.message);
  if (unknown) {
    return t('sparql.wrong.prefix', place.line, unknown[1]);
  }
  const found = FOUND.exec(error.message);
  return found ? t('sparql.wrong.at', place.line, place.column, (found[1] ?? found[2]).trim()) : error.message.replace(INTRODUCTION, '');
}

function kind(error) {
  if (error.status === 400) {
    return 'wrong';
  }
  if (error.status === BUSY) {
    return error.isBusy ? 'busy' : 'costly';
  }
  return { 403: 'forbidden', [MUCH]: 'large' }[error.status] ?? 'other';
}

/** Says it; goTo leads to a place of the query. */
export function refusal(error, goTo) {
  const place = placeOf(error);
  const what = kind(error);
  const said = words(error, place);
  return h('div', { class: 'refused', role: 'alert' }, h('h2', {}, t(`sparql.refused.${what}`)), h('p', {}, said),
    ['costly', 'large', 'busy'].includes(what) && h('p', {}, t(`sparql.advice.${what}`)),
    place && h('p', {}, h('button', { type: 'button', click: () => goTo(place.line, place.column) }, t('sparql.goto', place.line))),
    !error.message.endsWith(said) && h('details', {}, h('summary', {}, t('sparql.exactly')), h('pre', { tabindex: '0' }, error.message)));
}
