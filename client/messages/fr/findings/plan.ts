import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the plan of agreements, in French. */
export const plan = {
  nav: 'Accords à négocier',
  title: 'Quels accords signer ?',
  intro: (day: string, audience: string) =>
    `Lu au ${day}, pour le public : ${audience}. Un accord se signe entre deux opérateurs et porte toutes les passerelles possibles entre leurs filières.`,
  n: 'Nombre d’accords que l’on peut signer',
  code: {
    N_OUT_OF_RANGE: 'Ce nombre n’est pas possible : demandez de 1 à 10 accords.',
    NONE_ASKED: 'Aucun accord demandé, donc aucun plan : choisissez-en de 1 à 10.',
    NO_CANDIDATES:
      'Aucune passerelle certaine n’est à créer ni à renouveler entre deux opérateurs. Documentez les informations manquantes (M18) pour en faire apparaître.',
    NO_EFFECT:
      'Des passerelles sont possibles, mais aucun ensemble d’accords n’ouvre un débouché de plus à une filière qu’une entrée atteint.',
    FEWER_CANDIDATES: 'Il y a moins d’accords possibles que demandé : ils sont tous examinés.',
    CANCELLED: 'Calcul arrêté : voici ce qui était prêt.',
  },
  candidates: (agreements: number, pairs: number, renewals: number) =>
    `${s(agreements, 'accord possible', 'accords possibles')}, pour ${s(pairs, 'paire certaine', 'paires certaines')} et ${s(renewals, 'renouvellement', 'renouvellements')}.`,
  rejected: (n: number) => s(n, 'paire rejetée, laissée de côté', 'paires rejetées, laissées de côté'),
  gain: (gain: number) => `${number(gain)} places × débouchés`,
  newly: (n: number) => s(n, 'place par an nouvellement servie', 'places par an nouvellement servies'),
  possible: (gain: number, pairs: number) =>
    `${number(gain)} sous réserve, avec ${s(pairs, 'paire possible', 'paires possibles')} des mêmes opérateurs`,
  estimated: 'certaines places sont estimées',
  exact: 'Optimum exact : aucun autre ensemble de ce nombre d’accords ne fait mieux.',
  share: (percent: number) => `La recherche rapide atteint ${percent} % de cet optimum.`,
  notExact: {
    TOO_MANY_CANDIDATES: 'L’optimum exact n’est pas calculé : il y a trop d’accords possibles.',
    BUDGET_SPENT: 'L’optimum exact n’est pas établi : la recherche a atteint sa limite.',
  },
  atMost: (gain: number) => `Aucun ensemble de ce nombre d’accords ne dépasse ${number(gain)}.`,
  fewer: (n: number) =>
    `${s(n, 'accord suffit', 'accords suffisent')} : un de plus n’ajouterait rien de certain.`,
  curve: 'Gain selon le nombre d’accords',
  curveHelp: 'Choisissez une ligne pour voir ses accords.',
  number: 'Accords',
  agreements: (n: number) => s(n, 'accord à signer', 'accords à signer'),
  adds: (gain: number) => `ajoute ${number(gain)}`,
  alone: (gain: number) => `seul : ${number(gain)}`,
  opensForOthers: 'n’ajoute rien seul : ouvre la voie à un accord plus bas',
  pairs: 'Passerelles de l’accord',
  pairGain: (gain: number) => `seule : ${number(gain)}`,
  renewal: (kind: string) => `à renouveler (${kind})`,
  map: 'Voir sur la carte',
  toScenario: 'Essayer ce plan dans « Et si… »',
  waiting: 'Le calcul essaie les ensembles d’accords…',
};
export type PlanWords = typeof plan;
