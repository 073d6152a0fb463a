export const fr = {
  title: 'Passerelle seulement informelle',
  rule: 'Paire de filières dont toutes les passerelles actives sont informelles. Lu sur les passerelles actives (hors retour et découverte).',
  action: 'Mettre le passage par écrit.',
  notWritten: 'Le passage n’est écrit nulle part :',
  restsOn: (what: string) => `repose sur ${what}`,
  restsOnNothing: 'on ne sait pas sur quoi il repose',
  source: (source: string) => ` (Source : ${source})`,
};
export type InformalOnlyWords = typeof fr;
