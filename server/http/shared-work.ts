/** Work that is done once for all who ask for the same, and whose result is kept for those who ask later. */
export interface SharedWork<T> {
  /**
   * Resolves to the result of `make` for `key` in `state`. Whoever asks for the same meanwhile waits for the same work, and whoever asks
   * later gets its result. Throws what `make` throws, to each who waited; the next one has it done anew. Throws the reason of `signal`
   * when this asker leaves; the work is aborted when everybody who waited for it has left.
   */
  readonly result: (asked: AskedWork, make: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

interface AskedWork {
  /** What the result depends on beside the key. Results go with this object. */
  readonly state: object;
  readonly key: string;
  /** Aborted when this asker leaves. */
  readonly signal: AbortSignal;
}

/** Work that is under way, and how many wait for it. */
interface Work<T> {
  readonly result: Promise<T>;
  readonly stop: AbortController;
  waiting: number;
}

/** Creates a keeper of shared work. It keeps results of a state up to `mostBytes` by `bytesOf`; those asked for longest ago go first. */
export function sharedWork<T>(mostBytes: number, bytesOf: (result: T) => number): SharedWork<T> {
  const states = new WeakMap<object, { kept: KeptResults<T>; underWay: Map<string, Work<T>> }>();
  return {
    result: async ({ state, key, signal }, make) => {
      signal.throwIfAborted();
      const { kept, underWay } = states.get(state) ?? {
        kept: keptResults(mostBytes, bytesOf),
        underWay: new Map<string, Work<T>>(),
      };
      states.set(state, { kept, underWay });
      const known = kept.get(key);
      if (known !== undefined) return known;
      const begun = underWay.get(key);
      const work = begun ?? begin(make);
      const end = (): void => {
        if (underWay.get(key) === work) underWay.delete(key);
      };
      if (begun === undefined) {
        underWay.set(key, work);
        work.result
          .then(
            (result) => kept.keep(key, result),
            () => undefined,
          )
          .finally(end);
      }
      return waitFor(work, signal, end);
    },
  };
}

function begin<T>(make: (signal: AbortSignal) => Promise<T>): Work<T> {
  const stop = new AbortController();
  return { result: make(stop.signal), stop, waiting: 0 };
}

/** Waits for work until it is done or the asker leaves. The last one who leaves ends it and calls `end`. */
function waitFor<T>(work: Work<T>, signal: AbortSignal, end: () => void): Promise<T> {
  work.waiting += 1;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason);
      work.waiting -= 1;
      if (work.waiting > 0) return;
      end();
      work.stop.abort(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    work.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

interface KeptResults<T> {
  readonly get: (key: string) => T | undefined;
  readonly keep: (key: string, result: T) => void;
}

function keptResults<T>(mostBytes: number, bytesOf: (result: T) => number): KeptResults<T> {
  const results = new Map<string, T>();
  let bytes = 0;
  const drop = (key: string, result: T): void => {
    results.delete(key);
    bytes -= bytesOf(result);
  };
  return {
    get: (key) => {
      const result = results.get(key);
      if (result === undefined) return undefined;
      // The order of a map is that of its entries, so what was asked for last stands last.
      results.delete(key);
      results.set(key, result);
      return result;
    },
    keep: (key, result) => {
      // Work that everybody left may end after the work that was begun anew.
      const before = results.get(key);
      if (before !== undefined) drop(key, before);
      results.set(key, result);
      bytes += bytesOf(result);
      for (const [oldest, old] of results) {
        if (bytes <= mostBytes) return;
        drop(oldest, old);
      }
    },
  };
}
