/** What the dashboard counts, on its screen and on its slide, in French. */
export const dashboardMeasures = {
  operators: 'Opérateurs',
  filieres: 'Filières',
  passerelles: 'Passerelles en vigueur',
  agreements: 'Conventions en vigueur',
  actions: 'Actions en douze mois',
  open: 'Constats suivis, ouverts',
  closed: 'Constats clos en douze mois',
};
