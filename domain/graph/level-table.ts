import type { Filiere } from '../model/entities.ts';
import { DIMENSIONS } from '../model/vocabulary.ts';

/** Number of level dimensions. A column holds the values of a node side by side, from node × WIDTH. */
export const WIDTH = DIMENSIONS.length;

/** Levels per node and dimension; -1 where no level is given. Outlets have no levels. */
export interface LevelTable {
  /** The larger of the declared minimum and the tested level. */
  readonly need: Int8Array;
  readonly max: Int8Array;
  readonly exit: Int8Array;
  /** The level that people have after the filière: the larger of exit and need, each counted only when at least 1. */
  readonly after: Int8Array;
  /** 1 where `after` comes from the exit; 0 where it is only a lower bound. */
  readonly exact: Uint8Array;
}

/**
 * Builds a table of levels by node and dimension (oral, written…): those that an entry asks, and those that people
 * have afterwards. `filiere[node]` is the position of the node's filière in `filieres`, -1 for an outlet.
 */
export function levelTable(nodeCount: number, filiere: Int32Array, filieres: readonly Filiere[]): LevelTable {
  const size = nodeCount * WIDTH;
  const column = (): Int8Array => new Int8Array(size).fill(-1);
  const [need, max, exit, after] = [column(), column(), column(), column()];
  const exact = new Uint8Array(size);
  for (let node = 0; node < nodeCount; node++) {
    if (filiere[node]! < 0) continue;
    const { entry, exit: outcome } = filieres[filiere[node]!]!;
    for (let dimension = 0; dimension < WIDTH; dimension++) {
      const cell = node * WIDTH + dimension;
      const name = DIMENSIONS[dimension]!;
      const condition = entry?.[name];
      if (condition !== undefined) {
        need[cell] = Math.max(condition.min ?? -1, condition.tested ?? -1);
        max[cell] = condition.max ?? -1;
      }
      exit[cell] = outcome?.[name] ?? -1;
      const reached = Math.max(exit[cell], need[cell]!);
      after[cell] = reached >= 1 ? reached : -1;
      exact[cell] = Number(reached >= 1 && exit[cell] === reached);
    }
  }
  return Object.freeze({ need, max, exit, after, exact });
}
