/**
 * Words by which a register says that anybody may come in, folded, in French, English and Dutch. They are no condition.
 */
export const EVERYONE: ReadonlySet<string> = new Set([
  ...[
    'tout public',
    'tous publics',
    'tous les publics',
    'tout le monde',
    'toutes et tous',
    'tout public adulte',
  ],
  ...['ouvert a tous', 'ouvert a tout public', 'public large', 'large public', 'grand public'],
  ...['aucune condition', 'sans condition', 'pas de condition'],
  ...['everyone', 'anyone', 'open to all', 'all audiences', 'all publics', 'general public', 'no condition'],
  ...['iedereen', 'alle doelgroepen', 'voor iedereen', 'open voor iedereen'],
]);

/** Words before an audience that add nothing to it, folded: "personnes infrascolarisées". */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...['personne', 'personnes', 'adulte', 'adultes', 'public', 'publics', 'people', 'adults', 'persons'],
]);
