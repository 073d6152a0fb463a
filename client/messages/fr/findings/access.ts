import { frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the access screen, in French. */
export const access = {
  nav: 'Accessibilité',
  intro: (day: string, audience: string) =>
    `Lu au ${day}, pour le public : ${audience}. Ce qui ferme des passages, et ce que lever chaque obstacle ouvrirait.`,
  everyone:
    'Aucun public n’est choisi : seuls les obstacles qui touchent tout le monde ferment un passage. Choisissez un public en haut de la page.',
  way: 'Un parcours existe-t-il pour ce public ?',
  wayYes: 'Oui : un parcours mène d’une entrée ouverte à ce public à un débouché.',
  wayNeedsAudience: 'Choisissez un public pour poser la question.',
  target: 'Vers',
  levers: 'Leviers, le plus utile d’abord',
  leversHelp:
    'Rang : nombre de couples (entrée, débouché) qu’un parcours relierait si l’obstacle était levé. À deux : seulement ce qu’aucun des deux n’ouvre seul.',
  nobodyAsked:
    'Aucun obstacle n’est encore noté dans ce réseau : personne n’a été interrogé, et rien ne dit que les passages sont ouverts à ce public.',
  none: 'Aucun obstacle ne ferme de passage à ce public.',
  noneKnown: (n: number) =>
    `D’après l’offre et les liens connus, aucun obstacle ne ferme de passage à ce public. L’offre de ${s(n, 'opérateur', 'opérateurs')} n’est pas connue.`,
  opens: (n: number) => s(n, 'couple (entrée, débouché) s’ouvre', 'couples (entrée, débouché) s’ouvrent'),
  opensNothing: 'n’ouvre à lui seul aucun parcours complet',
  reopened: (n: number) => s(n, 'passerelle rouverte', 'passerelles rouvertes'),
  starts: (n: number) => s(n, 'entrée rouverte', 'entrées rouvertes'),
  openedList: 'Ce qui s’ouvre',
  passerelles: 'Passerelles rouvertes',
  startList: 'Entrées rouvertes',
  mitigations: 'Aménagements connus',
  noMitigation: 'Aucun aménagement connu ne lève cet obstacle.',
  notTried: 'Trop d’obstacles pour essayer toutes les paires : seuls les obstacles un à un sont classés.',
  on: (where: string) => `sur ${where}`,
  together: ' et ',
  map: 'Obstacles par étape et par bassin',
  mapHelp:
    'Nombre d’obstacles qui touchent ce public, lever excepté. En gras, ceux qui ferment le passage ; les autres gênent. Plus la case est foncée, plus il y en a.',
  category: 'Catégorie',
  noBassin: 'bassin inconnu',
  allBassins: 'Tous les bassins',
  cell: (count: number, blocking: number) =>
    blocking === 0
      ? s(count, 'obstacle', 'obstacles')
      : `${s(count, 'obstacle', 'obstacles')}, dont ${blocking} qui ferment`,
  toCheck: (n: number) => `${n} à vérifier`,
  mapNone: 'Aucun obstacle connu ne touche ce public.',
  inForce: 'Aménagements en vigueur, et ce qu’ils lèvent pour ce public',
  inForceNone: 'Aucun aménagement en vigueur ne lève d’obstacle pour ce public.',
  blockedPairs: 'Passages bloqués',
  details: 'Détails de la case',
};
export type AccessWords = typeof access;
