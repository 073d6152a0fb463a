import { mapWords } from '../../../domain/map/words/fr.ts';

/** Texts of the layouts of the map, in French. */
export const layout = {
  ...mapWords.layout,
  label: 'Ranger la carte',
  kinds: {
    stage: 'Par étape',
    bassin: 'Par bassin',
    operator: 'Par opérateur',
    place: 'Par commune',
    organic: 'Par liens',
  },
  minutes: 'Trajets',
  placing: 'La carte se dispose…',
  cancel: 'Annuler',
  stopped: 'Disposition annulée : la carte est restée comme elle était.',
  failed: 'La carte n’a pas pu être disposée.',
  again: 'Disposer à nouveau',
  /** The acts on the places of boxes. */
  places: {
    menu: 'Disposition',
    group: 'Disposition des boîtes sur la carte',
    kept: 'Les places des boîtes sont gardées avec le réseau : chacun retrouve la carte comme il l’a laissée.',
    notKept:
      'Ce réseau ne garde pas encore de places : réorganisez la carte une fois pour qu’elles soient gardées.',
    notHere: 'Par commune, les places viennent de celles des communes : il n’y a rien à ranger.',
    arrange: 'Réorganiser la carte',
    chooseFirst:
      'Choisissez sur la carte la boîte d’une filière ou d’un débouché pour l’épingler ou la déplacer.',
    pin: (name: string) => `Épingler « ${name} »`,
    unpin: (name: string) => `Libérer « ${name} »`,
    move: (name: string) => `Déplacer « ${name} »`,
    movedMessage: (name: string) => `« ${name} » déplacé sur la carte`,
    handle: (name: string) =>
      `Déplacer « ${name} » : glissez, ou flèches (Maj : plus loin), Entrée pour poser, Échap pour laisser`,
    moved: (right: number, down: number) =>
      `${right < 0 ? `${-right} vers la gauche` : `${right} vers la droite`}, ${down < 0 ? `${-down} vers le haut` : `${down} vers le bas`}`,
  },
  /** Where the communes stand in the layout by commune. */
  placeOrder:
    'Ce n’est pas une carte : les communes sont disposées d’après leur position, le nord en haut, puis écartées pour ne pas se recouvrir. Leur ordre et leurs distances sont approchés, et changent avec ce qu’elles contiennent. Un opérateur de plusieurs implantations se tient dans une seule commune, et la liste dit les autres. Dans une commune, les filières se suivent par étape. En bas à gauche : ce dont le lieu n’est pas connu ; à droite : les débouchés.',
};
