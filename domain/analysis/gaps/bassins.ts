import { perOffer } from '../../graph/per-snapshot.ts';
import { filiereOf } from '../../graph/snapshot.ts';
import { isValidAt } from '../../model/dates.ts';

/** The bassins of each filière, as positions in `document.bassins`. */
export interface FiliereBassins {
  readonly of: readonly (readonly number[])[];
  /** 1 where no valid site tells, so that the operator's declaration was taken. */
  readonly declared: Uint8Array;
}

const NONE: readonly number[] = [];

/** Those of the communes of the filière's valid sites; without any, those that its operator declares. */
export const filiereBassins = perOffer((snapshot): FiliereBassins => {
  const { document, at, nodes } = snapshot;
  const positions = new Map(document.bassins.map(({ id }, position) => [id, position]));
  const byCommune = new Map<string, number[]>();
  document.bassins.forEach((bassin, position) => {
    for (const member of bassin.communes) {
      if (!isValidAt(member, at)) continue;
      const known = byCommune.get(member.commune) ?? [];
      if (!known.includes(position)) byCommune.set(member.commune, [...known, position]);
    }
  });
  const communeOfSite = new Map(
    document.sites.filter((site) => isValidAt(site, at)).map(({ id, commune }) => [id, commune]),
  );
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
    const communes = (filiereOf(snapshot, node).sites ?? []).flatMap((site) => communeOfSite.get(site) ?? []);
    declared[node] = Number(communes.length === 0);
    const found = communes.flatMap((commune) => byCommune.get(commune) ?? NONE);
    of.push(
      communes.length === 0
        ? declaredByOperator[nodes.operator[node]!]!
        : found.length > 1
          ? [...new Set(found)].sort((a, b) => a - b)
          : found,
    );
  }
  return { of, declared };
});
