/** Why a missing passerelle is certain or only possible, in French. */
export const why = {
  /** For screen readers: the badge that tells its reason. */
  label: (certainty: string): string => `${certainty} : pourquoi ?`,
  title: { certain: 'Certain, car :', possible: 'Seulement possible, car :' },
  verified: (operator: string, day: string) => `${operator} a vérifié la liste de ses liens le ${day}`,
  linked: (operator: string) => `${operator} a déjà des passerelles décrites, donc ses liens sont documentés`,
  known: {
    LEVELS: 'les niveaux de sortie et d’entrée sont connus, et suffisent',
    SECTOR: 'les deux secteurs sont connus, et compatibles',
    BASSIN: 'les implantations situent les deux filières dans le même bassin',
  },
  unknown: {
    LEVELS: 'un niveau de sortie ou d’entrée n’est pas connu',
    SECTOR: 'un des deux secteurs n’est pas connu',
    BASSIN: 'le bassin d’une filière est seulement déclaré, sans implantation',
    LINKS: 'aucun des deux opérateurs n’a documenté ses liens',
    ACCESS: 'on ne sait pas si la seconde filière est atteinte autrement',
  },
  presumed: (names: string) => `des valeurs présumées sont à confirmer : ${names}`,
};
export type WhyWords = typeof why;
