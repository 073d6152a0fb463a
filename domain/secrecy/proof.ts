import type { ChangedSums } from './changed-sums.ts';
import { KnownMoves } from './known-moves.ts';
import { LARGEST_SMALL, type Ledger } from './ledger.ts';
import { type Move, MoveSearch } from './moves.ts';
import type { Secret } from './secrets.ts';

/** What must hold of a secret: it may be as large as 4, as small as can be, and is in no determined sum of small cells. */
const CLAIMS = ['LARGE', 'SMALL', 'SUMS'] as const;
type Claim = (typeof CLAIMS)[number];

/** The moves that show that a claim holds for a group of readers; for readers who know no cell when undefined. */
interface Part {
  readonly claim: Claim;
  readonly group: number | undefined;
  readonly moves: readonly Move[];
}

/** The moves that show that a secret is kept from everybody. */
export interface Proof {
  readonly secret: Secret;
  readonly parts: readonly Part[];
}

/** Says whether a move that changes shown sums may be used: its sums are masked then. */
export type Allow = (move: Move) => boolean;
const noMoreMasks: Allow = ({ cost }) => cost === 0;

/** The most small cells besides a secret one of which a sum must not be determined. */
const MOST_OTHERS = 3;

/**
 * Proves that readers of published sums cannot compute a secret (a count of 1 to 4 people). A proof is a list of moves:
 * some people are counted in other rows, so that the secret has another value while every sum that readers see stays
 * the same. `prove` searches a proof and returns undefined when it finds none; where a shown sum is in the way of a
 * move, `allow(move)` masks it or refuses. `patience` multiplies the time of the search. `holds` tells whether a proof
 * that was found earlier still holds, and `renew` repairs it without further masks.
 */
export class Prover {
  readonly #ledger: Ledger;
  readonly #search: MoveSearch;
  readonly #changed: ChangedSums;
  readonly #known = new KnownMoves();

  constructor(ledger: Ledger, changed: ChangedSums) {
    this.#ledger = ledger;
    this.#search = new MoveSearch(ledger);
    this.#changed = changed;
  }

  /**
   * Shows that a secret is kept: from readers who know no cell, and from each group that knows some. Where shown sums
   * are in the way, `allow` decides whether they are masked. Returns undefined when the secret cannot be kept, as far as
   * a search of limited steps can tell; `patience` is how many times as long it searches.
   */
  prove(secret: Secret, allow: Allow, patience = 1): Proof | undefined {
    this.#search.patience = patience;
    const proof = this.#proofOf(secret, () => [], allow);
    this.#search.patience = 1;
    return proof;
  }

  /** Shows anew what a proof showed by moves that change a sum which is shown now. */
  renew({ secret, parts }: Proof): Proof | undefined {
    const holding = parts.filter(({ moves }) => !this.#changed.changesShown(moves));
    return this.#proofOf(secret, (claim) => holding.filter((part) => part.claim === claim), noMoreMasks);
  }

  /** A proof of all claims, with the parts that are known to hold; undefined as soon as one claim cannot be shown. */
  #proofOf(secret: Secret, holding: (claim: Claim) => readonly Part[], allow: Allow): Proof | undefined {
    const parts: Part[] = [];
    for (const claim of CLAIMS) {
      const found = this.#partsFor(secret, claim, holding(claim), allow);
      if (found === undefined) return undefined;
      parts.push(...found);
    }
    return { secret, parts };
  }

  /** Whether a proof holds: its moves change no shown sum, and no other group knows a cell of them. */
  holds({ secret, parts }: Proof): boolean {
    return parts.every(
      ({ claim, group, moves }) =>
        !this.#changed.changesShown(moves) &&
        (group !== undefined ||
          groupsToCheck(this.#ledger, secret, moves).every((other) =>
            parts.some((part) => part.claim === claim && part.group === other),
          )),
    );
  }

  /**
   * The parts that show one claim: for readers who know no cell, and for each group that knows a cell of their moves.
   * Groups that know none cannot find out more than these readers. `holding` are parts that are known to hold.
   */
  #partsFor(secret: Secret, claim: Claim, holding: readonly Part[], allow: Allow): Part[] | undefined {
    const partFor = (group: number | undefined): Part | undefined => {
      const held = holding.find((part) => part.group === group);
      if (held !== undefined) return held;
      const moves = this.#movesFor(secret, claim, group, allow);
      return moves === undefined ? undefined : { claim, group, moves };
    };
    const everybody = partFor(undefined);
    if (everybody === undefined) return undefined;
    const parts = [everybody];
    for (const group of groupsToCheck(this.#ledger, secret, everybody.moves)) {
      const part = partFor(group);
      if (part === undefined) return undefined;
      parts.push(part);
    }
    return parts;
  }

  /** The moves that show one claim to one group; undefined when there are none. */
  #movesFor(
    secret: Secret,
    claim: Claim,
    group: number | undefined,
    allow: Allow,
  ): readonly Move[] | undefined {
    const known = group === undefined ? [] : this.#ledger.cells.knownBy.get(group)!;
    const total = this.#ledger.total(secret);
    return this.#without(known, () => {
      if (claim === 'LARGE') return this.#movesBy(secret, 1, LARGEST_SMALL - total, allow);
      if (claim === 'SMALL') return this.#movesBy(secret, -1, total - this.#ledger.least(secret), allow);
      return secret.length > 1 ? [] : this.#movesOutOfSums(secret[0]!, allow);
    });
  }

  /** Does something while some cells must not take part in moves. */
  #without<T>(cells: readonly number[], work: () => T): T {
    const { barred } = this.#search;
    for (const cell of cells) barred[cell] = (barred[cell] ?? 0) + 1;
    const done = work();
    for (const cell of cells) barred[cell]! -= 1;
    return done;
  }

  /** Moves that change a secret by some people, one after the other. */
  #movesBy(secret: Secret, by: 1 | -1, people: number, allow: Allow): readonly Move[] | undefined {
    const moves: Move[] = [];
    const find = (): Move | undefined => this.#best(secret, [by], allow);
    while (moves.length < people) {
      const move = this.#without(secret, find);
      if (move === undefined) break;
      moves.push(move);
      this.#apply(move);
    }
    this.#search.taken.clear();
    return moves.length < people ? undefined : moves;
  }

  /** Lets later moves start from the numbers after a move. */
  #apply({ more, fewer }: Move): void {
    const { taken } = this.#search;
    for (const cell of more) taken.set(cell, (taken.get(cell) ?? 0) - 1);
    for (const cell of fewer) taken.set(cell, (taken.get(cell) ?? 0) + 1);
  }

  /** Moves that change, between them, every sum of a small cell with up to three other small ones. */
  #movesOutOfSums(cell: number, allow: Allow): readonly Move[] | undefined {
    const moves: Move[] = [];
    for (;;) {
      const others = unchangedSum(this.#ledger, cell, moves);
      if (others === undefined) return moves;
      // The sum changes when one of its cells moves and the others do not.
      const sum = [cell, ...others];
      const move = this.#without(sum, () => this.#best(sum, [1, -1], allow));
      if (move === undefined) return undefined;
      moves.push(move);
    }
  }

  /** The cheapest move of one of some cells, if it is allowed. */
  #best(cells: readonly number[], ways: readonly (1 | -1)[], allow: Allow): Move | undefined {
    const limit = allow === noMoreMasks ? Number.MIN_VALUE : Number.POSITIVE_INFINITY;
    let best: Move | undefined;
    for (const cell of cells)
      for (const by of ways) {
        const known = this.#known.find(
          cell,
          by,
          (move) => this.#search.isPossible(cell, move) && this.#changed.isUnseen(move),
        );
        if (known !== undefined) return known;
        best = this.#search.cheapest(cell, by, best?.cost ?? limit) ?? best;
        if (best?.cost !== 0) continue;
        this.#known.add(best);
        return best;
      }
    return best !== undefined && allow(best) ? best : undefined;
  }
}

/** The groups that know a cell of some moves and no cell of the secret: they might find it out. */
function groupsToCheck({ cells: { knownTo } }: Ledger, secret: Secret, moves: readonly Move[]): number[] {
  const owners = new Set(secret.flatMap((cell) => knownTo[cell]!));
  const touched = new Set<number>();
  for (const { more, fewer } of moves)
    for (const cells of [more, fewer])
      for (const cell of cells)
        for (const group of knownTo[cell]!) if (!owners.has(group)) touched.add(group);
  return [...touched];
}

/** Up to three small cells whose sum with a cell no move changes; undefined when there are none. */
function unchangedSum(
  ledger: Ledger,
  cell: number,
  moves: readonly Move[],
  others: readonly number[] = [],
): readonly number[] | undefined {
  const change = ({ more, fewer }: Move): number =>
    [cell, ...others].reduce((sum, own) => sum + Number(more.includes(own)) - Number(fewer.includes(own)), 0);
  const changing = moves.find((move) => change(move) !== 0);
  if (changing === undefined) return others;
  if (others.length === MOST_OTHERS) return undefined;
  for (const other of change(changing) > 0 ? changing.fewer : changing.more) {
    if (!ledger.isSmall(other) || others.includes(other)) continue;
    const found = unchangedSum(ledger, cell, moves, [...others, other]);
    if (found !== undefined) return found;
  }
  return undefined;
}
