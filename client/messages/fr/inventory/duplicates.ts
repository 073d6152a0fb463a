import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the duplicates screen, in French. */
export const duplicates = {
  tab: 'Doublons',
  intro:
    'Ce qui semble être deux fois la même chose. Rien ne change avant que vous ayez comparé les deux fiches et choisi ; une fusion s’annule.',
  list: 'Liste',
  all: (n: number) => `Toutes (${number(n)})`,
  one: (list: string, n: number) => `${list} (${number(n)})`,
  shown: (n: number, total: number, compared: number) =>
    `${number(n)} sur ${s(total, 'doublon possible', 'doublons possibles')}, parmi ${s(compared, 'élément comparé', 'éléments comparés')} par le nom, le numéro d’entreprise, le lieu et l’offre`,
  none: 'Aucun doublon possible dans ces listes. Deux fiches que vous savez être la même se comparent ci-dessous.',
  and: 'et',
  /** How likely a duplicate is, in words, with the score. */
  sure: 'presque sûrement la même chose',
  likely: 'probablement la même chose',
  maybe: 'peut-être la même chose',
  score: (words: string, percent: number) => `${words} (${percent} sur 100)`,
  for: (what: string) => `Pour : ${what}`,
  against: (what: string) => `Contre : ${what}`,
  /** Said in place of SAME_NAME where the two names are not written alike. */
  closeNames: 'noms proches',
  reasons: {
    SAME_NAME: 'même nom',
    LIKE_NAME: 'noms qui diffèrent d’une lettre, sans compter accents, majuscules et petits mots',
    ACRONYM: 'même sigle',
    INITIALS: 'le nom de l’un est fait des initiales de l’autre',
    ALIAS: 'un autre nom en commun',
    ENTERPRISE_NUMBER: 'même numéro d’entreprise',
    SAME_CODE: 'même code',
    SAME_ADDRESS: 'même adresse',
    SAME_PLACE: 'même lieu',
    SAME_OFFER: 'une filière du même nom',
    SAME_OPERATOR: 'même opérateur',
    PLACEHOLDER: 'l’un des deux n’est connu que de nom',
  },
  doubts: {
    OTHER_ENTERPRISE_NUMBER: 'numéros d’entreprise différents',
    OTHER_PLACE: 'lieux différents',
    OTHER_TYPE: 'types différents',
    OTHER_STAGE: 'étapes différentes',
    OTHER_SECTOR: 'secteurs différents',
    OTHER_CODE: 'codes différents',
    OTHER_NAME: 'noms différents',
    OTHER_TIME: 'l’un finit avant que l’autre commence',
  },
  compare: 'Comparer',
  compareNames: (a: string, b: string) => `Comparer ${a} et ${b}`,
  back: 'Retour à la liste',
  byHand: 'Comparer deux fiches choisies à la main',
  first: 'Première fiche',
  second: 'Seconde fiche',
  notThere: 'L’une de ces fiches n’existe pas, ou plus : elle a peut-être été fusionnée ou retirée.',
  sameTwice: 'C’est deux fois la même fiche : choisissez-en une autre.',
  sideBySide: (one: string) => `${one} : deux fiches côte à côte`,
  field: 'Champ',
  stays: 'Fiche qui reste',
  staysHelp:
    'Elle garde son identifiant ; l’autre disparaît. Proposée : celle à laquelle mènent le plus de liens, de filières et de conventions, sinon la plus complète, sinon la plus récemment vérifiée.',
  nothing: 'rien',
  choose: (field: string, value: string, name: string) => `${field} : garder « ${value} » de ${name}`,
  alike: (n: number) => `${s(n, 'champ identique', 'champs identiques')}, pas dans ce tableau.`,
  noneDiffer: 'Les deux fiches disent la même chose.',
  aliases: 'Tous les noms restent, comme autres noms de la fiche qui reste.',
  effect: 'Ce que la fusion changera',
  effectOf: {
    changed: (list: string, n: number) =>
      `${list} : ${s(n, 'élément mènera', 'éléments mèneront')} à la fiche qui reste`,
    removed: (list: string, n: number) =>
      `${list} : ${s(n, 'élément retiré, car dit', 'éléments retirés, car dits')} deux fois après la fusion`,
    flows: (n: number) =>
      `Orientations : ${s(n, 'ligne additionnée à une autre', 'lignes additionnées à d’autres')}, personne n’est perdu`,
  },
  effectAlone: 'Rien d’autre ne mène à la fiche qui disparaît.',
  merge: 'Fusionner',
  merged: (author: string) => `Fusion faite, par ${author}.`,
  undone: 'Fusion annulée : les deux fiches sont revenues.',
  undo: 'Annuler la fusion',
  asideDone: 'Noté : ces deux fiches ne sont plus proposées.',
  asideBack: 'La paire est de nouveau proposée.',
  aside: 'Ce n’est pas un doublon',
  asideHelp:
    'La paire ne revient plus, pour personne, tant que ce qui la fait proposer reste le même. Elle reste visible en bas de la liste.',
  asideReason: 'Pourquoi',
  asideReasonNeeded: 'Dites pourquoi : une autre personne lira cette raison.',
  asideList: (n: number) =>
    s(
      n,
      'paire dont quelqu’un a dit qu’elle n’est pas un doublon',
      'paires dont quelqu’un a dit qu’elles ne sont pas des doublons',
    ),
  asideSaid: (author: string, day: string, reason: string) => `${reason} (${author}, le ${day})`,
  asideAgain: (author: string, day: string) =>
    `${author} a dit le ${day} que ce n’est pas un doublon ; ce qui les rapproche a changé depuis.`,
  asideRevoke: 'Proposer de nouveau',
  failed: 'Rien n’a changé.',
};
