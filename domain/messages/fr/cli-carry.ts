/** Words of the commands `carry` and `verify`. */
export const carry = {
  commands: {
    carry:
      'écrit en un seul fichier HTML, qui s’ouvre sans réseau, le réseau protégé, ses analyses et une réunion',
    verify: 'dit si un fichier fait par carry est tel qu’il a été fait',
  },
  argument: 'fichier HTML de la réunion',
  options: {
    carriedMeeting: 'réunion que le fichier emporte',
    carriedStory: 'la présentation que le fichier emporte',
    carriedOut: 'fichier HTML à écrire',
    carriedHash: 'empreinte SHA-256 attendue du fichier entier',
  },
  output: {
    written: '{path} est écrit. Empreinte SHA-256 : {hash}',
    whole: '{path} est tel qu’il a été fait : {hash}',
    dataOnly:
      'Les données de {path} sont celles qui y ont été mises. L’empreinte du fichier entier est {hash} : comparez-la à celle du procès-verbal, ou donnez-la par --hash.',
  },
};
