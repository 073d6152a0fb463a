/** Texts of the slides, in French. */
export const slides = {
  title: 'Diaporama, en plein écran',
  play: 'Projeter',
  playHelp: 'Les vues l’une après l’autre, en plein écran',
  from: (name: string) => `Projeter à partir de : ${name}`,
  none: 'Aucune vue n’est gardée : il n’y a rien à projeter. Sur la carte, le bouton « Vues » en garde une.',
  toMap: 'Aller à la carte',
  counter: (at: number, of: number) => `${at} / ${of}`,
  said: (at: number, of: number, name: string, note: string) =>
    `Vue ${at} sur ${of} : ${name}.${note === '' ? '' : ` ${note}`}`,
  region: 'Vue projetée',
  controls: 'Commandes de la projection',
  next: 'Vue suivante',
  previous: 'Vue précédente',
  fullScreen: 'Plein écran',
  noFullScreen: 'Le navigateur n’a pas accordé le plein écran : la touche F11 le donne souvent.',
  overview: 'Vue entière',
  legend: 'Légende et sources',
  leave: 'Quitter',
  keys: 'Flèches, Page suivante et précédente, Espace : changer de vue ; Début, Fin ; B : écran noir ; O : vue entière ; Maj + flèches : se déplacer ; L : toute la légende et les sources ; F : plein écran ; Échap : quitter.',
  black: 'Écran noir. B, ou une autre vue, le rallume.',
  end: 'C’est la dernière vue.',
  start: 'C’est la première vue.',
  preparing: (ready: number, of: number) => `Vues préparées : ${ready} sur ${of}`,
  waiting: 'La vue se prépare…',
  offline: 'Hors connexion : les vues préparées restent là.',
  /** How many filières of the view are on the slide. */
  part: (filieres: number, of: number) => `${filieres} des ${of} filières`,
  folded: (filieres: number, of: number, boxes: number) =>
    `${filieres === of ? '' : `${filieres} des `}${of} filières en ${boxes} cases`,
  tooSmall: 'Vue entière : les noms trop petits ne sont pas écrits',
  incomplete: 'Les constats ou les flux n’ont pas pu être lus : la vue est montrée sans eux.',
  vanished: (names: string) => `Cette vue nomme ce qui n’est plus dans le réseau à cette date : ${names}.`,
  supposed: (changes: string) => `Supposé : ${changes}`,
  changesLost: (n: number) =>
    n === 1
      ? 'Un changement supposé ne peut plus être fait dans ce réseau : il n’est pas dessiné.'
      : `${n} changements supposés ne peuvent plus être faits dans ce réseau : ils ne sont pas dessinés.`,
  effectUnknown: 'L’effet de ces changements n’a pas pu être calculé.',
  vanishedUnnamed: (n: number) => (n === 1 ? 'un élément supprimé' : `${n} éléments supprimés`),
  vanishedFinding: 'le constat qu’elle éclairait',
  nothing: 'Il ne reste rien à montrer dans cette vue, à cette date.',
  stepFailed: 'Cette étape n’a pas pu être préparée : ouvrez-la sur son écran, puis gardez-la de nouveau.',
  failed: 'Cette vue n’a pas pu être dessinée.',
};
