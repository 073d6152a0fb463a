import { withRoomFor } from '../../graph/room.ts';
import { NONE } from '../../graph/snapshot.ts';
import type { Rows } from '../rows-by-id.ts';

/** Start, outlet, start, outlet…: the pairs that go with one passerelle or operator. */
export type LostPairs = number[];

/** What a loss tells: its outlet, its first start and how many, and the loss noted before for the same element. */
const FIELDS = 4;

/**
 * The starts that are lost for an outlet without an element, outlet after outlet. Many elements lose stretches of the
 * same list of starts: each list is kept once.
 */
export class LostStarts {
  #starts = new Int32Array(1 << 12);
  #startCount = 0;
  #losses = new Int32Array(FIELDS << 12);
  #lossCount = 0;
  /** By element: its last loss. */
  readonly #last: Int32Array;

  constructor(elementCount: number) {
    this.#last = new Int32Array(elementCount).fill(NONE);
  }

  /** Keeps the first of some starts, so many; answers the place of the first one. */
  keep(starts: Int32Array, count: number): number {
    const place = this.#startCount;
    this.#startCount += count;
    this.#starts = withRoomFor(this.#starts, this.#startCount);
    for (let at = 0; at < count; at++) this.#starts[place + at] = starts[at]!;
    return place;
  }

  /** Notes a stretch of the kept starts. */
  note(element: number, outlet: number, place: number, count: number): void {
    const at = this.#lossCount * FIELDS;
    this.#losses = withRoomFor(this.#losses, at + FIELDS);
    const losses = this.#losses;
    losses[at] = outlet;
    losses[at + 1] = place;
    losses[at + 2] = count;
    losses[at + 3] = this.#last[element]!;
    this.#last[element] = this.#lossCount;
    this.#lossCount += 1;
  }

  /** The elements from one to another, that one left out, for which something was noted. */
  elements(from: number, to: number): Rows {
    const last = this.#last;
    let count = 0;
    for (let element = from; element < to; element++) if (last[element] !== NONE) count += 1;
    const found = new Int32Array(count);
    for (let element = from, at = 0; at < count; element++) if (last[element] !== NONE) found[at++] = element;
    return found;
  }

  /** The pairs of an element, outlet after outlet. */
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
