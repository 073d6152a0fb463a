/** Words of the command `link`. */
export const links = {
  command:
    'crée, liste ou coupe les liens qui, sans compte, montrent le réseau protégé ou demandent à un opérateur de répondre : create, list, revoke',
  action: 'create, list ou revoke',
  link: 'avec revoke : le lien à couper, par son identifiant dans la liste',
  options: {
    linkLabel: 'avec create : pour qui ou pour quoi est le lien',
    linkOperator: 'avec create : l’opérateur qui répondra par ce lien de ce que le réseau dit de lui',
    linkMeeting: 'avec create : la réunion par laquelle il commence',
    linkEnd: 'avec create : le dernier jour où il s’ouvre ; dans 30 jours sans elle',
  },
  output: {
    made: 'Lien {id}, « {label} », ouvert jusqu’au {end} : {url}',
    reaches: {
      PUBLIC: 'Cette adresse n’est montrée que cette fois.',
      THIS_MACHINE:
        'Cette adresse ne s’ouvre que sur cette machine, et n’est montrée que cette fois. Donnez PUBLIC_URL pour que d’autres l’atteignent.',
      UNSURE:
        'Rien ne dit que d’autres atteignent cette adresse, qui n’est montrée que cette fois : donnez PUBLIC_URL.',
    },
    none: 'Aucun lien.',
    line: '{id} · {label} · jusqu’au {end} · ouvert {opened} fois',
    operator: 'pour que réponde {operator}',
    over: 'terminé',
    password: 'avec mot de passe',
    revoked: 'Le lien {id} est coupé.',
  },
};

export type CliLinkWords = typeof links;
