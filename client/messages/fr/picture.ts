/** Texts of the picture files of the map, in French. */
export const picture = {
  menu: 'Image, PDF',
  group: 'Garder ce que montre la carte',
  short: { png: 'PNG', pdfA4: 'PDF A4', pdfA3: 'PDF A3' },
  save: {
    png: 'Enregistrer la carte en image PNG',
    pdfA4: 'Enregistrer la carte en PDF A4',
    pdfA3: 'Enregistrer la carte en PDF A3',
  },
  making: 'Le fichier se prépare…',
  made: (name: string) => `Fichier enregistré : ${name}`,
  failed: 'Le fichier n’a pas pu être fait. Réessayez, ou passez par « Imprimer » du navigateur.',
  map: 'carte',
  seen: (day: string) => `vu le ${day}`,
  part: (seen: number, of: number) => `une partie de la carte : ${seen} cases sur ${of}`,
};
