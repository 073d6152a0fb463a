import { buildFindings } from '../findings/finding-list.ts';
import { listFindings } from '../findings/list-findings.ts';
import { keyAt, missingPasserelles } from '../findings/missing-passerelle/missing-passerelles.ts';
import {
  ACCESS_UNKNOWN,
  CERTAIN,
  FROM_PRESUMED,
  LINKS_UNKNOWN,
  TO_PRESUMED,
} from '../findings/missing-passerelle/search.ts';
import { withoutOutlet } from '../findings/no-outlet/rule.ts';
import { END_FIELDS, START_FIELDS } from '../findings/presumed-fields.ts';
import { isSomePresumed } from '../findings/presumed-values.ts';
import { unreachable } from '../findings/unreachable/rule.ts';
import { documentedLinks } from '../graph/documented-links.ts';
import { carryingGraph, offerGraphWithPreps } from '../graph/graphs.ts';
import { marked } from '../graph/reach.ts';
import { filiereOf, INTAKE_STAGE, NONE, type Snapshot } from '../graph/snapshot.ts';
import type { Period } from '../model/dates.ts';
import { SEVERAL, soleDoubts } from './sole-doubt.ts';

/** The kinds of findings that rest on which passerelles are documented. */
export const LINK_KINDS = ['M01', 'M01X', 'M02', 'M04', 'M08'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/**
 * What an operator is asked: its links only, or also which of its filières admit people directly and whether what is
 * presumed of them is right.
 */
export type Told = 'links' | 'everything';

/** What one operator alone would settle. */
export interface Settled {
  /** Number of findings of each kind; missing passerelles (M04) are counted by pair of operators, as they are listed. */
  readonly counts: Readonly<Record<LinkKind, number>>;
  /** The filières of these findings, by number, each once. */
  readonly filieres: ReadonlySet<number>;
}

/**
 * Finds, for each operator (by position in the document), the findings that are only possible now and that would be
 * certain once this operator alone had told what `told` says. An operator that would settle nothing is absent.
 * Findings whose keys are in `rejected` do not count. `period` is the period of flows.
 */
export function settledByOperator(
  snapshot: Snapshot,
  period: Period,
  told: Told,
  rejected: ReadonlySet<string>,
): ReadonlyMap<number, Settled> {
  const tally = new Tally();
  addDeadEndsAndLatent(snapshot, period, told, rejected, tally);
  const { ids } = snapshot.nodes;
  const addMarked = (kind: 'M01X' | 'M02', marks: Uint8Array, askedAt: Int32Array): void => {
    for (const node of marked(marks))
      if (askedAt[node]! >= 0 && !rejected.has(`${kind}:${ids[node]!}`))
        tally.add(kind, askedAt[node]!, [node]);
  };
  addMarked('M01X', withoutOutlet(snapshot), askedAboutOutlets(snapshot, told));
  const askedAboutAccess = accessDoubts(snapshot, told);
  addMarked('M02', unreachable(snapshot), askedAboutAccess);
  addMissingPasserelles(snapshot, told, rejected, askedAboutAccess, tally);
  // A Door has no places of its own to be concerned.
  tally.leaveOut((node) => snapshot.nodes.stage[node] === INTAKE_STAGE);
  return tally.settled();
}

/** By node: the one operator that keeps it open whether an outlet is reached (M01X). */
function askedAboutOutlets(snapshot: Snapshot, told: Told): Int32Array {
  const { out } = documentedLinks(snapshot);
  const isUnsure = (node: number): boolean => isPresumedOf(snapshot, node, END_FIELDS);
  const own = ofActive(snapshot, (operator, node) => out[operator] === 0 || isUnsure(node));
  if (told === 'links') leaveToOthers(own, isUnsure);
  return soleDoubts(offerGraphWithPreps(snapshot), own, 'backward');
}

/** By node: the one operator that keeps it open whether a start reaches it (M02). */
function accessDoubts(snapshot: Snapshot, told: Told): Int32Array {
  const { into } = documentedLinks(snapshot);
  const isUnsure = (node: number): boolean =>
    filiereOf(snapshot, node).openAdmission === undefined || isPresumedOf(snapshot, node, START_FIELDS);
  const own = ofActive(snapshot, (operator, node) => into[operator] === 0 || isUnsure(node));
  if (told === 'links') leaveToOthers(own, isUnsure);
  return soleDoubts(carryingGraph(snapshot), own, 'forward');
}

const isPresumedOf = (snapshot: Snapshot, node: number, fields: readonly string[]): boolean =>
  isSomePresumed(snapshot, snapshot.nodes.ids[node]!, fields);

/** Marks the filières about which its operator's links alone do not tell enough (`isUnsure`) as those of several. */
function leaveToOthers(own: Int32Array, isUnsure: (node: number) => boolean): void {
  for (const [node, operator] of own.entries()) if (operator !== NONE && isUnsure(node)) own[node] = SEVERAL;
}

/** By node: the operator of an active filière for which the test holds, else NONE. */
function ofActive({ nodes }: Snapshot, isAsked: (operator: number, node: number) => boolean): Int32Array {
  return nodes.operator.map((operator, node) =>
    nodes.isOutlet[node] === 0 && nodes.active[node] === 1 && isAsked(operator, node) ? operator : NONE,
  );
}

function addDeadEndsAndLatent(
  snapshot: Snapshot,
  period: Period,
  told: Told,
  rejected: ReadonlySet<string>,
  tally: Tally,
): void {
  const { nodes, operatorIndex } = snapshot;
  const found = listFindings(snapshot, { period, kinds: ['M01', 'M08'] }).flatMap((list) =>
    buildFindings(list),
  );
  for (const finding of found) {
    if (finding.kind !== 'M01' && finding.kind !== 'M08') continue;
    if (finding.certainty === 'certain' || rejected.has(finding.key)) continue;
    if (finding.kind === 'M08') {
      // The word of either operator is enough.
      for (const id of finding.evidence.undocumentedLinks) tally.add('M08', operatorIndex.get(id)!, []);
    } else if (told === 'everything' || finding.evidence.presumed === undefined) {
      const node = nodes.index.get(finding.elements[0])!;
      tally.add('M01', nodes.operator[node]!, [node]);
    }
  }
}

function addMissingPasserelles(
  snapshot: Snapshot,
  told: Told,
  rejected: ReadonlySet<string>,
  askedAboutAccess: Int32Array,
  tally: Tally,
): void {
  const { operator } = snapshot.nodes;
  const { count, from, to, doubts } = missingPasserelles(snapshot);
  const isOut = (at: number): boolean => rejected.size > 0 && rejected.has(keyAt(snapshot, at));
  const lineOf = (at: number): number =>
    operator[from[at]!]! * snapshot.document.operators.length + operator[to[at]!]!;
  const settling = LINKS_UNKNOWN | ACCESS_UNKNOWN | (told === 'everything' ? FROM_PRESUMED | TO_PRESUMED : 0);
  const certain = new Set<number>();
  for (let at = 0; at < count; at++) if (doubts[at] === CERTAIN && !isOut(at)) certain.add(lineOf(at));
  for (let at = 0; at < count; at++) {
    const doubt = doubts[at]!;
    if (doubt === CERTAIN || (doubt & ~settling) !== 0) continue;
    if (certain.has(lineOf(at)) || isOut(at)) continue;
    const [sender, receiver] = [operator[from[at]!]!, operator[to[at]!]!];
    // Each doubt is one that these operators may end alone: of the links, either one.
    const mayEnd: readonly (readonly [number, readonly number[]])[] = [
      [LINKS_UNKNOWN, [sender, receiver]],
      [ACCESS_UNKNOWN, [askedAboutAccess[to[at]!]!]],
      [FROM_PRESUMED, [sender]],
      [TO_PRESUMED, [receiver]],
    ];
    const needed = mayEnd.filter(([bit]) => (doubt & bit) !== 0).map(([, operators]) => operators);
    const asked = needed[0]!.filter((one) => needed.every((operators) => operators.includes(one)));
    for (const one of asked) if (one >= 0) tally.addLine(one, lineOf(at), [from[at]!, to[at]!]);
  }
  tally.countLines();
}

/** Adds up what each operator settles. */
class Tally {
  readonly #counts = new Map<number, Record<LinkKind, number>>();
  readonly #filieres = new Map<number, Set<number>>();
  readonly #lines = new Map<number, Set<number>>();

  add(kind: LinkKind, operator: number, filieres: readonly number[]): void {
    const counts = this.#counts.get(operator) ?? { M01: 0, M01X: 0, M02: 0, M04: 0, M08: 0 };
    counts[kind] += 1;
    this.#counts.set(operator, counts);
    addAll(this.#filieres, operator, filieres);
  }

  addLine(operator: number, line: number, filieres: readonly number[]): void {
    addAll(this.#lines, operator, [line]);
    addAll(this.#filieres, operator, filieres);
  }

  countLines(): void {
    for (const [operator, lines] of this.#lines) for (const _ of lines) this.add('M04', operator, []);
  }

  leaveOut(isLeftOut: (filiere: number) => boolean): void {
    for (const filieres of this.#filieres.values())
      for (const one of filieres) if (isLeftOut(one)) filieres.delete(one);
  }

  settled(): ReadonlyMap<number, Settled> {
    return new Map(
      [...this.#counts].map(([operator, counts]) => [
        operator,
        { counts, filieres: this.#filieres.get(operator) ?? new Set() },
      ]),
    );
  }
}

function addAll(sets: Map<number, Set<number>>, key: number, values: readonly number[]): void {
  const set = sets.get(key) ?? new Set();
  for (const value of values) set.add(value);
  sets.set(key, set);
}
