import { ChangedSums } from './changed-sums.ts';
import type { Ledger } from './ledger.ts';
import type { Move } from './moves.ts';
import { type Proof, Prover } from './proof.ts';
import { type Secret, secretKey } from './secrets.ts';

/** How many times as long as usual a proof is searched that would not be found otherwise. */
const PATIENCE = 30;

/**
 * Keeps secrets (counts of 1 to 4 people) from readers of the sums of a ledger. `keep` masks further sums where a
 * secret needs it, also for secrets that changed cells concern; `showAgain` shows those of `sums` that no secret
 * needs masked. It remembers what proves that each secret is kept, so that a change is checked only where it matters.
 */
export class Keeper {
  readonly #ledger: Ledger;
  readonly #prover: Prover;
  readonly #changed: ChangedSums;
  readonly #proofs = new Map<string, Proof>();
  /** For each cell, the secrets whose proofs move it. Some may no longer do so. */
  readonly #usersOf = new Map<number, Set<string>>();
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
      for (const key of this.#usersOf.get(cell) ?? []) open.set(key, this.#proofs.get(key)!.secret);
    for (const [key, secret] of open) {
      const before = this.#proofs.get(key);
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
    this.#proofs.set(key, proof);
    for (const cell of cellsOf(proof)) {
      const users = this.#usersOf.get(cell);
      if (users === undefined) this.#usersOf.set(cell, new Set([key]));
      else users.add(key);
    }
  }

  /**
   * Shows masked sums again without which every secret is kept as well, in the given order. Stops after about
   * `mostRenewals` proofs had to be found again.
   */
  showAgain(sums: readonly number[], mostRenewals: number): void {
    const users = this.#usersOfSums(sums);
    let renewals = 0;
    for (const number of sums) {
      if (renewals > mostRenewals) return;
      const sum = this.#ledger.sums[number]!;
      sum.masked = false;
      const renewed = new Map<string, Proof>();
      const stays = [...users.get(number)!].every((key) => {
        renewals += 1;
        const proof = this.#prover.renew(this.#proofs.get(key)!);
        if (proof !== undefined) renewed.set(key, proof);
        return proof !== undefined;
      });
      if (!stays) sum.masked = true;
      else
        for (const [key, proof] of renewed) {
          this.#remember(key, proof);
          this.#addUsers(users, key, proof);
        }
    }
  }

  /** For each of some sums, the secrets whose proofs change it: they lean on its being masked. */
  #usersOfSums(sums: readonly number[]): Map<number, Set<string>> {
    const users = new Map<number, Set<string>>(sums.map((sum) => [sum, new Set()]));
    const entries = sums.reduce((total, sum) => total + this.#ledger.sums[sum]!.entries.length, 0);
    const keys = entries > this.#usersOf.size ? this.#proofs.keys() : this.#usersOfCells(sums);
    for (const key of keys) this.#addUsers(users, key, this.#proofs.get(key)!);
    return users;
  }

  #usersOfCells(sums: readonly number[]): Set<string> {
    const keys = new Set<string>();
    for (const sum of sums)
      for (const cell of this.#ledger.sums[sum]!.entries)
        for (const key of this.#usersOf.get(cell) ?? []) keys.add(key);
    return keys;
  }

  #addUsers(users: ReadonlyMap<number, Set<string>>, key: string, { parts }: Proof): void {
    for (const { moves } of parts)
      for (const move of moves) for (const sum of this.#changed.of(move)) users.get(sum)?.add(key);
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
