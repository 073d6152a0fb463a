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
  placing: 'The map is being laid out…',
  cancel: 'Cancel',
  stopped: 'Layout cancelled: the map stayed as it was.',
  failed: 'The map could not be laid out.',
  again: 'Lay out again',
  unknown: 'Place not known',
  outlets: 'Outlets',
  several: 'Several basins',
  nowhere: 'Basin not known',
  further: '{name} (sites of operators placed elsewhere: {count})',
};
