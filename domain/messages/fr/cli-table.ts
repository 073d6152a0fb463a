/** Words of the commands that read tables: `import` and `check`. */
export const table = {
  sheet: 'Feuille « {sheet} » ({rows} ligne(s)) : {holds}',
  nothing: 'n’est pas lue',
  matrix: 'matrice de passerelles entre opérateurs',
  flat: 'opérateurs et filières ensemble',
  register: 'opérateurs et leurs lieux, sans filières',
  column: 'colonne {letter} « {heading} » : {field} – {why}',
  columnUnread: 'pas lue',
  place: { sheet: 'feuille « {sheet} »', line: 'ligne {line}', column: 'colonne {column}' },
  rows: 'Lignes : {new} nouvelle(s), {changed} changée(s), {unchanged} inchangée(s), {rejected} refusée(s).',
  repeated: '{count} ligne(s) ({lines}…)',
  rowsInAll: '{count} lignes en tout',
  values: '{count} valeurs : {values}…',
  namedAbove:
    '  dont {count} inchangée(s) parce qu’une ligne plus haut dans le fichier nomme déjà cet élément.',
  notOurs: '{count} ligne(s) laissée(s) de côté : pas pour ce réseau.',
  elements: '{list} – nouveau : {new} ; changé : {changed} ; inchangé : {unchanged} ; refusé : {rejected}',
  keptMapping: 'Le modèle d’import qui a servi est dans {path} ; --mapping le relit.',
  rejected: 'Les lignes refusées sont dans {paths}, avec leur raison.',
  leftOut: 'Les lignes refusées sont laissées de côté ; --rejected FICHIER les écrit avec leur raison.',
  howOn:
    'Corrigez-les, ou prenez les autres par --valid-only ; --rejected FICHIER les écrit avec leur raison.',
  nothingWritten: 'Essai : rien n’a été écrit dans le réseau.',
  done: 'Le fichier {path} est dans le réseau (révision {revision}).',
  unchanged: 'Le fichier {path} ne dit rien de nouveau : rien n’a été écrit (révision {revision}).',
};
