import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedThread } from '../../server/store/embedded-thread.ts';
import type { Engine } from '../../server/store/engine.ts';
import { type Neo4jSettings, openNeo4j } from '../../server/store/neo4j.ts';
import { borrowNeo4j, whyNoNeo4j } from './neo4j.ts';

/** The folder of the embedded engine's files, or how to reach a server. */
export type Address = { readonly folder: string } | Neo4jSettings;

/** An empty database, for one test file at a time. */
export interface FreshDatabase {
  /** Opens an engine on it; on Neo4j several may be open at once, on the embedded engine one after the other. */
  readonly open: () => Promise<Engine>;
  /** Where another program finds it. */
  readonly address: Address;
  /** Deletes it; engines must be closed before. */
  readonly remove: () => Promise<void>;
}

export interface EngineUnderTest {
  readonly name: Engine['name'];
  readonly create: () => Promise<FreshDatabase>;
}

async function embedded(): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelles-store-'));
  return {
    address: { folder },
    open: () => openEmbeddedThread(folder),
    remove: async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function neo4j(): Promise<FreshDatabase> {
  const { settings, release } = await borrowNeo4j();
  return { address: settings, open: () => openNeo4j(settings), remove: release };
}

/** The engines that a contract suite runs on in this run; the global setup says aloud when Neo4j is not one. */
export function engines(): readonly EngineUnderTest[] {
  const always: EngineUnderTest = { name: 'embedded', create: embedded };
  return whyNoNeo4j() === null ? [always, { name: 'neo4j', create: neo4j }] : [always];
}
