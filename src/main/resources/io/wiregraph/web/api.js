// Asks the server; knows how things and addresses belong together.
const root = new URL(document.documentElement.dataset.root, location.href);
const THING = /\/((?:entity|event|statement|relation|article)\/[^?]*)$/;

/** What an API refused, in its own words. */
export class Refusal extends Error {
  constructor(status, text) {
    super(text);
    this.status = status;
  }
}

/** The address of a page of this server. */
export function page(path, parameters = {}) {
  const url = new URL(path, root);
  for (const [key, value] of Object.entries(parameters)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== null && each !== undefined && each !== '') {
        url.searchParams.append(key, each);
      }
    }
  }
  return url.href;
}

/** What follows the base in an IRI of the store; null for others. */
export function local(iri) {
  const found = THING.exec(iri.replace(/#.*$/, ''));
  return found ? found[1] : null;
}

/** The headline of an article; where it has none, its id. */
export function title(article) {
  return article.title || decodeURIComponent((local(article.iri) ?? article.iri).replace(/^article\//, ''));
}

/** The address of the page of a thing, here where it is one of the store. */
export function link(iri) {
  const name = local(iri);
  return name === null ? iri : page(name);
}

/** Asks for JSON. A server that still reads its store is asked again. */
export async function ask(path, parameters = {}, signal = undefined) {
  for (;;) {
    const response = await fetch(page(`api/${path}`, parameters), { headers: { Accept: 'application/json' }, signal });
    if (response.ok) {
      return response.json();
    }
    const refusal = await refused(response);
    if (!refusal.loading) {
      throw new Refusal(response.status, refusal.error);
    }
    await new Promise((resolve) => { setTimeout(resolve, 1000 * Number(response.headers.get('Retry-After') ?? 1)); });
  }
}

/** Sends JSON, and returns what is answered. */
export async function send(path, body) {
  const response = await fetch(page(`api/${path}`), {
    method: 'POST', headers: { Accept: 'application/json', 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Refusal(response.status, (await refused(response)).error);
  }
  return response.json();
}

async function refused(response) {
  const text = await response.text();
  return (response.headers.get('Content-Type') ?? '').includes('json') ? JSON.parse(text) : { error: text.slice(0, 200) };
}

/** What the address of this page says. */
export function asked(name, fallback = '') {
  return new URLSearchParams(location.search).get(name) ?? fallback;
}

/** Writes choices into the address, so that it can be sent to somebody. */
export function remember(choices, isStep = false) {
  const url = new URL(location.href);
  for (const [key, value] of Object.entries(choices)) {
    url.searchParams.delete(key);
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== null && each !== undefined && each !== '' && each !== false) {
        url.searchParams.append(key, each);
      }
    }
  }
  if (url.href !== location.href) {
    history[isStep ? 'pushState' : 'replaceState'](null, '', url);
  }
}
