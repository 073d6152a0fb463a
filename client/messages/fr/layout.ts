/** Words of the ways to lay out the map. */
export const layout = {
  label: 'Disposition',
  kinds: {
    stage: 'Par étape',
    bassin: 'Par bassin',
    operator: 'Par opérateur',
    place: 'Par commune',
    organic: 'Par liens',
  },
  /** Short for the box that frames what is of one operator. */
  group: 'Regrouper',
  placing: 'La carte se dispose…',
  cancel: 'Annuler',
  stopped: 'Disposition annulée : la carte est restée comme elle était.',
  failed: 'La carte n’a pas pu être disposée.',
  again: 'Disposer à nouveau',
  unknown: 'Lieu non connu',
  outlets: 'Débouchés',
  several: 'Plusieurs bassins',
  nowhere: 'Bassin non connu',
};
