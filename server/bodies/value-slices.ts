/** Some items of a list of an object. */
export interface ListSlice {
  readonly list: string;
  readonly items: readonly unknown[];
}

/** Items copied between threads at a time; this takes a few milliseconds. */
const ITEMS_AT_A_TIME = 100;

/**
 * Takes an object apart, so that it can be sent in small messages: yields its lists of more than 100 items in slices,
 * and returns the object without these lists. `takeSlices` rebuilds it.
 */
export function* listSlices(value: object): Generator<ListSlice, object> {
  const rest: Record<string, unknown> = {};
  for (const [list, field] of Object.entries(value)) {
    if (!Array.isArray(field) || field.length <= ITEMS_AT_A_TIME) {
      rest[list] = field;
      continue;
    }
    for (let start = 0; start < field.length; start += ITEMS_AT_A_TIME)
      yield { list, items: field.slice(start, start + ITEMS_AT_A_TIME) };
  }
  return rest;
}

/** Rebuilds an object from its slices. */
interface SliceTaker {
  readonly take: (slice: ListSlice) => void;
  readonly whole: (rest: object) => object;
}

/**
 * Creates a collector that rebuilds an object taken apart by `listSlices`. Its function `take` adds a slice of a
 * list, and `whole` takes the rest of the object and returns it with all its lists.
 */
export function takeSlices(): SliceTaker {
  const lists = new Map<string, unknown[]>();
  return {
    take: ({ list, items }) => {
      const before = lists.get(list);
      if (before === undefined) lists.set(list, [...items]);
      else for (const item of items) before.push(item);
    },
    whole: (rest) => ({ ...rest, ...Object.fromEntries(lists) }),
  };
}
