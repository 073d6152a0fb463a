import type { DuplicatesAnswer, DuplicatesQuery } from '../api/questions/duplicates.ts';
import { MERGEABLE, type Mergeable } from '../change/mergeable.ts';
import { findDuplicates, withSaid } from '../inventory/duplicates.ts';
import type { OpenNetwork } from './open-network.ts';

/**
 * Answers which pairs of elements may be the same, and which pairs a user has marked as different, at most `limit` of
 * each. With `list`, only the pairs of that list are returned.
 */
export function duplicatesAnswer(
  { document, revision }: OpenNetwork,
  { list, limit }: DuplicatesQuery,
): DuplicatesAnswer {
  const { candidates, setAside } = withSaid(findDuplicates(document), document);
  const asked = candidates.filter((one) => list === undefined || one.list === list);
  return {
    revision,
    candidates: asked.slice(0, limit),
    total: asked.length,
    counts: perList((of) => candidates.filter((one) => one.list === of).length),
    compared: perList((of) => document[of].length),
    setAside: setAside.filter((one) => list === undefined || one.list === list).slice(0, limit),
  };
}

const perList = (count: (list: Mergeable) => number): Record<Mergeable, number> =>
  Object.fromEntries(MERGEABLE.map((list) => [list, count(list)])) as Record<Mergeable, number>;
