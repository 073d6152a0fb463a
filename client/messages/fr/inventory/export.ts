import { frenchNumber as number } from '../../../../domain/messages/count.ts';
/** Words of the page « Exporter ». */
export const exporting = {
  tab: 'Exporter',
  intro: 'Tout le réseau, ou une partie, dans le format d’un autre outil.',
  format: 'Format',
  list: 'Liste',
  perimeter: 'Quelle partie',
  perimeterHelp: 'Sans choix, tout y est. Ce qui mène hors de la partie choisie est laissé de côté.',
  ofDay: (day: string) => `Seulement ce qui est valable le ${day}`,
  inside: 'Ce qui sera dans le fichier',
  insideOf: (list: string, kept: number, of: number) => `${list} : ${number(kept)} sur ${number(of)}`,
  nothing: 'Rien : aucun élément ne répond à ces choix.',
  inGraph:
    'Un graphe ne tient que les opérateurs, les filières et ce qui les relie ; publics, suivis et scénarios n’y sont pas.',
  masked:
    'Un nombre de personnes masqué est d’au moins 1 : il est caché parce qu’il est petit, ou parce qu’il en trahirait un autre. Un classeur dit combien le sont.',
  download: 'Télécharger',
  ready: (name: string) => `Fichier prêt : ${name}`,
  backup: 'Sauvegarde complète',
  backupHelp:
    'Une sauvegarde tient tout le réseau, comptes exacts compris : elle ne se télécharge pas d’ici. La personne qui tient le serveur la fait sur la ligne de commande, et la remet de même. Les commandes sont sous Aide.',
  forServer: 'Sauvegarde, pour qui tient le serveur',
  backupCommand: 'npm run passerelles -- backup sauvegarde.gz',
  restoreCommand: 'npm run passerelles -- restore sauvegarde.gz',
};
