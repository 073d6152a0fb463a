import { ROUTES } from '../../domain/api.ts';
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
  /** Whether nobody on another machine reaches the server. */
  readonly isAlone: boolean;
}

/**
 * Adds the routes for whoever keeps the program running: its state and its backups, which hold exact counts. Nobody else may
 * ask for them: where others reach the server, they are refused with `operation-not-alone`.
 */
export function bindOperation(binding: Binding, parts: OperationParts): void {
  const { store, operation, isAlone } = parts;
  const refuseOthers = (): void => {
    if (!isAlone) throw failure('operation-not-alone');
  };

  bind(binding, ROUTES.state, async () => {
    refuseOthers();
    return readState({ ...parts, ...operation, now: new Date(), today: binding.today() });
  });

  bindBody(binding, ROUTES.makeBackup, async () => {
    refuseOthers();
    if (operation.backups === undefined) throw failure('backup-nowhere');
    if (await store.isEmpty()) throw failure('store-empty');
    const { name, at, revision } = await operation.backups.run();
    return { name, at: at.toISOString(), revision };
  });

  bindFile(binding, ROUTES.downloadBackup, async () => {
    refuseOthers();
    const at = new Date();
    const { bytes, revision } = await makeBackup(store, at.toISOString().slice(0, 10));
    return { name: backupName(at, revision), mediaType: 'application/gzip', bytes };
  });
}
