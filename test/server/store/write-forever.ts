import { openEmbeddedThread } from '../../../server/store/embedded-thread.ts';
import { openNeo4j } from '../../../server/store/neo4j.ts';
import { openStore } from '../../../server/store/network-store.ts';
import type { Address } from '../../support/engines.ts';
import { fullNetwork, longNetwork } from './full-network.ts';

/** A program of its own: writes one network after another at the address of its last argument until it is killed. */
const address = JSON.parse(process.argv.at(-1) ?? '') as Address;
const engine = 'folder' in address ? await openEmbeddedThread(address.folder) : await openNeo4j(address);
const store = await openStore(engine);
await store.replace(fullNetwork());
process.stdout.write('writing\n');
for (;;) {
  await store.replace(longNetwork(300));
  await store.replace(fullNetwork());
}
