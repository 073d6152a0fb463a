import { ROUTES } from '../../domain/api.ts';
import { VERSION } from '../paths.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { type Binding, bind } from './bind.ts';

/** Adds `/api/health`, which says that the process runs, and `/api/ready`, which says that the database answers too. */
export function bindHealth(binding: Binding, store: NetworkStore): void {
  bind(binding, ROUTES.health, async () => ({ status: 'ok' as const, version: VERSION }));
  bind(binding, ROUTES.ready, async () => {
    await store.health();
    return { status: 'ready' as const, engine: store.engine, revision: await store.revision() };
  });
}
