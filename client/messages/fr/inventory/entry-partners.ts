import { frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the grid of partners by quarter. */
export const entryPartners = {
  show: 'Présentation',
  all: 'Toutes les lignes',
  partners: 'Partenaires par trimestre',
  mine: 'Mon opérateur',
  chooseMine: 'Choisir mon opérateur',
  chooseHint:
    'Choisissez votre opérateur : la grille de ses partenaires s’ouvre, avec une ligne par partenaire.',
  sayer: 'Les chiffres de qui',
  sayers: { US: 'Nos chiffres', PARTNERS: 'Ceux des partenaires', BOTH: 'Les deux' },
  kind: 'Nature',
  before: 'Aussi l’année d’avant',
  partner: 'Partenaire',
  addPartner: 'Ajouter un partenaire',
  help: 'Tapez un nombre, 0, ou R pour « rien à signaler » ; Entrée enregistre et descend, Tab enregistre et avance, Suppr vide, Échap puis Tab quitte la grille. Collez un bloc de tableur sur une cellule, avec ou sans les noms des partenaires et les titres « Envoyés » et « Reçus ». Une cellule vide ne dit rien : ce n’est pas zéro.',
  /** Who counts whom: over a column, and behind the name of the partner. */
  sides: {
    OUT_SENDER: {
      head: 'Nous leur avons envoyé',
      by: 'notre chiffre',
      cell: 'nous disons lui avoir envoyé',
    },
    OUT_RECEIVER: { head: 'Ils ont reçu de nous', by: 'leur chiffre', cell: 'il dit avoir reçu de nous' },
    IN_SENDER: { head: 'Ils nous ont envoyé', by: 'leur chiffre', cell: 'il dit nous avoir envoyé' },
    IN_RECEIVER: {
      head: 'Nous avons reçu d’eux',
      by: 'notre chiffre',
      cell: 'nous disons avoir reçu de lui',
    },
  },
  doubted: {
    title: (n: number) =>
      n === 1
        ? 'Qui reçoit compte bien plus que qui envoie : les colonnes sont-elles inversées ?'
        : `Qui reçoit compte bien plus que qui envoie (${n} fois) : les colonnes sont-elles inversées ?`,
    OUT: (partner: string, quarter: string, sent: number, received: number) =>
      `${partner}, ${quarter} : nous disons avoir envoyé ${sent}, le partenaire dit avoir reçu ${received}.`,
    IN: (partner: string, quarter: string, sent: number, received: number) =>
      `${partner}, ${quarter} : le partenaire dit avoir envoyé ${sent}, nous disons avoir reçu ${received}.`,
    remedy:
      'Tout est enregistré tel quel. Si c’est l’inverse, « Annuler » reprend le collage ; collez alors chaque colonne sous son titre.',
  },
  quarter: (number: number, year: string) => `T${number} ${year}`,
  said: (n: number, total: number) => `${n} sur ${total}`,
  saidHelp: (n: number, total: number) =>
    `${s(n, 'partenaire renseigné', 'partenaires renseignés')} sur ${total} dans cette colonne`,
  masked: 'masqué',
  nil: 'RAS',
  nilHelp: 'Rien à signaler',
  blank: 'Vide',
  none: 'Cet opérateur n’a encore aucun partenaire ici : ajoutez-en un, ou collez un bloc qui les nomme.',
  cell: (partner: string, quarter: string, side: string) => `${partner}, ${quarter} : ${side}`,
  asRead: (text: string, value: string) => `« ${text} » lu ${value}`,
  elsewhere: (number: string) => `${number} par filière`,
  /** What is counted by filière over a period that is not the quarter. */
  elsewhereOver: (period: string, number: string) => `${number} sur ${period}, par filière`,
  wholeYear: (year: string) => `l’année ${year}`,
  covered: (periods: string) => `déjà dit pour ${periods}`,
  left: (n: number) => `${s(n, 'cellule', 'cellules')} à corriger, rien n’en est écrit`,
  restWritten: 'Tout le reste est enregistré.',
  leftMore: (n: number) => `et ${s(n, 'autre', 'autres')}, avec ⚠ dans la grille`,
  retry: 'Réessayer',
  drop: 'Abandonner',
  problems: {
    'not-a-number': (text: string) =>
      `« ${text} » n’est pas un nombre de personnes. Tapez un nombre, 0 ou RAS ; jamais un nom.`,
    negative: (text: string) => `« ${text} » est négatif. Tapez 0 ou plus.`,
    'not-whole': (text: string) => `« ${text} » n’est pas un nombre entier de personnes.`,
    dash: (text: string) => `« ${text} » peut vouloir dire zéro ou rien. Tapez 0, RAS, ou videz la cellule.`,
    future: () => 'Ce trimestre n’a pas commencé. Attendez, ou changez de trimestre.',
    'masked-over-number': () => 'Un nombre est gardé ici. Tapez le nouveau nombre au lieu de « masqué ».',
    'by-filiere': () =>
      'Ce trimestre est compté filière par filière. Corrigez ces lignes dans « Toutes les lignes ».',
    'has-outcomes': () =>
      'La ligne dit aussi ce que ces personnes sont devenues. Videz d’abord ces suites dans « Toutes les lignes ».',
    overlap: (periods: string) =>
      `Le même effectif est déjà dit pour ${periods}, qui chevauche ce trimestre. Corrigez-le dans « Toutes les lignes ».`,
    sum: (sum: string) =>
      `Les suites de cette ligne font ${sum}. Tapez ${sum}, ou corrigez-les dans « Toutes les lignes ».`,
  },
  aside: {
    title: (n: number) => `${s(n, 'ligne collée mise de côté', 'lignes collées mises de côté')}`,
    line: (n: number) => `Ligne ${n}`,
    total: 'total : les totaux se calculent',
    heading: 'titres des colonnes',
    unknown: 'aucun opérateur ne porte ce nom',
    near: 'Est-ce :',
    elseAdd: 'Sinon, ajoutez-le à l’inventaire, puis recollez la ligne.',
    addFirst: 'Ajoutez-le à l’inventaire, puis recollez la ligne.',
    ambiguous: 'plusieurs opérateurs portent ce nom : collez la ligne sur la cellule voulue, sans le nom',
    own: 'c’est votre opérateur',
    unnamed: 'sans nom de partenaire',
    beyond: 'à côté de la grille',
    twice: 'ce partenaire est déjà plus haut dans le bloc',
    forget: 'Effacer cette liste',
  },
};
