import { bandOf } from './layouts/bands.ts';
import type { LayoutId } from './layouts/ids.ts';
import type { MapBadge, MapContent, MapEdge, MapNode } from './map-model.ts';

/** How far the map is folded: one box a stage, an operator type, an operator, or a filière. */
export const LEVELS = ['filieres', 'operators', 'types', 'stages'] as const;
export type Level = (typeof LEVELS)[number];

/** More boxes cannot be read at once: the map folds by itself until there are no more. */
export const MOST_BOXES = 150;
/** More outlets stand in one box as long as anything is folded. */
const MOST_OUTLETS = 12;

/** What the folding needs to know, and how its boxes are called. */
export interface Families {
  /** The type of an operator. */
  type(operator: string): string;
  /** Name of a type. */
  typeName(type: string): string;
  operatorName(operator: string): string;
  communeName(commune: string): string;
  /** Name of a bassin, or of what serves several or none that is known. */
  bandName(band: string): string;
  /** What stands in a box without a family: a stage. */
  stageName(stage: MapNode['stage']): string;
  count(filieres: number, outlets: number): string;
  /** Passerelles that stay inside a box. */
  inside(passerelles: number): string;
}

export interface DetailChoice {
  readonly level: Level;
  /** Boxes that are opened, by id: what is in them stands one step finer. */
  readonly opened: ReadonlySet<string>;
  /** Filières and outlets that stand for themselves wherever they are: what one looks at. */
  readonly apart: ReadonlySet<string>;
}

/** The boxes in which a filière may stand, from the widest to the narrowest. */
export function boxesAround(
  node: MapNode,
  layout: LayoutId | undefined,
  families: Families,
): readonly string[] {
  if (node.stage === 'EMPLOYMENT') return ['all:EMPLOYMENT'];
  const operator = node.group ?? '';
  const type = families.type(operator);
  // By place, what is in one box lies in one commune, whatever the stage.
  if (layout === 'place') {
    const commune = node.commune ?? '';
    return [`all::${commune}`, `type::${commune}:${type}`, `op::${commune}:${operator}`];
  }
  // What is in one box stands in one band.
  if (layout === 'bassin') {
    const at = `${node.stage}:${bandOf(node.bassins)}`;
    return [`all:${at}`, `type:${at}:${type}`, `op:${at}:${operator}`];
  }
  return [`all:${node.stage}`, `type:${node.stage}:${type}`, `op:${node.stage}:${operator}`];
}

const FROM: Readonly<Record<Level, number>> = { stages: 0, types: 1, operators: 2, filieres: 3 };

/** The box of each filière and outlet: its own id where it stands for itself. */
export function boxOf(
  content: MapContent,
  families: Families,
  { level, opened, apart }: DetailChoice,
): ReadonlyMap<string, string> {
  const outlets = content.nodes.filter(({ stage }) => stage === 'EMPLOYMENT').length;
  const found = content.nodes.map((node): readonly [string, string] => {
    if (level === 'filieres' || apart.has(node.id)) return [node.id, node.id];
    if (node.stage === 'EMPLOYMENT' && outlets <= MOST_OUTLETS) return [node.id, node.id];
    const around = boxesAround(node, content.layout, families);
    const from = node.stage === 'EMPLOYMENT' ? 0 : FROM[level];
    return [node.id, around.slice(from).find((box) => !opened.has(box)) ?? node.id];
  });
  const members = new Map<string, number>();
  for (const [, box] of found) members.set(box, (members.get(box) ?? 0) + 1);
  // A box around one filière would hide its name and save nothing.
  return new Map(found.map(([id, box]) => [id, members.get(box) === 1 ? id : box]));
}

const NOTHING: ReadonlySet<string> = new Set();

/** The finest level that can be read at once. */
export function levelFor(content: MapContent, families: Families, most = MOST_BOXES): Level {
  const boxes = (level: Level): number =>
    new Set(boxOf(content, families, { level, opened: NOTHING, apart: NOTHING }).values()).size;
  return LEVELS.find((level) => boxes(level) <= most) ?? 'stages';
}

/** The same content, folded: every filière, edge and finding stands for itself or is counted in what stands for it. */
export function foldContent(content: MapContent, families: Families, choice: DetailChoice): MapContent {
  const box = boxOf(content, families, choice);
  if ([...box].every(([id, at]) => id === at)) return content;
  const inside = new Map<string, MapNode[]>();
  for (const node of content.nodes) {
    const at = box.get(node.id)!;
    const known = inside.get(at);
    if (known === undefined) inside.set(at, [node]);
    else known.push(node);
  }
  const end = endsOf(content, box);
  const edges = bundled(content.edges, end);
  const ghosts = bundled(content.ghosts, end);
  const names = new Map(content.groups);
  const nodes = [...inside].map(([id, members]) => {
    const [first] = members;
    if (first!.id === id) return first!;
    const within = [...(edges.within.get(id) ?? []), ...(ghosts.within.get(id) ?? [])];
    const group = content.layout === 'operator' ? frameOf(id, first!, families, names) : undefined;
    return foldedBox(id, members, within, families, group);
  });
  const target = new Map([...edges.targets, ...ghosts.targets]);
  const badges = foldBadges(
    content.badges,
    (on) => box.get(on) ?? target.get(on) ?? on,
    (on) => inside.has(on),
  );
  const groups = content.groups && names;
  return { ...content, nodes, edges: edges.drawn, ghosts: ghosts.drawn, badges, groups };
}

/** By operator, a box stands in the frame of its operator, or of its type. */
function frameOf(id: string, member: MapNode, families: Families, names: Map<string, string>): string {
  if (id.startsWith('op:')) return member.group ?? id;
  const type = id.startsWith('type:') ? families.type(member.group ?? '') : undefined;
  const frame = type === undefined ? id : `type ${type}`;
  names.set(frame, type === undefined ? families.stageName(member.stage) : families.typeName(type));
  return frame;
}

function foldedBox(
  id: string,
  members: readonly MapNode[],
  within: readonly MapEdge[],
  families: Families,
  group: string | undefined,
): MapNode {
  const [first] = members;
  const { stage, commune, bassins, group: operator = '' } = first!;
  const outlets = members.filter((one) => one.stage === 'EMPLOYMENT').length;
  const passerelles = within.filter(isPasserelle).length;
  const marked = members.some(({ mark }) => mark !== undefined);
  const [kind, named] = [id.split(':')[0], id.split(':')[1] !== ''];
  const place = commune === undefined ? undefined : families.communeName(commune);
  const family = kind === 'op' ? families.operatorName(operator) : families.typeName(families.type(operator));
  return {
    id,
    label: kind === 'all' ? ((named ? undefined : place) ?? families.stageName(stage)) : family,
    notes: [
      families.count(members.length - outlets, outlets),
      ...(passerelles > 0 ? [families.inside(passerelles)] : []),
    ],
    stage,
    group,
    commune,
    bassins,
    mark: marked ? 'CHANGED' : undefined,
    members: members.map((one) => one.id),
    within,
  };
}

/** Edges that say what is agreed; several of them between two boxes are one line with their number. */
const AGREED: ReadonlySet<string> = new Set([
  ...['SIGNED', 'PROTOCOL', 'INFORMAL', 'FORMALITY_UNKNOWN', 'PLANNED', 'SUSPENDED', 'EXPIRED'],
]);
const isPasserelle = ({ line }: MapEdge): boolean => AGREED.has(line);

interface Bundled {
  readonly drawn: readonly MapEdge[];
  /** Edges that stay inside a box. */
  readonly within: ReadonlyMap<string, readonly MapEdge[]>;
  /** By element of an edge: the element of the line, or the box, that stands for it. */
  readonly targets: ReadonlyMap<string, string>;
}

function bundled(edges: readonly MapEdge[], end: (id: string) => string): Bundled {
  const [within, between, targets] = [
    new Map<string, MapEdge[]>(),
    new Map<string, MapEdge[]>(),
    new Map<string, string>(),
  ];
  const put = (map: Map<string, MapEdge[]>, key: string, edge: MapEdge): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [edge]);
    else known.push(edge);
  };
  for (const edge of edges) {
    const [from, to] = [end(edge.from), end(edge.to)];
    if (from === to && edge.from !== edge.to) put(within, from, edge);
    else if (from === edge.from && to === edge.to) put(between, `own ${edge.id}`, edge);
    else put(between, `${isPasserelle(edge) ? 'BUNDLE' : edge.line}:${from}:${to}`, edge);
  }
  const drawn = [...between].map(([key, all]): MapEdge => {
    const [only] = all;
    const { line } = only!;
    const [from, to] = [end(only!.from), end(only!.to)];
    if (all.length === 1) return from === only!.from && to === only!.to ? only! : { ...only!, from, to };
    const id = `by:${key}`;
    for (const { target } of all) targets.set(target, id);
    const bundle = isPasserelle(only!) ? 'BUNDLE' : line;
    return { id, target: id, from, to, line: bundle, members: all };
  });
  for (const [box, all] of within) for (const { target } of all) targets.set(target, box);
  return { drawn, within, targets };
}

/** Where an end stands; an operator, at its frame when there is one, else where its first filière does. */
function endsOf(content: MapContent, box: ReadonlyMap<string, string>): (id: string) => string {
  const framed = new Set<string>();
  const first = new Map<string, string>();
  for (const { id, group } of content.nodes) {
    if (group === undefined) continue;
    if (!first.has(group)) first.set(group, id);
    if (content.groups !== undefined && box.get(id) === id) framed.add(group);
  }
  return (id) => box.get(id) ?? (framed.has(id) ? id : (box.get(first.get(id) ?? '') ?? id));
}

/** More marks on lines cannot be told apart, and hide the map: then only boxes have theirs. */
const MOST_ON_LINES = 40;

/** Marks of what a box or a line stands for: one with their number. */
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
    else folded.set(on, [...(folded.get(on) ?? []), badge]);
  }
  const many = [...folded].map(([on, members]): MapBadge => {
    const [only] = members;
    return members.length === 1 ? { ...only!, on } : { on, kind: 'MANY', members };
  });
  const all = [...kept, ...many];
  if (all.filter(({ on }) => !isBox(on)).length <= MOST_ON_LINES) return all;
  return all.map((badge) => (isBox(badge.on) ? badge : { ...badge, hidden: true }));
}
