import type { ErrorWords } from './errors.ts';

/** Errors of the command line. */
export const commandLineErrors = {
  'report-format-unknown': {
    title: 'Format de rapport inconnu',
    detail:
      'Un rapport ne s’écrit pas en « {format} » : donnez à --format, ou à la fin du nom du fichier, l’un de {formats}.',
  },
  'file-missing': {
    title: 'Fichier absent',
    detail: 'Le fichier {path} n’existe pas : vérifiez son nom.',
  },
  'file-refused': {
    title: 'Fichier interdit',
    detail: 'On ne peut pas lire {path} ({reason}).',
  },
  'file-too-large': {
    title: 'Fichier trop grand',
    detail: 'Le fichier {path} dépasse {limit} Mo : ce n’est sans doute pas un réseau.',
  },
  'file-not-utf8': {
    title: 'Fichier mal encodé',
    detail: 'Le fichier {path} n’est pas en UTF-8 : enregistrez-le à nouveau avec cet encodage.',
  },
  'store-empty': {
    title: 'Base vide',
    detail:
      'La base ne contient pas encore de réseau : « passerelles seed » y met l’exemple, « passerelles import » un fichier.',
  },
  'file-not-written': {
    title: 'Fichier non écrit',
    detail:
      'On ne peut pas écrire {path} ({reason}). Donnez un autre endroit, ou corrigez ses droits ; si c’est EIO, le disque est en panne.',
  },
  'file-disk-full': {
    title: 'Disque plein',
    detail:
      'Il n’y a plus de place sur le disque de {path} : rien n’a été écrit, et ce qui portait ce nom est comme avant. Libérez de la place, ou donnez un autre endroit.',
  },
  'file-not-network': {
    title: 'Fichier refusé',
    detail: 'Le fichier {path} a {count} erreur(s) : « passerelles check {path} » les montre toutes.',
  },
  'import-refused': {
    title: 'Import refusé',
    detail: 'Le fichier {path} a {count} erreur(s), listées ci-dessus ; rien n’a été écrit.',
  },
  'check-failed': {
    title: 'Fichier à corriger',
    detail: 'Le fichier {path} a {count} erreur(s), listées ci-dessus.',
  },
  'not-empty': {
    title: 'Base non vide',
    detail: 'La base contient déjà un réseau : ajoutez --force pour le remplacer par l’exemple.',
  },
  'format-unknown': {
    title: 'Format inconnu',
    detail: 'La fin du nom {path} ne dit pas le format : donnez-le par --format ({formats}).',
  },
  'pathway-unknown': {
    title: 'Parcours inconnu',
    detail:
      'Il n’y a pas de parcours de rang {rank} : la réponse en compte {count}. Donnez un rang plus petit, ou voyez la réponse par « pathways ».',
  },
  'not-carried-file': {
    title: 'Pas un fichier de réunion',
    detail: 'Le fichier {path} n’a pas été fait par « Emporter la réunion » : donnez celui qui l’a été.',
  },
  'carried-changed': {
    title: 'Données changées',
    detail:
      'Les données du fichier {path} ont été changées après sa création : ne vous y fiez pas, et demandez-en un autre.',
  },
  'carried-other-hash': {
    title: 'Fichier changé',
    detail:
      'Le fichier {path} n’est pas celui de cette empreinte : la sienne est {hash}, et non {wanted}. Demandez-en un autre, ou vérifiez l’empreinte donnée.',
  },
  'file-needed': {
    title: 'Fichier à donner',
    detail: 'Le format {format} ne s’écrit pas à l’écran : donnez le nom d’un fichier.',
  },
  'backup-unknown': {
    title: 'Pas une sauvegarde',
    detail:
      'Le fichier {path} n’est pas une sauvegarde de ce programme ; rien n’a été écrit. Un réseau se reprend par « passerelles import ».',
  },
  'backup-damaged': {
    title: 'Sauvegarde abîmée',
    detail:
      'La sauvegarde {path} est coupée ou abîmée ({reason}) ; rien n’a été écrit. Prenez-en une autre copie.',
  },
  'backup-too-new': {
    title: 'Sauvegarde trop récente',
    detail:
      'La sauvegarde {path} est de la version {version}, et ce programme lit jusqu’à la {current} ; rien n’a été écrit. Mettez le programme à jour.',
  },
  'restore-not-empty': {
    title: 'Base non vide',
    detail: 'La base contient déjà un réseau : ajoutez --force pour le remplacer par celui de {path}.',
  },
  cancelled: {
    title: 'Arrêté',
    detail: 'La commande a été arrêtée avant d’écrire : rien n’a changé.',
  },
  'unknown-command': {
    title: 'Commande inconnue',
    detail: 'La commande « {value} » n’existe pas : « passerelles --help » les donne toutes.',
  },
  'unknown-option': {
    title: 'Option inconnue',
    detail: 'L’option « {value} » n’existe pas : ajoutez --help à la commande pour voir les siennes.',
  },
  'missing-argument': {
    title: 'Argument manquant',
    detail: 'Il manque l’argument {value} : ajoutez --help à la commande pour voir comment l’écrire.',
  },
  'option-without-value': {
    title: 'Option sans valeur',
    detail: 'L’option {value} attend une valeur.',
  },
  'too-many-arguments': {
    title: 'Trop d’arguments',
    detail: 'La commande reçoit trop d’arguments : mettez entre guillemets ceux qui contiennent une espace.',
  },
  'missing-command': {
    title: 'Commande manquante',
    detail: 'Il manque la commande : « passerelles --help » les donne toutes.',
  },
  unforeseen: {
    title: 'Erreur imprévue',
    detail: 'La commande s’est arrêtée sur une erreur imprévue ({reason}).',
  },
  'bad-option': {
    title: 'Valeur refusée',
    detail: 'La valeur de {parameter} n’est pas admise : {problems}.',
  },
} as const satisfies Record<string, ErrorWords>;
