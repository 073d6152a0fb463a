import { WIDTH } from './level-table.ts';
import { perOffer } from './per-snapshot.ts';

/** Facts of the level table as bit masks: one byte a node, one bit a dimension. */
export interface LevelMasks {
  /** The entry gives neither a need nor a ceiling. */
  readonly silent: Uint8Array;
  readonly needs: Uint8Array;
  readonly caps: Uint8Array;
  /** The exit gives no level. */
  readonly noExit: Uint8Array;
  /** The level that people have after the filière is unknown. */
  readonly noState: Uint8Array;
  /** The level that people have afterwards is unknown, or only a lower bound. */
  readonly inexact: Uint8Array;
}

/** Computes the level masks of a snapshot. */
export const levelMasks = perOffer(({ nodes }): LevelMasks => {
  const { need, max, exit, after, exact } = nodes.levels;
  const column = (): Uint8Array => new Uint8Array(nodes.count);
  const [silent, needs, caps, noExit, noState, inexact] = [
    column(),
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  for (let node = 0; node < nodes.count; node++) {
    for (let dimension = 0; dimension < WIDTH; dimension++) {
      const [cell, bit] = [node * WIDTH + dimension, 1 << dimension];
      if (need[cell]! < 0 && max[cell]! < 0) silent[node]! |= bit;
      if (need[cell]! >= 1) needs[node]! |= bit;
      if (max[cell]! >= 0) caps[node]! |= bit;
      if (exit[cell]! < 0) noExit[node]! |= bit;
      if (after[cell]! < 0) noState[node]! |= bit;
      if (exact[cell] === 0) inexact[node]! |= bit;
    }
  }
  return { silent, needs, caps, noExit, noState, inexact };
});
