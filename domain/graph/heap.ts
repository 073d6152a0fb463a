/**
 * A binary heap. `first` returns and `pop` removes the first item by `isBefore`; both return undefined when the heap
 * is empty. Equal items come out in no particular order.
 */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #isBefore: (a: T, b: T) => boolean;

  constructor(isBefore: (a: T, b: T) => boolean) {
    this.#isBefore = isBefore;
  }

  /** The item that `pop` would return, left in the heap; undefined when the heap is empty. */
  first(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    const isBefore = this.#isBefore;
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(item, items[parent]!)) break;
      items[at] = items[parent]!;
      at = parent;
    }
    items[at] = item;
  }

  /** Undefined when the heap is empty. */
  pop(): T | undefined {
    const items = this.#items;
    const isBefore = this.#isBefore;
    const top = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return top;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= items.length) break;
      const right = left + 1;
      const child = right < items.length && isBefore(items[right]!, items[left]!) ? right : left;
      if (!isBefore(items[child]!, last)) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = last;
    return top;
  }
}

/**
 * A priority queue of nodes by path length (`key`), for a shortest-path search. `pop` removes and returns the node
 * with the shortest path, or -1 when the queue is empty; `key` then returns its path length. Keys and nodes are kept
 * in two arrays, so that a search creates no object for each step.
 */
export class NodeQueue {
  readonly #keys: number[] = [];
  readonly #nodes: number[] = [];
  #popped = Number.NaN;

  /** The path length of the node that `pop` returned last. */
  key(): number {
    return this.#popped;
  }

  push(key: number, node: number): void {
    const keys = this.#keys;
    const nodes = this.#nodes;
    let at = keys.push(key) - 1;
    nodes.push(node);
    for (let parent = (at - 1) >> 1; at > 0 && key < keys[parent]!; parent = (at - 1) >> 1) {
      keys[at] = keys[parent]!;
      nodes[at] = nodes[parent]!;
      at = parent;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  /** Removes and returns the node with the shortest path; -1 when the queue is empty. */
  pop(): number {
    const keys = this.#keys;
    const nodes = this.#nodes;
    const [key, node] = [keys.pop(), nodes.pop()];
    if (key === undefined || node === undefined) return -1;
    const size = keys.length;
    if (size === 0) {
      this.#popped = key;
      return node;
    }
    this.#popped = keys[0]!;
    const top = nodes[0]!;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && keys[child + 1]! < keys[child]!) child += 1;
      if (key <= keys[child]!) break;
      keys[at] = keys[child]!;
      nodes[at] = nodes[child]!;
      at = child;
    }
    keys[at] = key;
    nodes[at] = node;
    return top;
  }
}
