import type { FlowsAnswer } from '../../../domain/api/questions/flows.ts';
import type { GapsAnswer } from '../../../domain/api/questions/gaps.ts';
import { markedElements } from '../../../domain/findings/finding.ts';
import { type GapKind, kindWithCode } from '../../../domain/findings/kinds.ts';
import { BADGES } from '../../../domain/map/badges.ts';
import { communesOf, hasFrames, mapNode, silentNode } from '../../../domain/map/boxes.ts';
import { isLater } from '../../../domain/map/later.ts';
import type { LayoutId } from '../../../domain/map/layouts/ids.ts';
import type { MapBadge, MapContent, MapEdge } from '../../../domain/map/map-model.ts';
import { ghostLine, type Mark, passerelleLine } from '../../../domain/map/marks.ts';
import type { NetworkView, PasserelleView } from '../../../domain/map/network-view.ts';
import { oneBadgeOfEachKind } from '../../../domain/map/one-badge-of-each-kind.ts';
import { silentOperators } from '../../../domain/map/silent.ts';
import type { Vocabulary } from '../../../domain/messages/fr/vocabulary.ts';
import { homeCommunes } from '../../../domain/model/home-commune.ts';
import type { Formality } from '../../../domain/model/vocabulary.ts';
import { hasMoreLines, isCut, type Line } from '../../findings/findings.ts';

/** What the user chose to see on the map. */
export interface MapChoices {
  readonly inside: ReadonlySet<string>;
  /** Ids of the operators without filières that are drawn. */
  readonly silent?: ReadonlySet<string>;
  readonly whole: boolean;
  readonly formality: readonly Formality[];
  readonly kinds: readonly GapKind[];
  /** Highest number of missing passerelles drawn. */
  readonly ghosts: number;
  /** Key of a finding that is drawn even if its kind is filtered out. */
  readonly gap: string | undefined;
  readonly layout: LayoutId;
  readonly flows: boolean;
  readonly preps: boolean;
  /** The day up to which the network is known. On an earlier one, passerelles that only came later are not drawn. */
  readonly knownAt?: string;
  /**
   * Effect of the what-if changes, or difference since an earlier day, by element id. Empty without either.
   */
  readonly marks: ReadonlyMap<string, Mark>;
  /** Keys of findings that the what-if changes remove; they are not marked. */
  readonly gone: ReadonlySet<string>;
  /** Absent until they are loaded, and where nothing is cut. */
  readonly allMarks?: AllMarks | undefined;
}
interface MapCounts {
  readonly filieres: readonly [shown: number, all: number];
  readonly passerelles: readonly [shown: number, all: number];
  /** Passerelles that begin later than the day, and were no projects then. They are not drawn. */
  readonly later: number;
  /** Operators without filières. */
  readonly silent: readonly [shown: number, all: number];
  /** `isCut`: the server's answer was cut off, so there are more. */
  readonly missing: readonly [shown: number, all: number, isCut: boolean];
  /** Whether passerelles are missing, but no line of them leads to an outlet that anybody has documented. */
  readonly waits: boolean;
  /** Findings of the chosen kinds whose marks are known, and all of them. */
  readonly marks: readonly [known: number, all: number];
}
/** The marks of all findings of some kinds, where the answer lists only the first findings of them. */
export interface AllMarks {
  readonly kinds: ReadonlySet<GapKind>;
  readonly marks: GapsAnswer['marks'];
}

export interface ExplorerMap {
  readonly content: MapContent;
  readonly passerelles: readonly PasserelleView[];
  readonly counts: MapCounts;
  /** How many findings there are in all, as the list of missing bridges counts them; undefined until they are known. */
  readonly found: number | undefined;
  /** How many pairs of operators lack a passerelle, as the list and the home page count them; undefined until then. */
  readonly pairs: GapsAnswer['account']['pairs'] | undefined;
}

/**
 * Builds what the map shows (boxes, lines, missing passerelles, marks of findings), without placing it. `view` is the
 * network of the day, `gaps` the findings, `lines` the missing passerelles by pair of operators, `flows` the people
 * sent onward, and `choices` the user's filters and choices.
 */
export function mapContent(
  view: NetworkView,
  vocabulary: Vocabulary,
  gaps: GapsAnswer | undefined,
  lines: readonly Line[],
  flows: FlowsAnswer | undefined,
  choices: MapChoices,
): ExplorerMap {
  const framed = hasFrames(choices.layout);
  const shown = shownNodes(view, choices);
  const known = [...view.passerelles.values()].filter(
    (item) => choices.marks.has(item.id) || !isLater(item, view.at, choices.knownAt ?? view.at),
  );
  const passerelles = known.filter(
    ({ id, passerelle: { from, to, formality } }) =>
      shown.has(from) &&
      shown.has(to) &&
      (choices.formality.length === 0 ||
        choices.marks.get(id) === 'ADDED' ||
        (formality !== undefined && choices.formality.includes(formality))),
  );
  const bands = new Map((flows?.flows ?? []).map((flow) => [`${flow.source} ${flow.target}`, flow.band]));
  const joined = new Set(passerelles.map(({ passerelle: { from, to } }) => `${from} ${to}`));
  const edges: MapEdge[] = [];
  const supposed: MapEdge[] = [];
  for (const { id, passerelle, state } of passerelles) {
    const { from, to, kind, formality } = passerelle;
    const mark = choices.marks.get(id);
    const band = choices.flows ? bands.get(`${from} ${to}`) : undefined;
    const edge = { id, target: id, from, to, kind, band };
    // Passerelles of the what-if are drawn on top, so that nothing else on the map moves.
    if (mark === 'ADDED') supposed.push({ ...edge, line: 'SUPPOSED' });
    else edges.push({ ...edge, line: mark === 'CLOSED' ? 'CLOSED' : passerelleLine(state, formality) });
  }
  for (const prep of view.preps) {
    if (choices.preps && shown.has(prep.from) && shown.has(prep.to)) {
      const mark = choices.marks.get(prep.id);
      const edge = { id: prep.id, target: prep.from, from: prep.from, to: prep.to };
      if (mark === 'ADDED') supposed.push({ ...edge, line: 'SUPPOSED' });
      else edges.push({ ...edge, line: mark === 'CLOSED' ? 'CLOSED' : 'PREP' });
    }
  }
  const homes = homeCommunes(view.document, view.at);
  const allSilent = silentOperators(view);
  const silent = allSilent.filter(({ id }) => choices.silent?.has(id) === true);
  const extra = choices.flows ? flowsAlone(flows, shown, joined) : [];
  const missing = lines.filter(({ line }) => !line.folded);
  const ghosts = ghostsOf(view, shown, missing, gaps, { ...choices, framed });
  const badges = badgesOf(gaps, choices);
  const asGone = supposed.map(({ from, to }) => `gap:M04:${from}:${to}`);
  return {
    content: {
      nodes: [
        ...[...shown].map((id) => mapNode(view, vocabulary, id, { framed, homes })),
        ...silent.map((operator) => silentNode(view, operator)),
      ].map((node) => ({ ...node, mark: choices.marks.get(node.id) })),
      edges,
      ghosts: [...extra, ...ghosts.filter(({ target }) => !asGone.includes(target)), ...supposed],
      badges: badges.drawn,
      groups: framed ? view.shortNames : undefined,
      layout: choices.layout,
      communes: choices.layout === 'place' ? communesOf(view, [...shown], homes) : undefined,
      bassins: choices.layout === 'bassin' ? view.document.bassins : undefined,
    },
    passerelles,
    found: gaps?.account.total,
    pairs: gaps?.account.pairs,
    counts: {
      filieres: [choices.inside.size, view.filieres.size],
      passerelles: [passerelles.length, known.length],
      later: view.passerelles.size - known.length,
      silent: [silent.length, allSilent.length],
      missing: [
        new Set(ghosts.filter(({ line }) => line.startsWith('M04'))).size,
        missing.length,
        gaps !== undefined && mayHaveMoreUseful(gaps),
      ],
      waits: missing.length === 0 && lines.length + (gaps?.counts.M04 ?? 0) > 0,
      marks: badges.counts,
    },
  };
}

/**
 * Whether pairs of operators beyond those listed may have an effect on outlets. The possible ones come last, those with
 * the most effect first.
 */
function mayHaveMoreUseful(gaps: GapsAnswer): boolean {
  const last = gaps.operatorPairs.at(-1);
  return hasMoreLines(gaps) && !(last?.folded === true && last.certainty === 'possible');
}

/**
 * Ids of the filières inside the filters and of the outlets. Under a filter, only outlets that those filières
 * lead to.
 */
function shownNodes(view: NetworkView, { inside, whole }: MapChoices): ReadonlySet<string> {
  const shown = new Set(inside);
  const reached = new Set(view.preps.filter(({ from }) => inside.has(from)).map(({ to }) => to));
  for (const { passerelle } of view.passerelles.values()) {
    if (inside.has(passerelle.from)) reached.add(passerelle.to);
  }
  for (const id of view.outlets.keys()) if (whole || reached.has(id)) shown.add(id);
  return shown;
}

/** Lines for flows between two filières that no drawn passerelle connects. */
function flowsAlone(
  flows: FlowsAnswer | undefined,
  shown: ReadonlySet<string>,
  joined: ReadonlySet<string>,
): readonly MapEdge[] {
  return (flows?.flows ?? []).flatMap(({ source, target, band }): MapEdge[] => {
    const here = shown.has(source) && shown.has(target) && !joined.has(`${source} ${target}`);
    if (!here || band === '0') return [];
    const id = `flow.${source}.${target}`;
    return [{ id, target: source, from: source, to: target, line: 'FLOW', band }];
  });
}

function ghostsOf(
  view: NetworkView,
  shown: ReadonlySet<string>,
  lines: readonly Line[],
  gaps: GapsAnswer | undefined,
  choices: MapChoices & { readonly framed: boolean },
): readonly MapEdge[] {
  const ghosts = new Map<string, MapEdge>();
  const addPair = (key: string, [from, to]: readonly [string, string], certain: boolean): void => {
    const line = ghostLine(certain ? 'certain' : 'possible');
    if (shown.has(from) && shown.has(to)) ghosts.set(key, { id: key, target: `gap:${key}`, from, to, line });
  };
  if (choices.kinds.includes('M04')) {
    for (const { pairs } of lines) {
      const best = pairs.find(({ elements: [a, b] }) => shown.has(a) && shown.has(b));
      if (ghosts.size >= choices.ghosts) break;
      if (best !== undefined) addPair(best.key, best.elements, best.certainty === 'certain');
    }
  }
  const operatorsShown = new Set([...shown].map((id) => view.filieres.get(id)?.operator.id));
  for (const finding of gaps?.findings ?? []) {
    const asked = finding.key === choices.gap;
    if (finding.kind === 'M04' && asked) {
      addPair(finding.key, finding.elements, finding.certainty === 'certain');
    }
    if (finding.kind !== 'M08' || !(asked || choices.kinds.includes('M08'))) continue;
    const [from, to] = finding.elements;
    if (!operatorsShown.has(from) || !operatorsShown.has(to)) continue;
    const ends = choices.framed ? { from, to } : filieresOf(view, shown, from, to);
    ghosts.set(finding.key, { id: finding.key, target: `gap:${finding.key}`, line: 'M08', ...ends });
  }
  return [...ghosts.values()];
}

/** Without frames, a line between two operators connects the first filière of each. */
function filieresOf(view: NetworkView, shown: ReadonlySet<string>, from: string, to: string) {
  const first = (operator: string): string =>
    [...shown].find((id) => view.filieres.get(id)?.operator.id === operator) ?? operator;
  return { from: first(from), to: first(to) };
}

/** The marks of findings, and how many findings of the chosen kinds have theirs known, out of all. */
function badgesOf(
  gaps: GapsAnswer | undefined,
  choices: MapChoices,
): { readonly drawn: readonly MapBadge[]; readonly counts: MapCounts['marks'] } {
  const { gone, kinds, gap, allMarks } = choices;
  const isWhole = (kind: GapKind): boolean => allMarks?.kinds.has(kind) === true;
  const listed = (gaps?.findings ?? []).filter(({ kind }) => !isWhole(kind));
  const marks = [
    ...listed.map((finding) => ({
      ...{ key: finding.key, on: markedElements(finding) },
      certainty: finding.certainty,
    })),
    ...(allMarks?.marks ?? []),
  ];
  const drawn = marks.flatMap(({ key, on, certainty }): MapBadge[] => {
    const kind = kindWithCode(key.split(':', 1)[0])?.code;
    const sign = kind === undefined ? undefined : BADGES.get(kind);
    if (kind === undefined || sign === undefined || gone.has(key)) return [];
    return kinds.includes(kind) || key === gap
      ? [...new Set(on)].map((element) => ({ on: element, kind, sign, possible: certainty === 'possible' }))
      : [];
  });
  const chosen = kinds.filter((kind) => BADGES.has(kind));
  const all = chosen.reduce((sum, kind) => sum + (gaps?.counts[kind] ?? 0), 0);
  const unknown = chosen.reduce((sum, kind) => {
    if (gaps === undefined || !isCut(gaps, kind)) return sum;
    const known = isWhole(kind) ? countOf(allMarks, kind) : (gaps.shown[kind] ?? 0);
    return sum + (gaps.counts[kind] ?? 0) - known;
  }, 0);
  return { drawn: oneBadgeOfEachKind(drawn), counts: [all - unknown, all] };
}

const countOf = (all: AllMarks | undefined, kind: GapKind): number =>
  (all?.marks ?? []).filter(({ key }) => key.startsWith(`${kind}:`)).length;
