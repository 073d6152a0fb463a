import { emptyNetwork, type NetworkDocument } from '../../domain/model/network.ts';
import type { RunNamed } from './cypher/statements.ts';
import type { Row } from './engine.ts';
import { LABELS } from './graph/elements.ts';
import { fromGraph, type GraphNode, type GraphRelationship } from './graph/from-graph.ts';

/** A network and the revision at which it was read. */
export interface StoredNetwork {
  readonly revision: number;
  readonly document: NetworkDocument;
}

/** The head of the network (name, description…) and its revision; 0 when nothing was ever written. */
export type Head = Row & { readonly revision: number };

/**
 * Reads what the database holds of the network itself (name, description, date) and its revision. An empty store
 * gives revision 0. `read` runs a statement by its name.
 */
export async function readHead(read: RunNamed): Promise<Head> {
  const [row] = await read('network/revision');
  return { ...row, revision: Number(row?.revision ?? 0) };
}

/**
 * Reads all elements of the network in the database and joins them with its `head` (name, date, revision). Throws the
 * error `store-content-unreadable`.
 */
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
