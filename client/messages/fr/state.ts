import type { Probe, ProbeResult, ProbeSaying } from '../../../domain/api/operation-routes.ts';
import { frenchCount as s } from '../../../domain/messages/count.ts';

/** The values of a probe, as they are shown. */
export type ProbeValues = Readonly<Record<string, string>>;

/** Texts of the state of the program, in French. */
export const state = {
  nav: 'État du programme',
  intro: 'Pour qui fait tourner le programme : ce qui va, ce qui ne va pas, et que faire.',
  summary: (n: number) =>
    n === 0 ? 'Tout est en ordre.' : `${s(n, 'point demande', 'points demandent')} votre attention.`,
  backups: 'Sauvegardes',
  exact:
    'Une sauvegarde tient tout, nombres exacts de personnes et historique compris : gardez-la comme un secret.',
  make: 'Faire une sauvegarde',
  download: 'Télécharger une sauvegarde',
  made: (name: string) => `Sauvegarde faite et vérifiée : ${name}`,
  downloaded: (name: string) => `Sauvegarde téléchargée : ${name}`,
  results: { OK: 'en ordre', ATTENTION: 'attention', FAULT: 'défaut' } satisfies Record<ProbeResult, string>,
  probes: {
    STORE: 'Base de données',
    DISK: 'Disque',
    BACKUP: 'Sauvegardes',
    CLOCK: 'Horloge',
    EXPOSURE: 'Adresses',
    ACCESS: 'Qui peut entrer',
    PROGRAM: 'Version du programme',
    NODE: 'Version de Node',
  } satisfies Record<Probe, string>,
  says: {
    STORE_WRITABLE: (v) =>
      `La base (${v.engine}) se lit et s’écrit ; elle en est à la révision ${v.revision}.`,
    STORE_ANSWERS: (v) =>
      `La base (${v.engine}) répond ; elle en est à la révision ${v.revision}. Le droit d’y écrire ne se voit qu’à la prochaine écriture.`,
    STORE_READ_ONLY: (v) =>
      `Rien ne peut être écrit dans ${v.path} (${v.reason}) : toute modification sera refusée. Rendez le dossier au compte du programme, ou faites de la place.`,
    STORE_SILENT: (v) =>
      `La base ne répond pas (${v.reason}) : rien ne peut être lu ni écrit. Regardez si Neo4j tourne, puis le journal du programme.`,
    DISK_ROOMY: (v) => `Il reste ${v.megabytes} Mo sur le disque de ${v.path}.`,
    DISK_LOW: (v) =>
      `Il ne reste que ${v.megabytes} Mo sur le disque de ${v.path} : faites de la place, les sauvegardes échoueront d’abord.`,
    DISK_FULL: (v) =>
      `Il reste ${v.megabytes} Mo sur le disque de ${v.path} : les écritures vont être refusées. Faites de la place maintenant ; rien n’est à redémarrer ensuite.`,
    DISK_UNKNOWN: (v) =>
      `La place sur le disque de ${v.path} ne peut être lue : vérifiez que ce dossier existe et appartient au compte du programme.`,
    DISK_ELSEWHERE: () =>
      'Le programme n’écrit sur aucun disque de cette machine ; voyez celui du serveur Neo4j.',
    BACKUP_RECENT: (v) =>
      `La dernière sauvegarde vérifiée est du ${v.at} ; il s’en fait une toutes les ${v.every} h.`,
    BACKUP_OLD: (v) =>
      `La dernière sauvegarde est du ${v.at}, il y a ${v.hours} h, alors qu’il s’en fait une toutes les ${v.every} h. Faites-en une maintenant, et lisez le journal.`,
    BACKUP_FAILED: (v) =>
      `La dernière sauvegarde a échoué (${v.failure}) ; les précédentes restent. Corrigez le dossier ou son disque : une autre est tentée chaque quart d’heure.`,
    BACKUP_NOT_REMOVED: (v) =>
      `La dernière sauvegarde vérifiée est du ${v.at}, mais d’anciennes n’ont pu être retirées de ${v.path} (${v.reason}) : le dossier grossit. Corrigez ses droits ou son disque ; elles partiront après la prochaine sauvegarde.`,
    BACKUP_NEVER: () => 'Aucune sauvegarde n’est encore dans le dossier : faites-en une maintenant.',
    BACKUP_NOT_SCHEDULED: () =>
      'Le programme ne fait pas de sauvegardes de lui-même : donnez BACKUP_FOLDER, de préférence sur un autre disque, ou téléchargez-en une.',
    CLOCK_RIGHT: (v) => `L’horloge de la machine est après la dernière écriture (${v.last}).`,
    CLOCK_BEHIND: (v) =>
      `L’horloge dit ${v.now}, mais la dernière écriture est du ${v.last} : elle a été retardée. Remettez-la à l’heure avant d’écrire, sinon l’historique aura des dates fausses.`,
    CLOCK_UNKNOWN: () => 'Rien n’a encore été écrit à quoi comparer l’horloge.',
    EXPOSED_TO_NOBODY: (v) => `Le site n’écoute que sa propre machine (${v.host}).`,
    EXPOSED_BY_NAME: (v) =>
      `Le site écoute sa propre machine (${v.host}) et répond aussi aux noms ${v.names} : un serveur mandataire l’ouvre sans doute à d’autres. Il doit chiffrer (TLS).`,
    EXPOSED_TO_NETWORK: (v) =>
      `Le site écoute sur ${v.host} : d’autres machines l’atteignent. Mettez devant lui un mandataire qui chiffre (TLS), et faites-le n’écouter que 127.0.0.1.`,
    ACCESS_OF_MACHINE: () => 'Qui utilise cette machine peut tout lire et tout changer.',
    ACCESS_BY_ACCOUNT: () => 'N’entre que qui a un compte, et chacun ne peut que ce que permet son rôle.',
    ACCESS_BY_PROVIDER_ONLY: () =>
      'Aucun administrateur n’a de mot de passe : le jour où le fournisseur d’identité est en panne, personne ne peut gérer le site. Sur sa machine, « passerelles admin create IDENTIFIANT » en crée un.',
    PROGRAM_VERSION: (v) =>
      `Passerelles ${v.version}. Le journal des versions (docs/changelog.md) dit ce que la suivante change.`,
    NODE_SUPPORTED: (v) => `Node ${v.version} reçoit des corrections de sécurité jusqu’au ${v.end}.`,
    NODE_ENDING: (v) =>
      `Node ${v.version} ne recevra plus de corrections de sécurité après le ${v.end} : prévoyez la ligne suivante.`,
    NODE_ENDED: (v) =>
      `Node ${v.version} ne reçoit plus de corrections de sécurité depuis le ${v.end} : installez la ligne 24 ou 26, puis redémarrez.`,
    NODE_UNKNOWN: (v) =>
      `La fin de Node ${v.version} n’est pas connue de cette version du programme : les lignes 24 et 26 le sont.`,
  } satisfies Record<ProbeSaying, (v: ProbeValues) => string>,
};
export type StateWords = typeof state;
