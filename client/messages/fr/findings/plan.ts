import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the plan of agreements, in French. */
export const plan = {
  nav: 'Accords à négocier',
  ofBassin: (bassin: string) =>
    `Seulement les accords dont chaque passerelle touche une filière de : ${bassin}.`,
  everywhere: 'Tout le réseau',
  intro: (day: string, audience: string) =>
    `Lu au ${day}, pour le public : ${audience}. Un accord se signe entre deux opérateurs et porte toutes les passerelles possibles entre leurs filières.`,
  n: 'Nombre d’accords que l’on peut signer',
  code: {
    N_OUT_OF_RANGE: 'Ce nombre n’est pas possible : demandez de 1 à 10 accords.',
    NONE_ASKED: 'Aucun accord demandé, donc aucun plan : choisissez-en de 1 à 10.',
    NO_CANDIDATES:
      'Aucune passerelle certaine n’est à créer ni à renouveler entre deux opérateurs. Documentez les informations manquantes pour en faire apparaître.',
    NO_EFFECT:
      'Des passerelles sont possibles, mais aucun ensemble d’accords n’ouvre un débouché de plus à une filière qu’une entrée atteint.',
    FEWER_CANDIDATES: 'Il y a moins d’accords possibles que demandé : ils sont tous examinés.',
    CANCELLED: 'Calcul arrêté : voici ce qui était prêt.',
  },
  candidates: (agreements: number, pairs: number, all: number, renewals: number) =>
    `${s(agreements, 'accord possible', 'accords possibles')}, qui ${agreements < 2 ? 'porterait' : 'porteraient'} ${number(pairs)} des ${s(all, 'passerelle manquante', 'passerelles manquantes')} (les certaines) et ${s(renewals, 'renouvellement', 'renouvellements')}.`,
  rejected: (n: number) => s(n, 'paire rejetée, laissée de côté', 'paires rejetées, laissées de côté'),
  newly: (n: number) => s(n, 'place par an nouvellement servie', 'places par an nouvellement servies'),
  possible: (what: string, pairs: number) =>
    `en comptant aussi ${s(pairs, 'passerelle possible', 'passerelles possibles')} des mêmes opérateurs : ${what}`,
  gain: (gain: number) =>
    `Pour l’ordre des listes, où une place compte autant de fois qu’elle gagne de débouchés : ${number(gain)}.`,
  exact:
    'Aucun autre ensemble de ce nombre d’accords ne dépasse ce nombre. Un autre peut concerner plus de places, mais il leur ouvre moins de débouchés en tout.',
  share: (percent: number) => `La recherche rapide atteint ${percent} % de ce plus grand nombre.`,
  notExact: {
    TOO_MANY_CANDIDATES: 'L’optimum exact n’est pas calculé : il y a trop d’accords possibles.',
    BUDGET_SPENT: 'L’optimum exact n’est pas établi : la recherche a atteint sa limite.',
  },
  atMost: (share: number) => `Un meilleur choix ferait au plus ${number(share)} % de mieux.`,
  fewer: (n: number) =>
    `${s(n, 'accord suffit', 'accords suffisent')} : un de plus n’ajouterait rien de certain.`,
  curve: 'Ce que l’on gagne selon le nombre d’accords',
  curveHelp:
    'Choisissez une ligne pour voir ses accords. Chaque plan est celui où les places gagnent le plus de débouchés ensemble, une place comptant autant de fois qu’elle en gagne. Avec un accord de plus, ce nombre ne baisse jamais ; les places concernées peuvent être moins nombreuses, si chacune gagne plus de débouchés.',
  inOrder: 'Pour l’ordre des listes',
  number: 'Accords',
  agreements: (n: number) => s(n, 'accord à signer', 'accords à signer'),
  alone: (what: string) => `seul : ${what}`,
  because: {
    onlyWith: (agreements: string) => `Seulement avec ${agreements}`,
    onTopOf: (agreements: string) => `Plus utile avec ${agreements}`,
    opensFor: (agreements: string) => `N’apporte rien seul ; il faut le signer pour ${agreements}.`,
    nothingNew: 'N’apporte plus rien que les accords au-dessus n’apportent.',
  },
  theAgreements: (ranks: string, n: number) => (n < 2 ? `l’accord ${ranks}` : `les accords ${ranks}`),
  onlyRenewals: 'renouvelle seulement des passerelles échues',
  leftOutTitle: 'Pourquoi pas les premiers chaînons manquants ?',
  leftOutWhy: (agreements: number) =>
    agreements < 2
      ? 'Cet accord apporte plus, dans ses deux sens.'
      : `Ces ${number(agreements)} accords apportent plus ensemble que si l’un de ceux-ci en remplaçait un.`,
  together: (agreements: number, plan: string, first: string) =>
    agreements < 2
      ? `L’accord proposé : ${plan}. Le premier chaînon : ${first}.`
      : `Ces ${number(agreements)} accords ensemble : ${plan}. Les ${number(agreements)} premiers chaînons de la liste, chacun dans ses deux sens, ensemble : ${first}.`,
  differsFromHome:
    'L’accueil compte autrement : il ne compte qu’un sens de chaque chaînon, et passe ceux qui n’ajoutent rien aux précédents. Ses nombres ne se comparent donc pas à ceux-ci.',
  toHome: 'Voir l’accueil',
  comesWith: (n: number) => `vient avec ${s(n, 'accord', 'accords')}`,
  overlap:
    'Une même place peut gagner un débouché par un accord et un autre débouché par un autre : les lignes ne s’additionnent pas.',
  morePairs: (n: number) => `et ${s(n, 'autre', 'autres')}`,
  pairs: 'Passerelles de l’accord',
  followedBy: (pair: string) => `Le suivi de l’accord se note sur sa passerelle ${pair}.`,
  pairAlone: (what: string) => `seule : ${what}`,
  renewal: (kind: string) => `à renouveler (${kind})`,
  map: 'Voir sur la carte',
  toScenario: 'Essayer ce plan dans « Et si… »',
  waiting: 'Le calcul essaie les ensembles d’accords…',
};
export type PlanWords = typeof plan;
