import { FOLDED_LEVELS, type FoldedLevel } from '../../model/map-place.ts';
import type { Layout, LayoutInput } from '../layouts/columns.ts';
import type { MapContent, MapNode } from '../map-model.ts';
import { isSilent } from '../silent.ts';
import { keptBands } from './bassin.ts';
import { keptColumns, keptOperators } from './columns.ts';
import type { KeptByLevel, KeptPlace, KeptPlaces } from './kept-places.ts';
import { keptOrganic } from './organic.ts';

/** Boxes of which fewer have a kept place than this share are arranged afresh. */
const LEAST_KEPT = 0.5;

/**
 * Returns the function that places boxes where they were kept; undefined when the network keeps no places for this
 * layout, or too few. No passerelle counts in it, but for boxes without a place.
 */
export function keptPlacing(content: MapContent): ((input: LayoutInput) => Layout) | undefined {
  const { kept, layout = 'stage' } = content;
  if (kept === undefined || layout === 'place') return undefined;
  const nodes = content.nodes.filter((node) => !isSilent(node));
  const places = placesOfBoxes(nodes, kept);
  if (nodes.length === 0 || places.size < nodes.length * LEAST_KEPT) return undefined;
  if (layout === 'bassin') return (input) => keptBands(input, places);
  if (layout === 'operator') return (input) => keptOperators(input, places);
  if (layout === 'organic') return (input) => keptOrganic(input, places);
  return (input) => keptColumns(input, places);
}

/** The level of a box that stands for several, from its id. */
const LEVEL_OF: Readonly<Record<string, FoldedLevel>> = { op: 'operators', type: 'types', all: 'stages' };

/**
 * The level at which boxes are folded: that of the largest. What is opened inside it stands where its box stood. An
 * outlet tells nothing, as all outlets are one box at every level.
 */
export function levelOf(nodes: readonly MapNode[]): 'filieres' | FoldedLevel {
  const levels = new Set(
    nodes.flatMap(({ id, members, stage }) =>
      members === undefined || stage === 'EMPLOYMENT' || isSilent({ stage })
        ? []
        : [LEVEL_OF[id.split(':', 1)[0] ?? '']],
    ),
  );
  return FOLDED_LEVELS.findLast((level) => levels.has(level)) ?? 'filieres';
}

/** Returns the place of each box at the level of the map. Boxes without any are left out. */
export function placesOfBoxes(nodes: readonly MapNode[], kept: KeptByLevel): KeptPlaces {
  const level = levelOf(nodes);
  const [places, own] = [kept.get(level), kept.get('filieres')];
  // A box that was opened is several now: they keep the order that they have among themselves.
  const inOrder = [...nodes].sort((a, b) => (own?.get(a.id)?.y ?? 0) - (own?.get(b.id)?.y ?? 0));
  return new Map(
    inOrder.flatMap(({ id, members = [id] }): (readonly [string, KeptPlace])[] => {
      const place = members.map((member) => places?.get(member)).find((one) => one !== undefined);
      return place === undefined ? [] : [[id, place]];
    }),
  );
}
