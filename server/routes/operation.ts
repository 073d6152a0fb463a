import { ROUTES } from '../../domain/api.ts';
import { localDay } from '../../domain/model/local-day.ts';
import type { Access } from '../accounts/access.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { backupName } from '../backup/rotation.ts';
import { failure } from '../errors.ts';
import { type Operation, readState } from '../state/read-state.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { type Binding, bind, bindBody, bindFile } from './bind.ts';

interface OperationParts {
  readonly store: NetworkStore;
  readonly operation: Operation;
  /** Address on which the server listens, and further names that it answers to. */
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly access: Access;
}

/**
 * Adds the routes for whoever keeps the program running: its state and its backups, which hold exact counts.
 */
export function bindOperation(binding: Binding, parts: OperationParts): void {
  const { store, operation } = parts;
  bind(binding, ROUTES.state, async () => {
    return readState({ ...parts, ...operation, now: new Date(), today: binding.today() });
  });

  bindBody(binding, ROUTES.makeBackup, async () => {
    if (operation.backups === undefined) throw failure('backup-nowhere');
    if (await store.isEmpty()) throw failure('store-empty');
    const { name, at, revision } = await operation.backups.run();
    return { name, at: at.toISOString(), revision };
  });

  bindFile(binding, ROUTES.downloadBackup, async () => {
    const at = new Date();
    const { bytes, revision } = await makeBackup(store, localDay(at));
    return { name: backupName(at, revision), mediaType: 'application/gzip', bytes };
  });
}
