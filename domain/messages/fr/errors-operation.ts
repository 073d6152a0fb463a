import type { ErrorWords } from './errors.ts';

/** Errors of keeping the program running: its backups and its state. */
export const operationErrors = {
  'backup-folder-refused': {
    title: 'Dossier des sauvegardes refusé',
    detail:
      'Le dossier des sauvegardes {path} ne peut être lu ou écrit ({reason}) : la base est intacte, mais n’est pas gardée. Corrigez BACKUP_FOLDER, les droits du dossier ou la place sur son disque.',
  },
  'backup-nowhere': {
    title: 'Pas de dossier de sauvegardes',
    detail:
      'Ce serveur n’a pas de dossier où garder des sauvegardes : donnez BACKUP_FOLDER et redémarrez-le, ou téléchargez une sauvegarde.',
  },
} as const satisfies Record<string, ErrorWords>;
