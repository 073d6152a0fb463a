import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { gexf } from '../../../server/transfer/write/gexf.ts';
import { type GraphModel, graphModel } from '../../../server/transfer/write/graph-model.ts';
import { graphml } from '../../../server/transfer/write/graphml.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { oddNetwork } from '../../support/odd-network.ts';
import { cases } from '../../support/size.ts';
import { fullNetwork } from '../store/full-network.ts';

/** What XML cannot hold stands as U+FFFD. */
const held = (value: unknown): unknown =>
  typeof value === 'string'
    ? [...value]
        .map((sign) =>
          /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(sign) ? '\ufffd' : sign,
        )
        .join('')
    : value;
const heldAll = (attributes: object): object =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, held(value)]));
const sorted = <T>(rows: readonly T[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
const inOrder = (attributes: object): [string, unknown][] => Object.entries(attributes).sort();

interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: object;
}

function read(graph: MultiDirectedGraph) {
  return {
    nodes: sorted(graph.mapNodes((id, attributes) => [id, inOrder(attributes)])),
    edges: sorted(
      graph.mapEdges((id, attributes, source, target) => [id, source, target, inOrder(attributes)]),
    ),
  };
}

function expected(nodes: readonly { id: string; attributes: object }[], edges: readonly Edge[]) {
  return {
    nodes: sorted(nodes.map(({ id, attributes }) => [id, inOrder(heldAll(attributes))])),
    edges: sorted(
      edges.map(({ id, source, target, attributes }) => [id, source, target, inOrder(heldAll(attributes))]),
    ),
  };
}

function throughGraphml(document: NetworkDocument): void {
  const model = graphModel(document);
  const graph = parseGraphml(MultiDirectedGraph, graphml(model, 'Note ]]> & <b>'), {
    addMissingNodes: false,
  });
  const nodes = model.nodes.map(({ id, label, attributes }) => ({
    id,
    attributes: { label, ...attributes },
  }));
  const edges = model.edges.map(({ relation, attributes, ...edge }) => ({
    ...edge,
    attributes: { relation, ...attributes },
  }));
  expect(read(graph)).toEqual(expected(nodes, edges));
}

function throughGexf(document: NetworkDocument): void {
  const model = graphModel(document);
  const graph = parseGexf(MultiDirectedGraph, gexf(model, { title: document.name, note: 'Note ]]> & <b>' }), {
    addMissingNodes: false,
    allowUndeclaredAttributes: false,
  });
  const nodes = model.nodes.map(({ id, label, attributes }) => ({
    id,
    attributes: { label, ...attributes },
  }));
  const edges = model.edges.map(({ relation, attributes, ...edge }) => ({
    ...edge,
    attributes: { label: relation, relation, ...attributes, ...weightOf(relation, attributes) },
  }));
  expect(read(graph)).toEqual(expected(nodes, edges));
}

const weightOf = (relation: string, { count }: GraphModel['edges'][number]['attributes']): object =>
  relation === 'FLOW' && typeof count === 'number' && count > 0 ? { weight: count } : {};

describe.each([
  ['GraphML', throughGraphml],
  ['GEXF', throughGexf],
])('%s, read by graphology', (_name, through) => {
  it('has the nodes, edges, kinds and attributes of the sample and of a network with every field', () => {
    through(hauteSylve());
    through(fullNetwork());
  });

  it('has those of random networks with odd texts', () => {
    fc.assert(fc.property(oddNetwork, through), { numRuns: cases(60) });
  });
});

it('has an edge for each relation of the network, and each end is a node', () => {
  const document = fullNetwork();
  const { nodes, edges } = graphModel(document);
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
  const relations = edges.map(({ relation }) => relation);
  const count = (relation: string): number => relations.filter((one) => one === relation).length;
  expect(count('PASSERELLE')).toBe(document.passerelles.length);
  expect(count('PREPARES')).toBe(document.preps.length);
  expect(count('FLOW')).toBe(document.flows.length);
  expect(count('OFFERS')).toBe(document.filieres.length);
  expect(count('TRAVEL')).toBe(document.travelTimes.length);
  expect(new Set(relations)).toEqual(
    new Set(
      'COVERS HAS_SITE IN OFFERS AT PARTY PROVIDES LIFTS INVOLVES ABOUT UNDER PART_OF PASSERELLE PREPARES FLOW TRAVEL ON MEMBER_OF SERVED_BY CONFIRMED'.split(
        ' ',
      ),
    ),
  );
});
