import { ChangedSums } from './changed-sums.ts';
import { type Ledger, plain } from './ledger.ts';
import type { Move } from './moves.ts';
import { type Proof, Prover } from './proof.ts';
import { type Secret, secretKey } from './secrets.ts';

/** How many times as long as usual a proof is searched that would not be found otherwise. */
const PATIENCE = 30;

/** A secret that is kept, and why. */
interface Kept {
  readonly key: string;
  proof: Proof;
}

/**
 * Keeps secrets (counts of 1 to 4 people) from readers of the sums of a ledger. `keep` masks further sums where a
 * secret needs it, also for secrets that changed cells concern; `showAgain` shows those of `sums` that no secret
 * needs masked. It remembers what proves that each secret is kept, so that a change is checked only where it matters.
 */
export class Keeper {
  readonly #ledger: Ledger;
  readonly #prover: Prover;
  readonly #changed: ChangedSums;
  readonly #kept = new Map<string, Kept>();
  /** By cell: the secrets whose proofs move it, or once did. */
  readonly #usersOf: Kept[][] = [];
  /** Secrets that no mask can keep any more, as what is known already may give them away. */
  readonly given = new Map<string, Secret>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.#changed = new ChangedSums(ledger);
    this.#prover = new Prover(ledger, this.#changed);
  }

  /**
   * Makes sure that some secrets are kept, and those whose proofs move one of the changed cells. Masks the sums with
   * finite cost that are in the way, as few as each secret needs.
   */
  keep(secrets: Iterable<Secret>, changedCells: Iterable<number> = []): void {
    const open = new Map<string, Secret>();
    for (const [key, secret] of this.given) open.set(key, secret);
    for (const secret of secrets) open.set(secretKey(secret), secret);
    for (const cell of changedCells)
      for (const { key, proof } of this.#usersOf[cell] ?? []) open.set(key, proof.secret);
    for (const [key, secret] of open) {
      const before = this.#kept.get(key)?.proof;
      if (before !== undefined && this.#prover.holds(before)) continue;
      const mask = (move: Move): boolean => this.#mask(move);
      const proof =
        this.#prover.prove(secret, mask) ?? this.#saved(before) ?? this.#prover.prove(secret, mask, PATIENCE);
      if (proof === undefined) this.given.set(key, secret);
      else {
        this.given.delete(key);
        this.#remember(key, proof);
      }
    }
  }

  /** A proof that held before a change, after masking what the change shows anew. Undefined when that is not enough. */
  #saved(before: Proof | undefined): Proof | undefined {
    if (before === undefined) return undefined;
    for (const { moves } of before.parts)
      for (const move of moves)
        for (const number of this.#changed.of(move)) {
          const sum = this.#ledger.sums[number]!;
          if (sum.cost < Number.POSITIVE_INFINITY) sum.masked = true;
        }
    return this.#prover.holds(before) ? before : undefined;
  }

  #mask({ changed }: Move): boolean {
    for (const sum of changed) this.#ledger.sums[sum]!.masked = true;
    return true;
  }

  #remember(key: string, proof: Proof): void {
    const known = this.#kept.get(key);
    const kept = known ?? { key, proof };
    const before = known === undefined ? new Set() : cellsOf(known.proof);
    kept.proof = proof;
    this.#kept.set(key, kept);
    for (const cell of cellsOf(proof)) {
      if (before.has(cell)) continue;
      const users = this.#usersOf[cell];
      if (users === undefined) this.#usersOf[cell] = [kept];
      else if (known === undefined || !users.includes(kept)) users.push(kept);
    }
  }

  /**
   * Shows masked sums again without which every secret is kept as well, in the given order. Stops after about
   * `mostRenewals` proofs had to be found again.
   */
  showAgain(sums: readonly number[], mostRenewals: number): void {
    let renewals = 0;
    for (const number of sums) {
      if (renewals > mostRenewals) return;
      const sum = this.#ledger.sums[number]!;
      sum.masked = false;
      const renewed: [string, Proof][] = [];
      for (const { key, proof } of this.#usersOfSum(number)) {
        renewals += 1;
        const other = this.#prover.renew(proof);
        if (other === undefined) {
          sum.masked = true;
          break;
        }
        renewed.push([key, other]);
      }
      if (!sum.masked) for (const [key, proof] of renewed) this.#remember(key, proof);
    }
  }

  /** The secrets whose proofs change a sum, one after the other: they lean on its being masked. */
  *#usersOfSum(sum: number): Generator<Kept> {
    const seen = new Set<Kept>();
    for (const entry of this.#ledger.sums[sum]!.entries)
      for (const kept of this.#usersOf[plain(entry)] ?? []) {
        if (seen.has(kept)) continue;
        seen.add(kept);
        const changesSum = (move: Move): boolean => this.#changed.changes(move, sum);
        if (kept.proof.parts.some(({ moves }) => moves.some(changesSum))) yield kept;
      }
  }
}

function cellsOf({ parts }: Proof): Set<number> {
  const cells = new Set<number>();
  for (const { moves } of parts)
    for (const { more, fewer } of moves) {
      for (const cell of more) cells.add(cell);
      for (const cell of fewer) cells.add(cell);
    }
  return cells;
}
