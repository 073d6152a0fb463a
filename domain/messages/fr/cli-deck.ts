/** Words of the command `deck`. */
export const deck = {
  commands: {
    deck: 'écrit les vues d’une présentation en fichier : PDF, présentation PPTX, ou images SVG ou PNG',
  },
  options: {
    deckStory: 'présentation dont écrire les vues ; sans elle, les vues qui ne sont d’aucune présentation',
    deckFormat: 'format du fichier : {formats} ; par défaut selon la fin de son nom',
    deckSlide: 'vue que montre une image seule : son numéro, à partir de 1',
    deckShape: 'forme de l’écran : wide (16:9, par défaut) ou narrow (4:3)',
    deckNotes: 'dans le PDF, met sous chaque vue ce que dit l’orateur et d’où elle vient',
    deckOut: 'fichier à écrire',
  },
  output: { written: 'Les vues sont écrites dans {path}.' },
};
