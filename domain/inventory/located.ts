import { perDay } from '../graph/per-snapshot.ts';
import { filiereOf } from '../graph/snapshot.ts';
import type { Filiere } from '../model/entities.ts';
import { bassinsByCommune, communeOfSites } from '../model/territory.ts';
import { type Completeness, filiereCompleteness } from './completeness.ts';

/** An active filière with its places on the day. Only valid sites count. */
export interface Located {
  readonly node: number;
  readonly filiere: Filiere;
  readonly hasSite: boolean;
  readonly communes: readonly string[];
  /** Bassins of its communes; empty when they belong to none. */
  readonly bassins: readonly string[];
  readonly completeness: Completeness;
}

/** The active filières of the day with their places and completeness, in id order. */
export const locate = perDay((snapshot): readonly Located[] => {
  const { nodes } = snapshot;
  const communeOf = communeOfSites(snapshot.document, snapshot.at);
  const bassinsOf = bassinsByCommune(snapshot.document, snapshot.at);
  const located: Located[] = [];
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1) continue;
    const filiere = filiereOf(snapshot, node);
    const communes = [...new Set((filiere.sites ?? []).flatMap((site) => communeOf.get(site) ?? []))];
    const bassins = [...new Set(communes.flatMap((commune) => bassinsOf.get(commune) ?? []))];
    const hasSite = communes.length > 0;
    const completeness = filiereCompleteness(filiere, hasSite);
    located.push({ node, filiere, hasSite, communes, bassins, completeness });
  }
  return located;
});
