/** Words of the page « Inventaire ». */
export const inventory = {
  nav: 'Inventaire',
  tabs: 'Pages de l’inventaire',
  tab: 'Tables',
  title: 'Inventaire',
  intro: 'Opérateurs, filières, passerelles et le reste, à trier, filtrer, corriger.',
};
