import type { Engine } from '../../../server/store/engine.ts';

/** The same engine, except that the n-th statement of a write of a network throws. */
export function failingAt(engine: Engine, at: number): Engine {
  return {
    ...engine,
    transaction: (work) =>
      engine.transaction((run) => {
        let count = 0;
        return work((statement, parameters) => {
          if (!/^CREATE (CONSTRAINT|INDEX)/.test(statement)) count += 1;
          if (count === at) throw new Error('broken on purpose');
          return run(statement, parameters);
        });
      }),
  };
}
