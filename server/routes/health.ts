import { ROUTES } from '../../domain/api.ts';
import { VERSION } from '../paths.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { type Binding, bind } from './bind.ts';

/**
 * Adds two routes to the router: `/api/health` says that the process runs, `/api/ready` that the database in `store`
 * answers too.
 */
export function bindHealth(binding: Binding, store: NetworkStore): void {
  bind(binding, ROUTES.health, async () => ({ status: 'ok' as const, version: VERSION }));
  bind(binding, ROUTES.ready, async () => {
    await store.health();
    return { status: 'ready' as const, engine: store.engine, revision: await store.revision() };
  });
}
