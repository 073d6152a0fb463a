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
  placing: 'La carte se dispose…',
  cancel: 'Annuler',
  stopped: 'Disposition annulée : la carte est restée comme elle était.',
  failed: 'La carte n’a pas pu être disposée.',
  again: 'Disposer à nouveau',
  unknown: 'Lieu non connu',
  outlets: 'Débouchés',
  several: 'Plusieurs bassins',
  nowhere: 'Bassin non connu',
  further: '{name} (implantations d’opérateurs placés ailleurs : {count})',
};
