import type { ErrorWords } from '../fr/errors.ts';
import type { operationErrors as fr } from '../fr/errors-operation.ts';

/** Errors of keeping the program running: its backups and its state. */
export const operationErrors: Record<keyof typeof fr, ErrorWords> = {
  'backup-folder-refused': {
    title: 'Folder of backups refused',
    detail:
      'The folder of backups {path} cannot be read or written ({reason}): the store is intact, but it is not backed up. Correct BACKUP_FOLDER or the permissions of the folder; if it is EIO, the disk is at fault: give a folder on another one.',
  },
  'backup-disk-full': {
    title: 'Disk of backups full',
    detail:
      'There is no room left on the disk of the folder of backups {path}: the store is intact and the backups before stay, but this one is not made. Make room, or give a folder on another disk in BACKUP_FOLDER.',
  },
  'backup-nowhere': {
    title: 'No folder of backups',
    detail:
      'This server has no folder to keep backups in: give BACKUP_FOLDER and start it again, or download a backup.',
  },
};
