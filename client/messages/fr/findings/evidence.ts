import { frenchNumber as number, frenchCount as s } from '../../count.ts';

/** What shows the missing bridges of flows, places, territories and audiences, in French. */
export const moreEvidence = {
  M05: (abandoned: string | null, reoriented: string | null, threshold: number) =>
    `Abandons relevés : ${abandoned ?? 'rien n’est relevé'}. Réorientations vers le premier opérateur : ${reoriented ?? 'rien n’est relevé'}. Seuil : ${threshold}.`,
  M05none: 'Aucune passerelle de retour entre ces deux opérateurs.',
  M09: 'Passerelles actives de la paire, et ce qui les ferme à ce public :',
  blocks: 'ferme le passage',
  toCheckObstacle: 'à vérifier',
  byLevels: 'fermée par les niveaux, sans obstacle',
  mitigations: 'Aménagements connus qui lèveraient un obstacle, pas en vigueur à cette date :',
  noMitigation: 'Aucun aménagement connu ne lèverait ces obstacles.',
  admissionUnknown: 'L’admission de ce public reste à vérifier d’un côté : la certitude est « possible ».',
  M10arrivals: (band: string, atLeast: boolean) =>
    atLeast ? `Arrivées par an : au moins ${band}` : `Arrivées par an : ${band}`,
  M10noArrivals: 'Arrivées par an : rien n’est relevé',
  M10intake: (intake: number) => `places par an : ${number(intake)}`,
  M10noIntake: 'places par an : non documenté',
  M10wait: (months: number) => `attente : ${months} mois (seuil : plus de 6)`,
  M10noWait: 'attente : non documentée',
  M10because: {
    ARRIVALS:
      'Les arrivées dépassent les places (comparé sur le compte exact, dont seule la fourchette est montrée).',
    WAIT: 'L’attente dépasse 6 mois.',
  },
  M10silent: 'N’ont encore rien relevé :',
  M10C: (value: number) => `${s(value, 'place par an', 'places par an')} au plus, des entrées aux débouchés.`,
  M10Cunique: 'Une seule coupe minimale : élargir ailleurs n’y changerait rien.',
  M10CnearStarts: 'Coupe la plus proche des entrées',
  M10CnearOutlets: 'Coupe la plus proche des débouchés',
  places: (n: number) => s(n, 'place', 'places'),
  sum: (n: number) => `somme : ${number(n)}`,
  M11: (target: string, bassin: string) =>
    `« ${target} » est atteint depuis ${bassin}, seulement en passant par l’extérieur.`,
  M11starts: 'Entrées du bassin d’où on l’atteint :',
  M11outside: 'Filières hors du bassin qui portent le chemin :',
  M12: (pairs: number) =>
    s(
      pairs,
      'paire (entrée, débouché) perdue sans cet élément',
      'paires (entrée, débouché) perdues sans cet élément',
    ),
  M12places: (n: number, estimated: boolean) =>
    `${s(n, 'place par an', 'places par an')} à ces entrées, chacune comptée une fois${estimated ? ' (estimé)' : ''}`,
  M12estimated: 'places estimées : la médiane connue de l’étape',
  M12lost: 'Ce que chaque entrée n’atteint plus :',
  M14none: 'Aucune suite de passerelles ne mène à la cible : lever des blocages ne suffit pas.',
  M14candidates:
    'Passerelles qui créeraient une suite ; l’admission et les niveaux de ce public y resteraient à vérifier :',
  M14sets: (n: number): string =>
    n < 2
      ? 'Ce qu’il faut lever, et rien de moins :'
      : 'Ce qu’il faut lever, et rien de moins (au choix ; trois possibilités au plus sont montrées) :',
  M14or: 'ou bien',
  M14opens: 'Le parcours que cela ouvre :',
  M14more: 'La recherche s’est arrêtée à sa limite : d’autres ensembles peuvent exister.',
  M14toCheck: (months: number) =>
    `Un parcours de ${months} mois existe si tout ce qui n’est pas documenté se vérifie :`,
  negotiable: 'négociable',
  notNegotiable: 'non négociable',
  item: {
    OBSTACLE: (what: string, where: string) => `${what} (${where})`,
    AGE: (where: string) => `l’âge demandé par ${where}`,
    STATUS: (where: string) => `le statut demandé par ${where}`,
    GROUP: (where: string) => `le public visé par ${where}`,
    COMMUNE: (where: string) => `la commune demandée par ${where}`,
    GAP: (dimension: string, state: string, need: string, where: string) =>
      `${dimension} : ${need} demandé par ${where}, ${state} apporté`,
    OVER: (dimension: string, state: string, max: string, where: string) =>
      `${dimension} : ${max} au plus pour ${where}, ${state} apporté`,
  },
  anyOutlet: 'tout débouché',
  M16: (months: number, horizon: number) =>
    `Le plus court parcours dure ${months} mois ; l’horizon est de ${horizon} mois.`,
  M16without: 'Calculé sans concomitance.',
  M16way: 'Le plus court :',
  M17: (stage: string, sector: string, area: string) =>
    `Aucune filière active de l’étape « ${stage} », secteur « ${sector} », n’a de site à ${area}.`,
};
export type MoreEvidence = typeof moreEvidence;
