import type { DuplicateCandidate } from '../api/questions/duplicates.ts';
import { MERGEABLE, type Mergeable } from '../change/mergeable.ts';
import { DUPLICATE_KIND, lifeId } from '../model/finding-life.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import { pairsByKey } from './blocks.ts';
import { type foldedName, slipKeys, wordUses } from './name-keys.ts';
import { pairKey } from './pair-key.ts';
import { LEAST_SCORE } from './scores.ts';
import type { Weighed } from './weigh.ts';
import { type Named, named, weighCommunes, weighFilieres, weighOutlets, weighSites } from './weigh-offer.ts';
import {
  bodyNumbersOf,
  knownOperators,
  operatorKeys,
  operatorWords,
  weighOperators,
} from './weigh-operators.ts';

type Found = Omit<DuplicateCandidate, 'said'>;

/**
 * Finds pairs of elements of these lists that are probably duplicates, with a score and reasons, the likeliest first.
 * The order of the elements in the network does not matter.
 */
export function findDuplicates(document: NetworkDocument, lists: readonly Mergeable[] = MERGEABLE): Found[] {
  return lists
    .flatMap((list) => FINDERS[list](document))
    .sort(
      (a, b) =>
        b.score - a.score ||
        MERGEABLE.indexOf(a.list) - MERGEABLE.indexOf(b.list) ||
        byCodeUnit(a.ids.join(' '), b.ids.join(' ')),
    );
}

/**
 * Splits pairs of likely duplicates by what people decided about them: `setAside` are those that someone declared
 * different and whose evidence is unchanged, `candidates` are the rest.
 */
export function withSaid(
  found: readonly Found[],
  { findingLives }: NetworkDocument,
): { candidates: DuplicateCandidate[]; setAside: DuplicateCandidate[] } {
  // A merge may have renamed an id in the key, so the two ids may be in another order.
  const records = new Map(
    findingLives
      .filter(({ key, state }) => state === 'REJECTED' && key.startsWith(`${DUPLICATE_KIND}:`))
      .map((life) => {
        const [, a = '', b = ''] = life.key.split(':');
        return [pairKey([a, b]), life];
      }),
  );
  const candidates: DuplicateCandidate[] = [];
  const setAside: DuplicateCandidate[] = [];
  for (const one of found) {
    const life = records.get(pairKey(one.ids));
    if (life === undefined) candidates.push({ ...one, said: null });
    else {
      const { id = lifeId(life.key), author, date, reason = null, evidence } = life;
      const target = evidence === one.evidence ? setAside : candidates;
      target.push({ ...one, said: { life: id, author, date, reason } });
    }
  }
  return { candidates, setAside };
}

const FINDERS: Readonly<Record<Mergeable, (document: NetworkDocument) => Found[]>> = {
  operators: (document) => {
    const operators = inOrder(knownOperators(document));
    const uses = operatorWords(operators);
    const bodyNumbers = bodyNumbersOf(operators);
    return found(
      'operators',
      pairsByKey(operators, operatorKeys),
      ({ name }) => name.text,
      (pair) => weighOperators(...pair, uses, bodyNumbers),
    );
  },
  filieres: ({ filieres }) =>
    byNames('filieres', filieres, weighFilieres, ({ name, element }) =>
      nameKeys(name).map((key) => `${element.operator} ${key}`),
    ),
  sites: ({ sites }) =>
    byNames('sites', sites, weighSites, ({ element: { operator, commune } }) => [`${operator} ${commune}`]),
  outlets: ({ outlets }) => byNames('outlets', outlets, weighOutlets, ({ name }) => nameKeys(name)),
  communes: ({ communes }) =>
    byNames('communes', communes, weighCommunes, ({ name, element: { nis } }) => [
      ...nameKeys(name),
      ...(nis === undefined ? [] : [`n${nis}`]),
    ]),
};

const nameKeys = (name: ReturnType<typeof foldedName>): string[] => [`=${name.key}`, ...slipKeys(name)];

function byNames<T extends { readonly id: string; readonly name?: string | undefined }>(
  list: Mergeable,
  elements: readonly T[],
  weigh: (pair: readonly [Named<T>, Named<T>], uses: ReadonlyMap<string, number>) => Weighed,
  keysOf: (item: Named<T>) => Iterable<string>,
): Found[] {
  const items = inOrder(elements.map(named));
  const uses = wordUses(items.map(({ name }) => name));
  return found(
    list,
    pairsByKey(items, keysOf),
    ({ name }) => name.text,
    (pair) => weigh(pair, uses),
  );
}

const inOrder = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => byCodeUnit(a.id, b.id));

function found<T extends { readonly id: string }>(
  list: Mergeable,
  pairs: Iterable<[T, T]>,
  textOf: (item: T) => string,
  weigh: (pair: [T, T]) => Weighed,
): Found[] {
  const made: Found[] = [];
  for (const pair of pairs) {
    const { score, reasons, doubts } = weigh(pair);
    if (score < LEAST_SCORE) continue;
    const evidence = fingerprint([...reasons, ...doubts, ...pair.map(textOf)].join('\n'));
    const [{ id: a }, { id: b }] = pair;
    made.push({ list, ids: [a, b], score, reasons: [...reasons], doubts: [...doubts], evidence });
  }
  return made;
}
