import { growTypedArray } from '../../graph/room.ts';
import { NONE } from '../../graph/snapshot.ts';
import type { Rows } from '../rows-by-id.ts';

/** The (start, outlet) pairs lost with one passerelle or operator, as start, outlet, start, outlet… */
export type LostPairs = number[];

/**
 * Fields of a loss: its outlet, the place of its first start, the number of starts, and the previous loss of the same
 * element.
 */
const FIELDS = 4;

/**
 * Stores which starts would lose an outlet without an element (a passerelle or an operator, by number). `keep` stores
 * a list of starts once and returns its place. `note` records that an element costs the starts in a part of that list
 * an outlet. `elements` lists the elements with a loss, and `pairsOf` the (start, outlet) pairs that an element
 * costs.
 */
export class LostStarts {
  #starts = new Int32Array(1 << 12);
  #startCount = 0;
  #losses = new Int32Array(FIELDS << 12);
  #lossCount = 0;
  /** By element: the number of its last loss. */
  readonly #last: Int32Array;

  constructor(elementCount: number) {
    this.#last = new Int32Array(elementCount).fill(NONE);
  }

  /** Stores the first `count` entries of a list of starts; returns the place of the first of them. */
  keep(starts: Int32Array, count: number): number {
    const place = this.#startCount;
    this.#startCount += count;
    this.#starts = growTypedArray(this.#starts, this.#startCount);
    for (let at = 0; at < count; at++) this.#starts[place + at] = starts[at]!;
    return place;
  }

  /** Records that an element loses an outlet for the `count` stored starts from `place`. */
  note(element: number, outlet: number, place: number, count: number): void {
    const at = this.#lossCount * FIELDS;
    this.#losses = growTypedArray(this.#losses, at + FIELDS);
    const losses = this.#losses;
    losses[at] = outlet;
    losses[at + 1] = place;
    losses[at + 2] = count;
    losses[at + 3] = this.#last[element]!;
    this.#last[element] = this.#lossCount;
    this.#lossCount += 1;
  }

  /** The elements from `from` to before `to` for which a loss was recorded. */
  elements(from: number, to: number): Rows {
    const last = this.#last;
    let count = 0;
    for (let element = from; element < to; element++) if (last[element] !== NONE) count += 1;
    const found = new Int32Array(count);
    for (let element = from, at = 0; at < count; element++) if (last[element] !== NONE) found[at++] = element;
    return found;
  }

  /** The lost pairs of an element, outlet after outlet. */
  pairsOf(element: number): LostPairs {
    const noted: number[] = [];
    for (let loss = this.#last[element]!; loss !== NONE; loss = this.#losses[loss * FIELDS + 3]!)
      noted.push(loss);
    return noted.reverse().flatMap((loss) => this.#pairsOfLoss(loss));
  }

  #pairsOfLoss(loss: number): LostPairs {
    const [outlet, place, count] = this.#losses.subarray(loss * FIELDS);
    return Array.from(this.#starts.subarray(place!, place! + count!)).flatMap((start) => [start, outlet!]);
  }
}
