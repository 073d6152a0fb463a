/** Words of the command `deck`. */
export const deck = {
  commands: {
    deck: 'écrit les vues d’un récit en fichier : PDF, présentation PPTX, ou images SVG ou PNG',
  },
  options: {
    deckStory: 'récit dont écrire les vues ; sans lui, les vues qui ne sont d’aucun récit',
    deckFormat: 'format du fichier : {formats} ; par défaut selon la fin de son nom',
    deckSlide: 'vue que montre une image seule : son numéro, à partir de 1',
    deckShape: 'forme de l’écran : wide (16:9, par défaut) ou narrow (4:3)',
    deckNotes: 'dans le PDF, met sous chaque vue ce que dit l’orateur et d’où elle vient',
    deckOut: 'fichier à écrire',
  },
  output: { written: 'Les vues sont écrites dans {path}.' },
};
