import { type Attributes, type AttributeType, attributeTypes, type GraphModel } from './graph-model.ts';
import { xml } from './xml-text.ts';

/**
 * Writes a graph as GraphML, an XML format for yEd, Gephi, networkx and igraph: typed keys, one graph, no extensions.
 * `note` becomes its description.
 */
export function graphml({ nodes, edges }: GraphModel, note: string): string {
  const withLabels = nodes.map(({ id, label, attributes }) => ({ id, attributes: { label, ...attributes } }));
  const withRelations = edges.map(({ relation, attributes, ...ends }) => ({
    ...ends,
    attributes: { relation, ...attributes },
  }));
  const nodeTypes = attributeTypes(withLabels);
  const edgeTypes = attributeTypes(withRelations);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `  <desc>${xml(note)}</desc>`,
    ...keys('node', 'n', nodeTypes),
    ...keys('edge', 'e', edgeTypes),
    '  <graph id="network" edgedefault="directed">',
    ...withLabels.map(
      ({ id, attributes }) => `    <node id="${xml(id)}">${data('n', attributes, nodeTypes)}</node>`,
    ),
    ...withRelations.map(
      ({ id, source, target, attributes }) =>
        `    <edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data('e', attributes, edgeTypes)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ];
  return lines.join('\n');
}

/** Nodes and edges have separate keys, as an attribute such as `kind` may differ between them. */
const keys = (of: 'node' | 'edge', prefix: string, types: ReadonlyMap<string, AttributeType>): string[] =>
  [...types].map(
    ([name, type]) =>
      `  <key id="${prefix}-${xml(name)}" for="${of}" attr.name="${xml(name)}" attr.type="${type}"/>`,
  );

const data = (prefix: string, attributes: Attributes, types: ReadonlyMap<string, AttributeType>): string =>
  Object.entries(attributes)
    .filter(([name]) => types.has(name))
    .map(([name, value]) => `<data key="${prefix}-${xml(name)}">${xml(String(value))}</data>`)
    .join('');
