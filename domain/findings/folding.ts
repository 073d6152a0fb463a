import type { Snapshot } from '../graph/snapshot.ts';
import { byCodeUnit } from '../model/network.ts';
import type { Finding } from './finding.ts';
import { type FindingList, findingList } from './finding-list.ts';
import type { GapKind } from './kinds.ts';
import { missingPasserelles } from './missing-passerelle/missing-passerelles.ts';
import { operatorToAskAbout, UNDOCUMENTED_KINDS, undocumentedLines } from './undocumented-findings.ts';

/** Which undocumented findings an answer lists: all like others, none of them, or only those of one operator. */
export type Folding = 'none' | 'folded' | { readonly operator: string };

/** The undocumented findings of one operator, which the list shows as one line. */
export interface FoldedFindings {
  readonly operator: string;
  /** Number of findings by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** Number of operators to which its missing passerelles (M04) lead. */
  readonly lines: number;
}

/**
 * Parts undocumented findings from the others, and counts them by operator. `keys` are the findings with a follow-up:
 * people have looked at them, so they are never folded.
 */
export class Fold {
  readonly #snapshot: Snapshot;
  readonly #folding: Folding;
  readonly #keys: ReadonlySet<string>;
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #lines = new Map<string, Set<number>>();

  constructor(snapshot: Snapshot, folding: Folding, keys: ReadonlySet<string>) {
    this.#snapshot = snapshot.everyone;
    this.#folding = folding;
    this.#keys = keys;
  }

  /** Keeps the findings of a kind that the answer lists, and counts the folded ones. */
  kept(kind: GapKind, list: FindingList<Finding>): FindingList<Finding> {
    const folding = this.#folding;
    if (folding === 'none') return list;
    if (!UNDOCUMENTED_KINDS.has(kind)) return folding === 'folded' ? list : NO_FINDINGS;
    const kept: number[] = [];
    for (let rank = 0; rank < list.count; rank++) {
      const finding = list.findingAt(rank);
      const operator = this.#keys.has(finding.key) ? undefined : operatorToAskAbout(this.#snapshot, finding);
      if (folding === 'folded' && operator !== undefined) this.#count(operator, kind);
      if (folding === 'folded' ? operator === undefined : operator === folding.operator) kept.push(rank);
    }
    return findingList(kept, (rank) => list.findingAt(rank));
  }

  /**
   * Whether the answer lists a missing passerelle (M04), given by its position. Those from one operator to another are
   * folded together, unless one of them has a follow-up. Undefined when all are listed.
   */
  keepsPasserelle(): ((position: number) => boolean) | undefined {
    const folding = this.#folding;
    if (folding === 'none') return undefined;
    const { nodes, document, operatorIndex } = this.#snapshot;
    const { from, to } = missingPasserelles(this.#snapshot);
    const isUndocumented = undocumentedLines(this.#snapshot);
    const seen = this.#linesWithFollowUp();
    const asked = folding === 'folded' ? undefined : operatorIndex.get(folding.operator);
    return (position) => {
      const [sender, receiver] = [nodes.operator[from[position]!]!, nodes.operator[to[position]!]!];
      const isFolded =
        isUndocumented(sender, receiver) && !seen.has(sender * document.operators.length + receiver);
      return folding === 'folded' ? !isFolded : isFolded && sender === asked;
    };
  }

  /** Counts the missing passerelles that are folded, without those at the positions in `rejected`. */
  countPasserelles(rejected: ReadonlySet<number>): void {
    if (this.#folding !== 'folded') return;
    const { nodes, document } = this.#snapshot;
    const { count, from, to } = missingPasserelles(this.#snapshot);
    const isKept = this.keepsPasserelle();
    for (let position = 0; position < count; position++) {
      if (rejected.has(position) || isKept?.(position) !== false) continue;
      const operator = document.operators[nodes.operator[from[position]!]!]!.id;
      this.#count(operator, 'M04');
      const receivers = this.#lines.get(operator) ?? new Set();
      receivers.add(nodes.operator[to[position]!]!);
      this.#lines.set(operator, receivers);
    }
  }

  /** The folded findings, operator by operator: those with the most first. */
  folded(): FoldedFindings[] {
    const sum = ({ counts }: FoldedFindings): number => Object.values(counts).reduce((all, n) => all + n, 0);
    return [...this.#counts]
      .map(([operator, counts]) => ({
        operator,
        counts: Object.fromEntries(counts),
        lines: this.#lines.get(operator)?.size ?? 0,
      }))
      .sort((a, b) => sum(b) - sum(a) || byCodeUnit(a.operator, b.operator));
  }

  #count(operator: string, kind: string): void {
    const counts = this.#counts.get(operator) ?? new Map<string, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    this.#counts.set(operator, counts);
  }

  /** Ordered pairs of operators of which some missing passerelle has a follow-up. */
  #linesWithFollowUp(): ReadonlySet<number> {
    const { nodes, document } = this.#snapshot;
    const operatorAt = (id: string | undefined): number =>
      nodes.operator[nodes.index.get(id ?? '') ?? -1] ?? -1;
    return new Set(
      [...this.#keys].flatMap((key) => {
        const [kind, from, to] = key.split(':');
        return kind === 'M04' ? [operatorAt(from) * document.operators.length + operatorAt(to)] : [];
      }),
    );
  }
}

const NO_FINDINGS: FindingList<Finding> = findingList<never, Finding>([], (none) => none);
