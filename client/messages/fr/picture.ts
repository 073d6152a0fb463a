import { mapWords } from '../../../domain/map/words/fr.ts';

/** Texts of the picture files of the map, in French. */
export const picture = {
  ...mapWords.picture,
  menu: 'Image, PDF',
  image: 'Image',
  group: 'Garder ce que montre la carte',
  short: { png: 'PNG', svg: 'SVG', pdfA4: 'PDF A4', pdfA3: 'PDF A3', pdfA0: 'PDF A0 (affiche)' },
  save: {
    png: 'Enregistrer la carte en image PNG',
    svg: 'Enregistrer toute la carte en image SVG',
    pdfA4: 'Enregistrer la carte en PDF A4',
    pdfA3: 'Enregistrer la carte en PDF A3',
    pdfA0: 'Enregistrer la carte en affiche PDF A0',
  },
  making: 'Le fichier se prépare…',
  made: (name: string) => `Fichier enregistré : ${name}`,
  failed: 'Le fichier n’a pas pu être fait. Réessayez, ou passez par « Imprimer » du navigateur.',
};
