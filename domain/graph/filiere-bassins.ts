import { bassinsByCommune, communeOfSites } from '../model/territory.ts';
import { perOffer } from './per-snapshot.ts';
import { filiereOf } from './snapshot.ts';

/** The bassins of each filière, as positions in `document.bassins`. */
export interface FiliereBassins {
  readonly of: readonly (readonly number[])[];
  /** 1 where the filière has no valid site, so that the bassins declared by its operator were taken. */
  readonly declared: Uint8Array;
}

const NONE: readonly number[] = [];
const NO_SITES: readonly string[] = [];

/**
 * The bassins of each filière: those of the communes of its valid sites. A filière without a valid site gets the
 * bassins that its operator declares.
 */
export const filiereBassins = perOffer((snapshot): FiliereBassins => {
  const { document, at, nodes } = snapshot;
  const positions = new Map(document.bassins.map(({ id }, position) => [id, position]));
  const byCommune = new Map<string, readonly number[]>();
  for (const [commune, bassins] of bassinsByCommune(document, at))
    byCommune.set(
      commune,
      bassins.map((bassin) => positions.get(bassin)!),
    );
  const communeOfSite = communeOfSites(document, at);
  const declaredByOperator = document.operators.map(({ bassins = [] }) =>
    bassins.map((bassin) => positions.get(bassin)!).sort((a, b) => a - b),
  );
  const of: (readonly number[])[] = [];
  const declared = new Uint8Array(nodes.count);
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1) {
      of.push(NONE);
      continue;
    }
    let found = NONE;
    let hasSite = false;
    for (const site of filiereOf(snapshot, node).sites ?? NO_SITES) {
      const commune = communeOfSite.get(site);
      if (commune === undefined) continue;
      const ofCommune = byCommune.get(commune) ?? NONE;
      found = found === NONE || found === ofCommune ? ofCommune : [...found, ...ofCommune];
      hasSite = true;
    }
    declared[node] = Number(!hasSite);
    if (!hasSite) found = declaredByOperator[nodes.operator[node]!]!;
    else if (found.length > 1) found = [...new Set(found)].sort((a, b) => a - b);
    of.push(found);
  }
  return { of, declared };
});
