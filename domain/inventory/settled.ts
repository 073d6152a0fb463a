import { buildFindings } from '../findings/finding-list.ts';
import { listFindings } from '../findings/list-findings.ts';
import { keyAt, missingPasserelles } from '../findings/missing-passerelle/missing-passerelles.ts';
import { ACCESS_UNKNOWN, CERTAIN, LINKS_UNKNOWN } from '../findings/missing-passerelle/search.ts';
import { withoutOutlet } from '../findings/no-outlet/rule.ts';
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

/** What an operator is asked: its links only, or also which of its filières admit people directly. */
export type Told = 'links' | 'links-and-access';

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
  addDeadEndsAndLatent(snapshot, period, rejected, tally);
  const { ids } = snapshot.nodes;
  const addMarked = (kind: 'M01X' | 'M02', marks: Uint8Array, askedAt: Int32Array): void => {
    for (const node of marked(marks))
      if (askedAt[node]! >= 0 && !rejected.has(`${kind}:${ids[node]!}`))
        tally.add(kind, askedAt[node]!, [node]);
  };
  addMarked('M01X', withoutOutlet(snapshot), askedAboutOutlets(snapshot));
  const askedAboutAccess = accessDoubts(snapshot, told);
  addMarked('M02', unreachable(snapshot), askedAboutAccess);
  addMissingPasserelles(snapshot, rejected, askedAboutAccess, tally);
  // A Door has no places of its own to be concerned.
  tally.leaveOut((node) => snapshot.nodes.stage[node] === INTAKE_STAGE);
  return tally.settled();
}

/** By node: the one operator whose links keep it open whether an outlet is reached (M01X). */
function askedAboutOutlets(snapshot: Snapshot): Int32Array {
  const { out } = documentedLinks(snapshot);
  const own = ofActive(snapshot, (operator) => out[operator] === 0);
  return soleDoubts(offerGraphWithPreps(snapshot), own, 'backward');
}

/** By node: the one operator that keeps it open whether a start reaches it (M02). */
function accessDoubts(snapshot: Snapshot, told: Told): Int32Array {
  const { into } = documentedLinks(snapshot);
  const isSilent = (node: number): boolean => filiereOf(snapshot, node).openAdmission === undefined;
  const own = ofActive(snapshot, (operator, node) => into[operator] === 0 || isSilent(node));
  // Links alone do not tell which filières admit people directly.
  if (told === 'links')
    for (const [node, operator] of own.entries())
      if (operator !== NONE && isSilent(node)) own[node] = SEVERAL;
  return soleDoubts(carryingGraph(snapshot), own, 'forward');
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
    const filieres = finding.kind === 'M01' ? finding.elements.map((id) => nodes.index.get(id)!) : [];
    // For people sent from one operator to another (M08), the word of either is enough.
    for (const id of finding.evidence.undocumentedLinks)
      tally.add(finding.kind, operatorIndex.get(id)!, filieres);
  }
}

function addMissingPasserelles(
  snapshot: Snapshot,
  rejected: ReadonlySet<string>,
  askedAboutAccess: Int32Array,
  tally: Tally,
): void {
  const { operator } = snapshot.nodes;
  const { count, from, to, doubts } = missingPasserelles(snapshot);
  const isOut = (at: number): boolean => rejected.size > 0 && rejected.has(keyAt(snapshot, at));
  const lineOf = (at: number): number =>
    operator[from[at]!]! * snapshot.document.operators.length + operator[to[at]!]!;
  const certain = new Set<number>();
  for (let at = 0; at < count; at++) if (doubts[at] === CERTAIN && !isOut(at)) certain.add(lineOf(at));
  for (let at = 0; at < count; at++) {
    const doubt = doubts[at]!;
    if (doubt === CERTAIN || (doubt & ~(LINKS_UNKNOWN | ACCESS_UNKNOWN)) !== 0) continue;
    if (certain.has(lineOf(at)) || isOut(at)) continue;
    const ends = [operator[from[at]!]!, operator[to[at]!]!];
    const access = askedAboutAccess[to[at]!]!;
    const asked =
      (doubt & ACCESS_UNKNOWN) === 0
        ? ends
        : (doubt & LINKS_UNKNOWN) === 0 || ends.includes(access)
          ? [access]
          : [];
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
