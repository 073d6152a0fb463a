import { along } from '../../map/label-boxes.ts';
import type { MapEdge } from '../../map/map-model.ts';
import { nameOf } from '../../map/names.ts';
import type { NetworkView } from '../../map/network-view.ts';
import type { Rect } from '../../map/slide-frame.ts';
import type { SlideMap } from '../../map/slides/slide-map.ts';
import type { StepWords } from '../words/step-words.ts';
import type { Details } from './details.ts';
import { elementDetails } from './element-details.ts';

/** A box or a line of a map on a slide that can be opened, in the units of the map. */
export interface MapPart {
  readonly key: string;
  readonly place: Rect;
  readonly label: string;
}

/** Half the room of the middle of a line, on which it is opened. */
const MIDDLE = 11;

/** Lists the boxes of a map that can be opened, then its lines, each by its middle. */
export function mapParts({ map }: SlideMap): readonly MapPart[] {
  const labels = new Map(map.nodes.map(({ id, label }) => [id, label]));
  return [
    ...map.nodes.map(({ id, label, operatorLabel, x, y, width, height }) => ({
      key: id,
      place: { x: x - width / 2, y: y - height / 2, width, height },
      label: operatorLabel === undefined ? label : `${operatorLabel}, ${label}`,
    })),
    ...map.edges.map(({ id, from, to, points }) => {
      const { x, y } = along(points, 0.5);
      return {
        key: id,
        place: { x: x - MIDDLE, y: y - MIDDLE, width: 2 * MIDDLE, height: 2 * MIDDLE },
        label: `${labels.get(from) ?? from} → ${labels.get(to) ?? to}`,
      };
    }),
  ];
}

/** The most members of a box or a line that are named. */
const MOST_NAMED = 6;

/** What is known of a box or a line of a map: of its element, else the names of what it stands for. */
export function mapDetails(
  { map }: SlideMap,
  view: NetworkView,
  { key, label }: MapPart,
  words: StepWords,
): Details {
  const node = map.nodes.find(({ id }) => id === key);
  const edge = map.edges.find(({ id }) => id === key);
  const members = node?.members ?? edge?.members?.map(({ target }: MapEdge) => target);
  const own =
    members === undefined || members.length === 1
      ? elementDetails(view, members?.[0] ?? edge?.target ?? key, words)
      : undefined;
  if (own !== undefined) return own;
  // A missing passerelle, or people who passed: its two ends say whom to ask.
  if (edge !== undefined && members === undefined) {
    const ends = [edge.from, edge.to].flatMap((id) => elementDetails(view, id, words) ?? []);
    const lines = ends.flatMap((end) => [end.title, ...end.lines.slice(0, 1), ...end.lines.slice(-1)]);
    return { title: label, lines: [...new Set(lines)] };
  }
  const names = (members ?? []).map((id) => nameOf(view, words.vocabulary, id));
  const more = names.length - MOST_NAMED;
  return {
    title: label,
    lines: [...names.slice(0, MOST_NAMED), ...(more > 0 ? [words.steps.details.more(more)] : [])],
  };
}
