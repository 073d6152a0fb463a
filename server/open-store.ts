import type { Config } from './config.ts';
import { type Failure, Failure as FailureClass, failure, systemCode } from './errors.ts';
import { openEmbeddedThread } from './store/embedded-thread.ts';
import type { Engine } from './store/engine.ts';
import { type NetworkStore, openStore } from './store/network-store.ts';
import { StoreError } from './store/store-errors.ts';

/**
 * Opens the store of the network that the settings choose: a Neo4j server when they have its address, else the
 * embedded database in its folder. Throws a `Failure` whose message mentions the settings.
 */
export async function openConfiguredStore(config: Config): Promise<NetworkStore> {
  try {
    const engine = await openEngine(config);
    try {
      return await openStore(engine);
    } catch (error) {
      // Why it failed matters more than how it was closed.
      await engine.close().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw openingFailure(error, config);
  }
}

/** The driver of Neo4j is loaded only for who uses it: its four hundred files slow every command down. */
async function openEngine({ neo4j, dataDir }: Config): Promise<Engine> {
  if (neo4j === undefined) return openEmbeddedThread(dataDir);
  const { openNeo4j } = await import('./store/neo4j.ts');
  return openNeo4j(neo4j);
}

/**
 * Turns an error of opening the store, or of listening on the port, into a `Failure` whose message mentions the
 * settings: folder, host, port, address and user name. A `Failure` stays as it is.
 */
export function openingFailure(error: unknown, config: Config): Failure {
  if (error instanceof FailureClass) return error;
  const place = {
    path: config.dataDir,
    host: config.host,
    port: config.port,
    uri: config.neo4j?.uri.replace(/\/\/[^@/]*@/, '//') ?? '',
    username: config.neo4j?.username ?? '',
  };
  if (error instanceof StoreError) return failure(error.id, { ...place, ...error.details }, { cause: error });
  const id = LISTENING[systemCode(error) ?? ''];
  if (id !== undefined) return failure(id, place, { cause: error });
  const reason = error instanceof Error ? error.message : String(error);
  return failure('unforeseen', { reason }, { cause: error });
}

const LISTENING: Readonly<Record<string, 'port-in-use' | 'port-refused' | 'host-unavailable'>> = {
  EADDRINUSE: 'port-in-use',
  EACCES: 'port-refused',
  EADDRNOTAVAIL: 'host-unavailable',
  ENOTFOUND: 'host-unavailable',
  EAI_AGAIN: 'host-unavailable',
};
