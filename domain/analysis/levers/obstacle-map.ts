import { filiereBassins } from '../../graph/filiere-bassins.ts';
import { filiereOf, isValidOperator, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { isValidAt } from '../../model/dates.ts';
import type { Obstacle } from '../../model/entities.ts';
import { addTo } from '../../model/grouping.ts';
import { byCodeUnit } from '../../model/network.ts';
import { OBSTACLE_CATEGORIES, STAGES } from '../../model/vocabulary.ts';
import { affectsAudience } from '../audience/tags.ts';
import { MAYBE, NO, YES } from '../levels.ts';
import { openSites, standingObstacles } from '../obstacles.ts';
import type { ObstacleCell } from './results.ts';

interface Draft {
  readonly category: ObstacleCell['category'];
  readonly stage: ObstacleCell['stage'];
  readonly bassin: string | null;
  readonly obstacles: Map<string, number>;
  readonly filieres: Set<string>;
}

/**
 * Groups the obstacles that concern or may concern the audience for whom the network is read (`snapshot`: the network
 * on a day) by category, stage and bassin of the filières affected, one cell each. Obstacles of every severity count:
 * those on a filière, on one of its sites, or on a passerelle to it. For everyone (no audience), every obstacle
 * counts that no mitigation lifts.
 */
export function obstacleMap(snapshot: Snapshot): ObstacleCell[] {
  const touched = filieresTouched(snapshot);
  const bassins = filiereBassins(snapshot);
  const drafts = new Map<string, Draft>();
  for (const obstacle of standingObstacles(snapshot)) {
    const verdict =
      snapshot.audience === undefined ? YES : affectsAudience(obstacle.affects, snapshot.audience);
    if (verdict === NO) continue;
    const shuts = obstacle.severity === 'BLOCKING' ? verdict : NO;
    for (const node of touched(obstacle)) {
      const stage = STAGES[snapshot.nodes.stage[node]!]!;
      const known = bassins.of[node]!.map((bassin) => snapshot.document.bassins[bassin]!.id);
      for (const bassin of known.length === 0 ? [null] : known) {
        const key = `${obstacle.category} ${stage} ${bassin ?? ''}`;
        const draft = drafts.get(key) ?? {
          ...{ category: obstacle.category, stage, bassin },
          obstacles: new Map<string, number>(),
          filieres: new Set<string>(),
        };
        draft.obstacles.set(obstacle.id, shuts);
        draft.filieres.add(snapshot.nodes.ids[node]!);
        drafts.set(key, draft);
      }
    }
  }
  return [...drafts.values()].sort(inOrder).map(({ obstacles, filieres, ...cell }) => ({
    ...cell,
    obstacles: [...obstacles.keys()].sort(byCodeUnit),
    blocking: idsWith(obstacles, YES),
    toCheck: idsWith(obstacles, MAYBE),
    filieres: [...filieres].sort(byCodeUnit),
  }));
}

const idsWith = (obstacles: ReadonlyMap<string, number>, verdict: number): string[] =>
  [...obstacles].flatMap(([id, shuts]) => (shuts === verdict ? [id] : [])).sort(byCodeUnit);

function inOrder(a: Draft, b: Draft): number {
  return (
    OBSTACLE_CATEGORIES.indexOf(a.category) - OBSTACLE_CATEGORIES.indexOf(b.category) ||
    STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
    byCodeUnit(a.bassin ?? '', b.bassin ?? '')
  );
}

/** Returns a function that gives the active filières that an obstacle affects. */
function filieresTouched(snapshot: Snapshot): (obstacle: Obstacle) => Iterable<number> {
  const { nodes, passerelles } = snapshot;
  const byElement = new Map<string, number[]>();
  const note = (element: string, node: number): void => addTo(byElement, element, node);
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1) continue;
    note(filiereOf(snapshot, node).id, node);
    for (const site of openSites(snapshot, node)) note(site, node);
  }
  for (let p = 0; p < passerelles.count; p++) {
    const to = passerelles.to[p]!;
    const node = nodes.isOutlet[to] === 1 ? passerelles.from[p]! : to;
    if (passerelles.active[p] === 1) note(passerelleOf(snapshot, p).id, node);
  }
  return ({ on }) => new Set(byElement.get(on) ?? []);
}

/**
 * Lists the mitigations (measures that lift obstacles) that are valid on the day of the snapshot, each with the
 * obstacles that it lifts: those that are valid too and that concern, or may concern, the audience for whom the
 * network is read (`snapshot`: the network on a day). Both are given by id.
 */
export function mitigationsInForce(snapshot: Snapshot): { mitigation: string; obstacles: string[] }[] {
  const { document, at, audience } = snapshot;
  const concerned = new Set(
    document.obstacles
      .filter(
        (obstacle) =>
          isValidAt(obstacle, at) &&
          (audience === undefined || affectsAudience(obstacle.affects, audience) !== NO),
      )
      .map(({ id }) => id),
  );
  return document.mitigations
    .filter((mitigation) => isValidAt(mitigation, at) && isValidOperator(snapshot, mitigation.operator))
    .map(({ id, lifts }) => ({
      mitigation: id,
      obstacles: lifts.filter((one) => concerned.has(one)).sort(byCodeUnit),
    }))
    .filter(({ obstacles }) => obstacles.length > 0)
    .sort((a, b) => byCodeUnit(a.mitigation, b.mitigation));
}
