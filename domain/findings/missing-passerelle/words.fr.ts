export const fr = {
  title: 'Passerelle manquante',
  rule: 'Deux filières d’opérateurs différents, du même bassin, d’étapes qui se suivent, de niveaux, secteurs et publics compatibles, qu’aucun chemin d’une ou deux passerelles praticables ne relie. Certain quand les niveaux suffisent, que secteurs et implantations sont connus, et qu’un des deux opérateurs a documenté ses passerelles. Lu sur les passerelles actives (hors retour et découverte) dont les niveaux ne sont pas insuffisants.',
  action: 'Proposer une nouvelle passerelle entre les deux opérateurs.',
  everythingAllows: 'Rien ne relie ces deux filières, et tout le permettrait :',
  bassins: (names: string, bySite: boolean) =>
    bySite ? `bassin commun : ${names}` : `bassin commun, seulement déclaré : ${names}`,
  sectorKnown: 'secteurs compatibles',
  sectorUnknown: 'secteur à documenter d’un côté',
  joined: 'Les deux opérateurs sont déjà liés par :',
  accessUnknown:
    'Possible seulement : on ne sait pas si la seconde filière est atteinte autrement (accès direct ou passerelles à documenter).',
  notJoined: 'Aucune passerelle ni aucun accord ne lie encore ces deux opérateurs.',
};
export type MissingPasserelleWords = typeof fr;
