import { frenchNumber as number } from '../../../../domain/messages/count.ts';
/** Words of the page « Exporter ». */
export const exporting = {
  tab: 'Exporter',
  title: 'Exporter',
  intro: 'Tout le réseau, ou une partie, dans le format d’un autre outil.',
  format: 'Format',
  formats: {
    xlsx: {
      name: 'Classeur (XLSX)',
      use: 'Pour lire et corriger dans un tableur : une feuille par liste. Corrigé, il se réimporte.',
    },
    csv: {
      name: 'Tableau (CSV)',
      use: 'Pour reprendre une seule liste dans un tableur ou un autre programme.',
    },
    json: {
      name: 'Document (JSON)',
      use: 'Pour un autre Passerelles ou un programme : tous les champs de ce qui est choisi.',
    },
    graphml: {
      name: 'Graphe (GraphML)',
      use: 'Pour dessiner ou analyser le réseau dans yEd, Gephi, networkx ou igraph.',
    },
    gexf: {
      name: 'Graphe (GEXF)',
      use: 'Pour dessiner le réseau dans Gephi, avec les attributs de chaque lien.',
    },
    cypher: {
      name: 'Script Cypher',
      use: 'Pour mettre le réseau dans une autre base Neo4j, vide.',
    },
    hsds: {
      name: 'Annuaire de services (HSDS 3)',
      use: 'Pour un répertoire social qui échange les services dans le format Open Referral.',
    },
  },
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
    'Les comptes de 1 à 4 personnes y valent « <5 », et les nombres qui les feraient retrouver par soustraction n’y sont pas.',
  download: 'Télécharger',
  ready: (name: string) => `Fichier prêt : ${name}`,
  backup: 'Sauvegarde complète',
  backupHelp:
    'Une sauvegarde tient tout le réseau, comptes exacts compris : elle ne se télécharge pas d’ici. La personne qui tient le serveur la fait sur la ligne de commande, et la remet de même.',
  backupCommand: 'npm run passerelles -- backup sauvegarde.gz',
  restoreCommand: 'npm run passerelles -- restore sauvegarde.gz',
};
