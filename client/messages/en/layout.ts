import { mapWords } from '../../../domain/map/words/en.ts';
import type { layout as French } from '../fr/layout.ts';

export const layout: typeof French = {
  ...mapWords.layout,
  label: 'Arrange the map',
  kinds: {
    stage: 'By stage',
    bassin: 'By basin',
    operator: 'By operator',
    place: 'By commune',
    organic: 'By links',
  },
  minutes: 'Travel times',
  placing: 'The map is being laid out…',
  cancel: 'Cancel',
  stopped: 'Layout cancelled: the map stayed as it was.',
  failed: 'The map could not be laid out.',
  again: 'Lay out again',
  /** The acts on the places of boxes. */
  places: {
    menu: 'Layout',
    group: 'Layout of the boxes on the map',
    kept: 'The places of the boxes are kept with the network: everyone finds the map as they left it.',
    notKept: 'This network keeps no places yet: arrange the map once for them to be kept.',
    notHere: 'By commune, places come from where the communes lie: there is nothing to arrange.',
    arrange: 'Arrange the map anew',
    chooseFirst: 'Choose the box of a filière or an outlet on the map to pin it or to move it.',
    pin: (name: string) => `Pin “${name}”`,
    unpin: (name: string) => `Unpin “${name}”`,
    move: (name: string) => `Move “${name}”`,
    movedMessage: (name: string) => `“${name}” moved on the map`,
    handle: (name: string) =>
      `Move “${name}”: drag, or arrow keys (Shift: farther), Enter to put it down, Escape to leave it`,
    moved: (right: number, down: number) =>
      `${right < 0 ? `${-right} to the left` : `${right} to the right`}, ${down < 0 ? `${-down} up` : `${down} down`}`,
  },
  placeOrder:
    'This is no map: communes are laid out by their positions, north at the top, then moved apart so that they do not cover one another. Their order and distances are approximate, and change with what they hold. An operator of several sites stands in one commune, and the list tells the others. Within a commune, filières follow by stage. At the bottom on the left: what has no known place; on the right: the outlets.',
};
