import { describe, expect, test } from 'vitest';
import { minimumCut } from '../../../domain/graph/max-flow.ts';

type Arc = readonly [from: number, to: number, capacity: number];
const cut = (nodeCount: number, arcs: readonly Arc[], source: number, sink: number) =>
  minimumCut(
    {
      nodeCount,
      from: Int32Array.from(arcs, ([from]) => from),
      to: Int32Array.from(arcs, ([, to]) => to),
      capacity: Float64Array.from(arcs, ([, , capacity]) => capacity),
    },
    source,
    sink,
  );

describe('minimum cut', () => {
  test('sends on what a first choice of ways had blocked', () => {
    // 0 → {1, 2} → 3 with 1 → 2 in between: the way 0 1 2 3 must be undone in part.
    const arcs: Arc[] = [
      [0, 1, 10],
      [0, 2, 5],
      [1, 2, 15],
      [1, 3, 5],
      [2, 3, 10],
    ];
    expect(cut(4, arcs, 0, 3)?.value).toBe(15);
  });

  test('tells the side of the source from that of the sink where two cuts are equally small', () => {
    const found = cut(
      4,
      [
        [0, 1, 3],
        [1, 2, 7],
        [2, 3, 3],
      ],
      0,
      3,
    );
    expect(found?.value).toBe(3);
    expect([...(found?.sourceSide ?? [])]).toEqual([1, 0, 0, 0]);
    expect([...(found?.sinkSide ?? [])]).toEqual([0, 0, 0, 1]);
  });

  test('adds parallel arcs, goes round cycles and lets nothing through an arc of 0', () => {
    const arcs: Arc[] = [
      [0, 1, 2],
      [0, 1, 3],
      [1, 2, 4],
      [2, 1, 9],
      [2, 3, 9],
      [0, 3, 0],
    ];
    expect(cut(4, arcs, 0, 3)?.value).toBe(4);
  });

  test('is 0 where nothing joins the two, and none where a way has no limit', () => {
    expect(cut(3, [[0, 1, 5]], 0, 2)?.value).toBe(0);
    const free = Number.POSITIVE_INFINITY;
    expect(
      cut(
        4,
        [
          [0, 1, free],
          [1, 3, 4],
          [1, 2, free],
          [2, 3, free],
        ],
        0,
        3,
      ),
    ).toBeUndefined();
  });
});
