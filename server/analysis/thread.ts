import { parentPort, workerData } from 'node:worker_threads';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../../domain/model/network.ts';
import { Failure } from '../errors.ts';
import { type OpenNetwork, openNetwork } from '../network-reader.ts';
import type { AnalysisName } from './analyses.ts';
import { answerBytes } from './analyst.ts';
import type { DocumentHead, FromThread, ThreadData, ToThread } from './thread-messages.ts';

/**
 * The thread that computes: it holds the network that it was last sent, and answers one question after the other while
 * the server goes on with its requests.
 */

const { check } = workerData as ThreadData;
/** Nothing in them changes what the rules find: what was derived from the rest stays good. */
const BESIDE_THE_RULES: readonly EntityList[] = ['findingLives', 'scenarios'];

interface Coming {
  readonly revision: number;
  readonly engine: OpenNetwork['engine'];
  readonly head: DocumentHead;
  readonly lists: Map<EntityList, unknown[]>;
  readonly keepsSnapshots: boolean;
}

let network: OpenNetwork | undefined;
let coming: Coming | undefined;

parentPort?.on('message', (message: ToThread) => {
  switch (message.type) {
    case 'begin':
      coming = begin(message);
      break;
    case 'rows':
      for (const row of message.rows) coming?.lists.get(message.list)?.push(row);
      break;
    case 'end':
      if (coming !== undefined) network = opened(coming);
      coming = undefined;
      break;
    case 'ask':
      void answer(message);
      break;
  }
});

function begin({ revision, engine, head, kept }: Extract<ToThread, { type: 'begin' }>): Coming {
  const before = network?.document;
  const lists = new Map<EntityList, unknown[]>();
  for (const list of ENTITY_LISTS) {
    const same = before !== undefined && kept.includes(list);
    lists.set(list, same ? (before[list] as unknown[]) : []);
  }
  const keepsSnapshots = ENTITY_LISTS.every((list) => kept.includes(list) || BESIDE_THE_RULES.includes(list));
  return { revision, engine, head, lists, keepsSnapshots: keepsSnapshots && network !== undefined };
}

function opened({ revision, engine, head, lists, keepsSnapshots }: Coming): OpenNetwork {
  const document = { ...head, ...Object.fromEntries(lists) } as NetworkDocument;
  const fresh = openNetwork(document, revision, engine);
  return keepsSnapshots && network !== undefined ? { ...fresh, at: network.at } : fresh;
}

async function answer({
  id,
  analysis,
  asked,
  today,
  cancelled,
}: Extract<ToThread, { type: 'ask' }>): Promise<void> {
  const isCancelled = (): boolean => Atomics.load(cancelled, 0) === 1;
  if (isCancelled()) return;
  try {
    if (network === undefined) throw new Error('The thread was asked before it had a network.');
    // The server names and types the question; between threads only its form can cross.
    const asking = { analysis: analysis as AnalysisName, asked: asked as never, today };
    const bytes = await answerBytes(network, asking, check, isCancelled);
    tell({ type: 'answer', id, bytes }, [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    if (error instanceof Failure) {
      const { id: failureId, values, problems } = error;
      tell({ type: 'failure', id, failure: { id: failureId, values, problems } });
    } else tell({ type: 'broken', id, error });
  }
}

function tell(message: FromThread, transferred: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transferred);
}
