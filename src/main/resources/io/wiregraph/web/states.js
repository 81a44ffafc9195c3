// What stands where content is still to come, is none, or failed.
import { h, put, t } from './dom.js';

/** Grey lines where text is going to be. */
export function bones(lines = 9) {
  return h('div', { class: 'bones', role: 'status', 'aria-label': t('loading') },
    Array.from({ length: lines }, () => h('i', { 'aria-hidden': 'true' })));
}

/** Says that there is nothing, and what to try. */
export function empty(title, ...more) {
  return h('div', { class: 'empty' }, h('h2', {}, title), more.map((each) => (typeof each === 'string' ? h('p', {}, each) : each)));
}

/** Says what went wrong, and offers to ask again. */
export function failed(error, again = null) {
  return h('div', { class: 'failed', role: 'alert' }, h('h2', {}, t('failed')), h('p', {}, error.message),
    again && h('button', { type: 'button', click: again }, t('again')));
}

/** Shows bones in a place, then what comes of work, or why nothing did; of two that overlap, the later. */
export async function into(place, work, lines = 9) {
  const turn = Symbol('turn');
  place.turn = turn;
  place.setAttribute('aria-busy', 'true');
  const waits = setTimeout(() => { if (place.turn === turn) { place.replaceChildren(bones(lines)); } }, place.childElementCount ? 250 : 0);
  try {
    const made = await work();
    if (place.turn === turn) {
      put(place, made);
    }
  } catch (error) {
    if (place.turn === turn) {
      place.replaceChildren(failed(error, () => into(place, work, lines)));
    }
  } finally {
    clearTimeout(waits);
    if (place.turn === turn) {
      place.removeAttribute('aria-busy');
    }
  }
}
