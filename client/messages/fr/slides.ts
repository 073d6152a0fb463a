import { mapStepTexts } from '../../../domain/slides/map/fr.ts';

/** Texts of the slides, in French. */
export const slides = {
  title: 'Diaporama, en plein écran',
  play: 'Projeter',
  playHelp: 'Les vues l’une après l’autre, en plein écran',
  from: (name: string) => `Projeter à partir de : ${name}`,
  none: 'Aucune vue n’est gardée : il n’y a rien à projeter. Sur la carte, le bouton « Vues » en garde une.',
  toMap: 'Aller à la carte',
  emptyStory: (name: string) =>
    `La présentation « ${name} » n’a pas encore d’étape. Sur la carte, le bouton « Vues » permet d’en ajouter.`,
  lostStory:
    'La présentation de ce lien n’est plus dans le réseau : elle a été supprimée, ou vient d’un autre réseau.',
  choose: 'Présentations de ce réseau',
  counter: (at: number, of: number) => `${at} / ${of}`,
  said: (at: number, of: number, name: string, note: string) =>
    `Vue ${at} sur ${of} : ${name}.${note === '' ? '' : ` ${note}`}`,
  region: 'Vue projetée',
  controls: 'Commandes de la projection',
  next: 'Vue suivante',
  previous: 'Vue précédente',
  fullScreen: 'Plein écran',
  noFullScreen: 'Le navigateur n’a pas accordé le plein écran : la touche F11 le donne souvent.',
  presenter: 'Vue de l’orateur',
  noPresenter:
    'Le navigateur n’a pas ouvert la seconde fenêtre : permettez les fenêtres de ce site, puis recommencez.',
  after: 'Ensuite',
  noNotes:
    'Pas de notes pour cette vue. Elles s’écrivent sur la carte, bouton « Vues », puis « Nom et notes ».',
  elapsed: (time: string) => `Depuis le début : ${time}`,
  restart: 'Remettre à zéro',
  blackButton: 'Écran noir',
  overview: 'Vue entière',
  legend: 'Légende et sources',
  leave: 'Quitter',
  keys: 'Flèches, Page suivante et précédente, Espace : changer de vue ; Début, Fin ; B : écran noir ; O : vue entière ; Maj + flèches : se déplacer ; L : toute la légende et les sources ; F : plein écran ; P : vue de l’orateur ; Échap : quitter.',
  black: 'Écran noir. B, ou une autre vue, le rallume.',
  end: 'C’est la dernière vue.',
  start: 'C’est la première vue.',
  preparing: (ready: number, of: number) => `Vues préparées : ${ready} sur ${of}`,
  waiting: 'La vue se prépare…',
  offline: 'Hors connexion : les vues préparées restent là.',
  tooSmall: 'Vue entière : les noms trop petits ne sont pas écrits',
  incomplete: 'Les constats ou les flux n’ont pas pu être lus : la vue est montrée sans eux.',
  vanished: (names: string) => `Cette vue nomme ce qui n’est plus dans le réseau à cette date : ${names}.`,
  effectUnknown: 'L’effet de ces changements n’a pas pu être calculé.',
  stepFailed: 'Cette étape n’a pas pu être préparée : ouvrez-la sur son écran, puis gardez-la de nouveau.',
  failed: 'Cette vue n’a pas pu être dessinée.',
  ...mapStepTexts.slide,
};
