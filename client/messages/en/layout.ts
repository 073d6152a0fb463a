import type { layout as French } from '../fr/layout.ts';

export const layout: typeof French = {
  label: 'Layout',
  kinds: {
    stage: 'By stage',
    bassin: 'By basin',
    operator: 'By operator',
    place: 'By commune',
    organic: 'By links',
  },
  /** Short label of the box that frames each operator's filières. */
  group: 'Group',
  placing: 'The map is being laid out…',
  cancel: 'Cancel',
  stopped: 'Layout cancelled: the map stayed as it was.',
  failed: 'The map could not be laid out.',
  again: 'Lay out again',
  placeOrder:
    'Each commune stands where it lies, north at the top; communes that would touch are moved apart. Within a commune, filières follow by stage. At the bottom on the left: what has no known place; on the right: the outlets.',
  unknown: 'Place not known',
  outlets: 'Outlets',
  several: 'Several basins',
  nowhere: 'Basin not known',
  further: '{name} (sites of operators placed elsewhere: {count})',
};
