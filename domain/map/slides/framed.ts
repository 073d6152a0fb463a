import { type Camera, keptFrame } from '../camera.ts';
import type { PlacedMap } from '../map-model.ts';

/**
 * Returns the ids of the filières, outlets and operators whose boxes a saved framing of a map shows, for a slide that
 * keeps to it. Undefined when it shows all of them, or not all that is in `needed`: then it does not hold for the slide.
 */
export function framedMembers(
  { nodes }: PlacedMap,
  camera: Camera | undefined,
  needed: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  if (camera === undefined) return undefined;
  const frame = keptFrame(camera);
  const seen = nodes.filter(
    ({ x, y }) => x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height,
  );
  if (seen.length === 0 || seen.length === nodes.length) return undefined;
  const members = new Set(seen.flatMap(({ id, members: inside = [] }) => [id, ...inside]));
  return [...needed].every((id) => members.has(id)) ? members : undefined;
}
