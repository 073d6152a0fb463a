/** Texts of the layouts of the map, in French. */
export const layout = {
  label: 'Disposition',
  kinds: {
    stage: 'Par étape',
    bassin: 'Par bassin',
    operator: 'Par opérateur',
    place: 'Par commune',
    organic: 'Par liens',
  },
  /** Short label of the box that frames each operator's filières. */
  group: 'Regrouper',
  placing: 'La carte se dispose…',
  cancel: 'Annuler',
  stopped: 'Disposition annulée : la carte est restée comme elle était.',
  failed: 'La carte n’a pas pu être disposée.',
  again: 'Disposer à nouveau',
  /** Where the communes stand in the layout by commune. */
  placeOrder:
    'Chaque commune est à sa place sur le terrain, le nord en haut ; celles qui se toucheraient sont écartées. Dans une commune, les filières se suivent par étape. En bas à gauche : ce dont le lieu n’est pas connu ; à droite : les débouchés.',
  unknown: 'Lieu non connu',
  outlets: 'Débouchés',
  several: 'Plusieurs bassins',
  nowhere: 'Bassin non connu',
  further: '{name} (implantations d’opérateurs placés ailleurs : {count})',
};
