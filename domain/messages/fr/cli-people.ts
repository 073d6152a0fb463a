/** Words of the command `admin`, and of the set-up that `start` prints. */
export const people = {
  command:
    'crée un administrateur, redonne un lien de mot de passe, ou liste les comptes : create, reset, list',
  action: 'create, reset ou list',
  login: 'identifiant du compte',
  name: 'nom dont le compte signe ce qu’il écrit ; l’identifiant sans lui',
  secondFactor: 'avec reset : retire aussi le second facteur, pour qui a perdu appareil et codes de secours',
  setUp:
    'Le site n’est pas en service : il se voit d’ailleurs et n’a pas d’administrateur. Ouvrez ce lien dans les 30 minutes, une fois : {url}',
  noWayIn:
    'Aucun administrateur ne peut se connecter. Sur cette machine : passerelles admin list, puis passerelles admin reset IDENTIFIANT, ou passerelles admin create.',
  output: {
    link: 'Compte « {login} ». Ce lien sert une fois, jusqu’au {until}, à en choisir le mot de passe : {url}',
    none: 'Aucun compte.',
    roles: {
      READER: 'lecture',
      OFFICER: 'chargé de mission',
      COORDINATOR: 'coordination',
      ADMINISTRATOR: 'administration',
    },
    disabled: 'fermé',
    noPassword: 'mot de passe pas encore choisi',
    noSecondFactor: 'sans second facteur',
  },
};

export type CliPeopleWords = typeof people;
