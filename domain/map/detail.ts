import { addTo, groupBy } from '../model/grouping.ts';
import { type LayoutId, LEVELS, type Level } from '../model/map-choices.ts';
import { bandOfMembers } from './folded-band.ts';
import { bandOf } from './layouts/bands.ts';
import type { Capacity, MapBadge, MapContent, MapEdge, MapNode } from './map-model.ts';
import { AGREED, type Line } from './marks.ts';
import { isSilent, MOST_SILENT, silentBoxes } from './silent.ts';

/** The most boxes that a hall can read at once. The map folds until it has no more, unless the reader asks for more. */
export const MOST_BOXES = 40;
/** When the map is folded, more outlets than this are one box. */
const MOST_OUTLETS = 12;

/** Names and types that folding needs. */
export interface Families {
  /** The type of an operator, by its id. */
  type(operator: string): string;
  /** The name of an operator type. */
  typeName(type: string): string;
  operatorName(operator: string): string;
  communeName(commune: string): string;
  /** The name of the band of a bassin, of several bassins, or of none. */
  bandName(band: string): string;
  /** The name of a stage, for a box that has neither operator nor type. */
  stageName(stage: MapNode['stage']): string;
  count(filieres: number, outlets: number): string;
  /** The text for operators whose offer is not known, in one box. */
  silent(operators: number): string;
  /** The text for passerelles that stay inside a box. */
  inside(passerelles: number): string;
}

/** A box of an operator or of an operator type in one commune, or of the whole map, has no stage. */
const NO_STAGE = '';

/** How the reader wants the map folded. */
interface DetailChoice {
  readonly level: Level;
  /** Ids of the boxes that the reader opened: their members are folded one step less. */
  readonly opened: ReadonlySet<string>;
  /** Filières and outlets that always get a box of their own, as the reader looks at them. */
  readonly apart: ReadonlySet<string>;
  /** With more outlets than this they are one box. */
  readonly mostOutlets?: number;
}

/**
 * Lists the ids of the boxes into which a filière or an outlet can be folded, from the largest (stage) to the
 * smallest (operator). `layout` is how the map is arranged; `families` gives the operator type.
 */
export function boxesAround(
  node: MapNode,
  layout: LayoutId | undefined,
  families: Families,
): readonly string[] {
  if (node.stage === 'EMPLOYMENT') return ['all:EMPLOYMENT'];
  if (isSilent(node)) return silentBoxes(node, families.type(node.id), layout);
  const operator = node.group ?? '';
  const type = families.type(operator);
  // In the layout by operator, a box holds all that an operator offers, whatever its stage.
  if (layout === 'operator')
    return [`all:${node.stage}`, `type:${NO_STAGE}:${type}`, `op:${NO_STAGE}:${operator}`];
  // In the layout by place, the members of a box are in one commune, whatever their stage.
  if (layout === 'place') {
    const commune = node.commune ?? '';
    return [`all::${commune}`, `type::${commune}:${type}`, `op::${commune}:${operator}`];
  }
  // In the layout by bassin, the members of a box are in one band.
  if (layout === 'bassin') {
    const at = `${node.stage}:${bandOf(node.bassins)}`;
    return [`all:${at}`, `type:${at}:${type}`, `op:${at}:${operator}`];
  }
  return [`all:${node.stage}`, `type:${node.stage}:${type}`, `op:${node.stage}:${operator}`];
}

const FROM: Readonly<Record<Level, number>> = { stages: 0, types: 1, operators: 2, filieres: 3 };

/**
 * Returns, for the id of each filière and outlet of the map, the id of the box in which it is drawn: its own id when
 * it is not folded into a larger box. The last parameter says how far the user wants the map folded.
 */
export function boxOf(
  content: MapContent,
  families: Families,
  { level, opened, apart, mostOutlets = MOST_OUTLETS }: DetailChoice,
): ReadonlyMap<string, string> {
  const outlets = content.nodes.filter(({ stage }) => stage === 'EMPLOYMENT').length;
  const areManySilent = content.nodes.filter(isSilent).length > MOST_SILENT;
  const found = content.nodes.map((node): readonly [string, string] => {
    if (isSilent(node)) {
      if (!areManySilent || apart.has(node.id)) return [node.id, node.id];
      const boxes = boxesAround(node, content.layout, families).slice(level === 'stages' ? 0 : -1);
      return [node.id, boxes.find((box) => !opened.has(box)) ?? node.id];
    }
    if (level === 'filieres' || apart.has(node.id)) return [node.id, node.id];
    if (node.stage === 'EMPLOYMENT' && outlets <= mostOutlets) return [node.id, node.id];
    const around = boxesAround(node, content.layout, families);
    const from = node.stage === 'EMPLOYMENT' ? 0 : FROM[level];
    return [node.id, around.slice(from).find((box) => !opened.has(box)) ?? node.id];
  });
  const members = new Map<string, number>();
  for (const [, box] of found) members.set(box, (members.get(box) ?? 0) + 1);
  // A box around a single filière would hide its name and save no room.
  return new Map(found.map(([id, box]) => [id, members.get(box) === 1 ? id : box]));
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Returns the finest level of folding at which the map shows at most `most` boxes: one box for each filière,
 * operator, operator type or stage. `families` gives the operator type and the names of groups. In the layout by operator
 * only boxes of operators count, and they are at most folded by type, as a stage there would hide all of them.
 */
export function levelFor(content: MapContent, families: Families, most = MOST_BOXES): Level {
  const isByOperator = content.layout === 'operator';
  const outlets = new Set(
    content.nodes.flatMap(({ id, stage }) => (isByOperator && stage === 'EMPLOYMENT' ? [id] : [])),
  );
  const boxes = (level: Level): number => {
    const drawn = [...boxOf(content, families, { level, opened: NOTHING, apart: NOTHING })];
    return new Set(drawn.flatMap(([id, box]) => (outlets.has(id) ? [] : [box]))).size;
  };
  return LEVELS.find((level) => boxes(level) <= most) ?? (isByOperator ? 'types' : 'stages');
}

/**
 * Folds the content of a map as the user wants it (`choice`): filières and outlets are joined into boxes, edges
 * between the same boxes into lines with a count, findings on them into badges with a count. Returns the content
 * itself when nothing is folded.
 */
export function foldContent(content: MapContent, families: Families, choice: DetailChoice): MapContent {
  const box = boxOf(content, families, choice);
  if (choice.level === 'filieres' && [...box].every(([id, at]) => id === at)) return content;
  const inside = groupBy(content.nodes, ({ id }) => box.get(id)!);
  const end = endsOf(content, box, (node) => isFramed(node, content, families, choice));
  const edges = bundled(content.edges, end);
  const ghosts = bundled(content.ghosts, end);
  const nodes = [...inside].map(([id, members]) => {
    const [first] = members;
    if (first!.id === id)
      return isFramed(first!, content, families, choice) ? first! : alone(first!, families);
    const within = [...(edges.within.get(id) ?? []), ...(ghosts.within.get(id) ?? [])];
    return foldedBox(id, members, within, families);
  });
  const target = new Map([...edges.targets, ...ghosts.targets]);
  const badges = foldBadges(
    content.badges,
    (on) => box.get(on) ?? target.get(on) ?? on,
    (on) => inside.has(on),
  );
  return { ...content, nodes, edges: edges.drawn, ghosts: ghosts.drawn, badges, apart: choice.apart };
}

/**
 * Whether a filière stands in the frame of its operator. On a folded map only those do whose operator was opened: a
 * frame around a single filière among boxes would say the name of its operator twice as loud as theirs.
 */
function isFramed(node: MapNode, { layout, groups }: MapContent, families: Families, choice: DetailChoice) {
  if (node.group === undefined || groups === undefined || isSilent(node)) return true;
  return choice.level === 'filieres' || choice.opened.has(boxesAround(node, layout, families).at(-1) ?? '');
}

/** A filière outside the frame of its operator, which its box then names. */
const alone = (node: MapNode, families: Families): MapNode => ({
  ...node,
  group: undefined,
  operatorLabel: node.operatorLabel ?? families.operatorName(node.group ?? ''),
});

function foldedBox(
  id: string,
  members: readonly MapNode[],
  within: readonly MapEdge[],
  families: Families,
): MapNode {
  const [first] = members;
  const { stage, commune, bassins, group: operator = '' } = first!;
  const outlets = members.filter((one) => one.stage === 'EMPLOYMENT').length;
  const passerelles = within.filter(isPasserelle).length;
  const marked = members.some(({ mark }) => mark !== undefined);
  const [kind, named] = [id.split(':')[0], id.split(':')[1] !== ''];
  const place = commune === undefined ? undefined : families.communeName(commune);
  const family = kind === 'op' ? families.operatorName(operator) : families.typeName(families.type(operator));
  if (isSilent(first!)) {
    const name = kind === 'type' ? families.typeName(families.type(first!.id)) : undefined;
    // Only in the layout by place are all members of a box in one commune, which its id then names.
    const ofPlace = kind === 'all' && commune !== undefined && id.endsWith(`:${commune}`) ? place : undefined;
    return {
      ...{ id, label: name ?? ofPlace ?? families.stageName(stage), stage, commune, bassins },
      ...{ notes: [families.silent(members.length)], members: members.map((one) => one.id), within: [] },
    };
  }
  return {
    id,
    label: brief(kind === 'all' ? ((named ? undefined : place) ?? families.stageName(stage)) : family),
    notes: [
      families.count(members.length - outlets, outlets),
      ...(passerelles > 0 ? [families.inside(passerelles)] : []),
    ],
    stage,
    ...(kind === 'op' && { operator }),
    ...(kind !== 'all' && { family: first!.family }),
    capacity: capacityOf(members),
    commune,
    bassins,
    mark: marked ? 'CHANGED' : undefined,
    members: members.map((one) => one.id),
    within,
  };
}

/** A name without what explains it in brackets, which there is no room for in a box. */
const brief = (name: string): string => name.replace(/(?<=\S)\s+\([^()]*\)$/, '');

/** The places a year of several filières: a lower bound where those of some are not known. */
function capacityOf(members: readonly MapNode[]): Capacity | undefined {
  const counted = members.filter(({ stage }) => stage !== 'EMPLOYMENT');
  const known = counted.flatMap(({ capacity }) => capacity ?? []);
  if (known.length === 0) return undefined;
  const places = known.reduce((sum, one) => sum + one.places, 0);
  return { places, isAtLeast: known.length < counted.length || known.some(({ isAtLeast }) => isAtLeast) };
}

// Lines of passerelles that exist. Several of them between two boxes become one line with their number.
const EXISTING: ReadonlySet<string> = new Set(['SIGNED', 'PROTOCOL', 'INFORMAL', 'FORMALITY_UNKNOWN']);
// Those that are planned or no longer used have lines of their own kind, as nobody passes there now.
const isPasserelle = ({ line }: MapEdge): boolean => AGREED.has(line);
const bundleOf = ({ line }: MapEdge): Line => (EXISTING.has(line) ? 'BUNDLE' : line);

interface Bundled {
  readonly drawn: readonly MapEdge[];
  /** Edges whose two ends are in the same box. */
  readonly within: ReadonlyMap<string, readonly MapEdge[]>;
  /** By the element of an edge, the id of the line or box that now shows it. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Joins the edges between the same two boxes into one line of each kind. */
function bundled(edges: readonly MapEdge[], end: (id: string) => string): Bundled {
  const [within, between, targets] = [
    new Map<string, MapEdge[]>(),
    new Map<string, MapEdge[]>(),
    new Map<string, string>(),
  ];
  for (const edge of edges) {
    const [from, to] = [end(edge.from), end(edge.to)];
    if (from === to && edge.from !== edge.to) addTo(within, from, edge);
    else if (from === edge.from && to === edge.to) addTo(between, `own ${edge.id}`, edge);
    else addTo(between, `${bundleOf(edge)}:${from}:${to}`, edge);
  }
  const drawn = [...between].map(([key, all]): MapEdge => {
    const [only] = all;
    const [from, to] = [end(only!.from), end(only!.to)];
    if (all.length === 1) return from === only!.from && to === only!.to ? only! : { ...only!, from, to };
    const id = `by:${key}`;
    for (const { target } of all) targets.set(target, id);
    const band = bandOfMembers(all);
    return {
      id,
      target: id,
      from,
      to,
      line: bundleOf(only!),
      members: all,
      ...(band !== undefined && { band }),
    };
  });
  for (const [box, all] of within) for (const { target } of all) targets.set(target, box);
  return { drawn, within, targets };
}

/** Returns the box of an edge's end. An operator's is its frame if it has one, else the box of its first filière. */
function endsOf(
  content: MapContent,
  box: ReadonlyMap<string, string>,
  hasFrame: (node: MapNode) => boolean,
): (id: string) => string {
  const framed = new Set<string>();
  const first = new Map<string, string>();
  for (const node of content.nodes) {
    const { id, group } = node;
    if (group === undefined) continue;
    if (!first.has(group)) first.set(group, id);
    if (content.groups !== undefined && box.get(id) === id && hasFrame(node)) framed.add(group);
  }
  return (id) => box.get(id) ?? (framed.has(id) ? id : (box.get(first.get(id) ?? '') ?? id));
}

/**
 * With more badges on lines than this, badges are shown on boxes only: more cannot be told apart and hide the map.
 */
const MOST_ON_LINES = 40;

/**
 * Moves badges to the boxes and lines that now show their elements; several on one become one badge with their
 * number.
 */
function foldBadges(
  badges: readonly MapBadge[],
  at: (on: string) => string,
  isBox: (on: string) => boolean,
): readonly MapBadge[] {
  const folded = new Map<string, MapBadge[]>();
  const kept: MapBadge[] = [];
  for (const badge of badges) {
    const on = at(badge.on);
    if (on === badge.on) kept.push(badge);
    else for (const one of badge.members ?? [badge]) addTo(folded, on, one);
  }
  const many = [...folded].map(([on, members]): MapBadge => {
    const [only] = members;
    return members.length === 1 ? { ...only!, on } : { on, kind: 'MANY', sign: '', members };
  });
  const all = [...kept, ...many];
  if (all.filter(({ on }) => !isBox(on)).length <= MOST_ON_LINES) return all;
  return all.map((badge) => (isBox(badge.on) ? badge : { ...badge, hidden: true }));
}
