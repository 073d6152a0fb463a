import { type Attributes, type AttributeType, attributeTypes, type GraphModel } from './graph-model.ts';
import { xml } from './xml-text.ts';

const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  int: 'integer',
  double: 'double',
  boolean: 'boolean',
};

/**
 * Writes a graph as GEXF 1.2, an XML format that Gephi, networkx and graphology read. The relation of an edge is its
 * label and an attribute. The weight of a flow is its number of people, if that is shown. `note` becomes the
 * description of the file.
 */
export function gexf(
  { nodes, edges }: GraphModel,
  { title, note }: { readonly title: string; readonly note: string },
): string {
  const withRelations = edges.map((edge) => ({
    ...edge,
    attributes: { relation: edge.relation, ...edge.attributes },
  }));
  const nodeTypes = attributeTypes(nodes);
  const edgeTypes = attributeTypes(withRelations);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd" version="1.2">',
    `  <meta><creator>Passerelles</creator><title>${xml(title)}</title><description>${xml(note)}</description></meta>`,
    '  <graph mode="static" defaultedgetype="directed">',
    ...declared('node', nodeTypes),
    ...declared('edge', edgeTypes),
    '    <nodes>',
    ...nodes.map(
      ({ id, label, attributes }) =>
        `      <node id="${xml(id)}" label="${xml(label)}">${values(attributes)}</node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...withRelations.map(
      ({ id, source, target, relation, attributes }) =>
        `      <edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}" label="${relation}"${weight(relation, attributes)}>${values(attributes)}</edge>`,
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ];
  return lines.join('\n');
}

const declared = (of: 'node' | 'edge', types: ReadonlyMap<string, AttributeType>): string[] => [
  `    <attributes class="${of}">`,
  ...[...types].map(
    ([name, type]) => `      <attribute id="${xml(name)}" title="${xml(name)}" type="${TYPES[type]}"/>`,
  ),
  '    </attributes>',
];

function values(attributes: Attributes): string {
  const each = Object.entries(attributes).map(
    ([name, value]) => `<attvalue for="${xml(name)}" value="${xml(String(value))}"/>`,
  );
  return each.length === 0 ? '' : `<attvalues>${each.join('')}</attvalues>`;
}

/** Gephi drops edges of weight 0. */
const weight = (relation: string, { count }: Attributes): string =>
  relation === 'FLOW' && typeof count === 'number' && count > 0 ? ` weight="${count}.0"` : '';
