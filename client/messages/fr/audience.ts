/** Texts of the audience picker, in French. */
export const audience = {
  button: (name: string) => `Public : ${name}`,
  everyone: 'tout le monde',
  own: 'profil décrit ici',
  title: 'Pour quel public ?',
  close: 'Fermer',
  intro:
    'Un public est une supposition, jamais une personne. Ce qui n’est pas dit reste inconnu, et ce qui en dépend est « à vérifier ».',
  library: 'Publics du réseau',
  libraryPlaceholder: 'Choisir un public…',
  describe: 'Ou décrire un public',
  age: 'Âge',
  statuses: 'Statuts',
  groups: 'Groupes',
  commune: 'Commune',
  hasCar: 'Dispose d’une voiture',
  needsChildcare: 'A besoin d’un accueil d’enfants',
  yes: 'oui',
  no: 'non',
  unsaid: 'non dit',
  availability: 'Disponible',
  rightsMonths: 'Mois de droits restants',
  levels: 'Niveaux à l’entrée',
  clear: 'Revenir à tout le monde',
  share: 'Copier un lien qui contient ce profil',
  shared: 'Lien copié',
  shareHelp:
    'Le lien contient les champs remplis, après un « # » : ils ne sont envoyés à aucun journal. Un profil décrit ici n’est pas enregistré et se perd quand la page se ferme.',
  shareFailed: 'Le navigateur a refusé de copier. Voici le lien :',
  unknown: (id: string) =>
    `Le public « ${id} » n’existe pas dans ce réseau : tout le monde est pris en compte. Choisissez un public en haut de la page.`,
  unreadable:
    'Le lien contient un profil de public que l’on ne peut pas lire : tout le monde est pris en compte. Redemandez le lien, ou décrivez le public en haut de la page.',
  years: (n: number) => `${n} ans`,
  noCar: 'sans voiture',
  car: 'avec voiture',
  childcare: 'avec enfant à garder',
  rights: (n: number) => `${n} mois de droits`,
};
export type AudienceWords = typeof audience;
