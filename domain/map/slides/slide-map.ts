import { groupBy } from '../../model/grouping.ts';
import { LEVELS, type Level } from '../../model/map-choices.ts';
import { BOLD, inBrief } from '../box-label.ts';
import { boxOf, type Families, foldContent, MOST_BOXES } from '../detail.ts';
import { contentWithin } from '../focus.ts';
import type { Attention } from '../highlight.ts';
import { labelBox } from '../label-boxes.ts';
import { BADGE, FONT_SIZE, LINE_SPACING } from '../letters.ts';
import {
  dressMap,
  type MapBadge,
  type MapContent,
  type MapEdge,
  type MapNode,
  type PlacedBadge,
  type PlacedMap,
} from '../map-model.ts';
import { badgeBox, writtenOn } from '../placed-badges.ts';
import type { Rect, Size } from '../slide-frame.ts';
import { arrange, type SectionTitle } from './arrange.ts';
import { arrangeWay, wayOf } from './arrange-way.ts';
import type { FramedOut } from './framed.ts';
import { oneLineEach } from './one-line-each.ts';
import { sectionsOf } from './sections.ts';
import { type PlacedSign, placeSigns } from './signs.ts';
import { spreadBends } from './spread-bends.ts';

/** What a slide has to show of a map. */
export interface SlideAsked {
  /** The map before it is folded, limited to what the view frames. */
  readonly content: MapContent;
  readonly families: Families;
  /** The elements that are lit, or chosen, and the filières, outlets and operators to which they belong (`apart`). */
  readonly attention: Attention;
  readonly apart: ReadonlySet<string>;
  /** Elements that are supposed or changed, whose lines are drawn too. */
  readonly marked?: ReadonlySet<string>;
  /** How far the view folds the map; absent = as far as needed. */
  readonly level: Level | undefined;
  readonly opened: ReadonlySet<string>;
  /** What the framing of the view leaves out of `content`; absent = nothing. */
  readonly out?: FramedOut;
  /** The size of the picture of the map and that of its smallest letters, in pixels. */
  readonly room: Size;
  readonly letters: number;
}

/** A map as it stands on a slide: every name can be read from the back, and what is lit is whole. */
export interface SlideMap {
  readonly map: PlacedMap;
  /** What is drawn, for the legend. */
  readonly content: MapContent;
  readonly titles: readonly SectionTitle[];
  /** What is written on its lines. */
  readonly signs: readonly PlacedSign[];
  readonly frame: Rect;
  readonly zoom: number;
  readonly attention: Attention;
  /** How many boxes it has and whether some stand for several filières, how many filières are on it, and in the view. */
  readonly count: SlideCount;
}

export interface SlideCount {
  readonly boxes: number;
  readonly isFolded: boolean;
  readonly filieres: number;
  readonly all: number;
  /** What the framing of the view leaves out. */
  readonly out: FramedOut;
}

/** A map of few boxes is enlarged at most by this factor. */
const MOST_ENLARGED = 1.7;
/** Around the boxes: marks stand on their lower right corners, signs of families on the upper left ones. */
const MARGIN = { left: 9, top: 9, right: 25, bottom: 10 } as const;

/**
 * Arranges a map for a slide. It shows as many boxes as can be read from the back, at most 40: filières if they fit, else
 * operators, types or stages. What is lit has its own boxes; where not everything fits beside it, it stands alone.
 */
export function slideMap(asked: SlideAsked): SlideMap | undefined {
  for (const tried of attempts(asked)) {
    const found = fitted(tried, asked);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Attempt {
  readonly content: MapContent;
  readonly level: Level;
  readonly opened: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
  /** More outlets than this are one box. */
  readonly mostOutlets?: number;
  /** Whether what is lit is arranged as it is walked; no way, no slide. */
  readonly isWay?: true;
  /** Whether names are shortened to few lines. */
  readonly isShortened?: true;
  /** Whether they are, and stages are not named. */
  readonly isBrief?: true;
  /** Fewer boxes than there are: those that stand for most. */
  readonly most?: number;
}

const NOTHING: ReadonlySet<string> = new Set();

function* attempts({ content, apart, level = 'filieres', opened }: SlideAsked): Generator<Attempt> {
  const levels = LEVELS.slice(LEVELS.indexOf(level));
  if (apart.size === 0) {
    for (const one of levels)
      yield { content, level: one, opened, apart, ...(one === 'stages' && { mostOutlets: 1 }) };
    for (const one of levels) if (opened.size > 0) yield { content, level: one, opened: NOTHING, apart };
    yield { content, level: 'stages', opened: NOTHING, apart, mostOutlets: 1 };
  } else {
    const alone = contentWithin(content, apart);
    yield { content, level: 'filieres', opened: NOTHING, apart };
    yield { content, level: 'stages', opened: NOTHING, apart };
    yield { content, level: 'stages', opened: NOTHING, apart, mostOutlets: 1 };
    const own = { content: alone, level: 'filieres', opened: NOTHING, apart } as const;
    yield { ...own, isWay: true };
    yield { ...own, isWay: true, isShortened: true };
    yield { ...own, isWay: true, isBrief: true };
    yield own;
    yield { ...own, isBrief: true };
    for (const one of LEVELS.slice(1)) yield { content: alone, level: one, opened: NOTHING, apart: NOTHING };
  }
  const rest = apart.size === 0 ? content : contentWithin(content, apart);
  // Where nothing fits as the view is arranged, stages do.
  const byStage = { ...rest, layout: 'stage' } as const;
  const folded = { level: 'stages', opened: NOTHING, apart: NOTHING, mostOutlets: 1 } as const;
  yield { content: byStage, ...folded };
  yield { content: byStage, ...folded, isBrief: true };
  for (let most = MOST_BOXES; most > 0; most = Math.floor(most * 0.8))
    yield { content: byStage, ...folded, isBrief: true, most };
}

function fitted(tried: Attempt, asked: SlideAsked): SlideMap | undefined {
  const { families, room, letters } = asked;
  const boxes = new Set(boxOf(tried.content, families, tried).values());
  if (boxes.size === 0 || (tried.most === undefined && boxes.size > MOST_BOXES)) return undefined;
  const folded = fewest(foldContent(tried.content, families, tried), tried.most);
  const named = withoutFrames(oneLineEach(folded), families);
  const content = quiet(
    tried.isBrief || tried.isShortened ? { ...named, nodes: named.nodes.map(inBrief) } : named,
    asked,
  );
  const sections = sectionsOf(content, families);
  const titled = tried.isBrief ? sections.map((one) => ({ ...one, title: undefined })) : sections;
  const least = letters / FONT_SIZE;
  const inner = {
    width: room.width / least - MARGIN.left - MARGIN.right,
    height: room.height / least - MARGIN.top - MARGIN.bottom,
  };
  const arranged = tried.isWay
    ? arrangeWay(wayOf(content, asked.attention.lit), titled, inner)
    : arrange(titled, content.edges, inner);
  if (arranged === undefined) return undefined;
  const dressed = dressMap(content, arranged.layout);
  const { frame, zoom } = framing(dressed, arranged.titles, room, least);
  const badges = dressed.badges.map((badge) => movedInside(badge, frame));
  const edges = spreadBends(dressed.edges, dressed.nodes).map((edge) => ({
    ...edge,
    isSignApart: true as const,
  }));
  return {
    map: { ...dressed, badges, edges },
    signs: placeSigns(edges, coveredIn(dressed, arranged.titles, badges)),
    ...{ content, titles: arranged.titles, frame, zoom },
    attention: attentionOn(content, asked),
    count: { ...countOf(content, asked.content), out: asked.out ?? { filieres: 0, outlets: 0 } },
  };
}

/** What signs on lines keep clear of: names, titles and marks, then boxes. */
const coveredIn = (
  { nodes }: PlacedMap,
  titles: readonly SectionTitle[],
  badges: readonly PlacedBadge[],
) => ({
  written: [
    ...writtenOn(nodes, [], []),
    ...titles.map(({ id, lines, x, top }) =>
      labelBox(id, lines, { x, y: top + (lines.length * FONT_SIZE * LINE_SPACING) / 2 }, FONT_SIZE * BOLD),
    ),
    ...badges.map(badgeBox),
  ],
  boxes: nodes,
});

function countOf({ nodes }: MapContent, whole: MapContent): Omit<SlideCount, 'out'> {
  const filieres = new Set(whole.nodes.flatMap(({ id, stage }) => (stage === 'EMPLOYMENT' ? [] : [id])));
  const on = nodes.flatMap(({ id, members = [id] }) => members.filter((one) => filieres.has(one)));
  const isFolded = nodes.some(({ members }) => members !== undefined);
  return { boxes: nodes.length, isFolded, filieres: on.length, all: filieres.size };
}

/** The part of a map with at most a number of boxes: those that stand for most. */
function fewest(content: MapContent, most = MOST_BOXES): MapContent {
  if (content.nodes.length <= most) return content;
  const size = ({ members = [] }: MapNode): number => members.length;
  const kept = [...content.nodes].sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1)).slice(0, most);
  return contentWithin(content, new Set(kept.map(({ id }) => id)));
}

/**
 * Boxes without frames, which would take too much room: each names its operator. Of its notes it keeps the first. Bars of
 * places and outlines of bassins, which nobody reads from the back, are left out.
 */
function withoutFrames(content: MapContent, families: Families): MapContent {
  const own = new Set(content.nodes.map(({ id }) => id));
  const first = new Map(content.nodes.map(({ id, group }) => [group, id] as const).reverse());
  const end = (id: string): string => (own.has(id) ? id : (first.get(id) ?? id));
  const ended = (edges: MapContent['edges']): MapContent['edges'] =>
    edges.map((edge) => ({ ...edge, from: end(edge.from), to: end(edge.to) }));
  const nodes = content.nodes.map((node): MapNode => {
    const { capacity: _, ...plain } = node;
    const notes = node.notes?.slice(0, 1);
    const noted = notes === undefined ? plain : { ...plain, notes };
    if (node.group === undefined) return noted;
    const operatorLabel = node.operatorLabel ?? families.operatorName(node.group);
    return { ...noted, operatorLabel, group: undefined, operator: node.operator ?? node.group };
  });
  const [edges, ghosts] = [ended(content.edges), ended(content.ghosts)];
  const communes = content.communes?.map(({ bassin: _, ...commune }) => commune);
  return { ...content, nodes, edges, ghosts, groups: undefined, ...(communes && { communes }) };
}

/**
 * Leaves out what would drown the subject: beside something lit, lines and marks that do not belong to it; else marks on
 * lines.
 */
function quiet(content: MapContent, { apart, marked = NOTHING, attention }: SlideAsked): MapContent {
  const { lit, chosen } = attention;
  const boxes = new Set(content.nodes.map(({ id }) => id));
  if (apart.size === 0)
    return { ...content, badges: oneEach(content.badges.filter(({ on }) => boxes.has(on))) };
  const subject = new Set([...apart, ...marked, ...lit, ...(chosen === undefined ? [] : [chosen])]);
  for (const { id, members = [] } of content.nodes)
    if (members.some((one) => subject.has(one))) subject.add(id);
  const isPart = ({ target, from, to, members = [] }: MapEdge): boolean =>
    subject.has(target) ||
    members.some((edge) => subject.has(edge.target)) ||
    (lit.length === 0 && (subject.has(from) || subject.has(to)));
  return {
    ...content,
    edges: content.edges.filter(isPart),
    ghosts: content.ghosts.filter(isPart),
    badges: oneEach(content.badges.filter(({ on }) => subject.has(on))),
  };
}

/** Several marks on one box or line as one mark with their number. */
function oneEach(badges: readonly MapBadge[]): readonly MapBadge[] {
  return [...groupBy(badges, ({ on }) => on)].map(([on, all]): MapBadge => {
    const members = all.flatMap((one) => one.members ?? [one]);
    return all.length === 1 ? all[0]! : { on, kind: 'MANY', sign: '', members };
  });
}

/** What is lit, as it is drawn: a folded box is lit where it stands for something lit. */
function attentionOn(content: MapContent, { attention, marked = NOTHING }: SlideAsked): Attention {
  const { chosen, near } = attention;
  // What is supposed stands out beside what is lit.
  const lit = attention.lit.length > 0 ? [...attention.lit, ...marked] : attention.lit;
  const wanted = new Set(lit);
  const own = new Set([...content.edges, ...content.ghosts].map(({ target }) => target));
  const boxes = content.nodes.filter(({ members = [] }) => members.some((id) => wanted.has(id)));
  const lines = [...content.edges, ...content.ghosts].filter(
    ({ target, members = [] }) => !wanted.has(target) && members.some((edge) => wanted.has(edge.target)),
  );
  const further = [...boxes.map(({ id }) => id), ...lines.map(({ target }) => target)];
  const opened = chosen === undefined || own.has(chosen) ? chosen : (holder(content, chosen) ?? chosen);
  return { lit: [...lit, ...further], chosen: opened, near };
}

const holder = ({ nodes }: MapContent, id: string): string | undefined =>
  nodes.find((node) => node.id === id || node.members?.includes(id) === true)?.id;

/** A mark at the edge of the picture is moved inside, over its box. */
function movedInside(badge: PlacedBadge, frame: Rect): PlacedBadge {
  const within = (at: number, from: number, length: number, own: number): number =>
    Math.min(Math.max(at, from + own / 2), from + length - own / 2);
  return {
    ...badge,
    x: within(badge.x, frame.x, frame.width, badge.width),
    y: within(badge.y, frame.y, frame.height, BADGE.height),
  };
}

/** The part of the plane that the picture shows: everything, as large as it can be. */
function framing(
  { nodes }: PlacedMap,
  titles: readonly SectionTitle[],
  room: Size,
  least: number,
): { readonly frame: Rect; readonly zoom: number } {
  const left = Math.min(...nodes.map(({ x, width }) => x - width / 2)) - MARGIN.left;
  const right = Math.max(...nodes.map(({ x, width }) => x + width / 2)) + MARGIN.right;
  const top =
    Math.min(...nodes.map(({ y, height }) => y - height / 2), ...titles.map((title) => title.top)) -
    MARGIN.top;
  const bottom = Math.max(...nodes.map(({ y, height }) => y + height / 2)) + MARGIN.bottom;
  const fit = Math.min(room.width / (right - left), room.height / (bottom - top));
  const zoom = Math.min(Math.max(fit, least), least * MOST_ENLARGED);
  const size = { width: room.width / zoom, height: room.height / zoom };
  const frame = {
    ...{ x: (left + right - size.width) / 2, y: (top + bottom - size.height) / 2 },
    ...size,
  };
  return { frame, zoom };
}
