/** Words of the help, of the first use and of the operator's sheet, in French. */
export const help = {
  button: 'Aide',
  title: 'Aide',
  explain: (term: string) => `Qu’est-ce que cela veut dire : ${term} ?`,
  counted: 'Comment on compte',
  from: 'D’où cela vient',
  all: 'Tout le glossaire',
  glossary: 'Glossaire',
  glossaryIntro:
    'Les mots de l’écran, et pour chaque chiffre : ce qu’il veut dire, comment on le compte, d’où il vient.',
  find: 'Chercher un mot',
  found: (n: number, all: number) => `${n} sur ${all} mots`,
  noneFound: 'Aucun mot ne correspond : essayez-en un plus court.',
  close: 'Fermer',
  keys: {
    title: 'Touches du clavier',
    everywhere: 'Partout',
    map: 'Sur la carte',
    list: {
      help: 'ouvrir cette liste',
      tab: 'passer d’un élément de l’écran au suivant',
      escape: 'fermer ce qui est ouvert',
      search: 'chercher (dans l’explorateur)',
    },
    mapList: {
      follow: 'suivre une passerelle vers l’avant ou vers l’arrière',
      column: 'monter ou descendre dans la colonne',
      step: 'aller à la colonne voisine sans suivre de passerelle',
      ends: 'aller à la première ou à la dernière colonne',
      open: 'ouvrir la fiche',
      escape: 'fermer la fiche et revenir à la carte',
      link: 'dessiner une passerelle (dans « Et si… »)',
      zoom: 'agrandir, réduire, tout voir',
    },
    names: {
      arrows: '→ ←',
      upDown: '↑ ↓',
      shift: 'Maj + → ←',
      ends: 'Début, Fin',
      enter: 'Entrée',
      escape: 'Échap',
    },
  },
  tour: {
    title: 'Visite en cinq étapes',
    offer: 'Première visite ? Cinq étapes suffisent pour lire la carte.',
    begin: 'Faire la visite',
    later: 'Non merci',
    found: 'Vous la retrouverez sous « Aide ».',
    step: (n: number, all: number) => `Étape ${n} sur ${all}`,
    back: 'Précédent',
    next: 'Suivant',
    skip: 'Quitter la visite',
    done: 'Terminer',
    steps: {
      map: {
        title: 'De l’accueil à l’emploi',
        text: 'Chaque boîte est une filière, dans la colonne de son étape, sous le nom de son opérateur. Les traits sont les passerelles : ils se lisent de gauche à droite. La même chose se lit en liste.',
      },
      legend: {
        title: 'Ce que disent les traits',
        text: 'La forme du trait dit si la passerelle est signée, informelle, prévue ou éteinte ; un tireté à flèche creuse est une passerelle qui manque. La légende ne montre que ce qui est à l’écran.',
      },
      search: {
        title: 'Trouver, ouvrir, suivre',
        text: 'Cherchez un opérateur, un métier, une commune ou un ancien nom (touche /). Un clic ou la touche Entrée ouvre la fiche ; les flèches suivent les passerelles.',
      },
      reader: {
        title: 'Pour qui, et à quelle date',
        text: 'Choisissez un public : la carte se lit alors pour lui, avec ce qui lui est fermé. Changez la date pour voir le réseau d’une autre année, avec les noms d’alors.',
      },
      screens: {
        title: 'Ce qui manque, et que faire',
        text: 'Chaînons manquants, parcours, accords à signer : chaque écran part du même réseau. Un « ? » à côté d’un chiffre dit ce qu’il veut dire et d’où il vient.',
      },
    },
  },
};
export type HelpWords = typeof help;
