import { BADGE_KINDS, type BadgeKind } from './badges.ts';
import { barsOf } from './box-label.ts';
import { FAMILIES, type Family } from './families.ts';
import type { Attention } from './highlight.ts';
import type { MapBadge, MapContent, MapEdge } from './map-model.ts';
import { type Arrow, arrowOf, flowLook, LINES, type Line, MARK_SIGNS, type Mark } from './marks.ts';
import { isOnlyPossible } from './placed-badges.ts';
import { isSilent } from './silent.ts';
import { travelsOf } from './travel-labels.ts';

/** One thing that the legend of the map explains. */
export type LegendEntry =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'arrow'; readonly arrow: Arrow }
  | { readonly kind: 'box'; readonly box: 'NODE' | 'OUTLET' | 'SILENT' | 'SILENT_FOLDED' }
  | { readonly kind: 'folded' }
  | { readonly kind: 'family'; readonly family: Family }
  | { readonly kind: 'capacity' }
  | { readonly kind: 'number' }
  | { readonly kind: 'badges'; readonly possible?: true }
  | { readonly kind: 'hollow' }
  | { readonly kind: 'frame' }
  | { readonly kind: 'territory' }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'halo' }
  | { readonly kind: 'edging' }
  | { readonly kind: 'travel' }
  | { readonly kind: 'badge'; readonly badge: BadgeKind; readonly possible?: true }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'lit' }
  | { readonly kind: 'dim' };

const ARROWS: readonly Arrow[] = ['triangle', 'vee', 'diamond', 'circle'];
const hasHalo = ({ band }: MapEdge): boolean => flowLook(band).halo > 0;
const hasEdging = ({ band }: MapEdge): boolean => flowLook(band).isEdged;

/** Whether a commune of a bassin is drawn. The page learns where real communes lie after it has the content. */
const hasTerritory = ({ communes = [] }: MapContent): boolean =>
  communes.some(
    ({ bassin, fictional, latitude, longitude }) =>
      bassin !== undefined && (fictional !== true || (latitude !== undefined && longitude !== undefined)),
  );

const isFolded = ({ members }: { readonly members?: readonly unknown[] }): boolean => members !== undefined;

/**
 * Lists the entries of the map's legend: each kind of box, line, mark and emphasis that the map shows now, once, in a
 * fixed order. `attention` says what is selected or highlighted.
 */
export function legendOf(content: MapContent, attention: Attention): readonly LegendEntry[] {
  const { lit, chosen, near } = attention;
  const { nodes, groups, badges } = content;
  const edges = [...content.edges, ...content.ghosts];
  const lines = new Set(edges.map(({ line }) => line));
  const arrows = new Set(edges.flatMap(({ kind }) => (kind === undefined ? [] : [arrowOf(kind)])));
  const marked = badges.filter(({ hidden }) => hidden !== true);
  const kinds = new Set<string>(marked.map(({ kind }) => kind));
  // The sample of a badge is hollow where every such badge on the map is.
  const strong = new Set<string>(marked.filter((badge) => !isOnlyPossible(badge)).map(({ kind }) => kind));
  const counted = marked.filter(isFolded);
  const hollow = (every: boolean) => (every ? ({ possible: true } as const) : {});
  const marks = new Set(nodes.map(({ mark }) => mark));
  const drawn = new Set<string | undefined>([
    ...nodes.map(({ id }) => id),
    ...(groups === undefined ? [] : nodes.map(({ group }) => group)),
    ...edges.map(({ target }) => target),
  ]);
  // A mark changes the look of its box, so the map may have no plain box.
  const silent = nodes.filter((node) => node.mark === undefined && isSilent(node));
  const others = nodes.filter((node) => !isSilent(node));
  const plain = others.filter(({ mark, members }) => mark === undefined && members === undefined);
  const isLit = lit.some((id) => drawn.has(id));
  const isChosen = chosen !== undefined && drawn.has(chosen);
  const isDimmed = near === undefined ? isChosen : nodes.some(({ id }) => !near.has(id));
  const when = (drawnNow: boolean, entry: LegendEntry): readonly LegendEntry[] => (drawnNow ? [entry] : []);
  const lineEntries = (some: readonly Line[]) =>
    some.filter((line) => lines.has(line)).map((line) => ({ kind: 'line', line }) as const);
  const families = new Set(others.map(({ mark, family }) => (mark === undefined ? family : undefined)));
  return [
    ...when(
      plain.some(({ stage }) => stage !== 'EMPLOYMENT'),
      { kind: 'box', box: 'NODE' },
    ),
    ...when(
      plain.some(({ stage }) => stage === 'EMPLOYMENT'),
      { kind: 'box', box: 'OUTLET' },
    ),
    ...when(others.some(isFolded), { kind: 'folded' }),
    ...when(!silent.every(isFolded), { kind: 'box', box: 'SILENT' }),
    ...when(silent.some(isFolded), { kind: 'box', box: 'SILENT_FOLDED' }),
    ...when(groups !== undefined && nodes.some(({ group }) => group !== undefined), { kind: 'frame' }),
    ...when(hasTerritory(content), { kind: 'territory' }),
    ...when(barsOf(nodes).size > 0, { kind: 'capacity' }),
    ...FAMILIES.flatMap((family) => when(families.has(family), { kind: 'family', family })),
    ...lineEntries(LINES.filter((line) => !MISSING.has(line) && !SUPPOSED.has(line))),
    ...ARROWS.filter((arrow) => arrows.has(arrow)).map((arrow) => ({ kind: 'arrow', arrow }) as const),
    // The line of several passerelles has its number beside it.
    ...when(edges.some(isFolded) && !lines.has('BUNDLE'), { kind: 'number' }),
    ...when(edges.some(hasHalo), { kind: 'halo' }),
    ...when(edges.some(hasEdging), { kind: 'edging' }),
    ...when(travelsOf(content).pairs.length > 0, { kind: 'travel' }),
    ...lineEntries(LINES.filter((line) => MISSING.has(line))),
    ...lineEntries(LINES.filter((line) => SUPPOSED.has(line))),
    ...keysOf(MARK_SIGNS).flatMap((mark) => when(marks.has(mark), { kind: 'mark', mark })),
    ...BADGE_KINDS.flatMap((badge) =>
      when(kinds.has(badge), { kind: 'badge', badge, ...hollow(!strong.has(badge)) }),
    ),
    ...when(counted.length > 0, { kind: 'badges', ...hollow(counted.every(isOnlyPossible)) }),
    ...when(marked.some(isOnlyPossible), { kind: 'hollow' }),
    ...when(isChosen, { kind: 'chosen' }),
    ...when(isLit, { kind: 'lit' }),
    ...when(isLit || isDimmed, { kind: 'dim' }),
  ];
}

/** Lines of what is missing, and of what is supposed or compared. */
const MISSING: ReadonlySet<Line> = new Set(['M04_CERTAIN', 'M04_POSSIBLE', 'M08', 'FLOW']);
const SUPPOSED: ReadonlySet<Line> = new Set(['SUPPOSED', 'CLOSED']);

/** The parts of the legend, in their order. Each has a title. */
export const LEGEND_GROUPS = [
  'boxes',
  'families',
  'lines',
  'missing',
  'changes',
  'findings',
  'attention',
] as const;
export type LegendGroup = (typeof LEGEND_GROUPS)[number];

/** Returns the part of the legend in which an entry stands. Entries of one part follow one another. */
export function legendGroup(entry: LegendEntry): LegendGroup {
  switch (entry.kind) {
    case 'box':
    case 'folded':
    case 'frame':
    case 'territory':
    case 'capacity':
      return 'boxes';
    case 'family':
      return 'families';
    case 'line':
      return MISSING.has(entry.line) ? 'missing' : SUPPOSED.has(entry.line) ? 'changes' : 'lines';
    case 'arrow':
    case 'number':
    case 'halo':
    case 'edging':
    case 'travel':
      return 'lines';
    case 'mark':
      return 'changes';
    case 'badge':
    case 'badges':
    case 'hollow':
      return 'findings';
    default:
      return 'attention';
  }
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(record) as K[];

/** Something that the map leaves out, with numbers where they can be counted. */
export type LeftOut =
  | {
      readonly what: 'filieres' | 'passerelles' | 'missing' | 'marks' | 'travels';
      readonly hidden: number;
      readonly all: number;
      /** Whether both numbers are lower bounds, as counting stopped. */
      readonly isCut?: boolean;
    }
  | { readonly what: 'unmarked'; readonly hidden: number; readonly all: number }
  | { readonly what: 'operators' | 'later'; readonly hidden: number }
  | { readonly what: 'flows' | 'preps' | 'otherPreps' | 'kinds' | 'findings' };

/**
 * Lists what the map does not show (filières, passerelles, operators, people sent onward…), with the number hidden
 * where it is known, so that no user takes the map for the whole network. `shown` says what is shown, and out of how
 * many.
 */
export function leftOut(shown: {
  readonly counts: Readonly<
    Record<'filieres' | 'passerelles' | 'missing', readonly [shown: number, all: number, isCut?: boolean]>
  > & {
    /** Findings whose marks are known, and all of them. */
    readonly marks?: readonly [known: number, all: number];
    /** Passerelles that begin later than the day. */
    readonly later?: number;
    /** Passerelles from one commune to another whose travel time is known, and all of them. */
    readonly travels?: readonly [known: number, all: number];
  };
  /** Number of operators without a filière that the map does not show. */
  readonly offMap: number;
  readonly flows: boolean;
  readonly preps: boolean;
  /** Whether some prepared outlets are drawn all the same, as they are highlighted. */
  readonly somePreps?: boolean;
  /** Whether some kinds of findings have no badge. */
  readonly kindsLeftOut: boolean;
  /** Whether no finding of any kind is drawn. */
  readonly noFinding?: boolean;
  /** The badges of the map, including those hidden for lack of room. */
  readonly badges?: readonly MapBadge[];
}): readonly LeftOut[] {
  const { counts, offMap, badges = [], noFinding = false } = shown;
  const countable = ['filieres', 'passerelles', ...(noFinding ? [] : (['missing'] as const))] as const;
  const counted = countable.flatMap((what): LeftOut[] => {
    const [some, all, isCut] = counts[what];
    return some < all ? [{ what, hidden: all - some, all, ...(isCut === true && { isCut }) }] : [];
  });
  const [known, all] = counts.marks ?? [0, 0];
  const { later = 0 } = counts;
  const [timed, between] = counts.travels ?? [0, 0];
  const hidden = findingsOf(badges.filter((badge) => badge.hidden === true));
  return [
    ...counted,
    ...(later > 0 ? [{ what: 'later', hidden: later } as const] : []),
    ...(known < all ? [{ what: 'unmarked', hidden: all - known, all } as const] : []),
    ...(timed < between ? [{ what: 'travels', hidden: between - timed, all: between } as const] : []),
    ...(offMap > 0 ? [{ what: 'operators', hidden: offMap } as const] : []),
    ...(shown.flows ? [] : [{ what: 'flows' } as const]),
    ...(shown.preps ? [] : [{ what: shown.somePreps === true ? 'otherPreps' : 'preps' } as const]),
    ...(hidden > 0 ? [{ what: 'marks', hidden, all: findingsOf(badges) } as const] : []),
    ...(noFinding ? [{ what: 'findings' } as const] : []),
    ...(shown.kindsLeftOut && !noFinding ? [{ what: 'kinds' } as const] : []),
  ];
}

const findingsOf = (badges: readonly MapBadge[]): number =>
  badges.reduce((sum, { members }) => sum + (members?.length ?? 1), 0);
