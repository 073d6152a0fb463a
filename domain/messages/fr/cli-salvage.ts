/** Words of the command `salvage`, which reports what was salvaged from a damaged store. */
export const salvage = {
  done: 'Le réseau « {name} » (révision {revision}) est gardé dans {path}, avec {changes} écriture(s) de son historique. Il contient les comptes exacts : à ne pas diffuser.',
  allThere: 'Rien de ce qui avait été confirmé ne manque (révision {marked}).',
  lost: 'La révision {marked} avait été confirmée : {count} écriture(s) manquent, après la révision {revision}.',
  unmarked:
    'Le marqueur de la base manque ou n’est plus lisible : on ne sait pas si des écritures plus récentes ont été perdues.',
  proofs: {
    MARKER: 'Le contenu est exactement celui que le marqueur de la base annonce.',
    HISTORY: 'Les éléments et l’historique disent la même chose : le contenu est celui de cette révision.',
    NONE: 'Rien ne prouve que tout soit exact : relisez ce réseau avant de vous y fier.',
  },
  ways: {
    AS_FOUND: 'Les fichiers ont été lus comme ils sont.',
    MENDED: 'Les fichiers ont été réparés dans une copie.',
    REPLACED: 'Des morceaux de network.grafeo sont perdus ; le reste a été réparé dans une copie.',
    WITHOUT_LOG: 'Le journal n’a pas pu être lu : network.grafeo a été lu seul.',
    EARLIER_IMAGE:
      'Le dernier état de network.grafeo est illisible : l’état d’avant a été lu, avec le journal.',
    EARLIER_IMAGE_WITHOUT_LOG:
      'Le dernier état de network.grafeo est illisible : l’état d’avant a été lu seul.',
    LOG_ALONE: 'Le fichier network.grafeo manque ou est illisible : tout vient du journal.',
  },
  mends: {
    BIT: '- {file}, octet {offset} : un bit était faux ; il est réparé.',
    HEADER: '- {file}, octet {offset} : un en-tête a été refait.',
    TAKEN: '- {file}, octet {offset} : un morceau abîmé a été lu tel quel.',
    REPLACED: '- {file}, octet {offset} : un morceau est perdu ; ce qu’il tenait est repris de l’historique.',
    CUT: '- {file}, octet {offset} : la suite est coupée ou abîmée ; elle a été laissée.',
  },
  replayed: 'Les éléments n’étaient plus lisibles : le réseau a été refait d’après son historique.',
  fromHistory: '{count} élément(s) ont été repris de l’historique : {places}.',
  dropped: '{count} élément(s) ont dû être laissés, faute de ce qu’ils nomment : {places}.',
  unread: 'Les détails de ces écritures de l’historique sont perdus : {revisions}.',
  next: 'Pour repartir : mettez le dossier {folder} de côté, puis « passerelles restore {path} », qui en fait un nouveau.',
};
