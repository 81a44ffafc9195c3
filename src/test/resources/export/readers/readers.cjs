// Reads a file with a library of JavaScript and prints what it found, a line for each node and edge.
const fs = require('fs');

const [kind, path] = process.argv.slice(2);
const text = fs.readFileSync(path, 'utf8');
const escaped = (value) => String(value).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
const node = (id, data) => console.log('node', id, escaped(data.label));
const edge = (source, data, target) => {
  const weight = Number.isInteger(data.weight) ? data.weight + '.0' : data.weight;
  console.log('edge', source, data.label, target, weight, escaped(data.sentence));
};

if (kind === 'cytoscape') {
  const cy = require('cytoscape')({headless: true, ...JSON.parse(text)});
  cy.nodes().forEach((n) => node(n.id(), n.data()));
  cy.edges().forEach((e) => edge(e.data('source'), e.data(), e.data('target')));
} else if (kind === 'cx2') {
  // NDEx's own client; it takes the aspects of the file as fields of one object.
  const {CX2Network} = require('@js4cytoscape/ndex-client');
  const [version, ...aspects] = JSON.parse(text);
  const network = CX2Network.fromJSON(Object.assign({}, version, ...aspects));
  const {isValid, errors} = network.validate();
  if (!isValid) {
    throw new Error(errors.join('\n'));
  }
  for (const count of network.metaData) {
    if (network[count.name].length !== count.elementCount) {
      throw new Error('elements of ' + count.name);
    }
  }
  const id = (number) => network.getNode(number).v.represents;
  network.getNodes().forEach((n) => node(n.v.represents, {label: n.v.name}));
  network.getEdges().forEach((e) => edge(id(e.s), {...e.v, label: e.v.name}, id(e.t)));
} else {
  const {MultiDirectedGraph} = require('graphology');
  const graph = require('graphology-' + kind).parse(MultiDirectedGraph, text);
  graph.forEachNode((id, data) => node(id, data));
  graph.forEachEdge((id, data, source, target) => edge(source, data, target));
}
