/** Words of the page « Historique ». */
export const history = {
  tab: 'Historique',
  title: 'Historique',
  intro: 'Chaque changement : qui, quand, avant, après.',
};
