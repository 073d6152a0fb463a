import type { ErrorWords } from '../fr/errors.ts';
import type { operationErrors as fr } from '../fr/errors-operation.ts';

/** Errors of keeping the program running: its backups and its state. */
export const operationErrors: Record<keyof typeof fr, ErrorWords> = {
  'backup-folder-refused': {
    title: 'Folder of backups refused',
    detail:
      'The folder of backups {path} cannot be read or written ({reason}): the store is intact, but it is not backed up. Correct BACKUP_FOLDER, the permissions of the folder, or the room on its disk.',
  },
  'backup-nowhere': {
    title: 'No folder of backups',
    detail:
      'This server has no folder to keep backups in: give BACKUP_FOLDER and start it again, or download a backup.',
  },
};
