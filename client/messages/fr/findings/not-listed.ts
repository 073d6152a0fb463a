/** Texts about parts of an address that do not exist in this network, in French. */
export const astray = {
  perimeter: (part: string, values: string) =>
    `${part} : « ${values} » n’existe pas dans ce réseau à cette date ; rien ne peut s’y trouver.`,
  dropped: (part: string, values: string) =>
    `${part} : « ${values} » n’est pas une valeur connue ; il n’en est pas tenu compte.`,
  leaveOut: 'Ne plus en tenir compte',
  finding: {
    gone: (key: string) =>
      `Le constat « ${key} » n’est plus trouvé dans ce réseau, à ces dates et pour ce public : la règle n’y tient plus, ou le lien est inexact.`,
    unlisted: (key: string) =>
      `Le constat « ${key} » n’est pas parmi ceux qui sont listés : il y en a trop de cette nature. Choisissez-la sous « Nature » pour les lister tous.`,
    filtered: (key: string) => `Le constat « ${key} » existe, mais les filtres le cachent.`,
  },
  close: 'Ne plus le chercher',
};
export type AstrayWords = typeof astray;
