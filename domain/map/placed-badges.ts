import { BOLD, TITLE_LINE } from './box-label.ts';
import { clearPlace, type LabelBox, labelBox, overlap, signPlace } from './label-boxes.ts';
import type { Point } from './layouts/routes.ts';
import { BADGE, BADGE_SIZE, FONT_SIZE, SIGN_SIZE, TITLE_SIZE } from './letters.ts';
import type { MapBadge, PlacedBadge, PlacedEdge, PlacedMap, PlacedNode } from './map-model.ts';
import { signOf } from './marks.ts';
import { iconOf } from './signs.ts';
import { textWidth } from './text.ts';

/** What is written on a badge: its text, if it has no icon, and how many findings it stands for if it is not one. */
function badgeLabel({ kind, sign, members }: MapBadge): string {
  const count = members === undefined ? [] : [`×${members.length}`];
  return kind === 'MANY'
    ? count.join('')
    : [...(iconOf(sign) === undefined ? [sign] : []), ...count].join(' ');
}

/** Whether all findings of a badge are only possible. */
export const isOnlyPossible = ({ possible = false, members }: MapBadge): boolean =>
  members === undefined ? possible : members.every(isOnlyPossible);

/** The room that the icon of a badge takes beside a number. */
export const BADGE_ICON = 14;

function badgeWidth(badge: MapBadge): number {
  const label = badgeLabel(badge);
  const letters = label === '' ? 0 : textWidth(label, BADGE_SIZE * BOLD) + 7;
  return Math.max(BADGE.width, letters + (badge.kind !== 'MANY' && iconOf(badge.sign) ? BADGE_ICON : 0));
}

/** Where the icon of a badge lies. */
export const badgeIconPlace = ({ x, y, width, label }: PlacedBadge): Point =>
  label === '' ? { x, y } : { x: x - width / 2 + BADGE_ICON / 2 + 2, y };

/**
 * Returns the rectangles of everything that is written on the map but its badges: names of boxes and frames, signs of
 * lines. Badges avoid them.
 */
export function writtenOn(
  nodes: readonly PlacedNode[],
  groups: PlacedMap['groups'],
  edges: readonly PlacedEdge[],
): readonly LabelBox[] {
  return [
    ...nodes.map(({ id, lines, x, y }) => labelBox(id, lines, { x, y }, FONT_SIZE)),
    ...groups.map(({ id, lines, x, y, height }) =>
      labelBox(id, lines, { x, y: y - height / 2 + 2 + (lines.length * TITLE_LINE) / 2 }, TITLE_SIZE),
    ),
    ...edges.flatMap((edge) => {
      const { id, points } = edge;
      const sign = signOf(edge);
      return sign === '' ? [] : [labelBox(`sign ${id}`, [sign], signPlace(points), SIGN_SIZE)];
    }),
  ];
}

/** Returns the rectangle that a badge (small mark of a finding) covers on the map. */
export const badgeBox = ({ id, x, y, width }: PlacedBadge): LabelBox => ({ id, x, y, ...BADGE, width });

/** Where the first badge of a box begins, from its lower right corner: outside, as it would cover what is written. */
const CORNER = { x: -4, y: -4 } as const;

/** On the corner of a filière; on a passerelle, where nothing that is written is covered. */
export function placeBadges(
  badges: readonly MapBadge[],
  nodes: readonly PlacedNode[],
  groups: PlacedMap['groups'],
  edges: readonly PlacedEdge[],
): readonly PlacedBadge[] {
  const corner = new Map(
    nodes.map(({ id, x, y, width, height }) => [
      id,
      { x: x + width / 2 + CORNER.x, y: y + height / 2 + CORNER.y },
    ]),
  );
  const lines = new Map(edges.filter(({ ghost }) => !ghost).map(({ target, points }) => [target, points]));
  const placed: PlacedBadge[] = [];
  const put = (badge: MapBadge, { x, y }: Point): void => {
    const { on, kind } = badge;
    const label = badgeLabel(badge);
    const possible = isOnlyPossible(badge);
    const icon = kind !== 'MANY' && iconOf(badge.sign) ? badge.sign : undefined;
    placed.push({
      id: `badge ${kind} ${on}`,
      on,
      kind,
      icon,
      label,
      possible,
      width: badgeWidth(badge),
      x,
      y,
    });
  };
  // What is missing is drawn on top of real edges and must not move their badges.
  const written = writtenOn(
    nodes,
    groups,
    edges.filter(({ ghost }) => !ghost),
  );
  const beside = new Map<string, PlacedBadge>();
  for (const badge of badges) {
    const at = corner.get(badge.on);
    if (at === undefined) continue;
    const [last, width] = [beside.get(badge.on), badgeWidth(badge)];
    if (last === undefined) put(badge, { x: at.x + width / 2, y: at.y });
    else
      put(
        badge,
        besideBadge(last, width, { x: at.x + width / 2, y: at.y }, [...written, ...placed.map(badgeBox)]),
      );
    beside.set(badge.on, placed.at(-1)!);
  }
  for (const badge of badges) {
    const points = corner.has(badge.on) ? undefined : lines.get(badge.on);
    if (points === undefined) continue;
    const taken = placed.map(badgeBox);
    const size = { ...BADGE, width: badgeWidth(badge) };
    put(badge, clearPlace(points, size, [...written, ...taken]));
  }
  return placed;
}

/** Where a further badge of a box lies: to the right of its last one, else above its first, where nothing is written. */
function besideBadge(last: PlacedBadge, width: number, first: Point, written: readonly LabelBox[]): Point {
  const right = { x: last.x + (last.width + width) / 2 + 1, y: last.y };
  const above = [1, 2].map((step) => ({ x: first.x, y: first.y - step * (BADGE.height + 1) }));
  const free = (place: Point): boolean =>
    !written.some((box) => overlap(box, { id: '', ...place, ...BADGE, width }));
  return [right, ...above].find(free) ?? right;
}
