/** Words of the page « Exporter ». */
export const exporting = {
  tab: 'Exporter',
  title: 'Exporter',
  intro: 'Tout le réseau, ou une partie, dans le format d’un autre outil.',
};
