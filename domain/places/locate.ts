import { communeOfNis, type KnownCommune } from './communes.ts';
import { findPlace } from './find-place.ts';

/** Where the communes of a network lie, for those of which the network does not say it. */

interface Located {
  readonly name: string;
  readonly nis?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly fictional?: boolean | undefined;
}

/**
 * Gives communes without a position that of their commune in the table: by NIS code, or by name when most communes
 * of the network are of Wallonia and Brussels. Others stay as they are.
 */
export function withKnownPositions<T extends Located>(communes: readonly T[]): readonly T[] {
  const known = new Map(communes.map((commune) => [commune, inTable(commune)]));
  const isHome = [...known.values()].filter((one) => one !== undefined).length * 2 > communes.length;
  return communes.map((commune) => {
    const found = known.get(commune);
    const isLocated = commune.latitude !== undefined && commune.longitude !== undefined;
    if (found === undefined || isLocated) return commune;
    if (commune.nis === undefined && !isHome) return commune;
    return { ...commune, latitude: found.latitude, longitude: found.longitude };
  });
}

function inTable({ name, nis, fictional }: Located): KnownCommune | undefined {
  if (fictional === true) return undefined;
  if (nis !== undefined) return communeOfNis(nis);
  const answer = findPlace({ place: name, isCommune: true });
  return answer.found === 'ONE' && answer.sure !== 'DOUBTFUL' ? answer.commune : undefined;
}
