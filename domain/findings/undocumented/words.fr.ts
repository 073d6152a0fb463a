export const fr = {
  title: 'Information manquante',
  rule: 'Une règle attend cette information, que personne n’a donnée. Lu sur les fiches des filières et des passerelles concernées.',
  action: 'Demander l’information à l’opérateur.',
  missing: (field: string) => `Il manque : ${field}.`,
  rules: (rules: string) => `Règles qui attendent : ${rules}.`,
};
export type UndocumentedWords = typeof fr;
