// What completion offers: the store's prefixes, and its classes and properties with their counts, as its VoID has them.
import { page } from '../api.js';
import { read, shorten } from './terms.js';

const VOID = 'http://rdfs.org/ns/void#';
const WAIT = 10_000;
const PATIENCE = 30;

/** Parts of the dataset by their node: what VoID says of each. */
function parts(lines) {
  const out = new Map();
  for (const line of lines) {
    const subject = read(line);
    const predicate = subject && read(line, subject.end + 1);
    if (predicate?.value.startsWith(VOID)) {
      const part = out.get(subject.value) ?? {};
      part[predicate.value.slice(VOID.length)] = read(line, predicate.end + 1).value;
      out.set(subject.value, part);
    }
  }
  return [...out.values()];
}

function terms(all, kind, counted) {
  return all.filter((part) => part[kind] && part[counted] !== undefined)
    .map((part) => ({ iri: part[kind], name: shorten(part[kind]), count: Number(part[counted]) }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Classes and properties, those most used first; {classes, properties} fills when the server has counted them. */
export function vocabulary() {
  const known = { classes: [], properties: [] };
  async function ask(left) {
    const response = await fetch(page('.well-known/void'), { headers: { Accept: 'application/n-triples' } });
    const all = response.ok ? parts((await response.text()).split('\n')) : [];
    known.classes = terms(all, 'class', 'entities');
    known.properties = terms(all, 'property', 'triples');
    if (!known.properties.length && left > 0) {
      setTimeout(() => ask(left - 1).catch(() => {}), WAIT);
    }
  }
  known.ready = ask(PATIENCE).catch(() => {});
  return known;
}
