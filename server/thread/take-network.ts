import { type OpenNetwork, openNetwork } from '../../domain/answers/open-network.ts';
import {
  ENTITY_LISTS,
  type EntityList,
  LISTS_BESIDE_THE_OFFER,
  type NetworkDocument,
} from '../../domain/model/network.ts';
import type { DocumentHead, NetworkMessage } from './network-messages.ts';

interface Coming {
  readonly revision: number;
  readonly engine: OpenNetwork['engine'];
  readonly head: DocumentHead;
  readonly lists: Map<EntityList, unknown[]>;
  readonly keepsSnapshots: boolean;
}

/** Receives networks in a thread and holds the last complete one. */
interface NetworkTaker {
  readonly take: (message: NetworkMessage) => void;
  readonly network: () => OpenNetwork | undefined;
}

/**
 * Creates the part of a thread that receives networks from the server, message by message (`take`). Its function
 * `network` returns the last complete one, undefined before the first.
 */
export function networkTaker(): NetworkTaker {
  let network: OpenNetwork | undefined;
  let coming: Coming | undefined;
  return {
    take: (message) => {
      switch (message.type) {
        case 'begin':
          coming = begin(message, network);
          break;
        case 'rows':
          for (const row of message.rows) coming?.lists.get(message.list)?.push(row);
          break;
        case 'end':
          if (coming !== undefined) network = opened(coming, network);
          coming = undefined;
          break;
      }
    },
    network: () => network,
  };
}

function begin(
  { revision, engine, head, kept }: Extract<NetworkMessage, { type: 'begin' }>,
  network: OpenNetwork | undefined,
): Coming {
  const before = network?.document;
  const lists = new Map<EntityList, unknown[]>();
  for (const list of ENTITY_LISTS) {
    const same = before !== undefined && kept.includes(list);
    lists.set(list, same ? (before[list] as unknown[]) : []);
  }
  const keepsSnapshots = ENTITY_LISTS.every(
    (list) => kept.includes(list) || LISTS_BESIDE_THE_OFFER.includes(list),
  );
  return { revision, engine, head, lists, keepsSnapshots: keepsSnapshots && network !== undefined };
}

function opened(
  { revision, engine, head, lists, keepsSnapshots }: Coming,
  network: OpenNetwork | undefined,
): OpenNetwork {
  const document = { ...head, ...Object.fromEntries(lists) } as NetworkDocument;
  const fresh = openNetwork(document, revision, engine);
  return keepsSnapshots && network !== undefined ? { ...fresh, at: network.at } : fresh;
}
