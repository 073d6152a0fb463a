import type { ErrorWords } from './errors.ts';

/** Errors of keeping the program running: its backups and its state. */
export const operationErrors = {
  'backup-folder-refused': {
    title: 'Dossier des sauvegardes refusé',
    detail:
      'Le dossier des sauvegardes {path} ne peut être lu ou écrit ({reason}) : la base est intacte, mais n’est pas gardée. Corrigez BACKUP_FOLDER ou les droits du dossier ; si c’est EIO, le disque est en panne : donnez un dossier sur un autre.',
  },
  'backup-disk-full': {
    title: 'Disque des sauvegardes plein',
    detail:
      'Il n’y a plus de place sur le disque du dossier des sauvegardes {path} : la base est intacte, les sauvegardes d’avant restent, mais celle-ci n’est pas faite. Libérez de la place, ou donnez par BACKUP_FOLDER un dossier sur un autre disque.',
  },
  'backup-nowhere': {
    title: 'Pas de dossier de sauvegardes',
    detail:
      'Ce serveur n’a pas de dossier où garder des sauvegardes : donnez BACKUP_FOLDER et redémarrez-le, ou téléchargez une sauvegarde.',
  },
} as const satisfies Record<string, ErrorWords>;
