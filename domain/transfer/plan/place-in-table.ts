import type { Field } from '../../model/field-types.ts';
import type { EntityList } from '../../model/network.ts';
import { bassinNamed } from '../../places/bassins.ts';
import { communeOfNis, type KnownCommune } from '../../places/communes.ts';
import { findPlace } from '../../places/find-place.ts';
import { likelyPlaces } from '../../places/near-place.ts';
import type { Meaning } from '../lexicon.ts';
import type { Names } from '../names.ts';
import { bassinElement, communeElement } from './known-places.ts';
import { type Pass, warn } from './pass.ts';
import { isHomeColumn } from './place-columns.ts';
import type { BoundColumn, PlanRow } from './rows.ts';

/** References to communes and basins by names of the table, in any column. */

type InTable =
  | { readonly list: 'bassins'; readonly bassin: string }
  | { readonly list: 'communes'; readonly commune: KnownCommune; readonly isSure: boolean };

const listsOf = ({ type }: Field): readonly EntityList[] =>
  type.kind === 'ref' || type.kind === 'refs' ? type.lists : [];

/**
 * Finds a name of a reference in the table of communes and basins, when the network has no element of that name.
 * `isHome` says whether most places of its column are here. Undefined when the table does not settle it.
 */
export function findInTable(
  field: Field,
  word: string,
  names: Names,
  isHome: () => boolean,
): InTable | undefined {
  const lists = listsOf(field);
  const [isOfCommunes, isOfBassins] = [lists.includes('communes'), lists.includes('bassins')];
  if ((!isOfCommunes && !isOfBassins) || names.find(lists, word).length > 0) return undefined;
  if (isOfBassins) {
    const bassin = bassinNamed(word);
    return bassin === undefined ? undefined : { list: 'bassins', bassin };
  }
  const answer = findPlace({ place: word });
  if (answer.found !== 'ONE' || answer.sure === 'DOUBTFUL' || !(answer.isCorroborated || isHome()))
    return undefined;
  return { list: 'communes', commune: answer.commune, isSure: answer.sure === 'SURE' };
}

/** Proposes communes of the table, as NIS codes, for a reference to a commune that is not settled. */
export function proposedCommunes(field: Field, word: string): readonly string[] {
  if (!listsOf(field).includes('communes')) return [];
  const answer = findPlace({ place: word });
  const communes =
    answer.found === 'ONE'
      ? [answer.commune]
      : answer.found === 'SEVERAL'
        ? answer.candidates
        : likelyPlaces(word);
  return communes.map(({ nis }) => nis);
}

/**
 * Returns the id of the element for a name of the table that a reference gives, and makes the element when it is new;
 * undefined when the table does not settle the name.
 */
export function placeInTable(pass: Pass, row: PlanRow, field: Field, word: string): string | undefined {
  const column = columnOf(pass, row, field) ?? null;
  const { rows } = pass.plan.tables[row.table]!;
  const found = findInTable(field, word, pass.names, () => column === null || isHomeColumn(column, rows));
  if (found === undefined) return undefined;
  if (found.list === 'bassins') return bassinElement(pass, row, found.bassin);
  const { commune, isSure } = found;
  if (!isSure)
    warn(pass, row, { code: 'place-likely', column, value: word, values: { commune: commune.name } });
  return communeElement(pass, row, commune, column);
}

function columnOf(pass: Pass, row: PlanRow, { list, path }: Field): BoundColumn | undefined {
  return pass.plan.tables[row.table]!.columns.get(list)?.find(({ field }) => field.path === path);
}

/** What a user chose for a reference. A NIS code of the table stands for its commune, which the import makes. */
export function communeMeant(pass: Pass, row: PlanRow, field: Field, means: Meaning | null): Meaning | null {
  if (!listsOf(field).includes('communes') || pass.names.listOf(String(means)) !== undefined) return means;
  const commune = communeOfNis(String(means));
  return commune === undefined
    ? means
    : communeElement(pass, row, commune, columnOf(pass, row, field) ?? null);
}
