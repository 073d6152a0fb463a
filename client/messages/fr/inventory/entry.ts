import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the entry of numbers, in French. */
export const entry = {
  tab: 'Saisie des effectifs',
  intro:
    'Tapez un nombre, ou cliquez deux fois dans sa case. Entrée enregistre et descend, Tab enregistre et avance, Échap renonce ; les flèches se déplacent, Suppr vide la case.',
  onlyHere:
    'Les nombres tels qu’ils ont été saisis ne se lisent qu’ici : cette page ne se projette pas, ne s’imprime pas et ne s’exporte pas.',
  elsewhere:
    'Sur la carte, dans les listes, les constats et les fichiers, un nombre de 1 à 4 personnes devient « masqué », car on pourrait les reconnaître. Un nombre plus grand l’est aussi quand il permettrait de retrouver un petit par soustraction. Quand plusieurs relevés d’une année vont du même au même, seul leur total est publié ; un relevé à cheval sur deux années ne l’est pas. Ce qui est « masqué » ici même est arrivé ainsi : personne n’en connaît le nombre ici.',
  closed: 'Aucune ligne à saisir ici',
  why: {
    'entry-not-yours':
      'Votre compte ne nomme aucun opérateur : les nombres exacts ne se donnent qu’à qui les déclare. Demandez à un administrateur d’ajouter vos opérateurs à votre compte.',
  },
  printed: 'Les nombres exacts ne s’impriment pas : ils ne se lisent que dans la page de saisie, à l’écran.',
  projected:
    'Les nombres exacts ne se projettent pas. Choisissez un autre thème que « Projecteur » pour les saisir.',
  operator: 'Opérateur',
  year: 'Année',
  all: 'Tous',
  add: { flows: 'Ajouter une ligne d’effectifs', actions: 'Ajouter une action' },
  allYears: 'Toutes',
  shown: (n: number, total: number) => `${number(n)} sur ${s(total, 'ligne', 'lignes')}`,
  waiting: 'Listes d’attente',
  participants: 'Participants aux actions',
  period: 'Période',
  filiere: 'Filière',
  action: 'Action',
  cell: (heading: string, row: string) => `${heading} : ${row}`,
  /** The mark beside a number that readers see masked, and what it means. */
  mark: 'masqué ailleurs',
  markHelp: 'Ce nombre se lit « masqué » sur la carte, dans les listes, les constats et les fichiers.',
  /** On a masked cell of the inventory. */
  lead: 'masqué : voir la saisie des effectifs',
};
