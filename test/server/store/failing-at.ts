import type { Engine } from '../../../server/store/engine.ts';

/**
 * The same engine, except that the n-th statement of its writes of a network throws, counted over all transactions: what is
 * written by two of them is then seen by half.
 */
export function failingAt(engine: Engine, at: number): Engine {
  let count = 0;
  return {
    ...engine,
    transaction: (work) =>
      engine.transaction((run) =>
        work((statement, parameters) => {
          if (!/^CREATE (CONSTRAINT|INDEX)/.test(statement)) count += 1;
          if (count === at) throw new Error('broken on purpose');
          return run(statement, parameters);
        }),
      ),
  };
}
