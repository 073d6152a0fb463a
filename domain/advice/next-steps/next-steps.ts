import { admissions, explainAdmission } from '../../analysis/audience/admits.ts';
import { NO } from '../../analysis/levels.ts';
import type { Pathway } from '../../analysis/results.ts';
import { filiereBassins } from '../../graph/filiere-bassins.ts';
import { carryingGraph } from '../../graph/graphs.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { findPathways } from '../pathways/find-pathways.ts';
import { MOST_NEXT_STEPS, type NextSteps } from './results.ts';

/** A question about the next steps from a filière. */
interface NextStepsQuery {
  /** The id of a filière. */
  readonly from: string;
  /** The largest number of passerelles. */
  readonly maxSteps: number;
  /** The largest number of months, if there is a limit. */
  readonly maxMonths?: number | undefined;
  /** Whether the person is already enrolled at the start, so that its wait does not count. */
  readonly enrolled: boolean;
}

/**
 * Finds where a person at the filière `from` can go next, in a snapshot (the network on a day). Lists each filière
 * that a pathway of at most `maxSteps` passerelles and `maxMonths` months reaches, with the best pathway; those that take more months; those that passerelles join but no
 * pathway reaches, with the reason; and those that refuse the audience in any case. Undefined when `from` is no
 * filière. A filière that is not active leads nowhere.
 */
export function nextSteps(snapshot: Snapshot, query: NextStepsQuery): NextSteps | undefined {
  const { nodes } = snapshot;
  const from = nodes.index.get(query.from);
  if (from === undefined || nodes.isOutlet[from] === 1) return undefined;
  const joined = nodes.active[from] === 1 ? filieresWithin(snapshot, from, query.maxSteps) : [];
  const reached: Pathway[] = [];
  const tooLong: string[] = [];
  const onPaper: NextSteps['onPaper'] = [];
  let exhaustive = joined.length <= MOST_NEXT_STEPS;
  for (const node of joined.slice(0, MOST_NEXT_STEPS)) {
    const filiere = nodes.ids[node]!;
    const { maxSteps, maxMonths, enrolled } = query;
    const ask = { from: query.from, to: filiere, k: 1, maxSteps, maxMonths, enrolled };
    const result = findPathways(snapshot, ask, false);
    if (!result.ok) throw new RangeError(`"${result.value}" is not in the network`);
    const [best] = result.pathways;
    if (best !== undefined) reached.push(best);
    else if (result.blocked?.limits.includes('maxMonths')) tooLong.push(filiere);
    else if (result.blocked !== null) onPaper.push({ filiere, blocked: result.blocked });
    if (!result.exhaustive) exhaustive = false;
  }
  const place = (id: string | undefined): number => nodes.index.get(id ?? '')!;
  const byStage = (one: string | undefined, other: string | undefined): number =>
    nodes.stage[place(one)]! - nodes.stage[place(other)]!;
  const endOf = ({ filieres }: Pathway): string | undefined => filieres.at(-1);
  reached.sort(
    (one, other) =>
      byStage(endOf(one), endOf(other)) ||
      Number(other.complete) - Number(one.complete) ||
      one.months - other.months ||
      one.steps - other.steps ||
      place(endOf(one)) - place(endOf(other)),
  );
  onPaper.sort(
    (one, other) => byStage(one.filiere, other.filiere) || place(one.filiere) - place(other.filiere),
  );
  tooLong.sort((one, other) => byStage(one, other) || place(one) - place(other));
  const refused = refusedAnyhow(snapshot, from, new Set(joined));
  return {
    reached,
    tooLong,
    onPaper,
    notAdmitted: refused.slice(0, MOST_NEXT_STEPS).flatMap((node) => {
      const admission = explainAdmission(snapshot, node);
      return admission === null ? [] : [{ filiere: nodes.ids[node]!, admission }];
    }),
    notAdmittedCount: refused.length,
    exhaustive,
  };
}

/**
 * Active filières that at most `maxSteps` passerelles of P⁺ reach, nearest first, then in id order, without the
 * start.
 */
function filieresWithin(snapshot: Snapshot, from: number, maxSteps: number): number[] {
  const { isOutlet } = snapshot.nodes;
  const graph = carryingGraph(snapshot);
  const seen = new Set([from]);
  let rim = [from];
  const found: number[] = [];
  for (let steps = 0; steps < maxSteps && rim.length > 0; steps++) {
    const next: number[] = [];
    for (const node of rim) {
      for (let at = graph.out.start[node]!; at < graph.out.start[node + 1]!; at++) {
        const to = graph.to[graph.out.edges[at]!]!;
        if (isOutlet[to] === 1 || seen.has(to)) continue;
        seen.add(to);
        next.push(to);
      }
    }
    rim = next.sort((a, b) => a - b);
    found.push(...rim);
  }
  return found;
}

/**
 * Filières in a bassin of the start, at its stage or later, that refuse the audience and are not joined. By stage,
 * then id.
 */
function refusedAnyhow(snapshot: Snapshot, from: number, joined: ReadonlySet<number>): number[] {
  const { nodes } = snapshot;
  const admits = admissions(snapshot);
  const bassins = filiereBassins(snapshot);
  const near = new Set(bassins.of[from]);
  const found: number[] = [];
  for (let node = 0; node < nodes.count; node++) {
    if (node === from || joined.has(node) || nodes.isOutlet[node] === 1 || nodes.active[node] !== 1) continue;
    if (admits[node] !== NO || nodes.stage[node]! < nodes.stage[from]!) continue;
    if (bassins.of[node]!.some((bassin) => near.has(bassin))) found.push(node);
  }
  return found.sort((a, b) => nodes.stage[a]! - nodes.stage[b]! || a - b);
}
