import { openEmbedded } from '../../../server/store/embedded.ts';
import { openStore } from '../../../server/store/network-store.ts';
import { fullNetwork, longNetwork } from './full-network.ts';

/** A program of its own: writes one network after another into the folder of its last argument until it is killed. */
const store = await openStore(await openEmbedded(process.argv.at(-1)));
await store.replace(fullNetwork());
process.stdout.write('writing\n');
for (;;) {
  await store.replace(longNetwork(300));
  await store.replace(fullNetwork());
}
