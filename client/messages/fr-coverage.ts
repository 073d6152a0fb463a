/** Words of the page « Couverture de l’offre ». */
export const coverage = {
  tab: 'Couverture',
  title: 'Couverture de l’offre',
  intro: 'Qui offre quoi, étape par étape, secteur par secteur, bassin par bassin.',
};
