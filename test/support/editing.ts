import { ALONE } from '../../domain/permissions/abilities.ts';
import type { Editing } from '../../server/changes/write.ts';
import { directFigures } from '../../server/secrecy/figure-host.ts';
import { storePublisher } from '../../server/secrecy/publisher.ts';
import type { NetworkStore } from '../../server/store/network-store.ts';

/** What somebody alone on a machine edits a store with. */
export const editing = (store: NetworkStore): Editing => ({
  ...{ store, asker: ALONE },
  publisher: storePublisher(store, directFigures()),
});
