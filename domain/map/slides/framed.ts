import { type Camera, keptFrame } from '../camera.ts';
import { contentWithin } from '../focus.ts';
import type { MapContent, PlacedMap, PlacedNode } from '../map-model.ts';

/** The part of a map that a saved framing keeps for a slide. */
export interface FramedContent {
  readonly content: MapContent;
  /** How many filières and how many outlets the framing leaves out; both are 0 where it leaves out nothing. */
  readonly out: FramedOut;
}

export interface FramedOut {
  readonly filieres: number;
  readonly outlets: number;
}

const NOTHING_OUT: FramedOut = { filieres: 0, outlets: 0 };

/** A box counts as seen when at least this part of its width and of its height is inside the frame. */
const SEEN = 0.25;

/**
 * Limits the `content` of a slide to what a saved framing of the map shows. What is in `needed` stays whole: where a part of
 * it is outside, the framing does not hold for the slide. The outlets to which lines of `needed` lead stay with it. A map of
 * which the reader chose no part is shown whole.
 */
export function framedContent(
  content: MapContent,
  map: PlacedMap | undefined,
  camera: Camera | undefined,
  needed: ReadonlySet<string>,
): FramedContent {
  const members = map && framedMembers(map, camera, needed);
  if (members === undefined) return { content, out: NOTHING_OUT };
  const outlets = new Set(content.nodes.flatMap(({ id, stage }) => (stage === 'EMPLOYMENT' ? [id] : [])));
  const led = [...content.edges, ...content.ghosts].flatMap(({ from, to }) =>
    needed.has(from) && outlets.has(to) ? [to] : [],
  );
  const kept = new Set([...members, ...led]);
  const out = content.nodes.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const outletsOut = out.filter((id) => outlets.has(id)).length;
  return {
    content: contentWithin(content, kept),
    out: { filieres: out.length - outletsOut, outlets: outletsOut },
  };
}

/** The ids of the boxes that a framing shows; undefined when it shows all of them, none, or not all that is needed. */
function framedMembers(
  { nodes }: PlacedMap,
  camera: Camera | undefined,
  needed: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  if (camera === undefined || camera.isWhole) return undefined;
  const frame = keptFrame(camera);
  const seen = nodes.filter(
    (node) =>
      within(node.x, node.width, frame.x, frame.width) && within(node.y, node.height, frame.y, frame.height),
  );
  if (seen.length === 0 || seen.length === nodes.length) return undefined;
  const members = new Set(seen.flatMap(({ id, members: inside = [] }: PlacedNode) => [id, ...inside]));
  return [...needed].every((id) => members.has(id)) ? members : undefined;
}

/** Whether enough of a length around `middle` lies between `from` and its end. */
function within(middle: number, length: number, from: number, all: number): boolean {
  const shown = Math.min(middle + length / 2, from + all) - Math.max(middle - length / 2, from);
  return shown >= length * SEEN;
}
