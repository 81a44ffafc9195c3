// Begins on every page: the bar, the theme, and the view that the page is.
import { h, t } from './dom.js';
import { bar } from './search.js';
import { bones, failed } from './states.js';

const VIEWS = {
  start: () => import('./views/start.js'),
  entity: () => import('./views/entity.js'),
  event: () => import('./views/event.js'),
  article: () => import('./views/article.js'),
  graph: () => import('./views/graph.js'),
  timeline: () => import('./views/timeline.js'),
  compare: () => import('./views/compare.js'),
  map: () => import('./views/map.js'),
  claims: () => import('./views/claims.js'),
  sparql: () => import('./views/sparql.js'),
  try: () => import('./views/try.js'),
};

function theme() {
  const html = document.documentElement;
  const isDark = () => (html.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const button = h('button', { type: 'button', 'aria-pressed': String(isDark()), 'aria-label': t('theme.dark'), title: t('theme.dark'), click: () => {
    html.dataset.theme = isDark() ? 'light' : 'dark';
    localStorage.setItem('theme', html.dataset.theme);
    button.setAttribute('aria-pressed', String(isDark()));
    document.dispatchEvent(new CustomEvent('themed'));
  } }, '◐');
  document.querySelector('.bar nav').append(button);
}

async function view() {
  const load = VIEWS[document.documentElement.dataset.view];
  const main = document.getElementById('content');
  const plain = main.querySelector('.plain');
  if (!load) {
    plain?.classList.add('shown');
    return;
  }
  const place = document.getElementById('front') ?? h('div', { class: 'view' });
  if (!place.isConnected) {
    place.append(bones());
    main.append(place);
  }
  try {
    await (await load()).show(place, plain?.dataset.iri);
  } catch (error) {
    if (document.documentElement.dataset.view === 'start' && error.status === 404) {
      place.remove();
    } else if (plain?.dataset.iri) {
      place.remove();
      plain.classList.add('shown');
    } else {
      place.replaceChildren(failed(error, () => location.reload()));
    }
    if (!error.status) {
      throw error;
    }
  }
}

bar();
theme();
try {
  await view();
} finally {
  document.documentElement.classList.add('drawn');
}
