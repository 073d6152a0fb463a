export const fr = {
  title: 'Passage bloqué',
  rule: 'Toutes les passerelles actives entre les deux filières sont fermées à ce public par un obstacle (sur la passerelle, la filière d’arrivée ou tous ses sites) ou par les niveaux, et l’une au moins ne l’est que par un obstacle. Lu sur les passerelles actives (hors retour et découverte).',
  action: 'Lever l’obstacle.',
  passerelles: 'Passerelles actives de la paire, et ce qui les ferme à ce public :',
  verdict: { BLOCKS: 'ferme le passage', TO_CHECK: 'à vérifier' },
  byLevels: 'fermée par les niveaux, sans obstacle',
  mitigations: (names: string) =>
    `Aménagements connus qui lèveraient un obstacle, pas en vigueur à cette date : ${names}`,
  noMitigation: 'Aucun aménagement connu ne lèverait ces obstacles.',
  admissionUnknown: 'L’admission de ce public reste à vérifier d’un côté : la certitude est « possible ».',
};
export type BlockedWords = typeof fr;
