import { type GapKind, kindWithCode } from '../../findings/kinds.ts';
import { missingPasserelleKey } from '../../model/finding-key.ts';
import { homeCommunes } from '../../model/home-commune.ts';
import type { LayoutId } from '../../model/map-choices.ts';
import { travelMinutes } from '../../model/travel.ts';
import type { Formality } from '../../model/vocabulary.ts';
import { BADGES } from '../badges.ts';
import { type BoxWords, communesOf, hasFrames, mapNode, silentNode } from '../boxes.ts';
import { isLater } from '../later.ts';
import type { MapBadge, MapContent, MapEdge } from '../map-model.ts';
import { ghostLine, type Mark, passerelleLine } from '../marks.ts';
import type { NetworkView, PasserelleView } from '../network-view.ts';
import { oneBadgeOfEachKind } from '../one-badge-of-each-kind.ts';
import { silentOperators } from '../silent.ts';
import { type AllMarks, hasMoreLines, isCut, type Line, marksIn } from './answered.ts';
import type { AnsweredFlows, AnsweredGaps } from './answers.ts';

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
  /** Whether travel times are written on the map by place. */
  readonly minutes?: boolean;
  /** Ids of the highlighted elements. Every line between two of them is drawn, whatever is filtered out. */
  readonly lit?: ReadonlySet<string>;
  /** The earlier day with which the day is compared. */
  readonly since?: string | undefined;
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
  /** On a day of the past: drawn passerelles without a first day, which count as existing then. */
  readonly undated: number;
  /** Operators without filières. */
  readonly silent: readonly [shown: number, all: number];
  /** `isCut`: the server's answer was cut off, so there are more. */
  readonly missing: readonly [shown: number, all: number, isCut: boolean];
  /** Whether passerelles are missing, but no line of them leads to an outlet that anybody has documented. */
  readonly waits: boolean;
  /** Findings of the chosen kinds whose marks are known, and all of them. */
  readonly marks: readonly [known: number, all: number];
}

export interface ExplorerMap {
  readonly content: MapContent;
  readonly passerelles: readonly PasserelleView[];
  readonly counts: MapCounts;
  /** How many findings there are in all, as the list of missing bridges counts them; undefined until they are known. */
  readonly found: number | undefined;
  /** How many pairs of operators lack a passerelle, as the list and the home page count them; undefined until then. */
  readonly pairs: AnsweredGaps['account']['pairs'] | undefined;
}

/**
 * Builds what the map shows (boxes, lines, missing passerelles, marks of findings), without placing it. `view` is the
 * network of the day, `gaps` the findings, `lines` the missing passerelles by pair of operators, `flows` the people
 * sent onward, and `choices` the user's filters and choices.
 */
export function mapContent(
  view: NetworkView,
  vocabulary: BoxWords,
  gaps: AnsweredGaps | undefined,
  lines: readonly Line[],
  flows: AnsweredFlows | undefined,
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
        choices.lit?.has(id) === true ||
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
  const prepared = prepEdges(view, shown, choices);
  const homes = homeCommunes(view.document, view.at);
  const allSilent = silentOperators(view);
  const silent = allSilent.filter(({ id }) => choices.silent?.has(id) === true);
  const ends = flowEnds(view, shown, framed);
  const extra = choices.flows ? flowsAlone(flows, ends, joined) : [];
  const missing = lines.filter(({ line }) => !line.folded);
  const ghosts = ghostsOf(view, shown, missing, gaps, { ...choices, framed });
  const badges = badgesOf(gaps, choices);
  const asGone = supposed.map(({ from, to }) => `gap:${missingPasserelleKey(from, to)}`);
  return {
    content: {
      nodes: [
        ...[...shown].map((id) => mapNode(view, vocabulary, id, { framed, homes })),
        ...silent.map((operator) => silentNode(view, operator)),
      ].map((node) => ({ ...node, mark: choices.marks.get(node.id) })),
      edges: [...edges, ...prepared.real],
      ghosts: [
        ...extra,
        ...ghosts.filter(({ target }) => !asGone.includes(target)),
        ...supposed,
        ...prepared.onTop,
      ],
      badges: badges.drawn,
      groups: framed ? view.shortNames : undefined,
      layout: choices.layout,
      communes: choices.layout === 'place' ? communesOf(view, [...shown], homes) : undefined,
      travel:
        choices.layout === 'place' && choices.minutes === true
          ? travelMinutes(view.document.travelTimes, view.at)
          : undefined,
      bassins: choices.layout === 'bassin' ? view.document.bassins : undefined,
    },
    passerelles,
    found: gaps?.account.total,
    pairs: gaps?.account.pairs,
    counts: {
      filieres: [choices.inside.size, view.filieres.size],
      passerelles: [passerelles.length, known.length],
      later: view.passerelles.size - known.length,
      undated: undatedOf(passerelles, view.at, choices),
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
function mayHaveMoreUseful(gaps: AnsweredGaps): boolean {
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

/**
 * The lines from filières to the outlets that they prepare for: all of them where the reader asked for them, else those
 * of what is highlighted. Supposed and highlighted ones are drawn on top, so that nothing else on the map moves.
 */
function prepEdges(
  view: NetworkView,
  shown: ReadonlySet<string>,
  { preps, lit, marks }: MapChoices,
): { readonly real: readonly MapEdge[]; readonly onTop: readonly MapEdge[] } {
  const [real, onTop]: [MapEdge[], MapEdge[]] = [[], []];
  for (const { id, from, to } of view.preps) {
    const isLit = lit?.has(from) === true && lit.has(to);
    if (!(preps || isLit) || !shown.has(from) || !shown.has(to)) continue;
    const mark = marks.get(id);
    const edge = { id, target: from, from, to };
    if (mark === 'ADDED') onTop.push({ ...edge, line: 'SUPPOSED' });
    else (preps ? real : onTop).push({ ...edge, line: mark === 'CLOSED' ? 'CLOSED' : 'PREP' });
  }
  return { real, onTop };
}

/** How many passerelles without a first day count as existing on the earliest day shown, if that is in the past. */
function undatedOf(
  passerelles: readonly PasserelleView[],
  at: string,
  { since, knownAt }: MapChoices,
): number {
  const day = since ?? at;
  if (day >= (knownAt ?? at)) return 0;
  const exists = ({ passerelle: { validFrom, validTo }, state }: PasserelleView): boolean =>
    validFrom === undefined && state !== 'PLANNED' && (validTo === undefined || validTo >= day);
  return passerelles.filter(exists).length;
}

/** Lines for flows that no drawn passerelle connects: between filières, or between operators as a whole. */
function flowsAlone(
  flows: AnsweredFlows | undefined,
  endOf: (id: string) => string | undefined,
  joined: ReadonlySet<string>,
): readonly MapEdge[] {
  return (flows?.flows ?? []).flatMap(({ source, target, band }): MapEdge[] => {
    const [from, to] = [endOf(source), endOf(target)];
    if (from === undefined || to === undefined || from === to) return [];
    if (band === '0' || joined.has(`${source} ${target}`)) return [];
    return [{ id: `flow.${source}.${target}`, target: source, from, to, line: 'FLOW', band }];
  });
}

/**
 * Returns a function that says where the line of a flow ends on the map: at its filière or outlet, else at the frame of
 * its operator, or at the first filière of the operator where there are no frames. Undefined where none of it is drawn.
 */
function flowEnds(
  view: NetworkView,
  shown: ReadonlySet<string>,
  framed: boolean,
): (id: string) => string | undefined {
  const firstOf = new Map<string, string>();
  for (const id of shown) {
    const operator = view.filieres.get(id)?.operator.id;
    if (operator !== undefined && !firstOf.has(operator)) firstOf.set(operator, id);
  }
  return (id) => (shown.has(id) ? id : framed && firstOf.has(id) ? id : firstOf.get(id));
}

function ghostsOf(
  view: NetworkView,
  shown: ReadonlySet<string>,
  lines: readonly Line[],
  gaps: AnsweredGaps | undefined,
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
  gaps: AnsweredGaps | undefined,
  choices: MapChoices,
): { readonly drawn: readonly MapBadge[]; readonly counts: MapCounts['marks'] } {
  const { gone, kinds, gap, allMarks } = choices;
  const isWhole = (kind: GapKind): boolean => allMarks?.kinds.has(kind) === true;
  const drawn = marksIn(gaps, allMarks).flatMap(({ key, on, certainty }): MapBadge[] => {
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
