/**
 * Stacks boxes of the given `heights` in this order, at least `gap` apart and between 0 and `limit`, as near as
 * possible to the tops in `wishes` (least squares). Returns the top of each box. They exceed `limit` only when they
 * do not fit at all. A box with a large weight in `weights` moves less than others.
 */
export function stack(
  heights: readonly number[],
  wishes: readonly number[],
  gap: number,
  limit: number,
  weights?: readonly number[],
): readonly number[] {
  // After subtracting the heights above each box, "no overlap" becomes "never decreasing".
  const above: number[] = [];
  let sum = 0;
  for (const height of heights) {
    above.push(sum);
    sum += height + gap;
  }
  const room = Math.max(0, limit - (sum - gap));
  const blocks: { total: number; weight: number; count: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    const weight = weights?.[index] ?? 1;
    blocks.push({ total: (wish - above[index]!) * weight, weight, count: 1 });
    for (;;) {
      const [before, last] = [blocks.at(-2), blocks.at(-1)!];
      if (before === undefined || before.total / before.weight <= last.total / last.weight) break;
      blocks.splice(-2, 2, {
        total: before.total + last.total,
        weight: before.weight + last.weight,
        count: before.count + last.count,
      });
    }
  }
  const tops: number[] = [];
  for (const { total, weight, count } of blocks) {
    const top = Math.min(room, Math.max(0, total / weight));
    for (let index = 0; index < count; index++) tops.push(top + above[tops.length]!);
  }
  return tops;
}
