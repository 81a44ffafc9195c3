// The picture as files: a picture, or the graph for Gephi, Cytoscape, yEd and tables.
const TYPES = { svg: 'image/svg+xml', graphml: 'application/graphml+xml', gexf: 'application/gexf+xml', csv: 'text/csv' };

/** Lets the browser save the picture in a form: png, svg, graphml, gexf, csv. */
export function save(form, cy) {
  const blob = form === 'png' ? cy.png({ output: 'blob', full: true, scale: 2, bg: getComputedStyle(document.body).backgroundColor })
    : new Blob([{ svg, graphml, gexf, csv }[form](cy)], { type: TYPES[form] });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `wiregraph.${form}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

function xml(text) {
  return String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
}

function nodes(cy) {
  return cy.nodes('[!grouped]').map((node) => ({ ...node.data(), at: node.position() }));
}

function edges(cy) {
  return cy.edges('[!grouped]').toArray().flatMap((edge) => edge.data('parts').map((part) => ({ ...part, quad: part.quad ?? '' })));
}

function csv(cy) {
  const names = new Map(nodes(cy).map((node) => [node.id, node.label]));
  const cell = (text) => (/[",\r\n]/.test(text) ? `"${String(text).replaceAll('"', '""')}"` : text);
  return [['source', 'interaction', 'target', 'tone', 'sources', 'facts', 'claimed', 'source_iri', 'target_iri'],
    ...edges(cy).map((edge) => [names.get(edge.source), edge.label, names.get(edge.target), edge.quad, edge.sources, edge.count, edge.claimedOnly, edge.source, edge.target])]
    .map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function graphml(cy) {
  const key = (id, on, type = 'string') => `  <key id="${on}_${id}" for="${on}" attr.name="${id}" attr.type="${type}"/>`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key('label', 'node'), key('kind', 'node'), key('facts', 'node', 'int'), key('label', 'edge'), key('interaction', 'edge'), key('tone', 'edge'), key('sources', 'edge', 'int'), key('claimed', 'edge', 'boolean'),
    '  <graph id="wiregraph" edgedefault="directed">',
    ...nodes(cy).map((node) => `    <node id="${xml(node.id)}"><data key="node_label">${xml(node.label)}</data><data key="node_kind">${xml(node.kind)}</data><data key="node_facts">${node.facts}</data></node>`),
    ...edges(cy).map((edge) => `    <edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}"><data key="edge_label">${xml(edge.label)}</data><data key="edge_interaction">${xml(edge.label)}</data><data key="edge_tone">${xml(edge.quad)}</data><data key="edge_sources">${edge.sources}</data><data key="edge_claimed">${edge.claimedOnly}</data></edge>`),
    '  </graph>', '</graphml>', ''].join('\n');
}

function gexf(cy) {
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<gexf xmlns="http://gexf.net/1.2draft" xmlns:viz="http://gexf.net/1.2draft/viz" version="1.2">', '  <graph defaultedgetype="directed" mode="static">',
    '    <attributes class="node"><attribute id="0" title="kind" type="string"/></attributes>',
    '    <attributes class="edge"><attribute id="0" title="tone" type="string"/><attribute id="1" title="claimed" type="boolean"/></attributes>', '    <nodes>',
    ...nodes(cy).map((node) => `      <node id="${xml(node.id)}" label="${xml(node.label)}"><attvalues><attvalue for="0" value="${xml(node.kind)}"/></attvalues><viz:position x="${node.at.x.toFixed(1)}" y="${(-node.at.y).toFixed(1)}" z="0"/></node>`),
    '    </nodes>', '    <edges>',
    ...edges(cy).map((edge) => `      <edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}" label="${xml(edge.label)}" weight="${edge.sources}"><attvalues><attvalue for="0" value="${xml(edge.quad)}"/><attvalue for="1" value="${edge.claimedOnly}"/></attvalues></edge>`),
    '    </edges>', '  </graph>', '</gexf>', ''].join('\n');
}

/** A drawing of its own: lines, dots and names, which any program for drawings opens. */
function svg(cy) {
  const box = cy.elements().boundingBox();
  const out = [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x1 - 20} ${box.y1 - 20} ${box.w + 40} ${box.h + 40}" font-family="sans-serif">`,
    `<rect x="${box.x1 - 20}" y="${box.y1 - 20}" width="100%" height="100%" fill="${getComputedStyle(document.body).backgroundColor}"/>`];
  cy.edges().forEach((edge) => {
    const a = edge.sourceEndpoint();
    const b = edge.targetEndpoint();
    const c = edge.controlPoints()?.[0] ?? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    out.push(`<path d="M${a.x} ${a.y}Q${c.x} ${c.y} ${b.x} ${b.y}" fill="none" stroke="${edge.style('line-color')}" stroke-width="${edge.numericStyle('width')}" stroke-opacity="${edge.numericStyle('opacity')}"${edge.data('claimed') ? ' stroke-dasharray="6 4"' : ''}/>`);
    if (edge.hasClass('named')) {
      out.push(`<text x="${edge.midpoint().x}" y="${edge.midpoint().y}" font-size="${edge.numericStyle('font-size')}" text-anchor="middle" fill="${edge.style('color')}">${xml(edge.data('label'))}</text>`);
    }
  });
  cy.nodes().forEach((node) => {
    const { x, y } = node.position();
    out.push(`<circle cx="${x}" cy="${y}" r="${node.width() / 2}" fill="${node.style('background-color')}" stroke="${node.style('border-color')}"/>`);
    if (node.hasClass('named')) {
      const size = node.numericStyle('font-size');
      out.push(`<text x="${x}" y="${y + node.height() / 2 + 1.2 * size}" font-size="${size}" text-anchor="middle" fill="${node.style('color')}">${xml(node.data('label'))}</text>`);
    }
  });
  return `${out.join('\n')}\n</svg>\n`;
}
