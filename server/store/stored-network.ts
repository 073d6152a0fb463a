import { emptyNetwork, type NetworkDocument } from '../../domain/model/network.ts';
import type { RunNamed } from './cypher/statements.ts';
import type { Row } from './engine.ts';
import { LABELS } from './graph/elements.ts';
import { fromGraph, type GraphNode, type GraphRelationship } from './graph/from-graph.ts';

/** A network with the revision at which it was read: the two always belong together. */
export interface StoredNetwork {
  readonly revision: number;
  readonly document: NetworkDocument;
}

/** What the network says of itself, and its revision: 0 = nothing was ever written. */
export type Head = Row & { readonly revision: number };

export async function readHead(read: RunNamed): Promise<Head> {
  const [row] = await read('network/revision');
  return { ...row, revision: Number(row?.revision ?? 0) };
}

/** Reads all elements; the head was read before. Throws `store-content-unreadable`. */
export async function readElements(read: RunNamed, head: Head): Promise<StoredNetwork> {
  const { revision } = head;
  if (revision === 0) return { revision, document: emptyNetwork('Passerelles') };
  const nodes = await read('network/nodes', { labels: LABELS });
  const relationships = await read('network/relationships', { labels: LABELS });
  const document = fromGraph(
    head,
    nodes as unknown as readonly GraphNode[],
    relationships as unknown as readonly GraphRelationship[],
  );
  return { revision, document };
}
