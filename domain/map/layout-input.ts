import { heightOfBox, titleHeight, titleOf } from './box-label.ts';
import type { LayoutInput, LayoutNode } from './layouts/columns.ts';
import { type MapContent, type MapNode, stagesOf } from './map-model.ts';
import type { MapColumn } from './network-view.ts';
import { isSilent } from './silent.ts';

/**
 * Extracts from the content of the map what is needed to place it: boxes with their sizes, and the edges between
 * them. Lines of missing passerelles and of those in a what-if are left out, as they must not move boxes.
 */
export function layoutInput(content: MapContent): LayoutInput {
  const stages = stagesOf(content);
  const { groups, communes, bassins } = content;
  const nodes = layoutNodes(content.nodes, stages, groups);
  const edges = content.edges.map(({ from, to }) => ({ from, to }));
  const columnCount = stages.length;
  return { nodes, edges, columnCount, titleHeight: titleHeights(groups), communes, bassins };
}

/**
 * Returns what a layout has to know of boxes. `stages` are its columns, `groups` the names of frames. Every box has
 * room for the sign of a mark, and one that stands for several filières for a note on passerelles inside it, so that neither
 * changes a size.
 */
export const layoutNodes = (
  nodes: readonly MapNode[],
  stages: readonly MapColumn[],
  groups: MapContent['groups'],
): readonly LayoutNode[] =>
  nodes.map((node) => ({
    id: node.id,
    column: stages.indexOf(node.stage),
    group: groups === undefined ? undefined : node.group,
    height: heightOfBox(atItsLargest(node)),
    outlet: node.stage === 'EMPLOYMENT',
    commune: node.commune,
    bassins: node.bassins,
  }));

/** A note of as many lines as any on passerelles inside a box, in every language. */
const LARGEST_NOTE = '9999 passerelles à l’intérieur';

const atItsLargest = (node: MapNode): MapNode => {
  const { mark = 'CHANGED', members, notes = [], stage } = node;
  const holdsFilieres = members !== undefined && stage !== 'EMPLOYMENT' && !isSilent(node);
  return { ...node, mark, ...(holdsFilieres && { notes: [...notes.slice(0, 1), LARGEST_NOTE] }) };
};

/** Returns the function that gives the height of the title of a frame, by the id of its operator. */
export const titleHeights =
  (groups: MapContent['groups']) =>
  (group: string): number =>
    titleHeight(titleOf(groups?.get(group) ?? group));
