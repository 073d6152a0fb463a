import { addTo } from '../../model/grouping.ts';
import type { Families } from '../detail.ts';
import { bandOf, NOWHERE, SEVERAL } from '../layouts/bands.ts';
import type { MapContent, MapNode } from '../map-model.ts';
import { MAP_COLUMNS } from '../network-view.ts';

/** Boxes of a slide that stand together under a title. */
export interface Section {
  readonly id: string;
  /** Undefined where its only box says the same. */
  readonly title: string | undefined;
  readonly nodes: readonly MapNode[];
}

/** Lists the sections of a slide in reading order: stages, communes or bassins, by the layout of the map. */
export function sectionsOf(content: MapContent, families: Families): readonly Section[] {
  const found = new Map<string, MapNode[]>();
  for (const node of content.nodes) addTo(found, sectionOf(content, node), node);
  const order = orderOf(content);
  return [...found]
    .sort(
      ([a], [b]) =>
        order(a) - order(b) || (titleOf(content, families, a) < titleOf(content, families, b) ? -1 : 1),
    )
    .map(([id, nodes]) => ({ id, nodes, title: shownTitle(titleOf(content, families, id), nodes) }));
}

/** The section of everything that has no other. */
const ALL = '';
const OUTLETS = 'EMPLOYMENT';

function sectionOf({ layout }: MapContent, node: MapNode): string {
  if (node.stage === OUTLETS) return OUTLETS;
  if (layout === 'place') return node.commune ?? ALL;
  if (layout === 'bassin') return bandOf(node.bassins);
  return layout === 'operator' ? ALL : node.stage;
}

function titleOf({ layout }: MapContent, families: Families, id: string): string {
  if (id === ALL) return '';
  if (id === OUTLETS) return families.stageName(OUTLETS);
  if (layout === 'place') return families.communeName(id);
  if (layout === 'bassin') return families.bandName(id);
  return families.stageName(id as MapNode['stage']);
}

function orderOf({ layout, bassins = [] }: MapContent): (id: string) => number {
  const last = [SEVERAL, NOWHERE, ALL, OUTLETS];
  const first = layout === 'bassin' ? bassins.map(({ id }) => id) : layout === 'place' ? [] : MAP_COLUMNS;
  const places = new Map<string, number>([
    ...last.map((id, at) => [id, 1000 + at] as const),
    ...first.filter((id) => id !== OUTLETS).map((id, at) => [id, at] as const),
  ]);
  return (id) => places.get(id) ?? 500;
}

/** A title is not written above a single box with the same name, nor above boxes of no section. */
function shownTitle(title: string, nodes: readonly MapNode[]): string | undefined {
  const says = nodes.length === 1 && nodes[0]!.label === title;
  return title === '' || says ? undefined : title;
}
