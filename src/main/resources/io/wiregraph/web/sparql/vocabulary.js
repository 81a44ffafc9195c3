// What completion offers: the store's prefixes, and its classes and properties with their counts, as its VoID has them.
import { page } from '../api.js';
import { read, shorten } from './terms.js';

const VOID = 'http://rdfs.org/ns/void#';
const WAIT = 10_000;
const PATIENCE = 30;

/** The lines of the store's description; none where it cannot be had, and completion goes without. */
async function description() {
  try {
    const response = await fetch(page('.well-known/void'), { headers: { Accept: 'application/n-triples' } });
    return response.ok ? (await response.text()).split('\n') : [];
  } catch {
    return [];
  }
}

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

/** Classes and properties, those most used first; {classes, properties} fills when the server has counted them, which is told. */
export function vocabulary(tell) {
  const known = { classes: [], properties: [] };
  async function ask(left) {
    const all = parts(await description());
    known.classes = terms(all, 'class', 'entities');
    known.properties = terms(all, 'property', 'triples');
    if (known.properties.length) {
      tell();
    } else if (left > 0) {
      setTimeout(ask, WAIT, left - 1);
    }
  }
  ask(PATIENCE);
  return known;
}
