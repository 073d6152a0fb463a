import { mapWords } from '../../../domain/map/words/fr.ts';

/** Texts of the audience picker, in French. */
export const audience = {
  button: (name: string) => `Public : ${name}`,
  everyone: mapWords.audience.everyone,
  own: 'profil décrit ici',
  title: 'Pour quel public ?',
  close: 'Fermer',
  intro:
    'Un public est une supposition, jamais une personne. Ce qui n’est pas dit reste inconnu, et ce qui en dépend est « à vérifier ».',
  library: 'Publics du réseau',
  libraryPlaceholder: 'Choisir un public…',
  describe: 'Décrire un public en quelques questions',
  libraryTitle: 'Ou un public du réseau',
  allFields: 'Tous les champs (statuts, groupes, niveaux…)',
  done: 'Voir pour ce public',
  nothingKnown: 'rien n’est connu',
  nothingKnownHelp:
    'Rien n’est encore connu de ce public : tout ce que les filières demandent est alors à vérifier. Répondez à une question au moins, ou revenez à tout le monde.',
  age: 'Âge',
  statuses: 'Statuts',
  groups: 'Groupes',
  commune: 'Commune',
  loneParentField: 'Élève seul des enfants',
  hasCar: 'Dispose d’une voiture',
  needsChildcare: 'A besoin d’un accueil d’enfants',
  yes: 'oui',
  no: 'non',
  unsaid: 'non dit',
  availability: 'Disponible',
  rightsMonths: 'Mois de droits restants',
  rightsHelp: 'Facultatif. Chaque parcours dit alors s’il finit à temps.',
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
  womanField: 'Femme',
  literateField: 'Lit dans une langue',
  woman: 'femme',
  man: 'homme',
  speaks: (answer: string) => `parle français : ${answer}`,
  reads: (answer: string) => `lit et écrit : ${answer}`,
  optional: 'Facultatif',
  wrongAge: (text: string) =>
    `« ${text} » n’est pas un âge : un nombre entier de 0 à 120, par exemple 34. L’âge reste non dit.`,
  communeOutside: (text: string) =>
    `« ${text} » est hors du bassin, ou s’écrit autrement : la commune reste non dite.`,
  communeUnclear: (text: string, n: number) =>
    `« ${text} » convient à ${n} communes : choisissez-en une dans la liste. La commune reste non dite.`,
  loneParent: 'parent seul',
  certificate: 'titre',
  noCar: 'sans voiture',
  car: 'avec voiture',
  childcare: 'avec enfant à garder',
  rights: (n: number) => `${n} mois de droits`,
  questions: {
    unknown: 'Je ne sais pas',
    other: 'dit dans tous les champs',
    ask: {
      parent: 'Parent seul ?',
      car: 'Une voiture ?',
      childcare: 'Des enfants à faire garder ?',
      free: 'Libre à quels moments ?',
      oral: 'Parle français ?',
      written: 'Lit et écrit ?',
      papers: 'Quel titre obtenu ?',
      rights: 'Quels droits, et depuis quand ?',
      woman: 'Femme ou homme ?',
    },
    answers: {
      parent: { yes: 'Oui', no: 'Non' },
      car: { yes: 'Oui', no: 'Non' },
      childcare: { yes: 'Oui', no: 'Non' },
      free: {
        day: 'En journée, à temps partiel (heures d’école)',
        fullTime: 'À temps plein (35 h et plus)',
        evening: 'En soirée',
        always: 'Journée et soirée',
      },
      oral: {
        beginner: 'Pas encore',
        little: 'Un peu (A1)',
        everyday: 'Au quotidien (A2)',
        well: 'Bien (B1)',
        fluent: 'Sans peine (B2)',
      },
      written: {
        nowhere: 'Ne lit dans aucune langue',
        elsewhere: 'Lit dans sa langue, apprend le français',
        veryLittle: 'Très peu, en français (A1.1)',
        little: 'Un peu, en français (A1)',
        well: 'Sans peine, en français (B1)',
      },
      papers: {
        none: 'Aucun',
        ceb: 'CEB (fin du primaire)',
        ce1d: 'CE1D (2e secondaire)',
        cess: 'CESS (fin du secondaire)',
        higher: 'Études supérieures',
      },
      rights: {
        recent: 'Sans emploi, depuis moins de 18 mois ou durée pas connue',
        months18: 'Sans emploi depuis 18 mois ou plus',
        years2: 'Au chômage depuis 2 ans ou plus',
        cpasRegistered: 'Aidé par un CPAS et inscrit au Forem',
        cpas: 'Aidé par un CPAS, pas inscrit',
        illness: 'À la mutuelle',
        protection: 'Demandeur de protection internationale',
        works: 'Au travail',
      },
      woman: { yes: 'Femme', no: 'Homme' },
    },
    contradiction: 'Deux réponses se contredisent',
    contradictions: {
      WORKER_AND_JOB_SEEKER:
        'Ce public est dit à la fois au travail et demandeur d’emploi. Les deux réponses sont gardées : corrigez celle qui est fausse dans « Quels droits » ou dans « Statuts ».',
      WOMEN_AND_MEN:
        'Ce public est dit composé à la fois de femmes et d’hommes : une filière réservée aux unes l’admettrait, une autre aussi. Corrigez dans « Groupes ».',
      SAYS_LONE_PARENT_TWICE:
        'À « Parent seul ? » la réponse est non, et « Groupes » contient les parents seuls. La réponse à la question est suivie : corrigez celle qui est fausse.',
      TOO_OLD_FOR_GROUP:
        'L’âge donné dépasse celui d’un des groupes choisis. Corrigez l’âge ou les groupes, dans tous les champs.',
      TOO_YOUNG_FOR_UNEMPLOYMENT:
        'À moins de 15 ans, personne n’est demandeur d’emploi. Corrigez l’âge ou les statuts, dans tous les champs.',
      READER_WITHOUT_READING:
        'Ce public a un titre qui demande de lire, et il ne lit pas. Corrigez « Lit et écrit ? » ou « Quel titre obtenu ? ».',
    },
  },
};
export type AudienceWords = typeof audience;
