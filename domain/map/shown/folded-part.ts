import type { MapContent, MapEdge, MapNode } from '../map-model.ts';

/** A box or a line of the map that combines several elements, with the number of findings marked on it. */
export type FoldedPart =
  | { readonly kind: 'box'; readonly box: MapNode; readonly marks: number }
  | { readonly kind: 'line'; readonly line: MapEdge; readonly marks: number };

/**
 * Whether an id is that of a folded box (one that stands for several elements) or of a line between such
 * boxes. Only these ids contain a colon.
 */
export const isFoldedPart = (id: string): boolean => id.includes(':');

/**
 * Finds the folded box (one that stands for several elements), or the line between such boxes, that has this id on
 * the map `content`. Returns it with the number of findings marked on it; undefined when the map has none.
 */
export function foldedPart(content: MapContent, id: string | undefined): FoldedPart | undefined {
  if (id === undefined || !isFoldedPart(id)) return undefined;
  const badge = content.badges.filter(({ on }) => on === id);
  const marks = badge.reduce((sum, { members }) => sum + (members?.length ?? 1), 0);
  const box = content.nodes.find((node) => node.id === id && node.members !== undefined);
  if (box !== undefined) return { kind: 'box', box, marks };
  const line = [...content.edges, ...content.ghosts].find((edge) => edge.target === id && edge.members);
  return line && { kind: 'line', line, marks };
}
