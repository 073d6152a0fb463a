import { isValidAt } from '../../domain/model/dates.ts';
import type { Filiere, Passerelle } from '../../domain/model/entities.ts';
import { DIMENSIONS, type Dimension, NEXT_STAGES, STAGES } from '../../domain/model/vocabulary.ts';
import { type PeerGraph, reachedFromStarts } from './graphology.ts';
import type { PlainRule } from './graphology-gaps.ts';

/** M04 by a plain loop over all pairs of filières, with the cheap conditions first: the set alone, without impacts. */
export const plainCandidates: PlainRule = (graph, document, at) => {
  const active: Filiere[] = [];
  graph.forEachNode((_id, { filiere, active: isActive }) => {
    if (filiere !== undefined && isActive) active.push(filiere);
  });
  const reached = reachedFromStarts(graph);
  const communes = new Map(
    document.sites.filter((site) => isValidAt(site, at)).map((site) => [site.id, site]),
  );
  const declared = new Map(document.operators.map(({ id, bassins }) => [id, bassins ?? []]));
  const ofCommune = new Map<string, string[]>();
  for (const { id, communes: members } of document.bassins)
    for (const { commune, ...life } of members)
      if (isValidAt(life, at)) ofCommune.set(commune, [...(ofCommune.get(commune) ?? []), id]);
  const bassins = new Map(
    active.map(({ id, sites = [], operator }) => {
      const told = sites.flatMap((site) => communes.get(site) ?? []);
      const found = told.flatMap(({ commune }) => ofCommune.get(commune) ?? []);
      return [id, new Set(told.length > 0 ? found : declared.get(operator))] as const;
    }),
  );
  const found = new Set<string>();
  for (const a of active) {
    const near = nearOf(graph, a.id);
    for (const b of active) {
      if (a.operator === b.operator || !NEXT_STAGES[a.stage].includes(b.stage) || !sectorsMeet(a, b))
        continue;
      if (near.has(b.id) || (a.stage === 'INTAKE' && reached.has(b.id))) continue;
      if (![...bassins.get(a.id)!].some((bassin) => bassins.get(b.id)!.has(bassin))) continue;
      const later = STAGES.indexOf(b.stage) > STAGES.indexOf(a.stage);
      if (!later && !DIMENSIONS.some((dimension) => raises(a, b, dimension))) continue;
      if (audiencesMeet(a, b) && fits(a, b, undefined)) found.add(`M04:${a.id}:${b.id}`);
    }
  }
  return found;
};

const sectorsMeet = (a: Filiere, b: Filiere): boolean =>
  a.sector === b.sector || [a.sector, b.sector].some((one) => one === undefined || one === 'GENERIC');

/** What one or two passable passerelles reach, and what a passerelle that is not in force names. */
function nearOf(graph: PeerGraph, a: string): Set<string> {
  const near = new Set<string>();
  graph.forEachOutEdge(a, (_edge, { carries, state, passerelle }, _source, target, from, to) => {
    if (passerelle === undefined) return;
    const carrying = passerelle.kind !== 'RETURN' && passerelle.kind !== 'DISCOVERY';
    if (carries || (carrying && state !== 'ACTIVE')) near.add(target);
    if (!carries || to.filiere === undefined || !fits(from.filiere!, to.filiere, passerelle)) return;
    graph.forEachOutEdge(target, (_next, facts, _middle, last, _to, { filiere }) => {
      if (!facts.carries || facts.passerelle === undefined || filiere === undefined) return;
      if (fits(to.filiere!, filiere, facts.passerelle)) near.add(last);
    });
  });
  return near;
}

function needOf({ entry }: Filiere, dimension: Dimension): number | undefined {
  const { min, tested } = entry?.[dimension] ?? {};
  return min === undefined && tested === undefined ? undefined : Math.max(min ?? 0, tested ?? 0);
}

function afterOf(filiere: Filiere, dimension: Dimension): number {
  return Math.max(filiere.exit?.[dimension] ?? 0, needOf(filiere, dimension) ?? 0);
}

function raises(a: Filiere, b: Filiere, dimension: Dimension): boolean {
  const had = afterOf(a, dimension);
  return had >= 1 && (b.exit?.[dimension] ?? 0) > had;
}

/** ok ≠ NO: no level is known to be too low, or too high. */
function fits(a: Filiere, b: Filiere, passerelle: Passerelle | undefined): boolean {
  if (a.stage === 'INTAKE') return true;
  return DIMENSIONS.every((dimension) => {
    if (passerelle?.waives?.includes(dimension)) return true;
    const state = passerelle?.kind === 'CONCURRENT' ? (needOf(a, dimension) ?? 0) : afterOf(a, dimension);
    const max = b.entry?.[dimension]?.max;
    return state < 1 || (state >= (needOf(b, dimension) ?? 0) && (max === undefined || state <= max));
  });
}

function audiencesMeet({ entry: one }: Filiere, { entry: other }: Filiere): boolean {
  if (one === undefined || other === undefined) return true;
  const oldest = Math.min(one.ageMax ?? 200, other.ageMax ?? 200);
  if (Math.max(one.ageMin ?? 0, other.ageMin ?? 0) > oldest) return false;
  return (['statuses', 'groups', 'communes'] as const).every((list) => {
    const [mine, theirs] = [one[list], other[list]];
    return mine === undefined || theirs === undefined || mine.some((item) => theirs.includes(item));
  });
}
