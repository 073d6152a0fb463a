/** Words of the pages that open by a link, without an account. */
export const links = {
  refused: {
    title: 'Ce lien n’ouvre rien',
    text: 'Il a peut-être expiré ou été coupé, ou son adresse est incomplète. Demandez-en un autre à qui vous l’a donné.',
  },
  slowed: {
    title: 'Trop d’essais',
    text: 'Attendez {seconds} secondes, puis recommencez.',
  },
  unavailable: {
    title: 'Le site ne répond pas en ce moment',
    text: 'Recommencez dans quelques minutes.',
  },
  password: {
    title: 'Mot de passe du lien',
    text: 'Qui vous a donné ce lien vous a aussi donné un mot de passe.',
    field: 'Mot de passe',
    wrong: 'Ce mot de passe n’est pas le bon.',
    open: 'Ouvrir',
  },
};

export type LinkWords = typeof links;
